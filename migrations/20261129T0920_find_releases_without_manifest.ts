import type { Knex } from 'knex';

/**
 * Whoever asks whether persons may be released, and never tells what was, may have asked only to
 * learn who has reserved: the worker looks for such batches of a day, so they are found by time.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create index decision_batch_released on gate.decision_batch (decided_at)
      where operation = 'release' and as_of is null;
    grant select (batch_id, as_of) on gate.decision_batch to kpr_worker;
    grant select (batch_id) on gate.manifest to kpr_worker;
  `);
}
