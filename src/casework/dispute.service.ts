import type { Knex } from 'knex';
import type { Duties } from '../gate/duty.service.ts';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { policy } from '../reservation/policy.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Reservations } from '../reservation/reservation.service.ts';
import type { Clock } from '../shared/clock.ts';
import { misuseDeadline } from './deadline.ts';
import { findRequestAbout, insertRequest } from './request.repository.ts';

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
  journal: Journal;
  duties: Duties;
  reservations: Reservations;
  clock: Clock;
}) {
  const { db, journal, duties, reservations, clock } = deps;
  return {
    async dispute(mandate: Mandate<Reach>, reference: string): Promise<DisputeOutcome> {
      return db.transaction(async (tx) => {
        const choice = await reservations.lockConfirmed(tx, mandate, reference);
        if (choice === undefined) return { outcome: 'not-found' };
        const earlier = await findRequestAbout(tx, { kind, choiceId: choice.choiceId });
        if (earlier !== undefined) {
          const { reference: caseReference, dueBy } = earlier;
          return { outcome: 'received', caseReference, dueBy };
        }
        const receivedAt = clock.now();
        const { dueBy } = misuseDeadline(receivedAt, policy.misuseReportHours.value);
        const caseReference = newReference('S');
        await insertRequest(tx, mandate, {
          kind,
          choiceId: choice.choiceId,
          reference: caseReference,
          receivedAt,
          dueBy,
        });
        await reservations.markDisputed(tx, choice.choiceId, receivedAt);
        await reservations.protectAgain(tx, mandate, choice);
        await duties.holdErasures(tx, choice.choiceId);
        await journal.recordChange(tx, [
          {
            action: 'reservation-disputed',
            actor: citizenActor(mandate),
            subject: mandate.subject,
            detail: { reference, case: caseReference },
          },
        ]);
        return { outcome: 'received', caseReference, dueBy };
      });
    },

    /** The case that a receipt led to, if it did. */
    findDispute: (choiceId: string) => findRequestAbout(db, { kind, choiceId }),
  };
}
