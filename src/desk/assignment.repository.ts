import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { DeskQueue } from './desk-queue.ts';

export type Clearance = 'clear' | 'own' | 'relative' | 'declared';

/** What ended somebody's time with a case. */
export type EndOfAssignment = 'put-back' | 'handed-over' | 'taken-over' | 'conflict' | 'closed';

/** What has been found of one and a case; undefined while nobody has asked. */
export async function findClearance(
  db: Db,
  asked: { requestId: string; staffId: string },
): Promise<Clearance | undefined> {
  const rows = await query<{ outcome: Clearance }>(
    db,
    `select outcome from casework.clearance
      where request_id = :requestId and staff_id = :staffId`,
    asked,
  );
  return rows[0]?.outcome;
}

/** What one has declared of oneself stands, whatever is found later. */
export async function storeClearance(
  tx: Knex.Transaction,
  found: { requestId: string; staffId: string; outcome: Clearance; checkedAt: Date },
): Promise<void> {
  await query(
    tx,
    `insert into casework.clearance (request_id, staff_id, outcome, checked_at)
     values (:requestId, :staffId, :outcome, :checkedAt)
     on conflict (request_id, staff_id) do update
       set outcome = excluded.outcome, checked_at = excluded.checked_at
     where clearance.outcome <> 'declared'`,
    found,
  );
}

/** What waits longest by its due date, of what one has not been found partial in. */
export async function listWaiting(
  db: Db,
  asked: { staffId: string; queues: readonly DeskQueue[]; most: number },
): Promise<string[]> {
  const rows = await query<{ reference: string }>(
    db,
    `select r.reference
       from unnest(:queues::text[]) as q (queue)
       cross join lateral (
         select h.request_id, h.due_by from casework.handling h
          where h.queue = q.queue and h.assigned_to is null and h.closed_at is null
            and not exists (
              select from casework.clearance c
               where c.request_id = h.request_id and c.staff_id = :staffId
                 and c.outcome <> 'clear')
          order by h.due_by, h.request_id limit :most
       ) waiting
       join casework.request r using (request_id)
      order by waiting.due_by, waiting.request_id limit :most`,
    asked,
  );
  return rows.map(({ reference }) => reference);
}

/** False when somebody has it already, or it is closed. */
export async function assign(
  tx: Knex.Transaction,
  given: { requestId: string; staffId: string; givenBy: string; at: Date },
): Promise<boolean> {
  const rows = await query(
    tx,
    `update casework.handling set assigned_to = :staffId, assigned_at = :at
      where request_id = :requestId and assigned_to is null and closed_at is null
      returning 1 as one`,
    given,
  );
  if (rows.length === 0) return false;
  await query(
    tx,
    `insert into casework.assignment (request_id, staff_id, began_at, given_by)
     values (:requestId, :staffId, :at, :givenBy)`,
    given,
  );
  return true;
}

/** The case lies in its queue again; nothing when nobody had it. */
export async function endAssignment(
  tx: Knex.Transaction,
  ended: { requestId: string; because: EndOfAssignment; at: Date },
): Promise<void> {
  await query(
    tx,
    `update casework.assignment set ended_at = greatest(:at, began_at), ended_because = :because
      where request_id = :requestId and ended_at is null`,
    ended,
  );
  await query(
    tx,
    `update casework.handling set assigned_to = null, assigned_at = null
      where request_id = :requestId`,
    ended,
  );
}

/** Who has had the case, oldest first. */
export async function listAssignments(
  db: Db,
  requestId: string,
): Promise<
  { name: string; beganAt: Date; endedAt: Date | null; because: EndOfAssignment | null }[]
> {
  return query(
    db,
    `select s.name, a.began_at as "beganAt", a.ended_at as "endedAt", a.ended_because as because
       from casework.assignment a join ident.staff s using (staff_id)
      where a.request_id = :requestId order by a.began_at`,
    { requestId },
  );
}
