import type { Knex } from 'knex';
import { query } from '../database/query.ts';

export type ConsumerState = {
  consumerId: string;
  organisation: string;
  scopes: string[];
  keepsRegister: boolean;
  endedAt: Date | null;
  /** That live, the oldest first. */
  keys: { keyId: string; filled: boolean }[];
  /** How far it has come, in words; null when it has never asked. */
  mark: string | null;
};

/** Who has had access, and what of it is in use. Run as the database's owner. */
export async function listConsumerStates(db: Knex): Promise<ConsumerState[]> {
  return query<ConsumerState>(
    db,
    `select c.consumer_id as "consumerId", c.organisation, c.scopes,
            c.keeps_register as "keepsRegister", c.ended_at as "endedAt",
            (select coalesce(jsonb_agg(jsonb_build_object(
                      'keyId', k.key_id, 'filled', k.filled_at is not null)
                      order by k.created_at), '[]')
               from gate.pseudonym_key k
              where k.consumer_id = c.consumer_id and k.ended_at is null) as keys,
            nullif(concat_ws('; ',
              'asked after ' || w.asked_after || ' at ' || w.asked_at,
              'snapshot of ' || w.snapshot_position || ' at ' || w.snapshot_at), '') as mark
       from gate.consumer c left join gate.watermark w using (consumer_id)
      order by c.consumer_id`,
  );
}

/** With its keys: what was made under them is removed. False when it has no access. */
export async function endConsumer(db: Knex, consumerId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const ended = await query(
      tx,
      `update gate.consumer set ended_at = clock_timestamp()
        where consumer_id = :consumerId and ended_at is null returning consumer_id`,
      { consumerId },
    );
    if (ended.length === 0) return false;
    await query(
      tx,
      `update gate.pseudonym_key set ended_at = clock_timestamp()
        where consumer_id = :consumerId and ended_at is null`,
      { consumerId },
    );
    return true;
  });
}
