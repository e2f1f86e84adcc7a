import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { RequestKind } from '../casework/request-type.ts';

export type RunningCase = {
  requestId: string;
  kind: RequestKind;
  receivedAt: Date;
  dueBy: Date;
};

/** When running cases are due, from now on; each instant once. */
export async function listDueInstants(db: Db, now: Date): Promise<Date[]> {
  const rows = await query<{ due_by: Date }>(
    db,
    `select distinct due_by from casework.handling
      where closed_at is null and paused_on is null and due_by >= :now`,
    { now },
  );
  return rows.map(({ due_by }) => due_by);
}

/** Those due at one instant, which nobody changes before the transaction ends. */
export async function lockCasesDueAt(tx: Knex.Transaction, dueBy: Date): Promise<RunningCase[]> {
  return query(
    tx,
    `select request_id as "requestId", kind, received_at as "receivedAt", due_by as "dueBy"
       from casework.handling
      where closed_at is null and paused_on is null and due_by = :dueBy
      order by request_id for update`,
    { dueBy },
  );
}
