import type { Capacity } from '../mandate/mandate.ts';
import { policy } from './policy.ts';

const day = 24 * 3_600_000;

/** How many days a choice made in this capacity can be undone. */
export function undoDaysFor(capacity: Capacity): number {
  return capacity === 'self' ? policy.undoWindowDays.value : policy.undoWindowDaysForAnother.value;
}

/** When erasure may begin: at the end of the undo window, or at once if the person said so. */
export function eraseNotBefore(
  confirmedAt: Date,
  { eraseAtOnce, undoDays }: { eraseAtOnce: boolean; undoDays: number },
): Date {
  return eraseAtOnce ? confirmedAt : undoableUntil(confirmedAt, undoDays);
}

/** Until when a receipt offers to undo: the window, also where nothing is erased. */
export function undoableUntil(confirmedAt: Date, undoDays: number): Date {
  return new Date(confirmedAt.getTime() + undoDays * day);
}
