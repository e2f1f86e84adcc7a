import type { PersonId } from '../population/person.ts';
import { randomLetters } from '../shared/spoken-letters.ts';
import { isRegistrationScope, type Scope } from './scope.ts';

export type ReservationAction = 'reserve' | 'lift';

/** What one form says: drafted on one page, confirmed on the next. */
export type Choice = {
  choiceId: string;
  subject: PersonId;
  action: ReservationAction;
  scopes: Scope[];
  eraseAtOnce: boolean;
  undoesChoice: string | undefined;
  reference: string | undefined;
  confirmedAt: Date | undefined;
  disputedAt: Date | undefined;
};

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
};

/** Version of the words that a person saw on the check page; new words, new version. */
export const textVersion = '2026-11-1';

/** As `R-7K3M-9QX2`: enough to name a receipt, nothing about whom it concerns. */
export function newReference(letter: 'R' | 'S'): string {
  return `${letter}-${randomLetters(4)}-${randomLetters(4)}`;
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
  latest: readonly { scope: Scope; choiceId: string }[],
): Scope[] {
  const own = latest.filter((one) => one.choiceId === choiceId).map(({ scope }) => scope);
  const gone = action === 'reserve' && eraseAtOnce;
  return own.filter((scope) => !(gone && isRegistrationScope(scope)));
}

/** Only what is stored can be erased, so only these choices ask when. */
export function asksWhenToErase(action: ReservationAction, chosen: readonly Scope[]): boolean {
  return action === 'reserve' && chosen.some(isRegistrationScope);
}
