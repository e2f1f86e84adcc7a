import type pg from 'pg';
import { askAtOnce } from '../database/pipelined.ts';
import { prepared } from '../database/prepared.ts';
import { Unavailable } from '../shared/unavailable.ts';

const personKeys = prepared(
  `select distinct person_key
     from (select innsyn.person_key_for(mac) as person_key
             from unnest(:macs::bytea[]) as mac) as known
    where person_key is not null
    order by person_key`,
);

/**
 * The person's keys in the register; none when the register does not know the numbers.
 *
 * @throws Unavailable when the register does not tell in time
 */
export async function findPersonKeys(
  register: pg.Pool,
  macs: readonly Buffer[],
  patienceMs: number,
): Promise<string[]> {
  const question = { statement: personKeys, bindings: { macs }, scene: '' };
  const [answer] = await askAtOnce<{ person_key: string }>(register, [question], patienceMs);
  if (answer?.outcome !== 'rows') throw new Unavailable('register', { cause: answer?.error });
  return answer.rows.map((row) => row.person_key);
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
