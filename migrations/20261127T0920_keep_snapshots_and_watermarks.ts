import type { Knex } from 'knex';

/**
 * Snapshots are stated, so that what was answered can be shown, and their bytes lie in parts for as
 * long as they may be used: a broken transfer goes on from any process. How far each consumer has
 * come is a watermark of its own asking.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    -- A snapshot reads everybody in order, and nothing but this.
    create index status_in_force on reservation.status (person_id, scope) where active;

    create table gate.snapshot (
      snapshot_id uuid primary key,
      consumer_id text not null references gate.consumer,
      key_id text not null references gate.pseudonym_key,
      body_id uuid not null,
      position bigint not null check (position >= 0),
      format text not null check (format in ('csv', 'ndjson', 'parquet')),
      rules_version text not null,
      rows integer not null check (rows >= 0),
      bytes bigint not null check (bytes >= 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      issued_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > issued_at),
      statement text not null
    );
    comment on table gate.snapshot is
      'What was signed; it names nobody. The bytes have gone when it has expired';
    comment on column gate.snapshot.statement is 'JWS, as it was sent';
    create index snapshot_of_consumer on gate.snapshot (consumer_id, issued_at desc);

    create unlogged table gate.snapshot_body (
      body_id uuid primary key,
      key_id text not null,
      position bigint not null,
      ledger_hash bytea not null,
      format text not null,
      rows integer not null,
      bytes bigint not null,
      sha256 text not null,
      usable_until timestamptz not null
    );
    create index snapshot_body_of on gate.snapshot_body (key_id, position, format);
    create index snapshot_body_age on gate.snapshot_body (usable_until);

    create unlogged table gate.snapshot_part (
      body_id uuid not null references gate.snapshot_body on delete cascade
        deferrable initially deferred,
      first_byte bigint not null,
      content bytea not null,
      primary key (body_id, first_byte)
    );
    -- Pseudonyms are noise: packing them takes longer than making them.
    alter table gate.snapshot_part alter column content set storage external;

    create function gate.remove_expired_snapshots() returns integer
    language sql security definer set search_path = '' as $$
      with gone as (
        delete from gate.snapshot_body where usable_until < now() returning 1)
      select count(*)::integer from gone
    $$;
    revoke execute on function gate.remove_expired_snapshots from public;
    grant execute on function gate.remove_expired_snapshots to kpr_worker;

    create table gate.watermark (
      consumer_id text primary key references gate.consumer,
      asked_after bigint check (asked_after >= 0),
      asked_at timestamptz,
      snapshot_id uuid references gate.snapshot,
      snapshot_position bigint,
      snapshot_at timestamptz,
      check ((asked_after is null) = (asked_at is null)),
      check ((snapshot_position is null) = (snapshot_id is null)),
      check ((snapshot_at is null) = (snapshot_id is null))
    );
    comment on column gate.watermark.asked_after is 'It has all changes up to this position';

    create function gate.consumer_lag(of_scopes text[])
    returns table (consumer_id text, seconds double precision)
    language sql stable security definer set search_path = '' as $$
      select c.consumer_id,
             coalesce(extract(epoch from now() - greatest(missed.recorded_at, c.registered_at)), 0)
        from gate.consumer c
        left join gate.watermark w using (consumer_id)
        -- A new snapshot, or a question from the start, replaces whatever was had before.
        left join lateral (
          select e.recorded_at from reservation.event e
           where e.position > coalesce(
             case when w.asked_at is null or w.snapshot_at > w.asked_at then w.snapshot_position
                  else w.asked_after end, 0)
           order by e.position limit 1) missed on true
       where c.ended_at is null and c.scopes && of_scopes
    $$;
    comment on function gate.consumer_lag is
      'For how long each consumer has lacked something that the ledger says';
    revoke execute on function gate.consumer_lag from public;
    grant execute on function gate.consumer_lag to kpr_worker;

    grant select, insert on gate.snapshot, gate.snapshot_part to kpr_gate;
    grant select, insert, update (usable_until) on gate.snapshot_body to kpr_gate;
    grant select, insert, update on gate.watermark to kpr_gate;
  `);
}
