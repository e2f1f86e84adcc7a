import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { DeadlineEntry, PauseGround } from './deadline.ts';

type EntryRow = {
  request_id: string;
  entry: DeadlineEntry['entry'];
  on_date: string;
  ground: PauseGround | null;
  day_off: string | null;
  reason: Buffer | null;
  key_id: string | null;
};

/** An entry, with what the person was told, sealed. */
export type KeptEntry = {
  requestId: string;
  entry: DeadlineEntry;
  reason: { bytes: Buffer; keyId: string } | undefined;
};

/** The ledgers of some cases' deadlines, each in order. */
export async function listDeadlineEntries(
  db: Db,
  requestIds: readonly string[],
): Promise<KeptEntry[]> {
  const rows = await query<EntryRow>(
    db,
    `select request_id, entry, on_date, ground, day_off, reason, key_id
       from casework.deadline_entry
      where request_id = any (:requestIds::uuid[]) order by request_id, place`,
    { requestIds },
  );
  return rows.flatMap((row) => {
    const { request_id: requestId, reason: bytes, key_id: keyId } = row;
    const reason = bytes === null || keyId === null ? undefined : { bytes, keyId };
    return entryOf(row).map((entry) => ({ requestId, entry, reason }));
  });
}

/** Last of the ledger, and what the deadline has come to by it. Lock the case first. */
export async function appendDeadlineEntry(
  tx: Knex.Transaction,
  requestId: string,
  added: {
    entry: DeadlineEntry;
    /** What the person is told, sealed. */
    reason: { bytes: Buffer; keyId: string } | undefined;
    staffId: string | undefined;
    recordedAt: Date;
    dueBy: Date;
    pausedOn: string | undefined;
  },
): Promise<void> {
  const { entry, reason, staffId, recordedAt, dueBy, pausedOn } = added;
  await query(
    tx,
    `insert into casework.deadline_entry
       (request_id, place, entry, on_date, ground, day_off, reason, key_id, staff_id, recorded_at)
     select :requestId, 1 + count(*), :entry, :on, :ground, :dayOff, :reason, :keyId, :staffId,
            :recordedAt
       from casework.deadline_entry where request_id = :requestId`,
    {
      requestId,
      entry: entry.entry,
      on: entry.on,
      ground: entry.entry === 'paused' ? entry.ground : null,
      dayOff: entry.entry === 'recounted' ? entry.dayOff : null,
      reason: reason?.bytes ?? null,
      keyId: reason?.keyId ?? null,
      staffId: staffId ?? null,
      recordedAt,
    },
  );
  await query(
    tx,
    `update casework.handling set due_by = :dueBy, paused_on = :pausedOn
      where request_id = :requestId`,
    { requestId, dueBy, pausedOn: pausedOn ?? null },
  );
}

function entryOf({ entry, on_date: on, ground, day_off }: EntryRow): DeadlineEntry[] {
  switch (entry) {
    case 'paused':
      return ground === null ? [] : [{ entry, on, ground }];
    case 'recounted':
      return day_off === null ? [] : [{ entry, on, dayOff: day_off }];
    case 'resumed':
    case 'extended':
      return [{ entry, on }];
  }
}
