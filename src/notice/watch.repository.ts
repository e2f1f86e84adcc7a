import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';

export type Watch = {
  since: Date;
  /** When a check last came to its end. */
  readAt: Date | undefined;
};

/** How many look-ups by others since the watch began have been told of, in each log. */
export type SeenMarks = { registerSeen: number; serviceSeen: number };

export type ClaimedWatch = SeenMarks & { person: PersonId; since: Date };

export async function findWatch(db: Db, person: PersonId): Promise<Watch | undefined> {
  const [row] = await query<{ since: Date; read_at: Date | null }>(
    db,
    `select since, read_at from notice.watch where person_id = :person`,
    { person },
  );
  return row && { since: row.since, readAt: row.read_at ?? undefined };
}

/** False when the person watches already. */
export async function insertWatch(tx: Knex.Transaction, person: PersonId): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into notice.watch (person_id) values (:person)
     on conflict (person_id) do nothing returning 1 as one`,
    { person },
  );
  return rows.length === 1;
}

/** False when there was nothing to end. */
export async function deleteWatch(tx: Knex.Transaction, person: PersonId): Promise<boolean> {
  const rows = await query(
    tx,
    `delete from notice.watch where person_id = :person returning 1 as one`,
    { person },
  );
  return rows.length === 1;
}

/** Those not checked since `before`; who has waited longest comes first. */
export async function listDueWatches(
  db: Db,
  { before, limit }: { before: Date; limit: number },
): Promise<PersonId[]> {
  const rows = await query<{ person_id: PersonId }>(
    db,
    `select person_id from notice.watch
      where checked_at is null or checked_at < :before
      order by checked_at nulls first, person_id limit :limit`,
    { before, limit },
  );
  return rows.map((row) => row.person_id);
}

/** One process alone gets the check; undefined for the others, and when the watch has ended. */
export async function claimWatch(
  tx: Knex.Transaction,
  { person, before, now }: { person: PersonId; before: Date; now: Date },
): Promise<ClaimedWatch | undefined> {
  const [row] = await query<{ since: Date; register_seen: number; service_seen: number }>(
    tx,
    `update notice.watch set checked_at = :now
      where person_id = :person and (checked_at is null or checked_at < :before)
      returning since, register_seen, service_seen`,
    { person, before, now },
  );
  return (
    row && {
      person,
      since: row.since,
      registerSeen: row.register_seen,
      serviceSeen: row.service_seen,
    }
  );
}

/** Commits with the claim, so that nobody looks at a log without a trace in the other. */
export async function recordWatchCheck(tx: Knex.Transaction, person: PersonId): Promise<void> {
  await query(tx, `select journal.record_watch_check(:person)`, { person });
}

export async function countActsByOthers(
  db: Db,
  { person, since }: { person: PersonId; since: Date },
): Promise<number> {
  const { n } = await queryOne<{ n: number }>(
    db,
    `select journal.count_acts_by_others(:person, :since) as n`,
    { person, since },
  );
  return n;
}

/**
 * Ends a check: `readAt` is when its reading began. False when the marks are no longer what they
 * were, or the watch has ended or begun anew.
 */
export async function moveMarks(
  tx: Knex.Transaction,
  { person, since, registerSeen, serviceSeen }: ClaimedWatch,
  { readAt, ...to }: SeenMarks & { readAt: Date },
): Promise<boolean> {
  const rows = await query(
    tx,
    `update notice.watch set read_at = :readAt, register_seen = :toRegister, service_seen = :toService
      where person_id = :person and since = :since
        and register_seen = :registerSeen and service_seen = :serviceSeen
      returning 1 as one`,
    {
      ...{ person, since, registerSeen, serviceSeen },
      ...{ readAt, toRegister: to.registerSeen, toService: to.serviceSeen },
    },
  );
  return rows.length === 1;
}
