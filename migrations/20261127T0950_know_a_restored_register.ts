import type { Knex } from 'knex';

/**
 * A backup of the register brings back what was erased. What its keeper has told us that it has
 * done is known here, so that we can see that a register has forgotten some of it, and it can be
 * done again.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table gate.consumer add column keeps_shown_register boolean not null default false;
    comment on column gate.consumer.keeps_shown_register is
      'Keeps the very register that is shown here: its duties stand in innsyn.gate_watermark there';
    grant select (keeps_shown_register) on gate.consumer to kpr_web;

    create index duty_done on gate.duty (consumer_id, closed_at, created_at, duty_id)
      where state = 'done';

    create table gate.duty_replay (
      duty_id uuid not null references gate.duty,
      carried_out_at timestamptz not null,
      received_at timestamptz not null,
      rows integer not null check (rows >= 0),
      fields integer not null check (fields >= 0),
      primary key (duty_id, carried_out_at)
    );
    comment on table gate.duty_replay is
      'Done again after a restored backup, with what had come back';
    grant select, insert on gate.duty_replay to kpr_gate;

    grant select (consumer_id, kind) on gate.duty to kpr_worker;
  `);
}
