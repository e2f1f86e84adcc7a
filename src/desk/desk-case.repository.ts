import type { Knex } from 'knex';
import type { RequestKind } from '../casework/request-type.ts';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { OpenCase } from './case-access.ts';
import type { DeskQueue, FourEyesReason } from './desk-queue.ts';

/** A case with what the desk keeps of it. */
export type DeskCase = OpenCase & {
  queue: DeskQueue;
  fourEyes: FourEyesReason[];
  dueBy: Date;
  pausedOn: string | undefined;
  /** Of the one who has it. */
  assigneeName: string | undefined;
  assignedAt: Date | undefined;
};

type CaseRow = {
  request_id: string;
  reference: string;
  kind: RequestKind;
  received_at: Date;
  actor_person_id: PersonId;
  about_person_id: PersonId | null;
  queue: DeskQueue;
  four_eyes: FourEyesReason[];
  due_by: Date;
  paused_on: string | null;
  assigned_to: string | null;
  assigned_at: Date | null;
  assignee_name: string | null;
  closed_at: Date | null;
};

const selectCase = `
  select h.request_id, r.reference, h.kind, h.received_at, r.actor_person_id, h.about_person_id,
         h.queue, h.four_eyes, h.due_by, h.paused_on, h.assigned_to, h.assigned_at,
         s.name as assignee_name, h.closed_at
    from casework.handling h
    join casework.request r using (request_id)
    left join ident.staff s on s.staff_id = h.assigned_to`;

/** By its number, in the queues that one may see: of others it is as absent as one that never was. */
export async function findDeskCase(
  db: Db,
  { reference, queues }: { reference: string; queues: readonly DeskQueue[] },
): Promise<DeskCase | undefined> {
  const rows = await query<CaseRow>(
    db,
    `${selectCase} where r.reference = :reference and h.queue = any (:queues)`,
    { reference, queues },
  );
  return rows.map(caseOf)[0];
}

/** As `findDeskCase`, and nobody changes it before the transaction ends. */
export async function lockDeskCase(
  tx: Knex.Transaction,
  asked: { reference: string; queues: readonly DeskQueue[] },
): Promise<DeskCase | undefined> {
  await query(
    tx,
    `select 1 as one from casework.handling h join casework.request r using (request_id)
      where r.reference = :reference and h.queue = any (:queues) for update of h`,
    asked,
  );
  return findDeskCase(tx, asked);
}

/** By what a page of a list has found, in that order. */
export async function listDeskCases(db: Db, requestIds: readonly string[]): Promise<DeskCase[]> {
  const rows = await query<CaseRow>(
    db,
    `${selectCase} where h.request_id = any (:requestIds::uuid[])
      order by array_position(:requestIds::uuid[], h.request_id)`,
    { requestIds },
  );
  return rows.map(caseOf);
}

function caseOf(row: CaseRow): DeskCase {
  return {
    requestId: row.request_id,
    reference: row.reference,
    kind: row.kind,
    receivedAt: row.received_at,
    asker: row.actor_person_id,
    about: row.about_person_id ?? undefined,
    queue: row.queue,
    fourEyes: row.four_eyes,
    dueBy: row.due_by,
    pausedOn: row.paused_on ?? undefined,
    assignedTo: row.assigned_to ?? undefined,
    assignedAt: row.assigned_at ?? undefined,
    assigneeName: row.assignee_name ?? undefined,
    closedAt: row.closed_at ?? undefined,
  };
}
