import type { Knex } from 'knex';

/** Days that become days off by a decision of the government, after deadlines were counted. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table casework.day_off (
      date date primary key,
      added_by uuid not null references ident.staff,
      added_at timestamptz not null
    );
    grant select, insert on casework.day_off to kpr_desk;
    grant select (date) on casework.day_off to kpr_web, kpr_worker;
  `);
}
