import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reservedPeriods } from '../../src/reservation/reserved-periods.ts';

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
      { from: new Date('2026-01-01'), to: new Date('2026-02-01') },
      { from: new Date('2026-03-01'), to: now },
    ]);
  });

  it('are of one scope', () => {
    const events = [event(1, 'reserve', '2026-01-01')];
    assert.deepEqual(reservedPeriods(events, 'release-identified', now), []);
  });
});
