import pg from 'pg';
import type { Admission } from './pools.ts';
import { valuesFor, type Prepared } from './prepared.ts';

export type Question = {
  statement: Prepared;
  bindings: Readonly<Record<string, unknown>>;
  /** SQL that sets the scene for this question alone; it holds nothing that came from outside. */
  scene: string;
};

/** A question that fails leaves the others their answers. */
export type Answer<Row> = { outcome: 'rows'; rows: Row[] } | { outcome: 'failed'; error: unknown };

/** For reading in batches. */
export function createPipelinedPool(options: {
  url: string;
  max: number;
  applicationName: string;
  admit?: Admission;
}): pg.Pool {
  const { admit } = options;
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    // A net under questions that name no time of their own.
    statement_timeout: 30_000,
    pipeline: true,
    ...(admit && {
      verify: (client, done) =>
        void admit(client).then(() => {
          done();
        }, done),
    }),
  });
  // A broken idle connection is replaced at its next use; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** How much longer than its questions may take a server is waited for before it counts as away. */
const silenceMs = 5_000;

/** Several slow questions together are waited for as long as two of them. */
const budgetShare = 2;
/** What a question may take once the others have used up the time. */
const leastMs = 100;

/**
 * Answers of one moment of the database, for one round trip however many questions there are: all
 * are sent before the first answer is awaited. Each is undone before the next, so that one that
 * fails, or takes longer than `eachMs`, costs only its own answer; together they take hardly more
 * than twice that.
 *
 * @throws when the database is away, or does not open the transaction
 */
export async function askAtOnce<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  questions: readonly Question[],
  eachMs: number,
): Promise<Answer<Row>[]> {
  const first = await askWith<Row>(pool, questions, { eachMs, remembered: true });
  if (!first.some(isForgotten)) return first;
  return askWith<Row>(pool, questions, { eachMs, remembered: false });
}

type Manner = {
  eachMs: number;
  /** By statements that the connection has parsed before; else each is parsed anew. */
  remembered: boolean;
};

async function askWith<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  questions: readonly Question[],
  manner: Manner,
): Promise<Answer<Row>[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const answers = await askOn<Row>(client, questions, manner);
    if (answers.some(isForgotten)) broken = new Error('The connection remembers another database');
    return answers;
  } catch (error) {
    broken = error instanceof Error ? error : new Error('The connection broke');
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * A table has changed since the connection parsed its statements, or something between has lost
 * them: PostgreSQL refuses them for as long as the connection lives.
 */
function isForgotten<Row>(answer: Answer<Row>): boolean {
  if (answer.outcome === 'rows' || !(answer.error instanceof Error)) return false;
  const code = 'code' in answer.error ? answer.error.code : undefined;
  return code === '26000' || (code === '0A000' && answer.error.message.includes('cached plan'));
}

async function askOn<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  questions: readonly Question[],
  { eachMs, remembered }: Manner,
): Promise<Answer<Row>[]> {
  const query_timeout = eachMs * budgetShare + leastMs * questions.length + silenceMs;
  const asked = questions.map(({ statement: { name, text, ...statement }, bindings, scene }) => {
    const known = { text, values: valuesFor(statement, bindings), query_timeout };
    return {
      scene: `rollback to savepoint fresh; ${patienceSql(eachMs)}; ${scene}`,
      query: remembered ? { ...known, name } : known,
    };
  });
  const { stream } = client.connection;
  // What is sent in many pieces costs as many system calls.
  stream.cork();
  const opening = client.query('begin isolation level repeatable read, read only; savepoint fresh');
  const sent = asked.map(({ scene, query }) =>
    Promise.allSettled([client.query(scene), client.query<Row>(query)]),
  );
  const closing = client.query('rollback');
  stream.uncork();
  // All are awaited before any is judged: none may be left unheard.
  const [opened, answers] = await Promise.all([
    Promise.allSettled([opening, closing]),
    Promise.all(sent),
  ]);
  const [begun] = opened;
  if (begun.status === 'rejected') throw begun.reason;
  return answers.map(([scene, answer]): Answer<Row> => {
    if (scene.status === 'rejected') return { outcome: 'failed', error: scene.reason };
    if (answer.status === 'rejected') return { outcome: 'failed', error: answer.reason };
    return { outcome: 'rows', rows: answer.value.rows };
  });
}

/** Reckoned by the server when the question's turn comes: all have been sent long before. */
function patienceSql(eachMs: number): string {
  const usedMs = 'extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000';
  const leftMs = `${Math.round(eachMs * budgetShare)} - ${usedMs}`;
  return `select set_config('statement_timeout',
    greatest(${leastMs}, least(${Math.round(eachMs)}, ${leftMs}))::int::text, true)`;
}
