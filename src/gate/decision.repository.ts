import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { Scope } from '../reservation/scope.ts';
import type { Question, VerdictCounts } from './decision.ts';

export type ReservedRow = { mac: Buffer; person: PersonId; scopes: Scope[] };

/** Who of these is known, and what they had reserved as it was recorded at an instant. */
export async function loadReservedAt(
  db: Db,
  macs: readonly Buffer[],
  { at, position }: { at: string; position: number },
): Promise<ReservedRow[]> {
  return query<ReservedRow>(
    db,
    `select i.mac, i.person_id as person,
            array(select last.scope
                    from (select distinct on (e.scope) e.scope, e.action
                            from reservation.event e
                           where e.person_id = i.person_id and e.recorded_at <= :at
                             and e.position <= :position
                           order by e.scope, e.position desc) as last
                   where last.action = 'reserve') as scopes
       from ident.identifier i where i.mac = any(:macs)`,
    { macs, at, position },
  );
}

/** Whose numbers these are, whether they have reserved or not. */
export async function listPersons(db: Db, macs: readonly Buffer[]): Promise<PersonId[]> {
  const rows = await query<{ person: PersonId }>(
    db,
    `select distinct person_id as person from ident.identifier where mac = any(:macs)`,
    { macs },
  );
  return rows.map(({ person }) => person);
}

/** Waits until nothing can be recorded as of an instant any more; false when it is yet to come. */
export async function isSettled(db: Db, at: string): Promise<boolean> {
  const { settled } = await queryOne<{ settled: boolean }>(
    db,
    `select reservation.is_settled(:at) as settled`,
    { at },
  );
  return settled;
}

export type NewBatch = {
  consumer: string;
  question: Question;
  position: number;
  rulesVersion: string;
  persons: number;
  counts: VerdictCounts;
  /** A question about persons rather than a population. */
  ofFew: boolean;
  items: BatchItems;
};

/** Side by side, as the database takes them. */
export type BatchItems = { indexes: number[]; persons: PersonId[]; outcomes: string[] };

export async function insertBatch(
  tx: Knex.Transaction,
  batch: NewBatch,
): Promise<{ batchId: string; decidedAt: Date }> {
  const { question, items } = batch;
  const release = question.operation === 'release' ? question : undefined;
  return queryOne<{ batchId: string; decidedAt: Date }>(
    tx,
    `insert into gate.decision_batch (consumer_id, operation, subject, purpose, identified, linkage,
       as_of, ledger_position, rules_version, persons, counts, of_few, reserved_indexes,
       reserved_persons, reserved_outcomes)
     values (:consumer, :operation, :subject, :purpose, :identified, :linkage, :asOf, :position,
       :rulesVersion, :persons, :counts, :ofFew, :indexes, :reserved, :outcomes)
     returning batch_id as "batchId", decided_at as "decidedAt"`,
    {
      consumer: batch.consumer,
      operation: question.operation,
      subject: question.operation === 'ingest' ? question.messageType : question.dataset,
      purpose: release?.purpose ?? null,
      identified: release?.identified ?? null,
      linkage: release?.linkage ?? null,
      asOf: release?.at ?? null,
      position: batch.position,
      rulesVersion: batch.rulesVersion,
      persons: batch.persons,
      counts: JSON.stringify(batch.counts),
      ofFew: batch.ofFew,
      indexes: arrayText(items.indexes),
      reserved: arrayText(items.persons),
      outcomes: arrayText(items.outcomes),
    },
  );
}

/** An array as the database reads it, of what needs no quotes: the driver would look into each. */
function arrayText(values: readonly (number | string)[]): string {
  return `{${values.join(',')}}`;
}

export type StoredBatch = {
  asOf: Date | null;
  operation: 'ingest' | 'release';
  persons: number;
  counts: VerdictCounts;
};

/** The consumer's own batch; another consumer's is as absent as none. */
export async function findBatch(
  db: Db,
  { batchId, consumer }: { batchId: string; consumer: string },
): Promise<StoredBatch | undefined> {
  const rows = await query<StoredBatch>(
    db,
    `select operation, persons, counts, as_of as "asOf" from gate.decision_batch
      where batch_id = :batchId and consumer_id = :consumer`,
    { batchId, consumer },
  );
  return rows[0];
}

export type Manifest = {
  batchId: string;
  personsIn: number;
  personsOut: number;
  personsStripped: number;
  personsDropped: number;
  rowsOut: number;
  fieldsDropped: number;
  contentHash: string;
};

/** Gives the manifest's id, or undefined when the batch has one already. */
export async function insertManifest(
  tx: Knex.Transaction,
  manifest: Manifest,
): Promise<string | undefined> {
  const rows = await query<{ manifest_id: string }>(
    tx,
    `insert into gate.manifest (batch_id, persons_in, persons_out, persons_stripped,
       persons_dropped, rows_out, fields_dropped, content_hash)
     values (:batchId, :personsIn, :personsOut, :personsStripped, :personsDropped, :rowsOut,
       :fieldsDropped, :contentHash)
     on conflict (batch_id) do nothing returning manifest_id`,
    manifest,
  );
  return rows[0]?.manifest_id;
}

/** Counts per person, for those in the batch who had something reserved. */
export async function insertManifestItems(
  tx: Knex.Transaction,
  manifest: { manifestId: string; batchId: string },
  items: readonly { index: number; fieldsDropped: number }[],
): Promise<void> {
  await query(
    tx,
    `insert into gate.manifest_item (manifest_id, person_id, fields_dropped)
     select :manifestId, d.person_id, sum(i."fieldsDropped")
       from jsonb_to_recordset(:items::jsonb) as i (index integer, "fieldsDropped" integer)
       join (select unnest(reserved_indexes) as index, unnest(reserved_persons) as person_id
               from gate.decision_batch where batch_id = :batchId) d using (index)
      group by d.person_id`,
    { ...manifest, items: JSON.stringify(items) },
  );
}
