import type { Knex } from 'knex';
import { query, queryOne } from '../database/query.ts';
import type { BrokenPlace, ChainPoint, LedgerRow } from './ledger-check.ts';

const instant = `at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

type StoredRow = Omit<LedgerRow, 'position'> & { position: string };

export async function listRowsAfter(
  tx: Knex.Transaction,
  { position, limit }: { position: number; limit: number },
): Promise<LedgerRow[]> {
  const rows = await query<StoredRow>(
    tx,
    `select e.position, e.person_id as person, e.person_sequence as sequence, e.scope, e.action,
            to_char(e.recorded_at ${instant}) as "recordedAt",
            to_char(e.valid_from ${instant}) as "validFrom",
            e.payload_hash as "payloadHash", e.hash, p.canonical,
            coalesce(c.decision_id, e.choice_id) as evidence,
            p.expired_at is not null as "isExpired", p.position is null as "isPayloadMissing"
       from reservation.event e left join reservation.event_payload p using (position)
       left join reservation.choice c using (choice_id)
      where e.position > :position order by e.position limit :limit`,
    { position, limit },
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** Undefined where there is none any more. */
export async function findHead(tx: Knex.Transaction): Promise<ChainPoint | undefined> {
  const rows = await query<{ position: string; hash: Buffer; recordedAt: string }>(
    tx,
    `select position, hash, to_char(recorded_at ${instant}) as "recordedAt"
       from reservation.ledger_head`,
  );
  const [head] = rows;
  return head && { ...head, position: Number(head.position) };
}

/** The first event whose place among its person's own is not the next one. */
export async function findBrokenSequence(tx: Knex.Transaction): Promise<BrokenPlace | undefined> {
  const position = await firstPosition(
    tx,
    `select min(position) as position
       from (select position, person_sequence,
                    row_number() over (partition by person_id order by position) as place
               from reservation.event) e
      where person_sequence <> place`,
  );
  return position === undefined ? undefined : { position, fault: 'sequence-broken' };
}

/** The first event that was not taken together with its person's later ones. */
export async function findPartlyExpired(tx: Knex.Transaction): Promise<BrokenPlace | undefined> {
  const position = await firstPosition(
    tx,
    `select min(position) as position
       from (select e.position, p.canonical is not null as "isThere",
                    max(e.position) filter (where p.expired_at is not null)
                      over (partition by e.person_id) as "lastTaken"
               from reservation.event e join reservation.event_payload p using (position)) e
      where "isThere" and position < "lastTaken"`,
  );
  return position === undefined ? undefined : { position, fault: 'expired-in-part' };
}

/** The last event of the first status that says otherwise than its events, or that has none. */
export async function findBrokenStatus(tx: Knex.Transaction): Promise<BrokenPlace | undefined> {
  const position = await firstPosition(
    tx,
    `select min(greatest(e.position, s.position)) as position
       from reservation.status s
       full join (select person_id, scope, max(position) as position,
                         (array_agg(action order by position desc))[1] as action,
                         max(recorded_at) filter (where "isTurn") as since
                    from (select person_id, scope, action, position, recorded_at,
                                 action is distinct from lag(action)
                                   over (partition by person_id, scope order by position) as "isTurn"
                            from reservation.event where scope is not null) t
                   group by person_id, scope) e using (person_id, scope)
      where s.active is distinct from (e.action = 'reserve')
         or s.position is distinct from e.position or s.since is distinct from e.since`,
  );
  return position === undefined ? undefined : { position, fault: 'status-differs' };
}

async function firstPosition(tx: Knex.Transaction, sql: string): Promise<number | undefined> {
  const { position } = await queryOne<{ position: string | null }>(tx, sql);
  return position === null ? undefined : Number(position);
}
