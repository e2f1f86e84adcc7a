import { createHash } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { Request } from 'express';
import session, { Store, type SessionData } from 'express-session';
import type pg from 'pg';

const PgStore = connectPgSimple(session);

/**
 * Sessions in PostgreSQL under the hash of their id: who reads the table cannot become anybody.
 * What was read is only ever updated, and only in what the request has changed: a page that is
 * still on its way when its session is ended does not bring it back, and two at the same time do
 * not take back what the other has written.
 */
export class HashedSessionStore extends Store {
  readonly #inner: InstanceType<typeof PgStore>;
  readonly #table: string;
  readonly #pool: pg.Pool;
  /** As each was read or last written, by its keys. */
  readonly #known = new WeakMap<SessionData, ReadonlyMap<string, string>>();

  /** @param table of schema `session` */
  constructor(pool: pg.Pool, table: 'session' | 'staff_session') {
    super();
    this.#table = table;
    this.#pool = pool;
    this.#inner = new PgStore({
      pool,
      schemaName: 'session',
      tableName: table,
      // The worker removes what has expired.
      pruneSessionInterval: false,
      errorLog: () => undefined,
    });
  }

  override get(id: string, done: (error: unknown, data?: SessionData | null) => void): void {
    this.#inner.get(hashOf(id), done);
  }

  override set(id: string, data: SessionData, done?: (error?: unknown) => void): void {
    const before = this.#known.get(data);
    this.#known.set(data, partsOf(data));
    if (before === undefined) this.#inner.set(hashOf(id), data, done);
    else {
      void this.#update(hashOf(id), data, before).then(
        () => done?.(),
        (error: unknown) => done?.(error),
      );
    }
  }

  override createSession(req: Request, data: SessionData): session.Session & SessionData {
    const read = super.createSession(req, data);
    this.#known.set(read, partsOf(read));
    return read;
  }

  /** Use is noted in the session itself, which moves its end: see `expireSession`. */
  override touch(_id: string, _data: SessionData, done?: () => void): void {
    done?.();
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#inner.destroy(hashOf(id), done);
  }

  async #update(hash: string, data: SessionData, before: ReadonlyMap<string, string>) {
    const lastsMs = data.cookie.originalMaxAge ?? 0;
    const now = partsOf(data);
    const changed = [...now].filter(([key, value]) => before.get(key) !== value);
    await this.#pool.query(
      `update session.${this.#table}
          set sess = ((sess::jsonb - $2::text[]) || $3::jsonb)::json, expire = to_timestamp($4)
        where sid = $1`,
      [
        hash,
        [...before.keys()].filter((key) => !now.has(key)),
        `{${changed.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`,
        Math.ceil((Date.now() + lastsMs) / 1000),
      ],
    );
  }
}

/** Each key's value as JSON; of one that has none, nothing. */
function partsOf(data: SessionData): Map<string, string> {
  const parts: [string, unknown][] = Object.entries(data);
  return new Map(
    parts
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
