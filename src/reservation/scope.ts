/**
 * What a person can object to (motsette seg), KPR-forskriften § 2-2. A and B concern registration,
 * C and D release. On screen nobody meets the codes, only the words.
 */
export const scopes = [
  'registration-preventive-health',
  'registration-dental',
  'release-identified',
  'release-secondary',
] as const;
export type Scope = (typeof scopes)[number];

/** Registration scopes block and erase what is stored; release scopes only change what leaves. */
export const registrationScopes = [
  'registration-preventive-health',
  'registration-dental',
] as const;
export type RegistrationScope = (typeof registrationScopes)[number];

export function isRegistrationScope(scope: Scope): scope is RegistrationScope {
  return registrationScopes.some((registration) => registration === scope);
}
