import type { Knex } from 'knex';

/** Asking that what is disputed is not used until the case is decided: GDPR article 18. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table casework.request
      add column restrict_meanwhile boolean not null default false,
      add constraint request_restriction check (kind = 'correction' or not restrict_meanwhile);
    comment on column casework.request.restrict_meanwhile is
      'Asked for: not to be used until the case is decided, GDPR article 18';
    grant insert (restrict_meanwhile) on casework.request to kpr_web;
    grant select (received_at) on casework.request to kpr_worker;
  `);
}
