import type { Knex } from 'knex';

/** What others did about a person, on every overview, found past all that the person did alone. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create index entry_by_machine
      on journal.entry (subject_person_id, occurred_at desc)
      where actor_kind = 'machine' and action <> 'watch-checked'
  `);
}
