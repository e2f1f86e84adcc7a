import type { Knex } from 'knex';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import type { JournalEntry } from '../journal/journal.ts';
import { countDeadline } from './deadline.ts';
import { requestTypeOf } from './request-type.ts';
import { insertRequest, type PlainRequest } from './request.repository.ts';
import type { HolidayCalendar } from './working-day.ts';

export type ReceivedRequest = { reference: string; dueBy: Date };

export type PlainRequests = ReturnType<typeof createPlainRequests>;

/** What a human is to look at, with the deadline of its type. */
export function createPlainRequests(deps: {
  journal: Pick<Journal, 'recordChange'>;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
}) {
  const { journal, loadHolidays, clock } = deps;
  return {
    /** Part of the change that it belongs to; `told` is what the journal says of it. */
    async receive(
      tx: Knex.Transaction,
      mandate: Mandate<Reach>,
      about: Pick<PlainRequest, 'kind' | 'choiceId' | 'scopes' | 'missingSources'>,
      told: Pick<JournalEntry, 'action' | 'detail'> = { action: 'request-sent' },
    ): Promise<ReceivedRequest & { receivedAt: Date }> {
      const reference = newReference('S');
      const receivedAt = clock.now();
      const { deadline } = requestTypeOf(about.kind);
      const { dueBy } = countDeadline(deadline, { receivedAt }, await loadHolidays());
      await insertRequest(tx, mandate, { ...about, reference, receivedAt, dueBy });
      await journal.recordChange(tx, [
        {
          action: told.action,
          actor: citizenActor(mandate),
          subject: mandate.subject,
          detail: { ...told.detail, case: reference },
        },
      ]);
      return { reference, dueBy, receivedAt };
    },
  };
}
