import type { Knex } from 'knex';
import { z } from 'zod';
import { query, queryOne, type Db } from '../../database/query.ts';
import type { DeliveryAccount } from './delivery.ts';
import type { Manifest } from './gate.client.ts';
import type { Done } from './gate-duty.ts';

/**
 * Ingestion's own tables, beside the register's, so that they commit together: what was received,
 * and what the gate has yet to be told of.
 */
export async function prepareBookkeeping(db: Knex): Promise<void> {
  const { exists } = await queryOne<{ exists: boolean }>(
    db,
    `select to_regnamespace('ingestion') is not null as exists`,
  );
  if (!exists) await query(db, `create schema ingestion`);
  await query(
    db,
    `create table if not exists ingestion.delivery (
       correlation_id uuid primary key,
       account jsonb not null
     )`,
  );
  await query(
    db,
    `create table if not exists ingestion.manifest (
       batch_id uuid primary key,
       body jsonb not null,
       outcome text
     )`,
  );
  await query(
    db,
    `create table if not exists ingestion.done_duty (
       duty_id uuid primary key,
       kind text not null,
       rows integer not null,
       fields integer not null,
       done_at timestamptz not null,
       replayed_at timestamptz,
       acknowledged_as text
     )`,
  );
}

const accountShape = z.object({
  receipt: z.object({
    correlationId: z.string(),
    messageType: z.enum(['HST_Konsultasjon', 'KUHR_Regning', 'TANN_Journal']),
    receivedBy: z.string(),
    received: z.int(),
    stored: z.int(),
    corrected: z.int(),
    storedBefore: z.int(),
    rejected: z.array(
      z.object({
        index: z.int(),
        reason: z.enum(['unknown-number', 'invalid-number', 'malformed']),
      }),
    ),
  }),
  softwareName: z.string(),
  receivedAt: z.string(),
  valuesDropped: z.int(),
}) satisfies z.ZodType<DeliveryAccount>;

export async function findDeliveryAccount(
  db: Db,
  correlationId: string,
): Promise<DeliveryAccount | undefined> {
  const rows = await query<{ account: unknown }>(
    db,
    `select account from ingestion.delivery where correlation_id = :correlationId`,
    { correlationId },
  );
  return rows[0] && accountShape.parse(rows[0].account);
}

export async function insertDeliveryAccount(
  tx: Knex.Transaction,
  account: DeliveryAccount,
): Promise<void> {
  await query(
    tx,
    `insert into ingestion.delivery (correlation_id, account) values (:correlationId, :account)`,
    { correlationId: account.receipt.correlationId, account: JSON.stringify(account) },
  );
}

export async function insertManifest(tx: Knex.Transaction, manifest: Manifest): Promise<void> {
  await query(tx, `insert into ingestion.manifest (batch_id, body) values (:batchId, :body)`, {
    batchId: manifest.batchId,
    body: JSON.stringify(manifest),
  });
}

export async function listUnsentManifests(db: Db): Promise<Manifest[]> {
  const rows = await query<{ body: Manifest }>(
    db,
    `select body from ingestion.manifest where outcome is null limit 100`,
  );
  return rows.map(({ body }) => body);
}

export async function noteManifestSent(
  tx: Knex.Transaction,
  { batchId, outcome }: { batchId: string; outcome: string },
): Promise<void> {
  await query(tx, `update ingestion.manifest set outcome = :outcome where batch_id = :batchId`, {
    batchId,
    outcome,
  });
}

export async function isDutyDone(db: Db, dutyId: string): Promise<boolean> {
  const rows = await query(db, `select from ingestion.done_duty where duty_id = :dutyId`, {
    dutyId,
  });
  return rows.length > 0;
}

/** Also where others can see it: `innsyn.gate_watermark` says how far the register has come. */
export async function insertDoneDuty(
  tx: Knex.Transaction,
  done: Omit<Done, 'replayedAt'> & { kind: string; at: Date; replayed: boolean },
): Promise<void> {
  const { replayed, ...duty } = done;
  await query(
    tx,
    `with noted as (
       insert into innsyn.gate_watermark (duty_id, carried_out_at) values (:dutyId, :at))
     insert into ingestion.done_duty (duty_id, kind, rows, fields, done_at, replayed_at)
     values (:dutyId, :kind, :rows, :fields, :at, :replayedAt::timestamptz)`,
    { ...duty, replayedAt: replayed ? duty.at : null },
  );
}

/** How many of these the register remembers. */
export async function countRemembered(db: Db, dutyIds: readonly string[]): Promise<number> {
  const { remembered } = await queryOne<{ remembered: number }>(
    db,
    `select count(*)::int as remembered from ingestion.done_duty
      where duty_id = any(:dutyIds::uuid[])`,
    { dutyIds },
  );
  return remembered;
}

/** Also of duties that are owed no more: what was erased must be told, whatever came after. */
export async function listUnacknowledgedDuties(db: Db, limit: number): Promise<Done[]> {
  const rows = await query<Omit<Done, 'replayedAt'> & { replayedAt: Date | null }>(
    db,
    `select duty_id as "dutyId", rows, fields, replayed_at as "replayedAt"
       from ingestion.done_duty
      where acknowledged_as is null order by done_at limit :limit`,
    { limit },
  );
  return rows.map(({ replayedAt, ...done }) =>
    replayedAt === null ? done : { ...done, replayedAt: replayedAt.toISOString() },
  );
}

export async function noteDutyAcknowledged(
  tx: Knex.Transaction,
  { dutyId, outcome }: { dutyId: string; outcome: string },
): Promise<void> {
  await query(
    tx,
    `update ingestion.done_duty set acknowledged_as = :outcome where duty_id = :dutyId`,
    { dutyId, outcome },
  );
}
