import { Unavailable } from '../shared/unavailable.ts';

const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  // PostgreSQL: shutting down, crashed, starting, too many connections, ended by an operator.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  // A standby that is about to become the primary: it can be read, and not yet written.
  '25006',
]);

/** True for errors that say that the database is away, not that we asked it wrongly. */
export function isOutage(error: unknown): boolean {
  if (error instanceof Unavailable) return true;
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && outageCodes.has(error.code)) return true;
  if (error.name === 'KnexTimeoutError') return true;
  return /Connection terminated|timeout exceeded when trying to connect|server closed|not currently accepting connections/i.test(
    error.message,
  );
}
