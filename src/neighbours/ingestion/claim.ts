import { z } from 'zod';
import type { IncomingMessage } from './delivery.ts';
import { digits } from './dialects/dialect.ts';
import { amount, instant, listOf, numericCode, optional, text } from './field-shapes.ts';
import type { RecordTables, RegisterRecord } from './register-record.ts';
import type { Fields } from './reserved-fields.ts';

const claimTables: RecordTables = {
  source: 'KUHR',
  parent: 'kuhr_regning',
  id: 'regning_id',
  parts: ['kuhr_takst', 'kuhr_diagnose'],
  sender: undefined,
  status: 'status',
};

const claimShape = z.object({
  regningId: text(100),
  tidspunkt: instant,
  fagomraade: optional(text(4)),
  // Reservations go by this code, so it must be written as the code list has it.
  praksistype: z.string().regex(/^[A-Z]{4}$/),
  praksisKommuneNr: optional(digits(4)),
  praksisOrgNr: optional(digits(9)),
  behandlerType: optional(numericCode),
  kontakttype: optional(text(24)),
  debitor: optional(numericCode),
  status: z.enum(['godkjent', 'avvist', 'kreditert']),
  diagnoser: listOf(z.object({ kodeverk: text(100), kode: text(12) })),
  takster: listOf(
    z.object({ kode: text(10), antall: numericCode.default(1), belop: optional(amount) }),
  ),
  belop: z
    .object({ egenandel: optional(amount), refusjon: optional(amount), krav: optional(amount) })
    .nullish(),
});

/** Undefined for fields that are no bill. */
export function readClaim(fields: Fields, { orgNr }: IncomingMessage): RegisterRecord | undefined {
  const read = claimShape.safeParse(fields);
  if (!read.success) return undefined;
  const claim = read.data;
  return {
    tables: claimTables,
    reference: claim.regningId,
    orgNr,
    status: claim.status,
    change: 'status',
    validAt: claim.tidspunkt,
    row: {
      treated_at: claim.tidspunkt,
      fagomraade: claim.fagomraade,
      praksistype: claim.praksistype,
      praksis_kommune_nr: claim.praksisKommuneNr,
      praksis_org_nr: claim.praksisOrgNr,
      behandler_type: claim.behandlerType,
      kontakttype: claim.kontakttype,
      debitor: claim.debitor,
      egenandel_amount: claim.belop?.egenandel ?? null,
      refusjon_amount: claim.belop?.refusjon ?? null,
      krav_amount: claim.belop?.krav ?? null,
      status: claim.status,
    },
    parts: partsOf(claim),
  };
}

function partsOf({ takster, diagnoser }: z.infer<typeof claimShape>) {
  return [
    {
      table: 'kuhr_takst',
      rows: takster.map(({ kode, antall, belop }, index) => ({
        line_no: index + 1,
        takst_code: kode,
        quantity: antall,
        amount: belop,
      })),
    },
    {
      table: 'kuhr_diagnose',
      rows: diagnoser.map(({ kodeverk, kode }, index) => ({
        seq: index + 1,
        code_system_oid: kodeverk,
        code: kode,
        is_main: index === 0,
        kind: 'own',
      })),
    },
  ];
}
