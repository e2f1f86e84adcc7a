import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { z } from 'zod';
import { dataSources } from './data-sources.ts';
import type { CodeList } from './reference-row.ts';
import { columnTypes, type ColumnType } from './binary-cell.ts';
import type { CopyBatch, TableColumns } from './copy-batch.ts';
import { registerTables } from './register-rows.ts';

/** The register's own log-in roles. */
export const readerRole = 'kpr_innsyn_reader';
export const ingestRole = 'kpr_ingest';

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/**
 * Makes a log-in role, or gives an existing one the password. Roles are shared by all databases of
 * a server, so registers made at the same moment get in each other's way; that passes.
 */
export async function ensureRole(db: pg.Client, role: string, password: string): Promise<void> {
  const attributes = `login password ${db.escapeLiteral(password)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await db.query('select from pg_roles where rolname = $1', [role]);
      await db.query(`${found.rowCount === 0 ? 'create' : 'alter'} role ${role} ${attributes}`);
      return;
    } catch (error) {
      if (attempt === 20 || !isConcurrentRoleChange(error)) throw error;
    }
  }
}

/** Duplicate role, duplicate key in the catalogue, or "tuple concurrently updated". */
function isConcurrentRoleChange(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && ['42710', '23505', 'XX000'].includes(error.code ?? '')
  );
}

/**
 * Runs one of the SQL files that lie beside this one, as one transaction.
 *
 * @returns how many rows were written, if it is one statement
 */
export async function runSqlFile(db: pg.Client, name: string): Promise<number> {
  const sql = await readFile(new URL(`${name}.sql`, import.meta.url), 'utf8');
  const { rowCount } = await db.query(sql);
  return rowCount ?? 0;
}

/** What the people of a register follow from. */
const planShape = z.object({ seed: z.string(), today: z.iso.date(), count: z.number() });
export type RegisterPlan = z.infer<typeof planShape>;

const beingFilled = 'synthetic register, being filled';
/** Changed with the tables: a register of an earlier edition is not taken for one of this. */
const filled = 'synthetic register with watermark, filled: ';

/** How far the filling of a synthetic register has come; undefined where there is none. */
export async function findFillMark(
  db: pg.Client,
): Promise<'being-filled' | RegisterPlan | undefined> {
  const { rows } = await db.query<{ mark: string | null }>(
    `select obj_description(to_regnamespace('kpr')::oid, 'pg_namespace') as mark`,
  );
  const mark = rows[0]?.mark ?? '';
  if (mark === beingFilled) return 'being-filled';
  return mark.startsWith(filled)
    ? planShape.parse(JSON.parse(mark.slice(filled.length)))
    : undefined;
}

/** Whether the database holds tables of anybody's. */
export async function hasTables(db: pg.Client): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from pg_class
     where relkind in ('r', 'p', 'v', 'm', 'f')
       and relnamespace::regnamespace::text !~ '^pg_' and relnamespace::regnamespace::text <> 'information_schema'
     limit 1`,
  );
  return rowCount !== 0;
}

/** Makes the first tables, marked as unfinished in the same transaction. */
export async function beginRegister(db: pg.Client): Promise<void> {
  await db.query('begin');
  await runSqlFile(db, 'kpr-tables');
  await db.query(`comment on schema kpr is '${beingFilled}'`);
  await db.query('commit');
}

export async function markFilled(db: pg.Client, plan: RegisterPlan): Promise<void> {
  const mark = db.escapeLiteral(filled + JSON.stringify(plan));
  await db.query(`comment on schema kpr is ${mark}`);
}

export async function dropUnfinishedRegister(db: pg.Client): Promise<void> {
  await db.query('drop schema if exists ingestion, innsyn, kpr, ref cascade');
}

/** The columns of the tables to be filled, with their types. */
export async function findTableColumns(db: pg.Client): Promise<TableColumns> {
  const { rows } = await db.query<{ table: string; column: string; type: string }>(
    `select attrelid::regclass::text as table, attname as column,
            format_type(atttypid, null) as type
     from pg_attribute
     where attrelid = any ($1::regclass[]) and attnum > 0 and not attisdropped`,
    [registerTables],
  );
  const columnsOf = (table: string) =>
    rows.flatMap((row): [string, ColumnType][] =>
      row.table === table ? [[row.column, columnTypeOf(row.type)]] : [],
    );
  return new Map(registerTables.map((table) => [table, new Map(columnsOf(table))]));
}

