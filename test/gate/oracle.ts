import type { Question, Verdict } from '../../src/gate/decision.ts';
import type { Scope } from '../../src/reservation/scope.ts';

/**
 * What the gate must answer, written from the law's table and not from the rule table: A and B say
 * what is stored, C what leaves with a number, D whether anything leaves for formål 2.
 */
export function expectedVerdict(question: Question, reserved: ReadonlySet<Scope>): Verdict {
  if (question.operation === 'ingest') {
    const scope = question.messageType === 'TANN_Journal' ? b : a;
    const fields = dropped[question.messageType];
    return reserved.has(scope)
      ? { outcome: 'drop-fields', fields: [...fields], stripIdentifier: false }
      : { outcome: 'allow' };
  }
  const { dataset, purpose, identified, linkage } = question;
  if (purpose === 2 && reserved.has(d)) return { outcome: 'drop-person' };
  const isStripped = reserved.has(c) && (identified || linkage);
  const parts = [...(reserved.has(a) ? partsOfA : []), ...(reserved.has(b) ? partsOfB : [])];
  const fields = parts.filter(([inDataset]) => inDataset === dataset).map(([, part]) => part);
  if (fields.length > 0) return { outcome: 'drop-fields', fields, stripIdentifier: isStripped };
  return isStripped ? { outcome: 'strip-identifier' } : { outcome: 'allow' };
}

const a = 'registration-preventive-health';
const b = 'registration-dental';
const c = 'release-identified';
const d = 'release-secondary';

const dropped = {
  HST_Konsultasjon: ['amming', 'malinger', 'lokalKonsultasjonType'],
  HST_Avtale: ['lokalKonsultasjonType'],
  KUHR_Regning: ['diagnoser', 'takster', 'belop'],
  TANN_Journal: ['observasjoner', 'betaltBelop'],
} as const;

const partsOfA = [
  ['HST', 'hst_ammestatus'],
  ['HST', 'hst_maling'],
  ['HST', 'hst_konsultasjon.local_type'],
  ['HST', 'hst_avtale.local_type'],
  ['KUHR', 'kuhr_diagnose'],
  ['KUHR', 'kuhr_takst'],
  ['KUHR', 'kuhr_regning.egenandel_amount+refusjon_amount+krav_amount'],
] as const;
const partsOfB = [
  ['TANN_OFF', 'tann_observasjon'],
  ['TANN_OFF', 'tann_besok.paid_amount'],
] as const;

const bools = [false, true] as const;

/** Every question there is, without a time. */
export const questions: readonly Question[] = [
  ...(['HST_Konsultasjon', 'HST_Avtale', 'KUHR_Regning', 'TANN_Journal'] as const).map(
    (messageType) => ({ operation: 'ingest' as const, messageType }),
  ),
  ...(['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const).flatMap((dataset) =>
    ([1, 2] as const).flatMap((purpose) =>
      bools.flatMap((identified) =>
        bools.map((linkage) => ({
          operation: 'release' as const,
          at: undefined,
          ...{ dataset, purpose, identified, linkage },
        })),
      ),
    ),
  ),
];

/** All sixteen ways to have reserved. */
export const everyReservation: readonly (readonly Scope[])[] = Array.from(
  { length: 16 },
  (_, bits) => ([a, b, c, d] as const).filter((_scope, place) => (bits >> place) & 1),
);
