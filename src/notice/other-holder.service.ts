import type { Knex } from 'knex';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { Representation } from '../mandate/representation.service.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import {
  claimPending,
  closePending,
  insertPending,
  tellOtherHolder,
  type PendingNotice,
} from './pending.repository.ts';

export type OtherHolderNotices = ReturnType<typeof createOtherHolderNotices>;

const retryMs = 10 * 60_000;
/** A register that was silent for longer than that leaves it to a human. */
const giveUpMs = 24 * 3_600_000;
const batchSize = 50;

/**
 * What one parent chooses, the other is told of in their own inbox: what, for whom, when erasure
 * falls due, and how to object. Whether the other may be told is asked when it is sent, so that
 * nothing reaches somebody who has been stopped meanwhile.
 */
export function createOtherHolderNotices(deps: {
  db: Knex;
  representation: Pick<Representation, 'otherHolders' | 'decide'>;
  clock: Clock;
  log: Log;
}) {
  const { db, representation, clock, log } = deps;

  async function tell(pending: PendingNotice): Promise<void> {
    const { actor, subject, choiceId, since } = pending;
    const now = clock.now();
    const isLate = now.getTime() - since.getTime() > giveUpMs;
    const holders = await representation.otherHolders({ actor, subject });
    const decided = await Promise.all(
      (holders ?? []).map(async (holder) => {
        const { outcome } = await representation.decide({ actor: holder, subject });
        return { holder, mayBeTold: outcome === 'granted' };
      }),
    );
    const recipients = decided.filter(({ mayBeTold }) => mayBeTold);
    const isUncertain = holders === undefined || recipients.length < decided.length;
    await db.transaction(async (tx) => {
      for (const { holder: recipient } of recipients) {
        await tellOtherHolder(tx, { recipient, choiceId });
      }
      if (isUncertain && !isLate) return;
      const told = recipients.length > 0 ? 'told' : 'nobody-to-tell';
      await closePending(tx, { choiceId, outcome: isUncertain ? 'withheld' : told, now });
      if (isUncertain) log.error('notice-to-other-holder-withheld');
    });
  }

  return {
    /** Part of the change that is to be told of. */
    async expect(
      tx: Knex.Transaction,
      { actor, subject }: Mandate<Reach>,
      { choiceId, confirmedAt }: { choiceId: string; confirmedAt: Date },
    ) {
      await insertPending(tx, { actor, subject, choiceId, since: confirmedAt });
    },

    /** Tells of all that is due; what fails is tried again later. */
    async run(signal?: AbortSignal): Promise<void> {
      const now = clock.now();
      const triedBefore = new Date(now.getTime() - retryMs);
      const due = await claimPending(db, { triedBefore, now, limit: batchSize });
      for (const pending of due) {
        if (signal?.aborted === true) return;
        try {
          await tell(pending);
        } catch (error) {
          log.error('notice-to-other-holder-failed', errorDetail(error));
        }
      }
    },
  };
}
