import type { Knex } from 'knex';
import type { Duties } from '../gate/duty.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { Reservations } from '../reservation/reservation.service.ts';
import type { PlainRequests } from './plain-request.service.ts';
import { findRequestAbout } from './request.repository.ts';

export type Disputes = ReturnType<typeof createDisputes>;

export type DisputeOutcome =
  { outcome: 'received'; caseReference: string; dueBy: Date } | { outcome: 'not-found' };

const kind = 'reservation-disputed';

/**
 * «Dette var ikke meg»: a case for the data protection officer, with the clock of GDPR article 33.
 * What was chosen stands meanwhile, as the protective state, and nothing is erased.
 */
export function createDisputes(deps: {
  db: Knex;
  duties: Duties;
  reservations: Reservations;
  requests: PlainRequests;
}) {
  const { db, duties, reservations, requests } = deps;
  return {
    async dispute(mandate: Mandate<Reach>, reference: string): Promise<DisputeOutcome> {
      return db.transaction(async (tx) => {
        const choice = await reservations.lockConfirmed(tx, mandate, reference);
        if (choice === undefined) return { outcome: 'not-found' };
        const { choiceId } = choice;
        const earlier = await findRequestAbout(tx, { kind, choiceId });
        if (earlier !== undefined) {
          return { outcome: 'received', caseReference: earlier.reference, dueBy: earlier.dueBy };
        }
        const told = { action: kind, detail: { reference } } as const;
        const received = await requests.receive(tx, mandate, { kind, choiceId }, told);
        await reservations.markDisputed(tx, choiceId, received.receivedAt);
        await reservations.protectAgain(tx, mandate, choice);
        await duties.holdErasures(tx, choiceId);
        return { outcome: 'received', caseReference: received.reference, dueBy: received.dueBy };
      });
    },

    /** The case that a receipt led to, if it did. */
    findDispute: (choiceId: string) => findRequestAbout(db, { kind, choiceId }),
  };
}
