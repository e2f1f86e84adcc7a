import type { Knex } from 'knex';

/** The citizen sees when an erasure was done again, after a backup had brought something back. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`grant select on gate.duty_replay to kpr_web`);
}
