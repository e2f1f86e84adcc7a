/** What somebody of the staff may be, as the employer's sign-in says it; in code, one name each. */
export const staffRoles = [
  'caseworker',
  'decider',
  'protected-persons',
  'data-protection-officer',
  'auditor',
  'consumer-administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];
