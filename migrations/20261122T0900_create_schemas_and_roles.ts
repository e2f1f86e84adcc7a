import type { Knex } from 'knex';

/**
 * One role per kind of work, each with no more rights than its work needs. They get a password and
 * the right to log in outside the migrations, when the service is installed.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    do $$
    declare
      wanted text;
    begin
      foreach wanted in array array['kpr_web', 'kpr_gate', 'kpr_worker'] loop
        if not exists (select from pg_roles where rolname = wanted) then
          execute format('create role %I nologin', wanted);
        end if;
      end loop;
    end $$;

    revoke all on schema public from public;

    create schema session;
    create schema ident;
    create schema journal;
    create schema reservation;
    create schema gate;
    create schema casework;

    grant usage on schema session, ident, journal, reservation, gate, casework to kpr_web;
    grant usage on schema ident, journal, reservation, gate to kpr_gate;
    grant usage on schema session, journal, reservation to kpr_worker;
  `);
}
