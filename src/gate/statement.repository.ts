import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { SnapshotFormat } from './snapshot-format.ts';

/** What was stated of a snapshot, and where its bytes are. */
export type StatedSnapshot = {
  snapshotId: string;
  consumerId: string;
  keyId: string;
  bodyId: string;
  position: number;
  format: SnapshotFormat;
  rulesVersion: string;
  rows: number;
  bytes: number;
  sha256: string;
  issuedAt: Date;
  expiresAt: Date;
  /** JWS. */
  statement: string;
};

export async function insertSnapshot(
  tx: Knex.Transaction,
  snapshot: StatedSnapshot,
): Promise<void> {
  await query(
    tx,
    `insert into gate.snapshot (snapshot_id, consumer_id, key_id, body_id, position, format,
       rules_version, rows, bytes, sha256, issued_at, expires_at, statement)
     values (:snapshotId, :consumerId, :keyId, :bodyId, :position, :format,
       :rulesVersion, :rows, :bytes, :sha256, :issuedAt, :expiresAt, :statement)`,
    snapshot,
  );
}

/** The consumer's own, under a key that lives, whose bytes are still there to go on with. */
export async function findUsableSnapshot(
  db: Db,
  wanted: { snapshotId: string; consumerId: string; now: Date },
): Promise<StatedSnapshot | undefined> {
  const [row] = await query<
    Omit<StatedSnapshot, 'position' | 'bytes'> & Record<'position' | 'bytes', string>
  >(
    db,
    `select s.snapshot_id as "snapshotId", s.consumer_id as "consumerId", s.key_id as "keyId",
            s.body_id as "bodyId", s.position, s.format, s.rules_version as "rulesVersion",
            s.rows, s.bytes, s.sha256, s.issued_at as "issuedAt", s.expires_at as "expiresAt",
            s.statement
       from gate.snapshot s
       join gate.snapshot_body b using (body_id)
       join gate.pseudonym_key k on k.key_id = s.key_id and k.ended_at is null
      where s.snapshot_id = :snapshotId and s.consumer_id = :consumerId and s.expires_at > :now`,
    wanted,
  );
  return row && { ...row, position: Number(row.position), bytes: Number(row.bytes) };
}
