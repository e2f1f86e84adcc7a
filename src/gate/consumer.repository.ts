import { query, type Db } from '../database/query.ts';

export type Consumer = { consumerId: string; scopes: string[]; keepsRegister: boolean };

/** The consumer behind a token's `consumer.ID`, while it has access. */
export async function findConsumer(db: Db, organisation: string): Promise<Consumer | undefined> {
  const rows = await query<Consumer>(
    db,
    `select consumer_id as "consumerId", scopes, keeps_register as "keepsRegister"
       from gate.consumer where organisation = :organisation and ended_at is null`,
    { organisation },
  );
  return rows[0];
}
