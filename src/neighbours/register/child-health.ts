import { at, daysBetween, earlier } from '../people/calendar.ts';
import { measuresAt, type Build } from './growth.ts';
import { provenance, type PersonContext } from './register-context.ts';
import type { Cell } from './register-rows.ts';

/** One consultation to be, at a helsestasjon or in the skolehelsetjeneste. */
export type Consultation = {
  startedOn: string;
  clock: string;
  /** Volven 9505. */
  alderstrinn: string;
  /** Volven 9506. */
  form: 'H' | 'G' | 'I';
  localType: string | null;
  inSchool: boolean;
  /** Volven 8401, the responsible one first. */
  professions: readonly number[];
  withParents: boolean;
  measuredAs?: Build;
  /** Volven 8524: the mother's breastfeeding. */
  breastfeeding?: 1 | 2 | 3;
  /** Volven 7316. */
  notificationStatus?: 'N' | 'M' | 'T' | 'C';
  /** What the record system calls it; versions of one consultation share it. */
  recordId?: string;
  supersededAt?: string;
  /** When it was reported, if not on the day itself. */
  reportedOn?: string;
};

type Key = { person_key: string; konsultasjon_row_id: number };
type Origin = Record<string, Cell>;

/** Emits the consultation and all that hangs on it, unless the municipality never sent it. */
export function emitConsultation(context: PersonContext, consultation: Consultation): void {
  const { providers, deliveries, personKey } = context;
  const reportedOn = consultation.reportedOn ?? consultation.startedOn;
  const delivery = deliveries.ofChildHealth(providers, reportedOn);
  if (delivery === undefined) return;
  const rowId = context.nextId('kpr.hst_konsultasjon');
  const recordId = consultation.recordId ?? `K${rowId}`;
  const startedAt = at(consultation.startedOn, consultation.clock);
  const origin = {
    ...provenance(delivery, { recordId, validAt: startedAt }),
    superseded_at: consultation.supersededAt ?? null,
  };
  const unit = consultation.inSchool ? providers.schoolHealthService : providers.childHealthClinic;
  const key = { person_key: personKey, konsultasjon_row_id: rowId };
  context.emit('kpr.hst_konsultasjon', {
    ...key,
    konsultasjon_id: `${recordId}.${rowId}`,
    episode_guid: null,
    started_at: startedAt,
    registered_at: at(consultation.startedOn, `${consultation.clock}:40`),
    form_code: consultation.form,
    alderstrinn_code: consultation.alderstrinn,
    local_type: consultation.localType,
    org_nr: unit,
    unit_name: context.organisations.nameOf(unit),
    kommune_nr: context.municipalityOn(consultation.startedOn),
    bydel_nr: null,
    notification_status: consultation.notificationStatus ?? 'N',
    blocked_at: null,
    ...origin,
  });
  emitHealthFacts(context, consultation, { key, origin, measuredAt: startedAt });
  emitParticipants(context, consultation, { key, origin });
}

function emitHealthFacts(
  { emit, person }: PersonContext,
  { startedOn, measuredAs, breastfeeding }: Consultation,
  { key, origin, measuredAt }: { key: Key; origin: Origin; measuredAt: string },
): void {
  if (breastfeeding) {
    emit('kpr.hst_ammestatus', { ...key, status: breastfeeding, blocked_at: null, ...origin });
  }
  if (!measuredAs) return;
  measuresAt(daysBetween(person.birthDate, startedOn), measuredAs).forEach((measure, index) =>
    emit('kpr.hst_maling', {
      ...key,
      seq: index + 1,
      measure_kind: measure.kind,
      value: measure.value,
      value_raw: String(measure.value).replace('.', ','),
      unit: measure.unit,
      measured_at: measuredAt,
      blocked_at: null,
      ...origin,
    }),
  );
}

function emitParticipants(
  { emit }: PersonContext,
  { professions, withParents }: Consultation,
  { key, origin }: { key: Key; origin: Origin },
): void {
  professions.forEach((profession, index) =>
    emit('kpr.hst_helseperson', {
      ...key,
      seq: index + 1,
      yrkesgruppe: profession,
      rolle: index === 0 ? 1 : 2,
      ...origin,
    }),
  );
  if (withParents) emit('kpr.hst_deltaker', { ...key, seq: 1, deltaker_type: 2, ...origin });
}

/** An appointment: known before it takes place, whether or not anybody came. */
export type Appointment = {
  scheduledOn: string;
  clock: string;
  type: string;
  localType: string | null;
  inSchool: boolean;
  /** The record system's own list; 1 met, 2 did not meet. */
  attendance: 1 | 2 | null;
  deletedAt?: string;
};

export function emitAppointment(context: PersonContext, appointment: Appointment): void {
  const { providers, organisations, deliveries, personKey } = context;
  // An appointment ahead has come with the last delivery.
  const reportedOn = earlier(appointment.scheduledOn, deliveries.lastChildHealthOn);
  const delivery = deliveries.ofChildHealth(providers, reportedOn);
  if (delivery === undefined) return;
  const rowId = context.nextId('kpr.hst_avtale');
  const unit = appointment.inSchool ? providers.schoolHealthService : providers.childHealthClinic;
  const scheduledAt = at(appointment.scheduledOn, appointment.clock);
  context.emit('kpr.hst_avtale', {
    avtale_row_id: rowId,
    person_key: personKey,
    avtale_id: `A${rowId}`,
    scheduled_at: scheduledAt,
    konsultasjon_type: appointment.type,
    local_type: appointment.localType,
    oppmote_status: appointment.attendance,
    org_nr: unit,
    unit_name: organisations.nameOf(unit),
    deleted_at: appointment.deletedAt ?? null,
    blocked_at: null,
    ...provenance(delivery, { recordId: `A${rowId}`, validAt: scheduledAt }),
  });
}
