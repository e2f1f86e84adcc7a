import type { Condition } from './rule-table.ts';

/**
 * A condition that is met wherever one of the two is, and perhaps on more rows: what cannot be said
 * in one condition has none, so that too much is withheld and never too little.
 */
export function looser(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null || other?.field !== one.field) return null;
  return { field: one.field, oneOf: [...new Set([...one.oneOf, ...other.oneOf])] };
}