function columnTypeOf(name: string): ColumnType {
  const type = columnTypes.find((candidate) => candidate === name);
  if (type === undefined) throw new Error(`No way to write ${name}`);
  return type;
}

/**
 * Begins the transaction in which the tables are filled. They are emptied in it: a server without
 * replicas then need not log what is written to them, and no row must be frozen later.
 */
export async function beginLoad(db: pg.Client): Promise<void> {
  await db.query('begin');
  await db.query(`truncate ${registerTables.join(', ')}`);
}

export async function endLoad(db: pg.Client): Promise<void> {
  await db.query('commit');
}

/** Loads rows by COPY, in the transaction that `beginLoad` began. */
export async function copyRows(db: pg.Client, batch: CopyBatch): Promise<void> {
  const target = `${batch.table} (${batch.columns.join(', ')})`;
  const stream = db.query(copyFrom(`copy ${target} from stdin (format binary, freeze)`));
  await pipeline(binaryCopy(batch.bytes), stream);
}

const copyHeader = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const copyTrailer = Buffer.from([0xff, 0xff]);
const pieceSize = 262_144;

function* binaryCopy(bytes: Uint8Array): Generator<Uint8Array> {
  yield copyHeader;
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  yield copyTrailer;
}

export async function insertReferences(db: pg.Client, lists: readonly CodeList[]): Promise<void> {
  await db.query(
    `insert into ref.data_source
     select * from json_populate_recordset(null::ref.data_source, $1)`,
    [JSON.stringify(dataSources)],
  );
  await db.query(
    `insert into ref.code_system (oid, name, publisher, note)
     select * from json_to_recordset($1) as v (oid text, name text, publisher text, note text)`,
    [JSON.stringify(lists)],
  );
  await db.query(
    `insert into ref.code_value
       (oid, code, valid_from, valid_to, display_nb, display_nn, display_en,
        plain_nb, plain_nn, plain_en)
     select oid, code, "validFrom", "validTo", nb, nn, en,
            plain ->> 'nb', plain ->> 'nn', plain ->> 'en'
     from json_to_recordset($1) as v
       (oid text, code text, "validFrom" date, "validTo" date, nb text, nn text, en text,
        plain jsonb)`,
    [JSON.stringify(lists.flatMap(({ oid, codes }) => codes.map((code) => ({ oid, ...code }))))],
  );
}

/** Says for each source when it was last loaded. */
export async function updateLastLoads(db: pg.Client): Promise<void> {
  await db.query(
    `update ref.data_source s
     set last_load_at = (
       select max(d.received_at) from kpr.source_delivery d where d.source_code = s.source_code
     )`,
  );
}

/** New rows of ingestion continue after the loaded ones. */
export async function continueIdentities(db: pg.Client): Promise<void> {
  await db.query(
    `do $$
     declare
       identity record;
     begin
       for identity in
         select a.attrelid::regclass as name, a.attname
         from pg_attribute a join pg_class c on c.oid = a.attrelid
         where a.attidentity <> '' and c.relnamespace::regnamespace::text in ('kpr', 'innsyn')
       loop
         execute format(
           'select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %s',
           identity.name, identity.attname, identity.attname, identity.name);
       end loop;
     end
     $$`,
  );
}

/**
 * For a connection that builds indexes over many rows. First statistics need no large sample: the
 * server takes its own when it comes to it.
 */
export async function prepareForIndexes(db: pg.Client): Promise<void> {
  await db.query(`set maintenance_work_mem = '256MB'`);
  await db.query(`set default_statistics_target = 30`);
}

/** What was written last, after the statistics of the tables about persons. */
export async function analyzeSmallTables(db: pg.Client): Promise<void> {
  await db.query(
    'analyze innsyn.oversikt_teller, ref.code_value, ref.code_system, ref.data_source',
  );
}

/**
 * Keeps the server from tidying tables that are being filled: it would hold up their indexes, and
 * has nothing to tidy.
 */
export async function letTidy(db: pg.Client, when: 'later' | 'from now on'): Promise<void> {
  const change = when === 'later' ? 'set (autovacuum_enabled = off)' : 'reset (autovacuum_enabled)';
  await db.query(registerTables.map((table) => `alter table ${table} ${change};`).join('\n'));
}
