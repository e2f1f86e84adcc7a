import knex, { type Knex } from 'knex';
import pg from 'pg';

// A date is a calendar date, not an instant: it must not move with the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export type PoolOptions = {
  url: string;
  max: number;
  applicationName: string;
  /** Asked on each new connection: one that it fails on is closed, and nobody gets it. */
  admit?: Admission;
};

/** A connection that has just been made, to be asked before anybody reads by it. */
export type NewConnection = Pick<pg.ClientBase, 'query'>;
export type Admission = (connection: NewConnection) => Promise<void>;

/** A pool of connections; one role of the database each, so that a pool can do no more than it. */
export function createPool({ url, max, applicationName, admit }: PoolOptions): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
    },
    pool: { min: 0, max, ...(admit && { afterCreate: admitting(admit) }) },
    acquireConnectionTimeout: 6_000,
    // What goes wrong is thrown as well. Printed besides, it would stand in the log as text.
    log: { debug: unprinted, warn: unprinted, error: unprinted, deprecate: unprinted },
  });
}

type Made = (error: unknown, connection: pg.Client) => void;

function admitting(admit: Admission) {
  return (connection: pg.Client, made: Made) => {
    void admit(connection).then(
      () => {
        made(null, connection);
      },
      (error: unknown) => {
        void connection.end().catch(() => undefined);
        made(error, connection);
      },
    );
  };
}

function unprinted(): void {
  return undefined;
}
