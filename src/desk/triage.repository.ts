import { query, type Db } from '../database/query.ts';
import type { RequestKind } from '../casework/request-type.ts';
import type { PersonId } from '../population/person.ts';
import type { Sorting } from './sorting.ts';

export type UnsortedRequest = {
  requestId: string;
  kind: RequestKind;
  subject: PersonId;
  actor: PersonId;
  receivedAt: Date;
  dueBy: Date;
};

/** What nobody has sorted yet, oldest first. */
export async function listUnsorted(db: Db, most: number): Promise<UnsortedRequest[]> {
  return query(
    db,
    `select r.request_id as "requestId", r.kind, r.subject_person_id as subject,
            r.actor_person_id as actor, r.received_at as "receivedAt", r.due_by as "dueBy"
       from casework.request r
      where not exists (select from casework.handling h where h.request_id = r.request_id)
      order by r.received_at limit :most`,
    { most },
  );
}

/** The number that was typed of somebody else, sealed; undefined for other kinds. */
export async function findTypedNumber(
  db: Db,
  requestId: string,
): Promise<{ number: Buffer; keyId: string } | undefined> {
  const rows = await query<{ number: Buffer; keyId: string }>(
    db,
    `select number, key_id as "keyId" from casework.access_for_another
      where request_id = :requestId`,
    { requestId },
  );
  return rows[0];
}

type SortedRequest = UnsortedRequest & Sorting & { about: PersonId | undefined; sortedAt: Date };

/** False when another process was first. */
export async function insertHandling(db: Db, sorted: SortedRequest): Promise<boolean> {
  const { requestId, kind, receivedAt, dueBy, about, queue, fourEyes, sortedAt } = sorted;
  const rows = await query(
    db,
    `insert into casework.handling (request_id, kind, received_at, about_person_id, queue,
       four_eyes, due_by, sorted_at)
     values (:requestId, :kind, :receivedAt, :about, :queue, :fourEyes, :dueBy, :sortedAt)
     on conflict (request_id) do nothing returning 1 as one`,
    { requestId, kind, receivedAt, dueBy, queue, fourEyes, sortedAt, about: about ?? null },
  );
  return rows.length === 1;
}

/** What has become known since; who had it has it no longer, where it goes to another queue. */
export async function updateSorting(
  db: Db,
  sorted: Sorting & { requestId: string; sortedAt: Date },
): Promise<void> {
  await query(
    db,
    `with moved as (
       update casework.handling
          set queue = :queue, four_eyes = :fourEyes, sorted_at = :sortedAt,
              assigned_to = null, assigned_at = null
        where request_id = :requestId returning request_id)
     update casework.assignment a
        set ended_at = greatest(:sortedAt::timestamptz, a.began_at), ended_because = 'put-back'
       from moved where a.request_id = moved.request_id and a.ended_at is null`,
    sorted,
  );
}
