import type { Knex } from 'knex';

/** A report that lacks what a source did not tell is a request for access that is not answered yet. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table casework.request
      drop constraint request_kind_check,
      add constraint request_kind_check check (kind in ('reservation-disputed', 'correction',
        'reservation-objected', 'lift-requested', 'young-reservation', 'young-access',
        'shield', 'emergency-stop', 'access-for-another', 'report-incomplete')),
      add column missing_sources text[],
      add constraint request_missing_sources check (
        (kind = 'report-incomplete') = (missing_sources is not null)
        and missing_sources <@ array['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG']);
    comment on column casework.request.missing_sources is
      'What the report lacks, as the sources did not answer';
    grant insert (missing_sources) on casework.request to kpr_web;
    create index request_incomplete on casework.request (subject_person_id, actor_person_id)
      where kind = 'report-incomplete' and status = 'received';
  `);
}
