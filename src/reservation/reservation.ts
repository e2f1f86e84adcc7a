import type { Capacity, Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import { randomLetters } from '../shared/spoken-letters.ts';
import { isRegistrationScope, type Scope } from './scope.ts';

export type ReservationAction = 'reserve' | 'lift';

/** What one form says: drafted on one page, confirmed on the next. */
export type Choice = {
  choiceId: string;
  subject: PersonId;
  actor: PersonId;
  capacity: Capacity;
  action: ReservationAction;
  scopes: Scope[];
  eraseAtOnce: boolean;
  undoDays: number;
  /** The rules that were shown when it was drafted. */
  rulesVersion: string;
  /** By somebody of 12–15: blocks and protects, erases nothing, is assessed by a human. */
  protective: boolean;
  undoesChoice: string | undefined;
  reference: string | undefined;
  confirmedAt: Date | undefined;
  disputedAt: Date | undefined;
};

/** What a parent says of the child's own view: barneloven § 31. */
export type ChildHeard = 'heard' | 'too-young-for-a-view';

/** The status of one scope now; `since` is when the last event was recorded. */
export type ScopeStatus = { scope: Scope; active: boolean; since: Date | undefined };

export type LedgerEvent = {
  sequence: number;
  scope: Scope;
  action: ReservationAction;
  recordedAt: Date;
  reference: string;
  /** Hex of the chain's hash at this event. */
  hash: string;
  /** It changed nothing but who stands behind the reservation. */
  joined: boolean;
  /** Whether the one who looks made it. */
  own: boolean;
};

/** Version of the words that a person saw on the check page; new words, new version. */
export const textVersion = '2026-11-3';

/** As `R-7K3M-9QX2`: enough to name a receipt, nothing about whom it concerns. */
export function newReference(letter: 'R' | 'S'): string {
  return `${letter}-${randomLetters(4)}-${randomLetters(4)}`;
}

/** Whose choices the status rests on: all who have reserved since it was last lifted. */
export type Makers = ReadonlyMap<Scope, readonly PersonId[]>;

/** A person sees and lifts all that is theirs; others, and who is 12–15, what they made themselves. */
export function seesAllChoices({ capacity, reach }: Mandate<Reach>): boolean {
  return capacity === 'self' && reach === 'full';
}

/** Only what is stored can be erased at once, and only by the person, from 16 on. */
export function mayEraseAtOnce(mandate: Mandate<Reach>): boolean {
  return seesAllChoices(mandate);
}

/**
 * Scopes that somebody else has reserved already and that one now stands behind as well: the other
 * can then no longer lift them alone (two parents who act at the same instant).
 */
export function scopesToJoin(
  action: ReservationAction,
  chosen: readonly Scope[],
  { active, makers, actor }: { active: ReadonlySet<Scope>; makers: Makers; actor: PersonId },
): Scope[] {
  if (action !== 'reserve') return [];
  return chosen.filter((scope) => active.has(scope) && !makers.get(scope)?.includes(actor));
}

/** Of what is in force, what one may lift at once by the rules; the rest is for a human. */
export function liftableScopes(
  active: ReadonlySet<Scope>,
  { makers, mandate }: { makers: Makers; mandate: Mandate<Reach> },
): Scope[] {
  const isMine = (scope: Scope) =>
    makers.get(scope)?.every((maker) => maker === mandate.actor) === true;
  return [...active].filter((scope) =>
    mandate.mayAct({ action: 'lift', scope, made: isMine(scope) ? 'own' : 'another' }),
  );
}

/** Choosing what is so already changes nothing: only these scopes get an event. */
export function scopesToChange(
  action: ReservationAction,
  chosen: readonly Scope[],
  active: ReadonlySet<Scope>,
): Scope[] {
  const wanted = action === 'reserve';
  return chosen.filter((scope) => active.has(scope) !== wanted);
}

/**
 * What undoing a choice turns round: scopes that no later choice has touched, and not what the
 * person chose to have erased at once.
 */
export function undoableScopes(
  { choiceId, action, eraseAtOnce }: Pick<Choice, 'choiceId' | 'action' | 'eraseAtOnce'>,
  latest: readonly { scope: Scope; choiceId: string; joined: boolean }[],
): Scope[] {
  const own = latest
    .filter((one) => one.choiceId === choiceId && !one.joined)
    .map(({ scope }) => scope);
  const gone = action === 'reserve' && eraseAtOnce;
  return own.filter((scope) => !(gone && isRegistrationScope(scope)));
}

/** Only what is stored can be erased, so only these choices ask when. */
export function asksWhenToErase(action: ReservationAction, chosen: readonly Scope[]): boolean {
  return action === 'reserve' && chosen.some(isRegistrationScope);
}
