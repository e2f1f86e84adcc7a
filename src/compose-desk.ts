import type { Knex } from 'knex';
import { createDeadlineLedger } from './casework/deadline-ledger.service.ts';
import { createCalendar } from './casework/calendar.service.ts';
import { loadHolidays } from './casework/norwegian-holidays.ts';
import type { Config } from './config.ts';
import { createAssignments } from './desk/assignment.service.ts';
import { createColleagues } from './desk/colleague.service.ts';
import { createDaysOff } from './desk/day-off.service.ts';
import { createDeskCases } from './desk/desk-case.service.ts';
import { createDeskDeadlines } from './desk/desk-deadline.service.ts';
import { createImpartiality } from './desk/impartiality.service.ts';
import { createNotes } from './desk/note.service.ts';
import { createQueues } from './desk/queue.service.ts';
import { createRecounts } from './desk/recount.service.ts';
import { createTriage } from './desk/triage.service.ts';
import { createStaffIssuer } from './identity/staff-issuer.client.ts';
import { createJournal } from './journal/journal.service.ts';
import { paths } from './paths.ts';
import type { Population } from './population/population.service.ts';
import type { Clock } from './shared/clock.ts';
import type { Log } from './shared/log.ts';

/** The caseworkers' desk, with the rights of its own role in the database. */
export function composeDesk(deps: {
  config: Config;
  deskDb: Knex;
  population: Population;
  clock: Clock;
  log: Log;
}) {
  const { config, deskDb, population, clock, log } = deps;
  const { identityKeys: keys, allowSynthetic } = config;
  const deskJournal = createJournal({ db: deskDb });
  const deadlineLedger = createDeadlineLedger({ keys, log });
  const calendar = createCalendar({ db: deskDb, loadHolidays });
  const shared = { deskDb, deskJournal, deadlineLedger, loadHolidays: calendar.load, clock };
  const recounts = createRecounts({ ...shared, log });
  const impartiality = createImpartiality({ deskDb, population, clock });
  const notes = createNotes({ ...shared, keys, log });
  return {
    deskJournal,
    notes,
    staffIssuer: createStaffIssuer({
      ...config.staff,
      redirectUri: config.origin + paths.staffSignInCallback,
      postLogoutRedirectUri: config.origin + paths.staffSignedOut,
      allowSynthetic,
      allowHttp: !config.production,
    }),
    triage: createTriage({ deskDb, population, keys, allowSynthetic, clock, log }),
    recounts,
    daysOff: createDaysOff({ ...shared, calendar, recounts }),
    queues: createQueues({ deskDb, clock }),
    assignments: createAssignments({ deskDb, journal: deskJournal, impartiality, clock }),
    colleagues: createColleagues({ deskDb }),
    deskCases: createDeskCases({ ...shared, notes, population, keys, log }),
    deskDeadlines: createDeskDeadlines(shared),
  };
}
