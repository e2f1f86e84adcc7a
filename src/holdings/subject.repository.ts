import { prepared } from '../database/prepared.ts';

/**
 * The key of the person whom a question is about, over whose rows row-level security watches; null
 * where the register does not know the number. A parameter could say another than the setting.
 */
export const subjectSql = `nullif(current_setting('innsyn.subject', true), '')::uuid`;

/**
 * Whose rows the register shows for one question, by the MAC of a number of theirs. The setting ends
 * with the question; without it the register shows nothing.
 */
export function sceneFor(mac: Buffer): string {
  const known = `innsyn.person_key_for('\\x${mac.toString('hex')}'::bytea)`;
  return `select set_config('innsyn.subject', coalesce(${known}::text, ''), true)`;
}

export const subjectStatement = prepared(`select ${subjectSql}::text as person_key`);

/** The subject's birth date as the register has it, YYYY-MM-DD. */
export const birthDateStatement = prepared(
  `select birth_date from kpr.person where person_key = ${subjectSql}`,
);
