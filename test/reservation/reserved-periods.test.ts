import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reservedAt, reservedPeriods } from '../../src/reservation/reserved-periods.ts';
import { scopes, type Scope } from '../../src/reservation/scope.ts';

const scope = 'registration-preventive-health';

function event(sequence: number, action: 'reserve' | 'lift', on: string) {
  return { sequence, scope, action, recordedAt: new Date(on) } as const;
}

describe('reserved periods', () => {
  const now = new Date('2026-05-12');

  it('go from each reservation to its lifting, and to now for the one in force', () => {
    const events = [
      event(3, 'reserve', '2026-03-01'),
      event(2, 'lift', '2026-02-01'),
      event(1, 'reserve', '2026-01-01'),
    ];
    assert.deepEqual(reservedPeriods(events, scope, now), [
      { from: new Date('2026-01-01'), to: new Date('2026-02-01'), open: false },
      { from: new Date('2026-03-01'), to: now, open: true },
    ]);
  });

  it('are not begun anew by who joins in', () => {
    const events = [
      event(3, 'lift', '2026-03-01'),
      event(2, 'reserve', '2026-02-01'),
      event(1, 'reserve', '2026-01-01'),
    ];
    assert.deepEqual(reservedPeriods(events, scope, now), [
      { from: new Date('2026-01-01'), to: new Date('2026-03-01'), open: false },
    ]);
  });

  it('are of one scope', () => {
    const events = [event(1, 'reserve', '2026-01-01')];
    assert.deepEqual(reservedPeriods(events, 'release-identified', now), []);
  });

  it('say of any instant what replaying the events up to it says', () => {
    const step = fc.record({
      scope: fc.constantFrom(...scopes),
      action: fc.constantFrom('reserve' as const, 'lift' as const),
      after: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(70), (steps, at) => {
        let hour = 0;
        const events = steps.map(({ after, ...rest }, place) => {
          hour += after;
          return { ...rest, sequence: place + 1, recordedAt: new Date(hour * 3_600_000) };
        });
        const instant = new Date(at * 3_600_000);
        const replayed = new Map<Scope, Date>();
        for (const one of events) {
          if (one.recordedAt > instant) break;
          if (one.action === 'lift') replayed.delete(one.scope);
          else if (!replayed.has(one.scope)) replayed.set(one.scope, one.recordedAt);
        }
        assert.deepEqual(
          reservedAt(events.toReversed(), instant, scopes),
          scopes.flatMap((of) => {
            const since = replayed.get(of);
            return since === undefined ? [] : [{ scope: of, since }];
          }),
        );
      }),
    );
  });
});
