import type { Clock } from '../../src/shared/clock.ts';

export type MovableClock = Clock & { move: (ms: number) => void };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The real time, as much later as a test has moved it. */
export function movableClock(): MovableClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    move: (ms) => {
      offset += ms;
    },
  };
}
