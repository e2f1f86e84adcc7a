import { z } from 'zod';
import type { IncomingMessage } from './delivery.ts';
import { instant, listOf, numericCode, optional, readDecimal, text } from './field-shapes.ts';
import type { Change, RecordTables, RegisterRecord, Row } from './register-record.ts';
import type { Fields } from './reserved-fields.ts';

const consultationTables: RecordTables = {
  source: 'HST',
  parent: 'hst_konsultasjon',
  id: 'konsultasjon_row_id',
  parts: ['hst_ammestatus', 'hst_maling', 'hst_helseperson', 'hst_deltaker'],
  sender: 'org_nr',
  status: 'notification_status',
};

const measureShape = z.object({
  typeMaling: z.enum(['vekt', 'lengde', 'hoyde', 'hodeomkrets', 'annet']),
  verdi: z.union([z.string().trim().min(1).max(20), z.number()]),
  enhet: optional(text(20)),
  datoTid: optional(instant),
});
const consultationShape = z.object({
  konsultasjonId: text(100),
  episodeGuid: optional(z.guid()),
  datoTidStart: instant,
  registrertTidspunkt: optional(instant),
  formKonsultasjon: optional(text(1)),
  anbefaltTypeKonsultasjon: optional(text(3)),
  lokalKonsultasjonType: optional(text(100)),
  amming: optional(numericCode),
  malinger: listOf(measureShape),
  helsepersoner: listOf(
    z.object({ yrkesgruppe: optional(numericCode), rolle: optional(numericCode) }),
  ),
  deltakere: listOf(z.object({ deltakerType: numericCode })),
  enhetNavn: optional(text(200)),
  bydelNr: optional(text(6)),
  statusNotifikasjon: optional(z.enum(['N', 'M', 'T', 'C'])),
});
type Consultation = z.infer<typeof consultationShape>;

/** Volven 7316. A supplement comes whole, so it replaces as a correction does. */
const changes: Record<'N' | 'M' | 'T' | 'C', Change> = {
  N: 'original',
  M: 'replacement',
  T: 'replacement',
  C: 'status',
};

/** Undefined for fields that are no consultation. */
export function readConsultation(
  fields: Fields,
  { orgNr, kommuneNr }: IncomingMessage,
): RegisterRecord | undefined {
  const read = consultationShape.safeParse(fields);
  if (!read.success) return undefined;
  const consultation = read.data;
  const status = consultation.statusNotifikasjon ?? 'N';
  return {
    tables: consultationTables,
    reference: consultation.konsultasjonId,
    orgNr,
    status,
    change: changes[status],
    validAt: consultation.registrertTidspunkt ?? consultation.datoTidStart,
    row: {
      konsultasjon_id: consultation.konsultasjonId,
      episode_guid: consultation.episodeGuid,
      started_at: consultation.datoTidStart,
      registered_at: consultation.registrertTidspunkt,
      form_code: consultation.formKonsultasjon,
      alderstrinn_code: consultation.anbefaltTypeKonsultasjon,
      local_type: consultation.lokalKonsultasjonType,
      org_nr: orgNr,
      unit_name: consultation.enhetNavn,
      kommune_nr: kommuneNr,
      bydel_nr: consultation.bydelNr,
      notification_status: status,
    },
    parts: partsOf(consultation),
  };
}

function partsOf({ amming, malinger, helsepersoner, deltakere }: Consultation) {
  return [
    { table: 'hst_ammestatus', rows: amming === null ? [] : [{ status: amming }] },
    { table: 'hst_maling', rows: malinger.map(measureRow) },
    {
      table: 'hst_helseperson',
      rows: helsepersoner.map(({ yrkesgruppe, rolle }, i) => ({ seq: i + 1, yrkesgruppe, rolle })),
    },
    {
      table: 'hst_deltaker',
      rows: deltakere.map(({ deltakerType }, i) => ({ seq: i + 1, deltaker_type: deltakerType })),
    },
  ];
}

/** A value that is no number, or too large for one, is kept as it was written. */
function measureRow(measure: z.infer<typeof measureShape>, index: number): Row {
  const value = readDecimal(measure.verdi);
  return {
    seq: index + 1,
    measure_kind: measure.typeMaling,
    value: Math.abs(value) < 99_999 ? value : null,
    value_raw: String(measure.verdi).slice(0, 20),
    unit: measure.enhet,
    measured_at: measure.datoTid,
  };
}
