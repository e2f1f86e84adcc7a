import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { dataSources } from './data-sources.ts';
import type { CodeList } from './reference-row.ts';
import type { RowBatch } from './register-rows.ts';

/** The register's own log-in roles. */
export const readerRole = 'kpr_innsyn_reader';
export const ingestRole = 'kpr_ingest';

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** @returns the same database's address for another role */
export function urlAs(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  return changed.href;
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

/** Runs one of the SQL files that lie beside this one. */
export async function runSqlFile(db: pg.Client, name: string): Promise<void> {
  await db.query(await readFile(new URL(`${name}.sql`, import.meta.url), 'utf8'));
}

const beingFilled = 'synthetic register, being filled';
const filled = 'synthetic register, filled';

export async function findFillMark(db: pg.Client): Promise<'none' | 'being-filled' | 'filled'> {
  const { rows } = await db.query<{ mark: string | null }>(
    `select obj_description(to_regnamespace('kpr')::oid, 'pg_namespace') as mark`,
  );
  switch (rows[0]?.mark) {
    case filled:
      return 'filled';
    case beingFilled:
      return 'being-filled';
    default:
      return 'none';
  }
}

/** Makes the first tables, marked as unfinished in the same transaction. */
export async function beginRegister(db: pg.Client): Promise<void> {
  await db.query('begin');
  await runSqlFile(db, 'kpr-tables');
  await db.query(`comment on schema kpr is '${beingFilled}'`);
  await db.query('commit');
}

export async function markFilled(db: pg.Client): Promise<void> {
  await db.query(`comment on schema kpr is '${filled}'`);
}

export async function dropUnfinishedRegister(db: pg.Client): Promise<void> {
  await db.query('drop schema if exists ingestion, innsyn, kpr, ref cascade');
}

/** Loads rows by COPY. Instants in them are Norwegian clock time. */
export async function copyRows(db: pg.Client, { table, columns, lines }: RowBatch): Promise<void> {
  const stream = db.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline([`${lines.join('\n')}\n`], stream);
}

export async function useNorwegianTime(db: pg.Client): Promise<void> {
  await db.query(`set timezone to 'Europe/Oslo'`);
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
       (oid, code, valid_from, valid_to, display_nb, display_nn, display_en)
     select oid, code, "validFrom", "validTo", nb, nn, en
     from json_to_recordset($1) as v
       (oid text, code text, "validFrom" date, "validTo" date, nb text, nn text, en text)`,
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
