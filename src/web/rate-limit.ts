import type { Request, RequestHandler } from 'express';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** What was asked for too often; `retryAfter` in seconds. */
export class TooManyRequests extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('too many requests');
    this.name = 'TooManyRequests';
    this.retryAfter = retryAfter;
  }
}

export type RateLimit = {
  name: string;
  points: number;
  seconds: number;
  /** Whose requests are counted together; by default those from one address. */
  keyOf?: (req: Request) => string | undefined;
};

/** Counts in PostgreSQL, so that any number of processes share one limit. */
export function createRateLimit(
  pool: pg.Pool,
  { name, points, seconds, keyOf = ({ ip }) => ip }: RateLimit,
): RequestHandler {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'session',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  return async (req, _res, next) => {
    try {
      await limiter.consume(keyOf(req) ?? 'unknown');
      next();
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      next(new TooManyRequests(Math.ceil(error.msBeforeNext / 1000)));
    }
  };
}
