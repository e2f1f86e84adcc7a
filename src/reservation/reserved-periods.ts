import type { LedgerEvent } from './reservation.ts';
import type { Scope } from './scope.ts';

/** The times during which one scope was reserved, oldest first; `now` ends the one in force. */
export function reservedPeriods(
  events: readonly Pick<LedgerEvent, 'sequence' | 'scope' | 'action' | 'recordedAt'>[],
  scope: Scope,
  now: Date,
): { from: Date; to: Date }[] {
  const own = events
    .filter((event) => event.scope === scope)
    .toSorted((a, b) => a.sequence - b.sequence);
  return own.flatMap(({ action, recordedAt }, place) =>
    action === 'reserve' ? [{ from: recordedAt, to: own[place + 1]?.recordedAt ?? now }] : [],
  );
}
