import type { Knex } from 'knex';

/** An event points at its choice, and its payload at the evidence: whoever proves one needs both. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`grant select (choice_id, decision_id) on reservation.choice to kpr_auditor`);
}
