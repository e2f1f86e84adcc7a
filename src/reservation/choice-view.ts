import type { Scope } from './scope.ts';

/** Templates ask by name; scopes have hyphens. */
export function chosenFlags(chosen: readonly Scope[]) {
  return {
    preventive: chosen.includes('registration-preventive-health'),
    dental: chosen.includes('registration-dental'),
    identified: chosen.includes('release-identified'),
    secondary: chosen.includes('release-secondary'),
  };
}

/** From this age a child is always heard (barneloven § 31). */
const ageOfBeingHeard = 7;

/** How a parent is asked: from seven on a child is heard, before that if it can have a view. */
export function hearingAt(age: number | undefined): 'always' | 'if-it-can' {
  return age === undefined || age >= ageOfBeingHeard ? 'always' : 'if-it-can';
}
