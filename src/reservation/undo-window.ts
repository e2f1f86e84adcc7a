import { policy } from './policy.ts';

const day = 24 * 3_600_000;

/** When erasure may begin: at the end of the undo window, or at once if the person said so. */
export function eraseNotBefore(confirmedAt: Date, eraseAtOnce: boolean): Date {
  return eraseAtOnce
    ? confirmedAt
    : new Date(confirmedAt.getTime() + policy.undoWindowDays.value * day);
}

/** Until when a receipt offers to undo: the window, also where nothing is erased. */
export function undoableUntil(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + policy.undoWindowDays.value * day);
}
