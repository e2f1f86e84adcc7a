import { at, later, yearOf } from '../people/calendar.ts';
import { provenance, type PersonContext } from './register-context.ts';
import type { Cell } from './register-rows.ts';

/** A municipal service that a person has had, as long as it lasted. */
export type CareService = {
  /** Volven 9151. */
  type: number;
  appliedOn: string;
  decidedOn: string;
  startedOn: string;
  endedOn?: string;
  hoursPerWeek: number | null;
  providerOrgNr: string;
  /** Away for a while, as in hospital. */
  pause?: { from: string; to: string };
};

/** Emits the service once for each year in which the municipality reported it. */
export function emitCareService(context: PersonContext, service: CareService): void {
  const { deliveries } = context;
  const serviceId = `V${context.nextId('kpr.omsorg_tjeneste')}`;
  const firstYear = Math.max(2017, yearOf(service.startedOn));
  const lastYear = service.endedOn
    ? Math.min(yearOf(service.endedOn), deliveries.lastReportingYear)
    : deliveries.lastReportingYear;
  for (let year = firstYear; year <= lastYear; year++) {
    emitReportedYear(context, service, { serviceId, year });
  }
}

function emitReportedYear(
  context: PersonContext,
  service: CareService,
  { serviceId, year }: { serviceId: string; year: number },
): void {
  const lastDay = `${year}-12-31`;
  const endedOn = service.endedOn && service.endedOn <= lastDay ? service.endedOn : null;
  const rowId = context.nextId('kpr.omsorg_tjeneste');
  const origin = provenance(context.deliveries.ofCare(context.providers, year), {
    recordId: `${serviceId}/${year}`,
    validAt: at(endedOn ?? lastDay, '23:00'),
  });
  const key = { person_key: context.personKey, tjeneste_row_id: rowId };
  context.emit('kpr.omsorg_tjeneste', {
    ...key,
    kommune_nr: context.municipalityOn(lastDay),
    tjeneste_id: serviceId,
    ...serviceCode(service.type, year),
    vedtak_on: service.decidedOn,
    applied_on: service.appliedOn,
    started_on: service.startedOn,
    ended_on: endedOn,
    hours_per_week: service.hoursPerWeek,
    utforer_org_nr: service.providerOrgNr,
    reporting_year: year,
    ...origin,
  });
  if (service.pause && yearOf(service.pause.from) === year) {
    context.emit('kpr.omsorg_midlertidig_stopp', {
      ...key,
      stopp_id: `${serviceId}/stopp`,
      from_on: service.pause.from,
      to_on: service.pause.to <= lastDay ? service.pause.to : null,
      ...origin,
    });
  }
}

/** From 2023 technology in the home is reported by a list of its own, Volven 9346. */
const technologyFrom2023 = new Map([
  [6, 1],
  [26, 2],
  [27, 3],
  [28, 4],
]);

function serviceCode(type: number, year: number): Record<string, Cell> {
  // Before 2019 the municipality's housing was reported as «omsorgsbolig».
  if (type === 29 && year < 2019) return { tjenestetype: 12, tjenestetype_system: '9151' };
  const technology = year >= 2023 ? technologyFrom2023.get(type) : undefined;
  return technology === undefined
    ? { tjenestetype: type, tjenestetype_system: '9151' }
    : { tjenestetype: technology, tjenestetype_system: '9346' };
}

/** The sixteen abilities that a municipality scores from 1 (no problem) to 5 (full need). */
export const abilities = [
  'sosial_deltakelse',
  'beslutninger',
  'ivareta_helse',
  'styre_atferd',
  'hukommelse',
  'kommunikasjon',
  'skaffe_varer',
  'husarbeid',
  'personlig_hygiene',
  'kledning',
  'lage_mat',
  'spise',
  'toalett',
  'bevege_inne',
  'bevege_ute',
  'syn_horsel',
] as const;

/** An assessment of what a person needs help with. */
export type Assessment = {
  recordedOn: string;
  /** 1 alone, 2 with others, 3 with parents. */
  household: 1 | 2 | 3;
  hasPlan: boolean;
  seenByDoctorOn: string | null;
  seenByDentistOn: string | null;
  networkHelpHours: number | null;
  /** One per ability, in the order of `abilities`. */
  scores: readonly (1 | 2 | 3 | 4 | 5 | 9)[];
  diagnoses: readonly { system: string; code: string }[];
};

export function emitAssessment(context: PersonContext, assessment: Assessment): void {
  const { emit, deliveries, providers, personKey } = context;
  const kartleggingId = context.nextId('kpr.omsorg_kartlegging');
  const year = Math.max(2017, yearOf(assessment.recordedOn));
  const origin = provenance(deliveries.ofCare(providers, year), {
    recordId: `B${kartleggingId}`,
    validAt: at(later(assessment.recordedOn, '2017-01-01'), '12:00'),
  });
  const key = { person_key: personKey, kartlegging_id: kartleggingId };
  emit('kpr.omsorg_kartlegging', {
    ...key,
    kommune_nr: context.municipalityOn(assessment.recordedOn),
    recorded_on: assessment.recordedOn,
    husstand: assessment.household,
    sivilstand: maritalStatusOf(context, assessment),
    boform: assessment.household === 3 ? 4 : 1,
    individuell_plan: assessment.hasPlan,
    koordinator: assessment.hasPlan,
    assessed_by_lege_on: assessment.seenByDoctorOn,
    assessed_by_tannlege_on: assessment.seenByDentistOn,
    network_help_hours: assessment.networkHelpHours,
    samlemaal: overallNeed(assessment.scores),
    ...origin,
  });
  abilities.forEach((ability, index) =>
    emit('kpr.omsorg_bistandsskar', {
      ...key,
      variable_code: ability,
      skar: assessment.scores[index] ?? 9,
      ...origin,
    }),
  );
  assessment.diagnoses.forEach(({ system, code }, index) =>
    emit('kpr.omsorg_diagnose', {
      ...key,
      seq: index + 1,
      code_system_oid: system,
      code,
      ...origin,
    }),
  );
}

/** As Folkeregisteret codes it: 1 never married, 2 married, 3 widowed, 4 divorced. */
function maritalStatusOf({ person }: PersonContext, assessment: Assessment): 1 | 2 | 3 | 4 {
  if (assessment.household === 3) return 1;
  if (assessment.household === 2) return 2;
  if (yearOf(assessment.recordedOn) - yearOf(person.birthDate) >= 70) return 3;
  return person.sex === 'female' ? 4 : 1;
}

/** 1 some, 2 medium to large, 3 extensive need. */
function overallNeed(scores: Assessment['scores']): number {
  const relevant = scores.filter((score) => score !== 9);
  const mean = relevant.reduce<number>((sum, score) => sum + score, 0) / (relevant.length || 1);
  if (mean < 2) return 1;
  return mean < 3.2 ? 2 : 3;
}
