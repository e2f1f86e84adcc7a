import pg from 'pg';
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
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    pipeline: true,
  });
  // A broken idle connection is replaced at its next use; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** How much longer than its questions may take a server is waited for before it counts as away. */
const silenceMs = 5_000;

/**
 * Answers of one moment of the database, for one round trip however many questions there are: all
 * are sent before the first answer is awaited. Each is undone before the next, so that one that
 * fails, or takes longer than `eachMs`, costs only its own answer.
 *
 * @throws when the database is away, or does not open the transaction
 */
export async function askAtOnce<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  questions: readonly Question[],
  eachMs: number,
): Promise<Answer<Row>[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await askOn<Row>(client, questions, eachMs);
  } catch (error) {
    broken = error instanceof Error ? error : new Error('The connection broke');
    throw error;
  } finally {
    client.release(broken);
  }
}

async function askOn<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  questions: readonly Question[],
  eachMs: number,
): Promise<Answer<Row>[]> {
  const opening = client.query(
    `begin isolation level repeatable read, read only;
     set local statement_timeout = ${Math.round(eachMs)}; savepoint fresh`,
  );
  const query_timeout = eachMs * questions.length + silenceMs;
  const sent = questions.map(({ statement: { name, text, ...statement }, bindings, scene }) => {
    const asked = { name, text, values: valuesFor(statement, bindings), query_timeout };
    return Promise.allSettled([
      client.query(`rollback to savepoint fresh; ${scene}`),
      client.query<Row>(asked),
    ]);
  });
  // All are awaited before any is judged: none may be left unheard.
  const [opened, answers] = await Promise.all([
    Promise.allSettled([opening, client.query('rollback')]),
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
