import type { Knex } from 'knex';
import { query } from '../database/query.ts';
import { begunReservations } from './begun-reservations.ts';

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

/** A keeper that comes later, or comes back, owes what was chosen while it was not there. */
async function oweEarlierReservations(tx: Knex.Transaction, consumerId: string) {
  await query(
    tx,
    `insert into gate.duty (consumer_id, person_id, choice_id, scope, kind, not_before, due_by)
     select :consumerId, b.person_id, b.choice_id, b.scope, d.kind, d.not_before,
            d.not_before + interval '24 hours'
       from (${begunReservations}) b
      cross join lateral (values
        ('block', now()),
        ('erase', greatest(now(), case when b.erase_at_once then b.confirmed_at
           else b.confirmed_at + make_interval(hours => 24 * b.undo_days) end))) as d (kind, not_before)
      where not (b.protective and d.kind = 'erase')
     on conflict do nothing`,
    { consumerId },
  );
  // What the rules came to cover since is owed by those who were there then.
  await query(
    tx,
    `insert into gate.duty
       (consumer_id, person_id, choice_id, scope, kind, not_before, due_by, widened_by)
     select distinct on (d.choice_id, d.scope, d.kind, d.widened_by)
            :consumerId, d.person_id, d.choice_id, d.scope, d.kind, greatest(now(), d.not_before),
            greatest(now(), d.not_before) + interval '24 hours', d.widened_by
       from (${begunReservations}) b
       join gate.duty d on d.choice_id = b.choice_id and d.scope = b.scope
      where d.widened_by is not null and d.consumer_id <> :consumerId
      order by d.choice_id, d.scope, d.kind, d.widened_by, d.not_before
     on conflict do nothing`,
    { consumerId },
  );
  await query(
    tx,
    `insert into gate.duty (consumer_id, person_id, choice_id, scope, kind, not_before, due_by)
     select :consumerId, s.person_id, e.choice_id, s.scope, 'unblock', now(),
            now() + interval '24 hours'
       from reservation.status s
       join reservation.event e on e.position = s.position
      where not s.active and s.scope like 'registration-%'
        and exists (select from gate.duty d
                     where d.consumer_id = :consumerId and d.person_id = s.person_id
                       and d.scope = s.scope and d.kind = 'block' and d.state <> 'cancelled')
     on conflict do nothing`,
    { consumerId },
  );
}
