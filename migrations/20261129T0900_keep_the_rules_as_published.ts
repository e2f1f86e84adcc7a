import type { Knex } from 'knex';

/**
 * Reservations stand by the rules that they were made under, so what those said is kept: a version
 * that is edited under its name, or taken away, is then found out. Duties say by which version they
 * were handed out, so that a restored register can do the same again.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table reservation.published_rules (
      version text primary key,
      valid_from date not null,
      document jsonb not null,
      published_at timestamptz not null default clock_timestamp()
    );
    comment on table reservation.published_rules is
      'Each version of the rules as it stood when it came into force, or was first chosen under';

    create function reservation.publish_rules(of_version text, from_date date, as_written jsonb)
    returns void language sql security definer set search_path = '' as $$
      insert into reservation.published_rules as known (version, valid_from, document)
      values (of_version, from_date, as_written)
      on conflict (version) do update
         set valid_from = excluded.valid_from, document = excluded.document,
             published_at = excluded.published_at
       where known.valid_from > (now() at time zone 'Europe/Oslo')::date
         and known.document <> excluded.document
         and not exists (select from reservation.choice c where c.rules_version = known.version)
         and not exists (select from gate.duty d where d.widened_by = known.version)
    $$;
    revoke execute on function reservation.publish_rules from public;
    grant execute on function reservation.publish_rules to kpr_web;
    grant select on reservation.published_rules to kpr_web;
    grant select (choice_id, rules_version) on reservation.choice to kpr_gate;

    -- Of versions before this one nothing is kept: they are as they are first found.
    alter table reservation.choice add constraint choice_rules_version
      foreign key (rules_version) references reservation.published_rules not valid;
    alter table gate.duty add constraint duty_widened_by
      foreign key (widened_by) references reservation.published_rules not valid;

    alter table gate.duty add column handed_out_by text;
    comment on column gate.duty.handed_out_by is
      'The version of the rules that its targets were of when it was handed out last';
    grant update (handed_out_by) on gate.duty to kpr_gate;
  `);
}
