import type { Knex } from 'knex';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import { answerDeadline, nextWorkingDay, type HolidayCalendar } from './deadline.ts';
import { insertRequest, type PlainRequest } from './request.repository.ts';

export type ReceivedRequest = { reference: string; dueBy: Date };

export type PlainRequests = ReturnType<typeof createPlainRequests>;

/** What a human is to look at, with the deadline of GDPR article 12(3), or sooner. */
export function createPlainRequests(deps: {
  journal: Pick<Journal, 'recordChange'>;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
}) {
  const { journal, loadHolidays, clock } = deps;
  return {
    /** Part of the change that it belongs to. */
    async receive(
      tx: Knex.Transaction,
      mandate: Mandate<Reach>,
      about: Pick<PlainRequest, 'kind' | 'choiceId' | 'scopes' | 'missingSources'>,
    ): Promise<ReceivedRequest & { receivedAt: Date }> {
      const reference = newReference('S');
      const receivedAt = clock.now();
      const deadline = about.kind === 'emergency-stop' ? nextWorkingDay : answerDeadline;
      const { dueBy } = deadline(receivedAt, await loadHolidays());
      await insertRequest(tx, mandate, { ...about, reference, receivedAt, dueBy });
      await journal.recordChange(tx, [
        {
          action: about.kind === 'reservation-objected' ? 'reservation-objected' : 'request-sent',
          actor: citizenActor(mandate),
          subject: mandate.subject,
          detail: { case: reference },
        },
      ]);
      return { reference, dueBy, receivedAt };
    },
  };
}
