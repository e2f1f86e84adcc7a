import { errorDetail, type Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { RecipientSearches } from './recipient-search.service.ts';

const everyMs = 60_000;

/** Finds those who are to be told of an erasure, soon after it, and again where it failed. */
export function startRecipientRounds({
  recipientSearches,
  isOutage,
  log,
}: {
  recipientSearches: RecipientSearches;
  isOutage: (error: unknown) => boolean;
  log: Log;
}): Rounds {
  const run = async (signal: AbortSignal) => {
    await recipientSearches.run(signal).catch((error: unknown) => {
      if (!isOutage(error)) throw error;
      log.warn('recipient-search-waits', errorDetail(error));
    });
  };
  return startRounds({ run, everyMs, onFailure: 'recipient-search-failed', log });
}
