import type { Proofs } from '../gate/proof.service.ts';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { effectDates } from './effect-dates.ts';
import { earlierReleases, effectQuestion, registrationEffects, type Effect } from './effect.ts';
import { asksWhenToErase, mayEraseAtOnce, type ReservationAction } from './reservation.ts';
import type { Reservations } from './reservation.service.ts';
import type { RuleBook } from './rule-book.ts';
import { isRegistrationScope, type Scope } from './scope.ts';
import { sharingLines } from './sharing.ts';

export type Effects = ReturnType<typeof createEffects>;

/** What confirming would change; never more than the choice's own changes. */
export type PreviewedChoice = {
  action: ReservationAction;
  changes: readonly Scope[];
  undoDays: number;
};

/** Sharing again takes nothing away, and what has left does not come back. */
const nothingToSee = {
  registrations: [],
  releases: { withNumber: 0, withoutNumber: 0, toDelete: 0, names: [] },
};

/** What a choice would come to, before it is confirmed. */
export function createEffects(deps: {
  holdings: Pick<HoldingsService, 'covered'>;
  reservations: Pick<Reservations, 'inForce'>;
  proofs: Pick<Proofs, 'firstErasures'>;
  ruleBook: RuleBook;
  clock: Clock;
  log: Log;
}) {
  const { holdings, reservations, proofs, ruleBook, clock, log } = deps;

  async function heldBy(
    mandate: Mandate,
    { action, changes: scopes }: PreviewedChoice,
  ): Promise<Effect['held']> {
    const rules = ruleBook.on(today(clock));
    if (action === 'lift' && !scopes.some(isRegistrationScope)) return nothingToSee;
    try {
      const detail = { scopes: scopes.join(' ') };
      const answer = await holdings.covered(mandate, effectQuestion(rules, scopes), detail);
      const { releases, placesHidden } = answer;
      const isNamed = mandate.capacity === 'self' && !placesHidden;
      return {
        registrations: registrationEffects(rules, scopes, answer),
        releases:
          releases === 'failed' ? releases : earlierReleases(rules, scopes, { releases, isNamed }),
      };
    } catch (error) {
      // What can be shown of it must never stand between somebody and their choice.
      log.error('effect-not-seen', errorDetail(error));
      return 'unseen';
    }
  }

  return {
    /**
     * Reads the register, journalled first; undefined where nothing would change. It does not throw
     * when the register is away, or any of it fails.
     */
    async of(mandate: Mandate, choice: PreviewedChoice): Promise<Effect | undefined> {
      const { action, changes, undoDays } = choice;
      if (changes.length === 0) return undefined;
      const [held, active, pending] = await Promise.all([
        heldBy(mandate, choice),
        reservations.inForce(mandate),
        action === 'lift' ? proofs.firstErasures(mandate) : {},
      ]);
      const now = new Set(active);
      const then = new Set(
        action === 'reserve'
          ? [...active, ...changes]
          : active.filter((scope) => !changes.includes(scope)),
      );
      const at = clock.now();
      const mayAtOnce = mayEraseAtOnce(mandate) && asksWhenToErase(action, changes);
      return {
        action,
        scopes: changes,
        dates: effectDates(at, { eraseAtOnce: false, undoDays }),
        datesAtOnce: mayAtOnce ? effectDates(at, { eraseAtOnce: true, undoDays }) : undefined,
        pendingErasures: pending,
        sharing: sharingLines(ruleBook.on(today(clock)), { now, then }),
        held,
      };
    },
  };
}
