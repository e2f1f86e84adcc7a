import type { Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { LedgerEvent } from '../reservation/reservation.ts';
import { reservedPeriods, type ReservedPeriod } from '../reservation/reserved-periods.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import { messageTypes, type MessageType, type RuleTable } from '../reservation/rule-table.ts';
import { ingestAnswer } from '../reservation/rules.ts';
import { registrationScopes, type RegistrationScope } from '../reservation/scope.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { listDutiesOfPerson, type Duty } from './duty.repository.ts';
import { listDropped, listReplays, type Dropped } from './gap.repository.ts';

export type Gaps = ReturnType<typeof createGaps>;

/**
 * Where nothing is erased: it waits for its time, or for a case; was lifted first; or a human has to
 * say so, or had to before it was lifted.
 */
type Unerased = 'waiting' | 'held' | 'lifted' | 'blocked-alone' | 'was-blocked-alone';

/** A time in which something was not stored, by choice; nothing of it is fetched later. */
export type Gap = ReservedPeriod & {
  scope: RegistrationScope;
  dropped: Dropped;
  /** When what was stored before it was erased; null where it was not, or not yet. */
  erasedOn: Date | null;
  unerased: Unerased;
  /** Done again, each time that a backup had brought something back. */
  erasedAgain: Date[];
};

/** What is missing by choice, and from when to when. */
export function createGaps({ db, ruleBook, clock }: { db: Db; ruleBook: RuleBook; clock: Clock }) {
  return {
    /** Newest first. */
    async of(mandate: Mandate, events: readonly LedgerEvent[]): Promise<Gap[]> {
      const now = clock.now();
      const periods = registrationScopes.flatMap((scope) =>
        reservedPeriods(events, scope, now).map((period) => ({ scope, ...period })),
      );
      if (periods.length === 0) return [];
      const rules = ruleBook.on(today(clock));
      const windows = periods.map(({ from, to, open, scope }) => ({
        ...{ from, to: open ? undefined : to },
        messages: coveredMessages(rules, scope),
      }));
      const [dropped, duties, replays] = await Promise.all([
        listDropped(db, mandate.subject, windows),
        listDutiesOfPerson(db, mandate.subject),
        listReplays(db, mandate.subject),
      ]);
      const gaps = periods.map((period, place): Gap => {
        const before = periods[place - 1];
        const since = before?.scope === period.scope ? before.to : undefined;
        const own = dutiesIn(period, { duties, since });
        const erasures = doneErasures(own);
        const again = replays.filter(({ dutyId }) => erasures.some((one) => one.dutyId === dutyId));
        return {
          ...period,
          dropped: dropped[place] ?? { values: 0, lastAt: null },
          erasedOn: erasures.at(-1)?.closedAt ?? null,
          unerased: unerased(period, own),
          erasedAgain: again.map(({ at }) => at),
        };
      });
      return gaps.toSorted((one, other) => other.from.getTime() - one.from.getTime());
    },
  };
}

function coveredMessages(rules: RuleTable, scope: RegistrationScope): MessageType[] {
  const alone = new Set([scope]);
  return messageTypes.filter((message) => ingestAnswer(rules, message, alone) !== undefined);
}

/** Those that the period asked for; a duty is written before its event. */
function dutiesIn(
  { scope, to }: ReservedPeriod & { scope: RegistrationScope },
  { duties, since }: { duties: readonly Duty[]; since: Date | undefined },
): Duty[] {
  return duties
    .filter((duty) => duty.scope === scope)
    .filter(({ createdAt }) => createdAt < to && (since === undefined || createdAt > since));
}

/** In the order they were done. */
function doneErasures(duties: readonly Duty[]): Duty[] {
  return duties
    .filter(({ kind, state }) => kind === 'erase' && state === 'done')
    .toSorted((one, other) => timeOf(one) - timeOf(other));
}

function unerased({ open }: ReservedPeriod, duties: readonly Duty[]): Unerased {
  const erasures = duties.filter(({ kind }) => kind === 'erase');
  // Where nobody keeps the register nothing is owed yet, and the erasure comes with its keeper.
  const isBlockedAlone = erasures.length === 0 && duties.some(({ kind }) => kind === 'block');
  if (isBlockedAlone) return open ? 'blocked-alone' : 'was-blocked-alone';
  if (!open) return 'lifted';
  const isHeld = erasures.some(({ state, heldAt }) => state === 'open' && heldAt !== null);
  return isHeld ? 'held' : 'waiting';
}

function timeOf({ closedAt }: Duty): number {
  return closedAt?.getTime() ?? 0;
}
