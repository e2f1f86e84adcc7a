import pg from 'pg';
import type { Config } from '../config.ts';
import { createPipelinedPool } from './pipelined.ts';
import { createPool, type Admission } from './pools.ts';

/** `admitToGate`: asked before a connection may answer for the gate. */
export function openOwnPools({ databases }: Config, admitToGate: () => Promise<void>) {
  const sessionPool = new pg.Pool({
    connectionString: databases.web,
    max: 5,
    connectionTimeoutMillis: 5_000,
    application_name: 'kpr-innsyn sessions',
  });
  const staffSessionPool = new pg.Pool({
    connectionString: databases.desk,
    max: 2,
    connectionTimeoutMillis: 5_000,
    application_name: 'kpr-innsyn staff sessions',
  });
  // A broken idle connection is replaced at its next use; unheard, it would end the process.
  for (const one of [sessionPool, staffSessionPool]) one.on('error', () => undefined);
  const pool = (name: string, url: string, max: number) => ({
    ...{ url, max, applicationName: `kpr-innsyn ${name}` },
  });
  return {
    sessionPool,
    staffSessionPool,
    db: createPool(pool('web', databases.web, 10)),
    gateDb: createPool({ ...pool('gate', databases.gate, 5), admit: admitToGate }),
    workerDb: createPool(pool('worker', databases.worker, 1)),
    deskDb: createPool(pool('desk', databases.desk, 5)),
  };
}

export function openRegisterPools({ databases: { register: url } }: Config, admit: Admission) {
  const texts = { url, max: 2, applicationName: 'kpr-innsyn register texts', admit };
  const reads = { url, max: 5, applicationName: 'kpr-innsyn register', admit };
  return { register: createPool(texts), registerReads: createPipelinedPool(reads) };
}

type Pools = ReturnType<typeof openOwnPools> & ReturnType<typeof openRegisterPools>;

export async function closePools(pools: Pools) {
  const { sessionPool, staffSessionPool, registerReads, ...knexPools } = pools;
  await Promise.all([
    sessionPool.end(),
    staffSessionPool.end(),
    registerReads.end(),
    ...Object.values(knexPools).map((one) => one.destroy()),
  ]);
}
