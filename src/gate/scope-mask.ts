import { scopes, type Scope } from '../reservation/scope.ts';

/** What somebody has in force as bits, in the order of `scopes`: 0 for nothing. */
export type ScopeMask = number;

export function bitOf(scope: Scope): ScopeMask {
  return 1 << scopes.indexOf(scope);
}

export function maskOf(active: readonly Scope[]): ScopeMask {
  return active.reduce((mask, scope) => mask | bitOf(scope), 0);
}

export function scopesOf(mask: ScopeMask): Set<Scope> {
  return new Set(scopes.filter((scope) => (mask & bitOf(scope)) !== 0));
}

/** Every combination there is, from nothing to everything. */
export const maskCount = 1 << scopes.length;
