import type { Knex } from 'knex';

/**
 * A later version of the rules can cover more of what is stored. Whoever has reserved is then owed
 * blocking and erasing anew: duties for the same choice, of the version that brought them.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table gate.duty add column widened_by text;
    comment on column gate.duty.widened_by is
      'The version of the rules that came to cover more; null for what the choice itself asked for';
    alter table gate.duty
      drop constraint duty_consumer_id_choice_id_scope_kind_key,
      add constraint duty_once unique nulls not distinct
        (consumer_id, choice_id, scope, kind, widened_by);
    create index duty_widened on gate.duty (choice_id, scope, created_at)
      where widened_by is not null;
    grant insert (widened_by) on gate.duty to kpr_web;
  `);
}
