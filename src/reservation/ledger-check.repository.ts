import type { Knex } from 'knex';
import { query, queryOne } from '../database/query.ts';
import type { ChainPoint, LedgerRow } from './ledger-check.ts';

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
            p.expired_at is not null as "isExpired", p.position is null as "isPayloadMissing"
       from reservation.event e left join reservation.event_payload p using (position)
      where e.position > :position order by e.position limit :limit`,
    { position, limit },
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

export async function readHead(tx: Knex.Transaction): Promise<ChainPoint> {
  const head = await queryOne<{ position: string; hash: Buffer; recordedAt: string }>(
    tx,
    `select position, hash, to_char(recorded_at ${instant}) as "recordedAt"
       from reservation.ledger_head`,
  );
  return { ...head, position: Number(head.position) };
}

/** The first event whose place among its person's own is not the next one. */
export async function findBrokenSequence(tx: Knex.Transaction): Promise<number | undefined> {
  const rows = await query<{ position: string | null }>(
    tx,
    `select min(position) as position
       from (select position, person_sequence,
                    row_number() over (partition by person_id order by position) as place
               from reservation.event) e
      where person_sequence <> place`,
  );
  const [row] = rows;
  return row?.position == null ? undefined : Number(row.position);
}

/** The last event of the first status that says otherwise than its events; 0 for one without any. */
export async function findBrokenStatus(tx: Knex.Transaction): Promise<number | undefined> {
  const rows = await query<{ position: string | null }>(
    tx,
    `select min(coalesce(e.position, 0)) as position
       from reservation.status s
       full join (select distinct on (person_id, scope) person_id, scope, action, position
                    from reservation.event where scope is not null
                   order by person_id, scope, position desc) e using (person_id, scope)
      where s.active is distinct from (e.action = 'reserve')
         or s.position is distinct from e.position`,
  );
  const [row] = rows;
  return row?.position == null ? undefined : Number(row.position);
}
