import type { Knex } from 'knex';
import { query } from '../../database/query.ts';
import type { DatasetTable } from './dataset-tables.ts';

export type RegisteredPerson = { personKey: string; macs: Buffer[] };

/** Everybody with a row in one of the tables, and the MACs of their numbers. */
export async function listPersonsIn(
  tx: Knex.Transaction,
  tables: readonly DatasetTable[],
): Promise<RegisteredPerson[]> {
  const keys = tables
    .map(({ table }) => `select person_key from kpr.${table} where superseded_at is null`)
    .join(' union ');
  return query<RegisteredPerson>(
    tx,
    `select person_key as "personKey", array_agg(id_mac) as macs
       from kpr.person_pseudonym where person_key in (${keys})
      group by person_key order by person_key`,
  );
}

/** Whom MACs of one person's numbers lead to. */
export async function findPersonKey(
  db: Knex,
  macs: readonly Buffer[],
): Promise<string | undefined> {
  const rows = await query<{ personKey: string }>(
    db,
    `select person_key as "personKey" from kpr.person_pseudonym
      where id_mac = any(:macs::bytea[]) limit 1`,
    { macs },
  );
  return rows[0]?.personKey;
}

export type RegisterRow = Readonly<Record<string, unknown>> & { person_key: string };

/** Rows that are not superseded, with what tells whether they are blocked. */
export async function listRows(
  tx: Knex.Transaction,
  { table, keys, columns, blocked, parentColumn }: DatasetTable,
  personKeys: readonly string[],
): Promise<RegisterRow[]> {
  const selected = ['person_key', ...keys, ...columns, ...(blocked ? ['blocked_at'] : [])];
  const ofParent = parentColumn
    ? `, (select p.${parentColumn.column} from kpr.${parentColumn.parent} p
           where p.person_key = ${table}.person_key
             and ${keys.map((key) => `p.${key} = ${table}.${key}`).join(' and ')}) as ${parentColumn.column}`
    : '';
  return query<RegisterRow>(
    tx,
    `select ${selected.join(', ')}${ofParent} from kpr.${table}
      where person_key = any(:personKeys) and superseded_at is null
      order by ${['person_key', ...keys].join(', ')}`,
    { personKeys },
  );
}
