import knex, { type Knex } from 'knex';
import pg from 'pg';

// A date is a calendar date, not an instant: it must not move with the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export type PoolOptions = { url: string; max: number; applicationName: string };

/** A pool of connections; one role of the database each, so that a pool can do no more than it. */
export function createPool({ url, max, applicationName }: PoolOptions): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
    },
    pool: { min: 0, max },
    acquireConnectionTimeout: 6_000,
    // What goes wrong is thrown as well. Printed besides, it would stand in the log as text.
    log: { debug: unprinted, warn: unprinted, error: unprinted, deprecate: unprinted },
  });
}

function unprinted(): void {
  return undefined;
}
