import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import { scopes, type Scope } from '../reservation/scope.ts';

/** Where the ledger stands, and the hash of all that stands before. */
export type LedgerPoint = { position: number; hash: string };

/** With the time of the database's clock. */
export async function readHead(db: Db): Promise<LedgerPoint & { readAt: Date }> {
  const { position, ...head } = await queryOne<{ position: string; hash: string; readAt: Date }>(
    db,
    `select position, encode(hash, 'hex') as hash, clock_timestamp() as "readAt"
       from reservation.ledger_head`,
  );
  return { position: Number(position), ...head };
}

/** For each number: the person's 16 bytes, the MAC's 16, and one for what is in force. */
export const reservedRowLength = 33;

/** Everybody who has ever reserved, by person, a page of them at a time; empty at the end. */
export async function readReservedPage(
  tx: Knex.Transaction,
  { after, most }: { after: string; most: number },
): Promise<Buffer> {
  const { rows } = await queryOne<{ rows: Buffer | null }>(
    tx,
    `select string_agg(uuid_send(page.person_id) || i.mac || set_byte('\\x00', 0, page.mask), ''
              order by page.person_id) as rows
       from (select s.person_id,
                    bit_or(case when s.active
                      then 1 << (array_position(:scopes::text[], s.scope) - 1) else 0 end) as mask
               from reservation.status s where s.person_id > :after
              group by s.person_id order by s.person_id limit :most) page
       join ident.identifier i using (person_id)`,
    { after, most, scopes: [...scopes] },
  );
  return rows ?? Buffer.alloc(0);
}

export type LedgerStep = LedgerPoint & {
  action: 'reserve' | 'lift' | 'number-added';
  scope: Scope | null;
  /** The version that it was chosen under; null for a number. */
  rules: string | null;
  person: Buffer;
  /** Of all numbers that the person has, 16 bytes each. */
  macs: Buffer;
};

/** Events from a position on, that one included. */
export async function readSteps(
  db: Db,
  { from, most }: { from: number; most: number },
): Promise<LedgerStep[]> {
  const rows = await query<Omit<LedgerStep, 'position'> & { position: string }>(
    db,
    `select e.position, encode(e.hash, 'hex') as hash, e.action, e.scope,
            c.rules_version as rules, uuid_send(e.person_id) as person,
            coalesce((select string_agg(i.mac, '') from ident.identifier i
                       where i.person_id = e.person_id), '') as macs
       from reservation.event e left join reservation.choice c using (choice_id)
      where e.position >= :from order by e.position limit :most`,
    { from, most },
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
