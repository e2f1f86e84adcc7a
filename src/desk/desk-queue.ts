import type { StaffRole } from '../identity/staff-role.ts';

/** Where cases wait; who lacks the role for a queue sees nothing of it, not even how many. */
const deskQueues = ['general', 'data-protection', 'protected'] as const;
export type DeskQueue = (typeof deskQueues)[number];

/** Why two persons must decide (rules.md § 4). */
export type FourEyesReason = 'protected' | 'deceased' | 'aged-12-15' | 'facts-unknown';

const handlers: readonly StaffRole[] = ['caseworker', 'decider'];

/** The queues whose cases somebody with these roles may handle. */
export function queuesOf(roles: readonly StaffRole[]): DeskQueue[] {
  const handles = roles.some((role) => handlers.includes(role));
  const open: Record<DeskQueue, boolean> = {
    general: handles,
    'data-protection': roles.includes('data-protection-officer'),
    protected: handles && roles.includes('protected-persons'),
  };
  return deskQueues.filter((queue) => open[queue]);
}
