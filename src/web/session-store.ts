import { createHash } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import session, { Store, type SessionData } from 'express-session';
import type pg from 'pg';

const PgStore = connectPgSimple(session);

/** Sessions in PostgreSQL under the hash of their id: who reads the table cannot become anybody. */
export class HashedSessionStore extends Store {
  readonly #inner: InstanceType<typeof PgStore>;

  constructor(pool: pg.Pool) {
    super();
    this.#inner = new PgStore({
      pool,
      schemaName: 'session',
      tableName: 'session',
      // The worker removes what has expired.
      pruneSessionInterval: false,
      errorLog: () => undefined,
    });
  }

  override get(id: string, done: (error: unknown, data?: SessionData | null) => void): void {
    this.#inner.get(hashOf(id), done);
  }

  override set(id: string, data: SessionData, done?: (error?: unknown) => void): void {
    this.#inner.set(hashOf(id), data, done);
  }

  override touch(id: string, data: SessionData, done?: () => void): void {
    this.#inner.touch(hashOf(id), data, done);
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#inner.destroy(hashOf(id), done);
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
