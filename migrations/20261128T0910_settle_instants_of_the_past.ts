import type { Knex } from 'knex';

/**
 * What was in force at an instant is certain once nothing can be recorded before it any more. A
 * reservation that is being written has its time already, and holds the ledger's head; so whoever
 * has seen the head free after the instant gets the same answer for ever.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create function reservation.is_settled(at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
    begin
      if at >= clock_timestamp() then
        return false;
      end if;
      perform from reservation.ledger_head for share;
      return true;
    end $$;
    comment on function reservation.is_settled is
      'Waits for what is being recorded; call it alone, as it keeps the head until it commits';
    revoke execute on function reservation.is_settled from public;
    grant execute on function reservation.is_settled to kpr_gate;
  `);
}
