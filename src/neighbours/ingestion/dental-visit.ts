import { z } from 'zod';
import type { IncomingMessage } from './delivery.ts';
import { digits } from './dialects/dialect.ts';
import { amount, calendarDate, listOf, optional, text } from './field-shapes.ts';
import type { RecordTables, RegisterRecord } from './register-record.ts';
import type { Fields } from './reserved-fields.ts';

const dentalTables: RecordTables = {
  source: 'TANN_OFF',
  parent: 'tann_besok',
  id: 'besok_id',
  parts: ['tann_observasjon'],
  sender: 'fylkeskommune_org_nr',
  status: undefined,
};

const visitShape = z.object({
  besokId: text(100),
  dato: calendarDate,
  klinikkOrgNr: optional(digits(9)),
  pasientgruppe: optional(text(4)),
  // Reservations go by this, so nothing but a plain yes or no will do.
  refusjon: z.boolean(),
  betaltBelop: optional(amount),
  observasjoner: listOf(
    z.object({
      art: z.enum(['funn', 'undersokelse', 'behandling']),
      kodeverk: text(100),
      kode: text(20),
      tann: optional(text(4)),
      flate: optional(text(6)),
    }),
  ),
});

/** Undefined for fields that are no visit. */
export function readDentalVisit(
  fields: Fields,
  { orgNr }: IncomingMessage,
): RegisterRecord | undefined {
  const read = visitShape.safeParse(fields);
  if (!read.success) return undefined;
  const visit = read.data;
  return {
    tables: dentalTables,
    reference: visit.besokId,
    orgNr,
    status: null,
    change: 'original',
    validAt: `${visit.dato} 12:00`,
    row: {
      visited_on: visit.dato,
      fylkeskommune_org_nr: orgNr,
      klinikk_org_nr: visit.klinikkOrgNr,
      patient_group: visit.pasientgruppe,
      paid_amount: visit.betaltBelop,
      refund_related: visit.refusjon,
    },
    parts: [
      {
        table: 'tann_observasjon',
        rows: visit.observasjoner.map(({ art, kodeverk, kode, tann, flate }, index) => ({
          seq: index + 1,
          kind: art,
          code_system: kodeverk,
          code: kode,
          tooth_code: tann,
          surface: flate,
        })),
      },
    ],
  };
}
