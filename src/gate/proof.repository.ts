import { queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';

/** What came of a person's reservations, from decisions and manifests. */
export type Proof = {
  /** Deliveries in which something of the person's was asked about and stored by the answer. */
  deliveriesChecked: number;
  /** Single values that were left out before storage. */
  valuesDropped: number;
  lastDroppedAt: Date | null;
  extractsChecked: number;
  /** Extracts that the person was left out of, or left without an identity number. */
  extractsChanged: number;
  /** When a reservation in force was last seen to change what was stored or released. */
  lastCheckedAt: Date | null;
};

/** `since`: when the oldest reservation in force began; a check before it proves nothing of it. */
export async function loadProof(
  db: Db,
  { person, since }: { person: PersonId; since: Date },
): Promise<Proof> {
  return queryOne<Proof>(
    db,
    `select count(distinct b.batch_id) filter (where b.operation = 'ingest')::int
              as "deliveriesChecked",
            least(coalesce(sum(mi.fields_dropped) filter (where b.operation = 'ingest'
              and d.outcome = 'drop-fields'), 0), 1000000000)::int as "valuesDropped",
            max(m.received_at) filter (where b.operation = 'ingest' and mi.fields_dropped > 0)
              as "lastDroppedAt",
            count(distinct b.batch_id) filter (where b.operation = 'release')::int
              as "extractsChecked",
            count(distinct b.batch_id) filter (where b.operation = 'release'
              and d.outcome <> 'allow')::int as "extractsChanged",
            max(b.decided_at) filter (where d.outcome <> 'allow' and b.decided_at >= :since)
              as "lastCheckedAt"
       from gate.decision_batch b
       cross join lateral (
         select outcome from unnest(b.reserved_persons, b.reserved_outcomes) as r (person, outcome)
          where person = :person order by outcome <> 'allow' desc limit 1) d
       join gate.manifest m using (batch_id)
       left join gate.manifest_item mi
         on mi.manifest_id = m.manifest_id and mi.person_id = :person
      where b.reserved_persons @> array[:person::uuid]`,
    { person, since },
  );
}
