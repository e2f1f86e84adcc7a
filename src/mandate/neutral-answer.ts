import { setTimeout as wait } from 'node:timers/promises';
import type { Response } from 'express';
import { errorDetail, type Log } from '../shared/log.ts';
import type { RenderPage } from '../web/page.ts';

export type NeutralAnswer = ReturnType<typeof createNeutralAnswer>;

/**
 * One page for every reason that somebody cannot act for somebody now: one text, one status, one
 * size, and one time, counted from when the question came. A decision that takes longer than that
 * is no decision, so that a silent register looks like every other reason.
 *
 * @param afterMs longer than a decision takes as a rule
 */
export function createNeutralAnswer(deps: { render: RenderPage; log: Log; afterMs: number }) {
  const { render, log, afterMs } = deps;
  return {
    /** What was granted; else undefined, when the page has been sent. */
    async unlessHidden<Granted extends { outcome: 'granted' }>(
      res: Response,
      decide: () => Promise<Granted | { outcome: 'hidden' }>,
    ): Promise<Granted | undefined> {
      const over = new AbortController();
      const patience = wait(afterMs, undefined, { signal: over.signal });
      const decided = decide().then(
        (decision) => (isGranted(decision) ? decision : undefined),
        (error: unknown) => {
          log.error('representation-not-decided', errorDetail(error));
          return undefined;
        },
      );
      const granted = await Promise.race([decided, patience]);
      if (granted !== undefined) {
        patience.catch(() => undefined);
        over.abort();
        return granted;
      }
      await patience;
      render(res, 'mandate/neutral', {}, 403);
      return undefined;
    },
  };
}

function isGranted<Granted extends { outcome: 'granted' }>(
  decision: Granted | { outcome: 'hidden' },
): decision is Granted {
  return decision.outcome === 'granted';
}
