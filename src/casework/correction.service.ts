import type { Knex } from 'knex';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import {
  checkCorrection,
  type Correction,
  type CorrectionError,
  type HalfCorrection,
} from './correction.ts';
import { countDeadline } from './deadline.ts';
import type { DraftTicket } from './draft-ticket.ts';
import { deleteDraft } from './draft.repository.ts';
import { createDrafts } from './draft.service.ts';
import { findRequest, insertCorrection } from './request.repository.ts';
import { requestTypes } from './request-type.ts';
import { sealWords } from './sealed-words.ts';
import type { HolidayCalendar } from './working-day.ts';

export type Corrections = ReturnType<typeof createCorrections>;

export type SendOutcome =
  | { outcome: 'sent'; reference: string }
  | { outcome: 'incomplete'; errors: CorrectionError[] }
  /** The form has been sent with other words; these are kept, to be sent as a message of its own. */
  | { outcome: 'sent-before'; reference: string; draftId: string }
  | { outcome: 'too-many-drafts' };

type Dependencies = {
  db: Knex;
  journal: Journal;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
  log: Log;
};

/** «Er dette feil?»: words that are kept until they are sent, and what is sent once. */
export function createCorrections(deps: Dependencies) {
  const { db } = deps;
  const { placeOf, ...drafts } = createDrafts(deps);

  /** Once per form and words, whatever is pressed how often; what cannot be sent yet is kept. */
  async function send(
    mandate: Mandate,
    ticket: DraftTicket,
    half: HalfCorrection,
  ): Promise<SendOutcome> {
    const place = await placeOf(ticket, half);
    if (place.outcome === 'sent') return place;
    if (place.outcome === 'sent-before') {
      const kept = await drafts.keep(ticket, half);
      return kept.outcome === 'kept' ? place : kept;
    }
    const checked = checkCorrection(half);
    if (checked.outcome === 'incomplete') {
      await drafts.keep(ticket, half);
      return checked;
    }
    const calendar = await deps.loadHolidays();
    const reference = await db.transaction((tx) =>
      receive(deps, tx, { mandate, ticket, correction: checked.correction, calendar }),
    );
    // Another click was first, and may have sent other words than these.
    return reference === undefined ? send(mandate, ticket, half) : { outcome: 'sent', reference };
  }

  return {
    ...drafts,
    send,

    async hasSent(mandate: Mandate, reference: string): Promise<boolean> {
      return (await findRequest(db, mandate, reference)) !== undefined;
    },
  };
}

/** Request, journal entry and the end of the draft: one transaction. Undefined if it is one already. */
async function receive(
  { journal, keys, clock }: Dependencies,
  tx: Knex.Transaction,
  sent: {
    mandate: Mandate;
    ticket: DraftTicket;
    correction: Correction;
    calendar: HolidayCalendar;
  },
): Promise<string | undefined> {
  const { mandate, ticket, correction, calendar } = sent;
  const { draftId } = ticket;
  const reference = newReference('S');
  const receivedAt = clock.now();
  const { source, row, fault, restrictMeanwhile } = correction;
  const isNew = await insertCorrection(tx, mandate, {
    draftId,
    reference,
    receivedAt,
    dueBy: countDeadline(requestTypes.correction.deadline, { receivedAt }, calendar).dueBy,
    ...sealWords(keys, draftId, correction),
    ...{ source, row, fault, restrictMeanwhile },
  });
  if (!isNew) return undefined;
  await journal.recordChange(tx, [
    {
      action: 'correction-requested',
      actor: citizenActor(mandate),
      subject: mandate.subject,
      detail: { case: reference },
    },
  ]);
  await deleteDraft(tx, mandate, draftId);
  return reference;
}
