import { addYears } from '../people/calendar.ts';
import { emitAssessment, emitCareService, type CareService } from './care.ts';
import { emitConsultation } from './child-health.ts';
import { otherCare } from './claim-kinds.ts';
import { emitClaim } from './claims.ts';
import { doctorsBill } from './edge-contacts.ts';
import type { PersonContext } from './register-context.ts';
import type { RegisterTable, Row } from './register-rows.ts';

/** Rows that the tables let in, but that the read contract rules out. All are to be shown, marked. */
export function addBrokenRows(context: PersonContext): void {
  addBrokenClaims(context);
  addBrokenConsultations(context);
  addBrokenCare(context);
}

/** Not given to anybody. */
const unknownCodeSystem = '2.16.578.1.12.4.1.1.9999';
const unknownOrganisation = '399999990';

function addBrokenClaims(context: PersonContext): void {
  const bill = (treatedOn: string) => doctorsBill(context, treatedOn);
  emitClaim(context, bill('2024-02-06'));
  emitClaim(spoiling(context, 'kpr.kuhr_regning', { refusjon_amount: -210 }), bill('2024-03-05'));
  emitClaim(
    spoiling(context, 'kpr.kuhr_diagnose', { code_system_oid: unknownCodeSystem, code: 'X999' }),
    bill('2024-04-09'),
  );
  emitClaim(spoiling(context, 'kpr.kuhr_regning', { fagomraade: null }), bill('2024-05-14'));
  emitClaim(
    spoiling(context, 'kpr.kuhr_regning', { praksis_org_nr: null, praksis_kommune_nr: null }),
    bill('2024-06-11'),
  );
  emitClaim(
    spoiling(context, 'kpr.kuhr_regning', { treated_at: '2099-01-01 08:00' }),
    bill('2024-08-20'),
  );
  emitClaim(spoiling(context, 'kpr.kuhr_takst', { tooth_codes: ['99Z'] }), {
    ...bill('2024-09-17'),
    kind: otherCare.dentist,
    praksistype: 'TANN',
    praksisOrgNr: context.providers.dentist,
    behandlerType: null,
    diagnoses: [],
  });
}

function addBrokenConsultations(context: PersonContext): void {
  const visit = {
    startedOn: addYears(context.person.birthDate, 17),
    clock: '11:20',
    alderstrinn: 'E',
    form: 'I',
    localType: null,
    inSchool: true,
    professions: [28],
    withParents: false,
    measuredAs: { length: 0, weight: 0 },
  } as const;
  emitConsultation(context, visit);
  emitConsultation(
    spoiling(context, 'kpr.hst_maling', { value: null, value_raw: 'ca. 60, med sko' }),
    { ...visit, clock: '12:05' },
  );
  emitConsultation(
    spoiling(context, 'kpr.hst_konsultasjon', { unit_name: null, org_nr: unknownOrganisation }),
    { ...visit, clock: '13:10' },
  );
}

function addBrokenCare(context: PersonContext): void {
  const service: CareService = {
    type: 9,
    appliedOn: '2022-01-10',
    decidedOn: '2022-02-01',
    startedOn: '2022-03-01',
    endedOn: '2022-11-30',
    hoursPerWeek: 3,
    providerOrgNr: context.providers.homeCare,
  };
  const undated = {
    started_on: null,
    ended_on: null,
    vedtak_on: null,
    applied_on: null,
    reporting_year: null,
  };
  emitCareService(spoiling(context, 'kpr.omsorg_tjeneste', undated), service);
  emitCareService(
    spoiling(context, 'kpr.omsorg_tjeneste', { tjenestetype: 9, tjenestetype_system: '9999' }),
    service,
  );
  emitAssessment(spoiling(context, 'kpr.omsorg_kartlegging', { husstand: 77 }), {
    recordedOn: '2022-03-20',
    household: 3,
    hasPlan: false,
    seenByDoctorOn: null,
    seenByDentistOn: null,
    networkHelpHours: null,
    scores: [],
    diagnoses: [],
  });
}

/** The same register, into which rows of one table come with other values. */
function spoiling(context: PersonContext, spoiled: RegisterTable, values: Row): PersonContext {
  return {
    ...context,
    emit: (table, row, rest) =>
      context.emit(table, { ...row, ...rest, ...(table === spoiled ? values : {}) }),
  };
}
