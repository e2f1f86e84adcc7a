import type { Knex } from 'knex';

/** What the gate was asked and answered, and what the asker then did: the citizen's proof. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table gate.decision_batch (
      batch_id uuid primary key default gen_random_uuid(),
      consumer_id text not null references gate.consumer,
      operation text not null check (operation in ('ingest', 'release')),
      subject text not null,
      purpose smallint check (purpose in (1, 2)),
      identified boolean,
      linkage boolean,
      as_of timestamptz,
      ledger_position bigint not null,
      rules_version text not null,
      decided_at timestamptz not null default clock_timestamp(),
      persons integer not null,
      counts jsonb not null,
      check ((operation = 'release') = (purpose is not null and identified is not null
                                        and linkage is not null))
    );
    comment on column gate.decision_batch.subject is 'Message type taken in, or data set released';

    create table gate.decision_item (
      batch_id uuid not null references gate.decision_batch,
      item_index integer not null,
      person_id uuid not null references ident.person,
      outcome text not null,
      primary key (batch_id, item_index)
    );
    comment on table gate.decision_item is 'Only persons with something reserved at the time';
    create index decision_item_person on gate.decision_item (person_id, batch_id);

    create table gate.manifest (
      manifest_id uuid primary key default gen_random_uuid(),
      batch_id uuid not null unique references gate.decision_batch,
      persons_in integer not null check (persons_in >= 0),
      persons_out integer not null check (persons_out >= 0),
      persons_stripped integer not null check (persons_stripped between 0 and persons_out),
      persons_dropped integer not null check (persons_dropped >= 0),
      rows_out integer not null check (rows_out >= 0),
      fields_dropped integer not null check (fields_dropped >= 0),
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      received_at timestamptz not null default clock_timestamp(),
      check (persons_in = persons_out + persons_dropped)
    );

    create table gate.manifest_item (
      manifest_id uuid not null references gate.manifest,
      person_id uuid not null references ident.person,
      fields_dropped integer not null check (fields_dropped >= 0),
      primary key (manifest_id, person_id)
    );
    create index manifest_item_person on gate.manifest_item (person_id);

    grant select on gate.decision_batch, gate.decision_item, gate.manifest, gate.manifest_item
      to kpr_web;
    grant select, insert on gate.decision_batch, gate.decision_item, gate.manifest,
      gate.manifest_item to kpr_gate;
  `);
}
