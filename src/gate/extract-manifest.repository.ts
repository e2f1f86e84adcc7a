import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';

export type ExtractManifest = {
  snapshotId: string;
  operation: 'ingest' | 'release';
  /** Message type taken in, or data set released. */
  subject: string;
  /** Table of the data set, where one was named. */
  part: string | null;
  purpose: 1 | 2 | null;
  identified: boolean | null;
  linkage: boolean | null;
  position: number;
  rulesVersion: string;
  rowsIn: number;
  rowsKept: number;
  rowsStripped: number;
  rowsDropped: number;
  rowsRejected: number;
  fieldsDropped: number;
  contentHash: string;
  startedAt: Date;
  finishedAt: Date;
};

/** @returns false when the consumer has sent the same manifest before */
export async function insertExtractManifest(
  db: Db,
  consumer: string,
  manifest: ExtractManifest,
): Promise<boolean> {
  const rows = await query(
    db,
    `insert into gate.extract_manifest (consumer_id, snapshot_id, operation, subject, part, purpose,
       identified, linkage, ledger_position, rules_version, rows_in, rows_kept, rows_stripped,
       rows_dropped, rows_rejected, fields_dropped, content_hash, started_at, finished_at)
     values (:consumer, :snapshotId, :operation, :subject, :part, :purpose, :identified, :linkage,
       :position, :rulesVersion, :rowsIn, :rowsKept, :rowsStripped, :rowsDropped, :rowsRejected,
       :fieldsDropped, :contentHash, :startedAt, :finishedAt)
     on conflict do nothing returning manifest_id`,
    { consumer, ...manifest },
  );
  return rows.length > 0;
}

export type Filtered = { extracts: number; lastAt: Date | null };

/**
 * Releases that were filtered by a copy in which what a person has in force now stood already: for
 * `release-secondary` those for formål 2, for `release-identified` those with numbers or linkage,
 * for the others those of the data sets they cover.
 *
 * @param covered data sets that a registration scope covers, as `registration-dental TANN_OFF`
 */
export async function countFiltered(
  db: Db,
  { person, covered }: { person: PersonId; covered: readonly string[] },
): Promise<Filtered> {
  const [row] = await query<Filtered>(
    db,
    `select count(distinct m.manifest_id)::int as extracts, max(m.started_at) as "lastAt"
       from reservation.status s
       join reservation.event e on e.position = s.position
       join gate.extract_manifest m
         on m.operation = 'release' and m.ledger_position >= e.position
        and case s.scope
              when 'release-secondary' then m.purpose = 2
              when 'release-identified' then m.identified or m.linkage
              else s.scope || ' ' || m.subject = any(:covered)
            end
      where s.person_id = :person and s.active`,
    { person, covered },
  );
  return row ?? { extracts: 0, lastAt: null };
}
