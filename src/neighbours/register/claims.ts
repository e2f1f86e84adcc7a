import { ageOn, at } from '../people/calendar.ts';
import type { Random } from '../people/random.ts';
import type { ClaimKind } from './claim-kinds.ts';
import { icpc2 } from './diagnosis-codes.ts';
import { provenance, type PersonContext } from './register-context.ts';
import type { Cell } from './register-rows.ts';

/** One bill to be. */
export type Claim = {
  kind: ClaimKind;
  treatedOn: string;
  clock: string;
  praksistype: string;
  praksisOrgNr: string;
  /** Volven 8401; null where that list has no code for the profession. */
  behandlerType: number | null;
  /** ICPC-2 codes, main one first. */
  diagnoses: readonly string[];
  referral?: { on: string; diagnosis: string };
  stonadspunkt?: string;
  teeth?: readonly string[];
  /** Of persons with free card: nothing to pay. */
  hasFreeCard?: boolean;
  status?: 'godkjent' | 'avvist' | 'kreditert';
  creditedBy?: number;
};

/** Emits the bill with its lines and diagnoses. @returns its id */
export function emitClaim(context: PersonContext, claim: Claim): number {
  const { emit, deliveries, personKey } = context;
  const regningId = context.nextId('kpr.kuhr_regning');
  const treatedAt = at(claim.treatedOn, claim.clock);
  const origin: Origin = {
    blocked_at: null,
    ...provenance(deliveries.ofClaims(claim.treatedOn), {
      recordId: `KUHR-${regningId}`,
      validAt: treatedAt,
    }),
  };
  const krav = emitLines(context, claim, { regningId, origin });
  const { kind, status = 'godkjent', referral } = claim;
  const isChild = ageOn(context.person.birthDate, claim.treatedOn) < 16;
  emit(
    'kpr.kuhr_regning',
    {
      regning_id: regningId,
      person_key: personKey,
      treated_at: treatedAt,
      fagomraade: kind.fagomraade,
      praksistype: claim.praksistype,
      praksis_kommune_nr: context.municipalityOn(claim.treatedOn),
      praksis_org_nr: claim.praksisOrgNr,
      behandler_type: claim.behandlerType,
      kontakttype: kind.kontakttype,
      debitor: null,
      arsak_fri_egenandel: reasonForFree(claim, isChild),
      egenandel_amount: ownShare(claim, isChild, context.random),
      refusjon_amount: status === 'avvist' ? 0 : krav,
      krav_amount: krav,
      status,
      referral_on: referral?.on ?? null,
      stonadspunkt: claim.stonadspunkt ?? null,
      credited_by: claim.creditedBy ?? null,
    },
    origin,
  );
  emitDiagnoses(context, claim, { regningId, origin });
  return regningId;
}

type Origin = Readonly<Record<string, Cell>>;
type Bill = { regningId: number; origin: Origin };

/** @returns what all lines together claim */
function emitLines(context: PersonContext, claim: Claim, bill: Bill): number {
  const { random } = context;
  const { kind, treatedOn, teeth } = claim;
  const choices = (treatedOn < '2022' && kind.mainBefore2022) || kind.main;
  const [code, amount] = random.weightedBy(choices, weightOfTakst);
  const extras = kind.extras.filter((extra) => random.chance(extra.probability));
  let krav = emitLine(context, bill, { lineNo: 1, code, amount, teeth });
  let lineNo = 1;
  for (const extra of extras) {
    lineNo++;
    krav += emitLine(context, bill, { lineNo, code: extra.code, amount: extra.amount, teeth });
  }
  return krav;
}

function weightOfTakst([, , weight]: readonly [string, number, number]): number {
  return weight;
}

type Line = { lineNo: number; code: string; amount: number; teeth: Claim['teeth'] | undefined };

/** @returns what the line claims */
function emitLine(
  { emit, personKey, random }: PersonContext,
  { regningId, origin }: Bill,
  { lineNo, code, amount, teeth }: Line,
): number {
  // Only the supplement for long consultations is claimed several times over.
  const quantity = code === '2cd' && random.chance(0.3) ? random.integer(2, 3) : 1;
  emit(
    'kpr.kuhr_takst',
    {
      person_key: personKey,
      regning_id: regningId,
      line_no: lineNo,
      takst_code: code,
      quantity,
      amount,
      tooth_codes: teeth && code !== '1' ? teeth : null,
    },
    origin,
  );
  return quantity * amount;
}

function reasonForFree({ kind, hasFreeCard }: Claim, isChild: boolean): 'B' | 'F' | null {
  if (kind.egenandel === null) return null;
  if (isChild) return 'B';
  return hasFreeCard ? 'F' : null;
}

function ownShare({ kind, hasFreeCard }: Claim, isChild: boolean, random: Random): number {
  if (kind.egenandel === null || isChild || hasFreeCard) return 0;
  return random.integer(...kind.egenandel);
}

function emitDiagnoses(
  { emit, personKey }: PersonContext,
  { diagnoses, referral }: Claim,
  { regningId, origin }: Bill,
): void {
  const emitDiagnosis = (code: string, seq: number, kind: 'own' | 'referral'): void =>
    emit(
      'kpr.kuhr_diagnose',
      {
        person_key: personKey,
        regning_id: regningId,
        seq,
        code_system_oid: icpc2,
        code,
        is_main: seq === 1,
        kind,
      },
      origin,
    );
  diagnoses.forEach((code, index) => emitDiagnosis(code, index + 1, 'own'));
  if (referral) emitDiagnosis(referral.diagnosis, 1, 'referral');
}

/** A bill that was wrong, credited and sent anew; the new one names nothing, the old one names it. */
export function emitCreditedClaim(context: PersonContext, claim: Claim): void {
  const replacement = emitClaim(context, claim);
  emitClaim(context, { ...claim, status: 'kreditert', creditedBy: replacement });
}
