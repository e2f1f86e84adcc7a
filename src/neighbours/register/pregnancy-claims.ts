import { addDays } from '../people/calendar.ts';
import { otherCare } from './claim-kinds.ts';
import { emitClaim, type Claim } from './claims.ts';
import { clockBetween, workingDay, type Period, type PersonContext } from './register-context.ts';

/** Checks in pregnancy and advice after birth, where a child tells that there was one. */
export function addPregnancyClaims(context: PersonContext, period: Period): void {
  if (context.person.sex !== 'female') return;
  for (const birth of context.childrenOf.get(context.person.key) ?? []) {
    const weeksBefore = [28, 20, 14, 10, 7, 5, 3, 1];
    weeksBefore.forEach((weeks, index) => {
      const day = addDays(birth, -weeks * 7);
      emitIfHeld(context, period, midwifeClaim(context, day, index === 0));
    });
    const adviceOn = addDays(birth, 45);
    emitIfHeld(context, period, {
      ...midwifeClaim(context, adviceOn, false),
      kind: otherCare.contraceptionAdvice,
      diagnoses: ['W11'],
    });
  }
}

function midwifeClaim({ providers, random }: PersonContext, day: string, first: boolean): Claim {
  const atClinic = random.chance(0.35);
  return {
    kind: first ? otherCare.firstPregnancyCheck : otherCare.pregnancyCheck,
    treatedOn: day,
    clock: clockBetween(9, 14, random),
    praksistype: atClinic ? 'KOHS' : 'JORD',
    praksisOrgNr: atClinic ? providers.childHealthClinic : providers.midwife,
    behandlerType: 8,
    diagnoses: ['W78'],
  };
}

function emitIfHeld(context: PersonContext, { from, to }: Period, claim: Claim): void {
  const day = claim.treatedOn;
  if (day < from || day > to) return;
  emitClaim(context, { ...claim, treatedOn: workingDay(day, { from, to }) });
}
