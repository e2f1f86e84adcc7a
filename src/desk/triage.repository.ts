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
       from casework.unsorted join casework.request r using (request_id)
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

/** Nothing when another process was first. */
export async function insertHandling(db: Db, sorted: SortedRequest): Promise<void> {
  const { requestId, kind, receivedAt, dueBy, about, queue, fourEyes, sortedAt } = sorted;
  await query(
    db,
    `with taken as (
       delete from casework.unsorted where request_id = :requestId returning request_id)
     insert into casework.handling (request_id, kind, received_at, about_person_id, queue,
       four_eyes, due_by, sorted_at)
     select request_id, :kind, :receivedAt, :about, :queue, :fourEyes, :dueBy, :sortedAt
       from taken`,
    { requestId, kind, receivedAt, dueBy, queue, fourEyes, sortedAt, about: about ?? null },
  );
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
