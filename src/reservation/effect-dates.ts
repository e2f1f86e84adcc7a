import { policy } from './policy.ts';
import { eraseNotBefore } from './undo-window.ts';

/** When a reservation against registration bites, at the latest. */
export type EffectDates = {
  /** From the confirmation on, whenever that is. */
  blockedWithinHours: number;
  /** Erasure begins then, and until then it can be undone. */
  eraseOn: Date;
  erasedBy: Date;
  /** The last backup that holds it is gone. */
  backupsGoneBy: Date;
};

const hour = 3_600_000;

/**
 * Each is the last moment that the rules allow, so that nothing promised is late: the backups are
 * counted from the last moment at which it can be erased.
 */
export function effectDates(
  confirmedAt: Date,
  when: { eraseAtOnce: boolean; undoDays: number },
): EffectDates {
  const eraseOn = eraseNotBefore(confirmedAt, when);
  const erasedBy = hoursAfter(eraseOn, policy.eraseOverdueHours.value);
  return {
    blockedWithinHours: policy.blockDueHours.value,
    eraseOn,
    erasedBy,
    backupsGoneBy: hoursAfter(erasedBy, policy.backupDays.value * 24),
  };
}

function hoursAfter(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hour);
}
