import type { Knex } from 'knex';

/** A watch says until when it has read, and its checks no longer lie between what is listed. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table notice.watch add column read_at timestamptz;
    comment on column notice.watch.read_at is
      'When a check last came to its end: all that was logged until then has been told of';
    create index watch_checked on notice.watch (checked_at nulls first, person_id);
    grant update (read_at) on notice.watch to kpr_worker;

    -- Checks are many: what is listed is found past them, and they themselves are counted.
    drop index journal.entry_subject;
    create index entry_subject
      on journal.entry (subject_person_id, occurred_at desc, entry_id desc)
      where action <> 'watch-checked';
    create index entry_watch_check on journal.entry (subject_person_id, occurred_at)
      where action = 'watch-checked';
  `);
}
