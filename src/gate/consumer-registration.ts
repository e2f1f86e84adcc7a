import type { Knex } from 'knex';
import { query } from '../database/query.ts';

export type ConsumerRegistration = {
  /** Our short name for the system: `ingestion`. */
  consumerId: string;
  /** `consumer.ID` of its Maskinporten tokens, `0192:<nine digits>`. */
  organisation: string;
  scopes: readonly string[];
  /** Stores KPR rows, and so must block and erase them. */
  keepsRegister: boolean;
  /** Keeps the very register that is shown here, and notes in it what it has carried out. */
  keepsShownRegister?: boolean;
  /** Has released rows to others, and tells them when they are to delete any. */
  releases?: boolean;
};

/**
 * Gives a system access, or changes what it may do. Run as the database's owner: no role of the
 * service may give access.
 */
export async function registerConsumer(db: Knex, consumer: ConsumerRegistration): Promise<void> {
  await db.transaction(async (tx) => {
    await upsertConsumer(tx, consumer);
    if (consumer.keepsRegister) await oweEarlierReservations(tx, consumer.consumerId);
  });
}

async function upsertConsumer(tx: Knex.Transaction, consumer: ConsumerRegistration) {
  await query(
    tx,
    `insert into gate.consumer
       (consumer_id, organisation, scopes, keeps_register, keeps_shown_register, releases)
     values (:consumerId, :organisation, :scopes, :keepsRegister, :keepsShownRegister, :releases)
     on conflict (consumer_id) do update
       set organisation = excluded.organisation, scopes = excluded.scopes,
           keeps_register = excluded.keeps_register,
           keeps_shown_register = excluded.keeps_shown_register,
           releases = excluded.releases, ended_at = null`,
    { keepsShownRegister: false, releases: false, ...consumer },
  );
}

/** A keeper that comes later owes what was reserved before it came. */
async function oweEarlierReservations(tx: Knex.Transaction, consumerId: string) {
  await query(
    tx,
    `insert into gate.duty (consumer_id, person_id, choice_id, scope, kind, not_before, due_by)
     select :consumerId, e.person_id, e.choice_id, e.scope, d.kind, d.not_before,
            d.not_before + interval '24 hours'
       from reservation.status s
       join reservation.event e on e.position = s.position
       join reservation.choice c on c.choice_id = e.choice_id
      cross join lateral (values
        ('block', now()),
        ('erase', greatest(now(), case when c.erase_at_once then c.confirmed_at
           else c.confirmed_at + make_interval(hours => 24 * c.undo_days) end))) as d (kind, not_before)
      where s.active and s.scope like 'registration-%'
        and not (c.protective and d.kind = 'erase')
     on conflict do nothing`,
    { consumerId },
  );
}
