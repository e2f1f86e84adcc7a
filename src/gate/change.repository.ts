import { query, queryOne, type Db } from '../database/query.ts';
import type { Scope } from '../reservation/scope.ts';

/** An event of the ledger, as a consumer is told of it. */
export type Change = {
  position: number;
  recordedAt: Date;
  action: 'reserve' | 'lift' | 'number-added';
  scope: Scope | undefined;
  /** All of the person's, in hexadecimal. */
  pseudonyms: string[];
  /** In force for the person right after this event. */
  scopes: Scope[];
};

type ChangeRow = Omit<Change, 'position' | 'scope'> & { position: string; scope: Scope | null };

export async function readPosition(db: Db): Promise<number> {
  const { position } = await queryOne<{ position: string }>(
    db,
    `select position from reservation.ledger_head`,
  );
  return Number(position);
}

/** The first so many events past a position and not past the head, in order. */
export async function listChanges(
  db: Db,
  asked: { keyId: string; after: number; head: number; limit: number },
): Promise<Change[]> {
  const rows = await query<ChangeRow>(
    db,
    `select e.position, e.recorded_at as "recordedAt", e.action, e.scope,
            array(select encode(p.mac, 'hex') from gate.pseudonym p
                   where p.key_id = :keyId and p.person_id = e.person_id
                   order by p.mac) as pseudonyms,
            array(select last.scope
                    from (select distinct on (x.scope) x.scope, x.action
                            from reservation.event x
                           where x.person_id = e.person_id and x.position <= e.position
                             and x.scope is not null
                           order by x.scope, x.position desc) last
                   where last.action = 'reserve' order by last.scope) as scopes
       from reservation.event e
      where e.position > :after and e.position <= :head
      order by e.position limit :limit`,
    asked,
  );
  return rows.map((row) => ({
    ...row,
    position: Number(row.position),
    scope: row.scope ?? undefined,
  }));
}
