import type { LedgerEvent } from './reservation.ts';
import type { Scope } from './scope.ts';

type Event = Pick<LedgerEvent, 'sequence' | 'scope' | 'action' | 'recordedAt'>;

/** `open`: in force still, and `to` is now. */
export type ReservedPeriod = { from: Date; to: Date; open: boolean };

/** The times during which one scope was reserved, oldest first. Who joins in begins no new one. */
export function reservedPeriods(
  events: readonly Event[],
  scope: Scope,
  now: Date,
): ReservedPeriod[] {
  const periods: ReservedPeriod[] = [];
  let from: Date | undefined;
  for (const { action, recordedAt } of ownEvents(events, scope)) {
    if (action === 'reserve') from ??= recordedAt;
    else if (from !== undefined) {
      periods.push({ from, to: recordedAt, open: false });
      from = undefined;
    }
  }
  return from === undefined ? periods : [...periods, { from, to: now, open: true }];
}

/**
 * What was in force at an instant, as it was recorded then; before the first event nothing was.
 *
 * @returns the scopes, each with when it began, in their order
 */
export function reservedAt(
  events: readonly Event[],
  instant: Date,
  among: readonly Scope[],
): { scope: Scope; since: Date }[] {
  const earlier = events.filter(({ recordedAt }) => recordedAt <= instant);
  return among.flatMap((scope) => {
    const last = reservedPeriods(earlier, scope, instant).at(-1);
    return last?.open === true ? [{ scope, since: last.from }] : [];
  });
}

function ownEvents(events: readonly Event[], scope: Scope): Event[] {
  return events
    .filter((event) => event.scope === scope)
    .toSorted((a, b) => a.sequence - b.sequence);
}
