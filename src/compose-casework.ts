import type { Knex } from 'knex';
import { createAccessRequests } from './casework/access-for-another.service.ts';
import { createCalendar } from './casework/calendar.service.ts';
import { createCases } from './casework/case.service.ts';
import { createCorrections } from './casework/correction.service.ts';
import { createDeadlineLedger } from './casework/deadline-ledger.service.ts';
import { createDisputes } from './casework/dispute.service.ts';
import { createIncompleteReports } from './casework/incomplete-report.service.ts';
import { loadHolidays as loadPublicHolidays } from './casework/norwegian-holidays.ts';
import { createObjections } from './casework/objection.service.ts';
import { createPlainRequests } from './casework/plain-request.service.ts';
import { createYoungRequests } from './casework/young-request.service.ts';
import type { Duties } from './gate/duty.service.ts';
import type { Journal } from './journal/journal.service.ts';
import type { Reservations } from './reservation/reservation.service.ts';
import type { Clock } from './shared/clock.ts';
import type { Log } from './shared/log.ts';
import type { SealingKeys } from './shared/sealing.ts';

/** What a person asks of a human, and what becomes of it as the person sees it. */
export function composeCasework(deps: {
  db: Knex;
  journal: Journal;
  duties: Duties;
  reservations: Reservations;
  keys: SealingKeys;
  clock: Clock;
  log: Log;
}) {
  const { db, journal, duties, reservations, keys, clock, log } = deps;
  const { load } = createCalendar({ db, loadHolidays: loadPublicHolidays });
  const shared = { db, journal, keys, loadHolidays: load, clock, log };
  const requests = createPlainRequests(shared);
  return {
    requests,
    disputes: createDisputes({ db, duties, reservations, requests }),
    objections: createObjections({ db, duties, reservations, requests }),
    youngRequests: createYoungRequests({ db, requests, keys }),
    incompleteReports: createIncompleteReports({
      ...{ db, requests, lockPerson: reservations.lockPerson },
    }),
    corrections: createCorrections(shared),
    accessRequests: createAccessRequests(shared),
    cases: createCases({ ...shared, deadlineLedger: createDeadlineLedger({ keys, log }) }),
  };
}
