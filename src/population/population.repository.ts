import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { NationalIdKind } from './national-id.ts';
import type { PersonId } from './person.ts';

export type IdentifierRow = {
  mac: Buffer;
  kind: NationalIdKind;
  sealed: Buffer;
  key_id: string;
  is_current: boolean;
};

/** Persons behind any of the MACs, oldest first: two mean that an earlier split was not seen. */
export async function findPersonsByMac(db: Db, macs: readonly Buffer[]): Promise<PersonId[]> {
  const rows = await query<{ person_id: PersonId }>(
    db,
    `select p.person_id from ident.person p
      where exists (select from ident.identifier i
                     where i.person_id = p.person_id and i.mac = any(:macs))
      order by p.created_at, p.person_id`,
    { macs },
  );
  return rows.map((row) => row.person_id);
}

export async function insertPerson(tx: Knex.Transaction): Promise<PersonId> {
  const rows = await query<{ person_id: PersonId }>(
    tx,
    `insert into ident.person default values returning person_id`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('No person was inserted');
  return row.person_id;
}

/** Gives a person a number: true when it is new, false when somebody has it, who keeps it. */
export async function insertIdentifier(
  tx: Knex.Transaction,
  person: PersonId,
  identifier: IdentifierRow,
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into ident.identifier (mac, person_id, kind, sealed, key_id, is_current)
     values (:mac, :person, :kind, :sealed, :key_id, :is_current)
     on conflict (mac) do nothing returning 1 as one`,
    { person, ...identifier },
  );
  return rows.length === 1;
}

/** Says whether a number is in use; another person's stays as it is. */
export async function markIdentifier(
  tx: Knex.Transaction,
  person: PersonId,
  { mac, is_current }: Pick<IdentifierRow, 'mac' | 'is_current'>,
) {
  await query(
    tx,
    `update ident.identifier set is_current = :is_current
      where mac = :mac and person_id = :person and is_current <> :is_current`,
    { person, mac, is_current },
  );
}

export async function keepBirthDate(tx: Knex.Transaction, person: PersonId, birthDate: string) {
  await query(
    tx,
    `update ident.person set birth_date = :birthDate
      where person_id = :person and birth_date is distinct from :birthDate::date`,
    { person, birthDate },
  );
}

export async function findBirthDate(db: Db, person: PersonId): Promise<string | undefined> {
  const rows = await query<{ birth_date: string | null }>(
    db,
    `select birth_date from ident.person where person_id = :person`,
    { person },
  );
  return rows[0]?.birth_date ?? undefined;
}

/** All numbers of a person, the one in use first. */
export async function listIdentifiers(db: Db, person: PersonId): Promise<IdentifierRow[]> {
  return query<IdentifierRow>(
    db,
    `select mac, kind, sealed, key_id, is_current from ident.identifier
      where person_id = :person order by is_current desc, recorded_at desc`,
    { person },
  );
}

export type NumberRow = { person: PersonId; sealed: Buffer; key_id: string };

/** All numbers of so many persons. */
export async function listNumbersOf(db: Db, persons: readonly PersonId[]): Promise<NumberRow[]> {
  return query<NumberRow>(
    db,
    `select person_id as person, sealed, key_id from ident.identifier
      where person_id = any (:persons::uuid[])`,
    { persons },
  );
}

/** Serialises first sign-ins by the same number, so that nobody becomes two persons. */
export async function lockMacs(tx: Knex.Transaction, macs: readonly Buffer[]) {
  await query(
    tx,
    `select pg_advisory_xact_lock(hashtextextended(encode(mac, 'hex'), 0))
       from unnest(:macs::bytea[]) as mac order by mac`,
    { macs },
  );
}
