import pg from 'pg';
import { testAdminUrl } from './postgres.ts';

export type Backup = { restore: () => Promise<void>; drop: () => Promise<void> };

/** A copy of a database as it is now, which can take its place: that ends all its connections. */
export async function backUp(databaseUrl: string): Promise<Backup> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const [present, copy, gone] = [name, `${name}_backup`, `${name}_gone`].map((one) =>
    pg.escapeIdentifier(one),
  );
  await asAdmin(async (run) => {
    await alone(run, name, () => run(`create database ${copy} template ${present}`));
  });
  return {
    restore: () =>
      asAdmin(async (run) => {
        await alone(run, name, () => run(`alter database ${present} rename to ${gone}`));
        await run(`alter database ${copy} rename to ${present}`);
      }),
    drop: () =>
      asAdmin(async (run) => {
        for (const one of [copy, gone]) await run(`drop database if exists ${one} with (force)`);
      }),
  };
}

type Run = (sql: string, values?: unknown[]) => Promise<unknown>;

/** PostgreSQL copies and renames only what nobody is connected to. */
async function alone(run: Run, name: string, act: () => Promise<unknown>): Promise<void> {
  await run(`alter database ${pg.escapeIdentifier(name)} allow_connections false`);
  await run(`select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1`, [
    name,
  ]);
  await act();
  await run(`update pg_database set datallowconn = true where datname like $1 || '%'`, [name]);
}

async function asAdmin(act: (run: Run) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: testAdminUrl() });
  await client.connect();
  try {
    await act((sql, values = []) => client.query(sql, values));
  } finally {
    await client.end();
  }
}
