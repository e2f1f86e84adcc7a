import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import { scopes } from '../reservation/scope.ts';
import type { LineShape, SnapshotFormat } from './snapshot-format.ts';

export type LedgerHead = { position: number; hash: Buffer };

/** The bytes of a snapshot; the same ones serve as long as the ledger stands where it stood. */
export type SnapshotBody = {
  bodyId: string;
  position: number;
  ledgerHash: Buffer;
  rows: number;
  bytes: number;
  sha256: string;
};

export type NewBody = LedgerHead & {
  bodyId: string;
  keyId: string;
  format: SnapshotFormat;
  until: Date;
};

type BodyRow = Omit<SnapshotBody, 'position' | 'bytes'> & { position: string; bytes: string };

const bodyColumns = `b.body_id as "bodyId", b.position, b.ledger_hash as "ledgerHash", b.rows,
  b.bytes, b.sha256`;

/** Everybody who has something in force under the key: one value of whole lines, in order. */
const lines = `
  with reserved as (
    select s.person_id, bit_or(${bitOf('s.scope')}) as held
      from reservation.status s where s.active group by s.person_id),
  written as materialized (
    select convert_to(coalesce(string_agg(
             :before || encode(p.mac, 'hex') || (:after::text[])[r.held + 1], '' order by p.mac), ''),
             'UTF8') as content,
           count(*)::integer as rows
      from reserved r join gate.pseudonym p on p.person_id = r.person_id and p.key_id = :keyId)`;

/** The nth scope is the nth bit, as the texts of a line are numbered. */
function bitOf(column: string): string {
  const cases = scopes.map((scope, place) => `when '${scope}' then ${1 << place}`);
  return `case ${column} ${cases.join(' ')} end`;
}

/**
 * A whole population fits neither the memory that a page is given nor a plan made for one: the
 * indexes have it in order already.
 */
export async function planForEverybody(tx: Knex.Transaction): Promise<void> {
  await query(
    tx,
    `select set_config('work_mem', '64MB', true), set_config('enable_hashagg', 'off', true),
            set_config('enable_hashjoin', 'off', true), set_config('jit', 'off', true)`,
  );
}

export async function readHead(db: Db): Promise<LedgerHead> {
  const { position, hash } = await queryOne<{ position: string; hash: Buffer }>(
    db,
    `select position, hash from reservation.ledger_head`,
  );
  return { position: Number(position), hash };
}

/** A body of the ledger as it stands, kept until then at least. */
export async function findCurrentBody(
  tx: Knex.Transaction,
  wanted: { keyId: string; format: SnapshotFormat; now: Date; until: Date },
): Promise<SnapshotBody | undefined> {
  const [row] = await query<BodyRow>(
    tx,
    `update gate.snapshot_body b set usable_until = greatest(b.usable_until, :until)
       from reservation.ledger_head h
      where b.key_id = :keyId and b.format = :format and b.position = h.position
        and b.ledger_hash = h.hash and b.usable_until > :now
     returning ${bodyColumns}`,
    wanted,
  );
  return row && bodyOf(row);
}

const partBytes = 1 << 20;

/** Makes a body of lines and stores it in parts. */
export async function insertLines(
  tx: Knex.Transaction,
  body: NewBody,
  shape: LineShape,
): Promise<SnapshotBody> {
  const row = await queryOne<BodyRow>(
    tx,
    `${lines},
     whole as materialized (
       select convert_to(:head, 'UTF8') || content as content, rows from written),
     stored as (
       insert into gate.snapshot_part (body_id, first_byte, content)
       select :bodyId, first, substring(content from first + 1 for :partBytes)
         from whole, generate_series(0, octet_length(content) - 1, :partBytes) first)
     insert into gate.snapshot_body as b
       (body_id, key_id, position, ledger_hash, format, usable_until, rows, bytes, sha256)
     select :bodyId, :keyId, :position, :hash, :format, :until, rows, octet_length(content),
            encode(sha256(content), 'hex') from whole
     returning ${bodyColumns}`,
    { ...body, ...shape, partBytes },
  );
  return bodyOf(row);
}

/** The lines of a snapshot, without their head. */
export async function readLines(
  tx: Knex.Transaction,
  keyId: string,
  { before, after }: LineShape,
): Promise<Buffer> {
  const { content } = await queryOne<{ content: Buffer }>(
    tx,
    `${lines} select content from written`,
    { keyId, before, after },
  );
  return content;
}

/** Stores a body that was made elsewhere. */
export async function insertContent(
  tx: Knex.Transaction,
  body: NewBody,
  { content, rows }: { content: Buffer; rows: number },
): Promise<SnapshotBody> {
  for (let first = 0; first < content.length; first += partBytes) {
    await query(
      tx,
      `insert into gate.snapshot_part (body_id, first_byte, content)
       values (:bodyId, :first, :content)`,
      { bodyId: body.bodyId, first, content: content.subarray(first, first + partBytes) },
    );
  }
  const row = await queryOne<BodyRow>(
    tx,
    `insert into gate.snapshot_body as b
       (body_id, key_id, position, ledger_hash, format, usable_until, rows, bytes, sha256)
     values (:bodyId, :keyId, :position, :hash, :format, :until, :rows, :bytes, :sha256)
     returning ${bodyColumns}`,
    {
      ...body,
      rows,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  );
  return bodyOf(row);
}

/** The part that a byte stands in, and where the part begins; undefined past the end. */
export async function findPart(
  db: Db,
  { bodyId, byte, format }: { bodyId: string; byte: number; format: SnapshotFormat },
): Promise<{ firstByte: number; content: Buffer } | undefined> {
  // Bytes come as hexadecimal from the database: lines are text, and half as long.
  const content = format === 'parquet' ? 'content' : `convert_from(content, 'UTF8')`;
  const [row] = await query<{ firstByte: string; content: Buffer | string }>(
    db,
    `select first_byte as "firstByte", ${content} as content from gate.snapshot_part
      where body_id = :bodyId and first_byte <= :byte order by first_byte desc limit 1`,
    { bodyId, byte },
  );
  if (row === undefined) return undefined;
  const bytes = typeof row.content === 'string' ? Buffer.from(row.content, 'latin1') : row.content;
  return { firstByte: Number(row.firstByte), content: bytes };
}

function bodyOf(row: BodyRow): SnapshotBody {
  return { ...row, position: Number(row.position), bytes: Number(row.bytes) };
}
