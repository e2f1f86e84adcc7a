import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';

/** Ends what ID-porten calls one session, in whichever browser; gives the number ended. */
export async function deleteSessionsByIdportenSid(db: Db, sid: string): Promise<number> {
  const rows = await query(
    db,
    `delete from session.session where idporten_sid = :sid returning 1 as one`,
    { sid },
  );
  return rows.length;
}

/** Ends every session of a person but the one in which it is asked for. */
export async function deleteOtherSessions(
  db: Db,
  { person, exceptSid }: { person: PersonId; exceptSid: string },
): Promise<number> {
  const rows = await query(
    db,
    `delete from session.session where person_id = :person and idporten_sid <> :exceptSid
     returning 1 as one`,
    { person, exceptSid },
  );
  return rows.length;
}

/** True the first time a logout token is seen. */
export async function spendLogoutToken(
  tx: Knex.Transaction,
  token: { jtiHash: string; expiresAt: Date },
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into session.spent_logout_token (jti_hash, expires_at)
     values (:jtiHash, :expiresAt) on conflict do nothing returning 1 as one`,
    token,
  );
  return rows.length === 1;
}
