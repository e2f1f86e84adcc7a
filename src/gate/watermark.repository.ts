import type { Knex } from 'knex';
import { query } from '../database/query.ts';

/** What a consumer says that it has. */
export async function keepAskedAfter(
  tx: Knex.Transaction,
  mark: { consumerId: string; after: number; at: Date },
): Promise<void> {
  await query(
    tx,
    `insert into gate.watermark (consumer_id, asked_after, asked_at)
     values (:consumerId, :after, :at)
     on conflict (consumer_id) do update
       set asked_after = excluded.asked_after, asked_at = excluded.asked_at`,
    mark,
  );
}

export async function keepSnapshotTaken(
  tx: Knex.Transaction,
  mark: { consumerId: string; snapshotId: string; position: number; at: Date },
): Promise<void> {
  await query(
    tx,
    `insert into gate.watermark (consumer_id, snapshot_id, snapshot_position, snapshot_at)
     values (:consumerId, :snapshotId, :position, :at)
     on conflict (consumer_id) do update
       set snapshot_id = excluded.snapshot_id, snapshot_position = excluded.snapshot_position,
           snapshot_at = excluded.snapshot_at`,
    mark,
  );
}
