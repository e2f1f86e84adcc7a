import type { Knex } from 'knex';

/**
 * What was filtered by a signed copy of the reservations rather than by asking: nobody was named,
 * so a manifest proves to each person that what was in force for them at the copy's position was.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table gate.extract_manifest (
      manifest_id uuid primary key default gen_random_uuid(),
      consumer_id text not null references gate.consumer,
      snapshot_id uuid not null,
      operation text not null check (operation in ('ingest', 'release')),
      subject text not null,
      part text,
      purpose smallint check (purpose in (1, 2)),
      identified boolean,
      linkage boolean,
      ledger_position bigint not null check (ledger_position >= 0),
      rules_version text not null,
      rows_in bigint not null check (rows_in >= 0),
      rows_kept bigint not null check (rows_kept >= 0),
      rows_stripped bigint not null check (rows_stripped >= 0),
      rows_dropped bigint not null check (rows_dropped >= 0),
      rows_rejected bigint not null check (rows_rejected >= 0),
      fields_dropped bigint not null check (fields_dropped >= 0),
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      started_at timestamptz not null,
      finished_at timestamptz not null check (finished_at >= started_at),
      received_at timestamptz not null default clock_timestamp(),
      unique (consumer_id, snapshot_id, content_hash, started_at),
      check (rows_in = rows_kept + rows_stripped + rows_dropped + rows_rejected),
      check ((operation = 'release') = (purpose is not null and identified is not null
                                        and linkage is not null))
    );
    comment on column gate.extract_manifest.subject is 'Message type taken in, or data set released';
    comment on column gate.extract_manifest.part is 'Table of the data set, where one was named';
    create index extract_manifest_position
      on gate.extract_manifest (operation, subject, ledger_position);
    grant select on gate.extract_manifest to kpr_web;
    grant select, insert on gate.extract_manifest to kpr_gate;
  `);
}
