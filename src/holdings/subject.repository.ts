import type pg from 'pg';
import { prepared, valuesFor } from '../database/prepared.ts';

const personKeys = prepared(
  `select distinct person_key
     from (select innsyn.person_key_for(mac) as person_key
             from unnest(:macs::bytea[]) as mac) as known
    where person_key is not null
    order by person_key`,
);

/** The person's keys in the register; none when the register does not know the numbers. */
export async function findPersonKeys(
  register: pg.Pool,
  macs: readonly Buffer[],
): Promise<string[]> {
  const { rows } = await register.query<{ person_key: string }>({
    name: personKeys.name,
    text: personKeys.text,
    values: valuesFor(personKeys, { macs }),
  });
  return rows.map((row) => row.person_key);
}

/**
 * Whose rows the register shows for one question. Row-level security reads the setting, which ends
 * with the question; without it the register shows nothing.
 */
export function sceneFor(personKey: string): string {
  if (!/^[\da-f-]{36}$/.test(personKey)) throw new Error('Not a key of a person');
  return `set local innsyn.subject = '${personKey}'`;
}

/** The subject's birth date as the register has it, YYYY-MM-DD. */
export const birthDateStatement = prepared(
  `select birth_date from kpr.person where person_key = :personKey::uuid`,
);
