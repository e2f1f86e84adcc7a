import { createHash } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { Request } from 'express';
import session, { Store, type SessionData } from 'express-session';
import type pg from 'pg';
import { idleMinutes } from '../identity/session.ts';

const PgStore = connectPgSimple(session);

/**
 * Sessions in PostgreSQL under the hash of their id: who reads the table cannot become anybody.
 * What was read is only ever updated: a page that is still on its way when its session is ended
 * does not bring it back.
 */
export class HashedSessionStore extends Store {
  readonly #inner: InstanceType<typeof PgStore>;
  readonly #pool: pg.Pool;
  readonly #wasRead = new WeakSet<SessionData>();

  constructor(pool: pg.Pool) {
    super();
    this.#pool = pool;
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
    if (this.#wasRead.has(data)) {
      void this.#update(hashOf(id), data).then(
        () => done?.(),
        (error: unknown) => done?.(error),
      );
    } else this.#inner.set(hashOf(id), data, done);
  }

  override createSession(req: Request, data: SessionData): session.Session & SessionData {
    const read = super.createSession(req, data);
    this.#wasRead.add(read);
    return read;
  }

  /** Use is noted in the session itself, which moves its end: see `expireSession`. */
  override touch(_id: string, _data: SessionData, done?: () => void): void {
    done?.();
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#inner.destroy(hashOf(id), done);
  }

  async #update(hash: string, data: SessionData): Promise<void> {
    const lastsMs = data.cookie.originalMaxAge ?? idleMinutes * 60_000;
    await this.#pool.query(
      'update session.session set sess = $2, expire = to_timestamp($3) where sid = $1',
      [hash, data, Math.ceil((Date.now() + lastsMs) / 1000)],
    );
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
