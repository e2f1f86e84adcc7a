import type { Knex } from 'knex';

/** Whoever proves that nothing was changed reads the ledger, and nothing else, and writes nowhere. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'kpr_auditor') then
        create role kpr_auditor nologin;
      end if;
    end $$;
    grant usage on schema reservation to kpr_auditor;
    grant select on reservation.event, reservation.event_payload, reservation.ledger_head,
      reservation.status to kpr_auditor;
  `);
}
