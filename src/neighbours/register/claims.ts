import { ageOn, at } from '../people/calendar.ts';
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
  const origin = {
    blocked_at: null,
    ...provenance(deliveries.ofClaims(claim.treatedOn), {
      recordId: `KUHR-${regningId}`,
      validAt: treatedAt,
    }),
  };
  const lines = takstLines(context, claim);
  emit('kpr.kuhr_regning', {
    regning_id: regningId,
    person_key: personKey,
    treated_at: treatedAt,
    fagomraade: claim.kind.fagomraade,
    praksistype: claim.praksistype,
    praksis_kommune_nr: context.municipalityOn(claim.treatedOn),
    praksis_org_nr: claim.praksisOrgNr,
    behandler_type: claim.behandlerType,
    kontakttype: claim.kind.kontakttype,
    debitor: null,
    ...amounts(context, claim, lines),
    referral_on: claim.referral?.on ?? null,
    stonadspunkt: claim.stonadspunkt ?? null,
    credited_by: claim.creditedBy ?? null,
    ...origin,
  });
  const key = { person_key: personKey, regning_id: regningId };
  lines.forEach((line, index) =>
    emit('kpr.kuhr_takst', { ...key, line_no: index + 1, ...line, ...origin }),
  );
  emitDiagnoses(context, claim, { ...key, origin });
  return regningId;
}

type TakstLine = {
  takst_code: string;
  quantity: number;
  amount: number;
  tooth_codes: readonly string[] | null;
};

function takstLines({ random }: PersonContext, { kind, teeth }: Claim): TakstLine[] {
  const [code, amount] = random.weighted(
    kind.main.map(([main, refund, weight]) => [[main, refund] as const, weight]),
  );
  const extras = kind.extras.filter((extra) => random.chance(extra.probability));
  return [{ code, amount }, ...extras].map((line) => ({
    takst_code: line.code,
    // Only the supplement for long consultations is claimed several times over.
    quantity: line.code === '2cd' && random.chance(0.3) ? random.integer(2, 3) : 1,
    amount: line.amount,
    tooth_codes: teeth && line.code !== '1' ? teeth : null,
  }));
}

function amounts(
  context: PersonContext,
  { kind, status = 'godkjent', hasFreeCard, treatedOn }: Claim,
  lines: readonly TakstLine[],
): Record<string, Cell> {
  const krav = lines.reduce((sum, { quantity, amount }) => sum + quantity * amount, 0);
  const isChild = ageOn(context.person.birthDate, treatedOn) < 16;
  const isFree = kind.egenandel === null || isChild || hasFreeCard === true;
  const [least, most] = kind.egenandel ?? [0, 0];
  return {
    arsak_fri_egenandel: kind.egenandel === null ? null : isChild ? 'B' : hasFreeCard ? 'F' : null,
    egenandel_amount: isFree ? 0 : context.random.integer(least, most),
    refusjon_amount: status === 'avvist' ? 0 : krav,
    krav_amount: krav,
    status,
  };
}

function emitDiagnoses(
  { emit }: PersonContext,
  { diagnoses, referral }: Claim,
  { origin, ...key }: { person_key: string; regning_id: number; origin: Record<string, Cell> },
): void {
  diagnoses.forEach((code, index) =>
    emit('kpr.kuhr_diagnose', {
      ...key,
      seq: index + 1,
      code_system_oid: icpc2,
      code,
      is_main: index === 0,
      kind: 'own',
      ...origin,
    }),
  );
  if (!referral) return;
  emit('kpr.kuhr_diagnose', {
    ...key,
    seq: 1,
    code_system_oid: icpc2,
    code: referral.diagnosis,
    is_main: true,
    kind: 'referral',
    ...origin,
  });
}

/** A bill that was wrong, credited and sent anew; the new one names nothing, the old one names it. */
export function emitCreditedClaim(context: PersonContext, claim: Claim): void {
  const replacement = emitClaim(context, claim);
  emitClaim(context, { ...claim, status: 'kreditert', creditedBy: replacement });
}
