import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { MessageType } from '../reservation/rule-table.ts';

/** `to` is undefined while it is open. */
export type Window = { from: Date; to: Date | undefined; messages: readonly MessageType[] };
export type Dropped = { values: number; lastAt: Date | null };

/** For each window, what came in of a person and was not stored, as ingestion has reported. */
export async function listDropped(
  db: Db,
  person: PersonId,
  windows: readonly Window[],
): Promise<Dropped[]> {
  return query<Dropped>(
    db,
    `select least(coalesce(sum(d.fields_dropped), 0), 1000000000)::int as values,
            max(d.decided_at) as "lastAt"
       from rows from (jsonb_to_recordset(:windows::jsonb)
                         as ("from" timestamptz, "to" timestamptz, messages jsonb))
            with ordinality as w ("from", "to", messages, place)
       left join (select b.subject, b.decided_at, mi.fields_dropped
                    from gate.manifest_item mi
                    join gate.manifest m using (manifest_id)
                    join gate.decision_batch b using (batch_id)
                   where mi.person_id = :person and b.operation = 'ingest'
                     and mi.fields_dropped > 0) d
         on d.decided_at >= w."from" and d.decided_at < coalesce(w."to", 'infinity') and w.messages @> to_jsonb(d.subject)
      group by w.place order by w.place`,
    { person, windows: JSON.stringify(windows) },
  );
}

/** When each of a person's erasures was done again, after a backup had brought something back. */
export async function listReplays(
  db: Db,
  person: PersonId,
): Promise<{ dutyId: string; at: Date }[]> {
  return query<{ dutyId: string; at: Date }>(
    db,
    `select r.duty_id as "dutyId", r.carried_out_at as at
       from gate.duty_replay r join gate.duty d using (duty_id)
      where d.person_id = :person and d.kind = 'erase' and r.fields > 0
      order by r.carried_out_at`,
    { person },
  );
}
