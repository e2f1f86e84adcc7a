import { createHash } from 'node:crypto';
import pg from 'pg';
import { subjectSetting } from './read-contract.ts';

/**
 * What a question about a relation came to: whether there was such a row, or the code by which
 * PostgreSQL refused. Its message could carry a value, and is left unread.
 */
export type Seen = { outcome: 'answered'; row: boolean } | { outcome: 'refused'; sqlState: string };

/** Whether a question may see a row: any at all, one of this person, or one of anyone else. */
export type Question =
  { of: 'anyone' } | { of: 'person'; personKey: string } | { of: 'others'; personKey: string };

export type Probe = { relation: string; question: Question };

/** Named statements keep their plan: a policy that a plan has folded into a constant is found. */
export async function keepPlans(db: pg.Client): Promise<void> {
  await db.query(`set plan_cache_mode = force_generic_plan; set statement_timeout = '30s'`);
}

/** Whom the connection is set to show, when nothing has been asked of it. */
export async function subjectIsSet(db: pg.Client): Promise<boolean> {
  const { rows } = await db.query<{ set: boolean }>(
    `select coalesce(current_setting($1, true), '') <> '' as set`,
    [subjectSetting],
  );
  return rows[0]?.set ?? false;
}

/**
 * Asks as the service does: in a transaction that shows one person. `undefined` asks outside any
 * transaction, on a connection that others may have used before.
 */
export async function look(
  db: pg.Client,
  probe: Probe,
  subject: string | undefined,
  { end = 'commit' }: { end?: 'commit' | 'rollback' } = {},
): Promise<Seen> {
  if (subject === undefined) return ask(db, probe);
  await db.query('begin read only');
  try {
    await db.query('select set_config($1, $2, true)', [subjectSetting, subject]);
    const seen = await ask(db, probe);
    await db.query(end);
    return seen;
  } catch (error) {
    await db.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function ask(db: pg.Client, { relation, question }: Probe): Promise<Seen> {
  const text = statementOf(relation, question);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  const values = question.of === 'anyone' ? [] : [question.personKey];
  try {
    const { rows } = await db.query<{ seen: boolean }>({ name, text, values });
    return { outcome: 'answered', row: rows[0]?.seen ?? false };
  } catch (error) {
    return refusal(error);
  }
}

function statementOf(relation: string, question: Question): string {
  const from = `select exists (select from ${quoted(relation)}`;
  if (question.of === 'anyone') return `${from}) as seen`;
  const sign = question.of === 'person' ? '=' : 'is distinct from';
  return `${from} where person_key ${sign} $1::uuid) as seen`;
}

/** @throws what is not a refusal of this one question: a lost connection, a server that stops */
function refusal(error: unknown): Seen {
  const sqlState = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  if (sqlState === '' || /^(08|57P|58)/.test(sqlState)) throw error;
  return { outcome: 'refused', sqlState };
}

/** `schema.name`, each part quoted. */
function quoted(relation: string): string {
  const dot = relation.indexOf('.');
  const [schema, name] = [relation.slice(0, dot), relation.slice(dot + 1)];
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}

type TwoPersons = { one: string; other: string | null };

/** Two persons with rows in a relation; undefined where the connection sees no such. */
export async function findTwoPersons(
  db: pg.Client,
  relation: string,
): Promise<{ one: string; other: string } | undefined> {
  const from = `from ${quoted(relation)}`;
  const [found] = await rowsOrNone<TwoPersons>(
    db,
    `with first as materialized (
       select person_key ${from} where person_key is not null limit 1)
     select first.person_key as one,
            (select r.person_key ${from} r where r.person_key <> first.person_key limit 1) as other
       from first`,
  );
  if (found === undefined || found.other === null) return undefined;
  return { one: found.one, other: found.other };
}

/** The MAC of some number that the register knows, and whose it is. */
export async function findPseudonym(
  db: pg.Client,
): Promise<{ mac: Buffer; personKey: string } | undefined> {
  const [found] = await rowsOrNone<{ mac: Buffer; personKey: string }>(
    db,
    `select id_mac as mac, person_key as "personKey" from kpr.person_pseudonym limit 1`,
  );
  return found;
}

async function rowsOrNone<Row extends pg.QueryResultRow>(
  db: pg.Client,
  sql: string,
): Promise<Row[]> {
  try {
    return (await db.query<Row>(sql)).rows;
  } catch (error) {
    refusal(error);
    return [];
  }
}

/** @returns the person's key; null for a number that the register does not know */
export async function resolveMac(
  db: pg.Client,
  mac: Buffer,
): Promise<{ outcome: 'answered'; personKey: string | null } | (Seen & { outcome: 'refused' })> {
  try {
    const { rows } = await db.query<{ key: string | null }>(
      'select innsyn.person_key_for($1) as key',
      [mac],
    );
    return { outcome: 'answered', personKey: rows[0]?.key ?? null };
  } catch (error) {
    const seen = refusal(error);
    if (seen.outcome === 'refused') return seen;
    throw error;
  }
}
