import { addDays } from '../people/calendar.ts';
import { emitCareService } from './care.ts';
import { emitConsultation, type Consultation } from './child-health.ts';
import { emergencyCare, generalPractice } from './claim-kinds.ts';
import { emitClaim, emitCreditedClaim } from './claims.ts';
import { doctorsBill, schoolVisit, withClaims } from './edge-contacts.ts';
import { careService } from './random-care.ts';
import { addRandomChildHealth } from './random-child-health.ts';
import { addGeneralPractice } from './random-claims.ts';
import { dayIn, type PersonContext } from './register-context.ts';

export function addExpiredCodes(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.5));
  const pandemicKind = { ...generalPractice.electronic, main: [['2aef', 120, 1]] as const };
  emitClaim(context, { ...doctorsBill(context, '2020-04-20'), kind: pandemicKind });
  const prescription = { ...generalPractice.message, main: [['1i', 55, 1]] as const, extras: [] };
  emitClaim(context, { ...doctorsBill(context, '2019-10-02'), kind: prescription });
  // One that no list has, and one that was over when it was used.
  emitClaim(context, { ...doctorsBill(context, '2017-03-08'), diagnoses: ['R83', 'Z99'] });
  emitClaim(context, { ...doctorsBill(context, '2023-02-10'), kind: prescription });
  for (const [type, startedOn] of [
    [12, '2016-02-01'],
    [6, '2018-09-10'],
  ] as const) {
    const service = careService(context, { type, hours: null, startedOn, lastDay: '2018-12-31' });
    const endedOn = type === 12 ? '2018-12-31' : '2022-12-31';
    emitCareService(context, { ...service, endedOn });
  }
  // A code that no list has: shown as it is.
  const unknown = { type: 97, hours: 2, startedOn: '2019-04-01', lastDay: '2019-12-31' };
  emitCareService(context, { ...careService(context, unknown), endedOn: '2019-10-01' });
}

export function addCreditedAndRejected(context: PersonContext): void {
  withClaims(context, (period) => {
    addGeneralPractice(context, period, 0.5);
    for (let i = 0; i < 3; i++) {
      emitCreditedClaim(context, doctorsBill(context, dayIn(period, context.random)));
      emitClaim(context, {
        ...doctorsBill(context, dayIn(period, context.random)),
        kind: emergencyCare.physical,
        status: 'avvist',
      });
    }
  });
}

export function addAnnulledAndCorrected(context: PersonContext): void {
  addRandomChildHealth(context, { attendance: 1, extras: 0.6, build: schoolVisit.measuredAs });
  const visit: Consultation = {
    ...schoolVisit,
    startedOn: addDays(context.today, -300),
    localType: 'Samtale',
  };
  emitConsultation(context, {
    ...visit,
    startedOn: addDays(context.today, -200),
    notificationStatus: 'C',
    recordId: 'annullert-1',
  });
  const correctedOn = addDays(context.today, -291);
  const correction = context.deliveries.ofChildHealth(context.providers, correctedOn);
  emitConsultation(context, {
    ...visit,
    recordId: 'rettet-1',
    ...(correction ? { supersededAt: correction.receivedAt } : {}),
  });
  emitConsultation(context, {
    ...visit,
    measuredAs: { length: 0.5, weight: -0.2 },
    recordId: 'rettet-1',
    notificationStatus: 'M',
    reportedOn: correctedOn,
  });
  withClaims(context, (period) => addGeneralPractice(context, period, 0.5));
}
