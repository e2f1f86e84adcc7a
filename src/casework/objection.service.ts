import type { Knex } from 'knex';
import type { Duties } from '../gate/duty.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { Reservations } from '../reservation/reservation.service.ts';
import type { Scope } from '../reservation/scope.ts';
import type { PlainRequests, ReceivedRequest } from './plain-request.service.ts';
import { findRequestAbout } from './request.repository.ts';

export type Objections = ReturnType<typeof createObjections>;

type ObjectionOutcome = ({ outcome: 'received' } & ReceivedRequest) | { outcome: 'not-found' };

/**
 * Parents who disagree (barneloven § 30): the state that protects stands until somebody has
 * decided, and what would be erased waits, blocked.
 */
export function createObjections(deps: {
  db: Knex;
  duties: Duties;
  reservations: Reservations;
  requests: PlainRequests;
}) {
  const { db, duties, reservations, requests } = deps;
  return {
    /** «Jeg er uenig», to what the other holder has chosen. Twice finds the first. */
    async object(mandate: Mandate, choiceId: string): Promise<ObjectionOutcome> {
      return db.transaction(async (tx) => {
        const choice = await reservations.lockChoiceOfAnother(tx, mandate, choiceId);
        if (choice === undefined) return { outcome: 'not-found' };
        const kind = 'reservation-objected';
        const { actor } = mandate;
        const earlier = await findRequestAbout(tx, { kind, choiceId, actor });
        if (earlier !== undefined) return { outcome: 'received', ...earlier };
        const about = { kind, choiceId } as const;
        const told = { action: kind } as const;
        const { receivedAt, ...received } = await requests.receive(tx, mandate, about, told);
        await reservations.markDisputed(tx, choiceId, receivedAt);
        await reservations.protectAgain(tx, mandate, choice);
        await duties.holdErasures(tx, choiceId);
        return { outcome: 'received', ...received };
      });
    },

    /** Lifting what somebody else made is for a human to decide. */
    async askToLift(mandate: Mandate<Reach>, scopes: readonly Scope[]): Promise<ReceivedRequest> {
      const { reference, dueBy } = await db.transaction((tx) =>
        requests.receive(tx, mandate, { kind: 'lift-requested', scopes }),
      );
      return { reference, dueBy };
    },

    /** One's own objection to a choice, if there is one. */
    findObjection: (mandate: Mandate, choiceId: string) =>
      findRequestAbout(db, { kind: 'reservation-objected', choiceId, actor: mandate.actor }),
  };
}
