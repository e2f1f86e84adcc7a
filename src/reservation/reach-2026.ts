import type { RuleReadings } from './rule-readings.ts';
import type { Condition, ReachRule } from './rule-table.ts';

const legalBasis = 'KPR-forskriften § 2-2 første ledd';
const inForce = { legalBasis, validFrom: '2026-01-01', validTo: null } as const;

/** Claims of helsestasjon (HELS, KOHS) and midwife (JORD): read as preventive health. */
export const preventivePractices: Condition = {
  field: 'praksistype',
  oneOf: ['HELS', 'KOHS', 'JORD'],
};
/** Claims of dentists, orthodontists and dental hygienists: the state pays for what they are of. */
export const dentalPractices: Condition = {
  field: 'praksistype',
  oneOf: ['TANN', 'TAPL', 'TAPO', 'TAFY', 'TAFK', 'TAKJ'],
};
/** Treatment with public refund stays where the reading is that of FHI's public page. */
const withoutRefund: Condition = { field: 'refund_related', oneOf: ['false'] };

/** What registration scopes cover, by how the law is read. */
export function reach2026(readings: RuleReadings): ReachRule[] {
  const { preventiveHealthClaims, refundedDentalCare } = readings;
  const isCovered = refundedDentalCare === 'covered';
  return [
    ...clinic,
    ...(preventiveHealthClaims === 'not-covered'
      ? []
      : claims({
          scope: 'registration-preventive-health',
          when: preventivePractices,
          certainty: preventiveHealthClaims === 'covered' ? 'confirmed' : 'assumed',
        })),
    ...dentistry(isCovered ? null : withoutRefund),
    ...(isCovered
      ? claims({ scope: 'registration-dental', when: dentalPractices, certainty: 'confirmed' })
      : []),
  ];
}

const clinic: readonly ReachRule[] = [
  visit('HST_Konsultasjon', 'amming', { table: 'hst_ammestatus', columns: 'row' }),
  {
    ...visit('HST_Konsultasjon', 'malinger', { table: 'hst_maling', columns: 'row' }),
    kinds: 'every',
  },
  visit('HST_Konsultasjon', 'lokalKonsultasjonType', {
    table: 'hst_konsultasjon',
    columns: ['local_type'],
  }),
  visit('HST_Avtale', 'lokalKonsultasjonType', { table: 'hst_avtale', columns: ['local_type'] }),
];

function visit(message: string, field: string, store: ReachRule['store']): ReachRule {
  return {
    scope: 'registration-preventive-health',
    source: 'HST',
    ...{ message, field, store },
    kinds: null,
    when: null,
    certainty: 'confirmed',
    ...inForce,
  };
}

function claims(about: Pick<ReachRule, 'scope' | 'when' | 'certainty'>): ReachRule[] {
  const claim = (field: string, store: ReachRule['store']): ReachRule => ({
    ...{ scope: about.scope, source: 'KUHR', message: 'KUHR_Regning', field, store },
    kinds: null,
    ...{ when: about.when, certainty: about.certainty },
    ...inForce,
  });
  return [
    claim('diagnoser', { table: 'kuhr_diagnose', columns: 'row' }),
    claim('takster', { table: 'kuhr_takst', columns: 'row' }),
    claim('belop', {
      table: 'kuhr_regning',
      columns: ['egenandel_amount', 'refusjon_amount', 'krav_amount'],
    }),
  ];
}

function dentistry(when: Condition | null): ReachRule[] {
  const tooth = (
    field: string,
    { store, kinds }: Pick<ReachRule, 'store' | 'kinds'>,
  ): ReachRule => ({
    scope: 'registration-dental',
    source: 'TANN_OFF',
    ...{ message: 'TANN_Journal', field, store, kinds, when },
    certainty: 'confirmed',
    ...inForce,
  });
  return [
    tooth('observasjoner', {
      store: { table: 'tann_observasjon', columns: 'row' },
      kinds: 'every',
    }),
    tooth('betaltBelop', {
      store: { table: 'tann_besok', columns: ['paid_amount'] },
      kinds: null,
    }),
  ];
}
