import type { Reach, GateVerdict } from './gate.client.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Fields that may be stored, and how many single values are left out. */
export type Honoured = { fields: Fields; valuesDropped: number };

/**
 * Leaves out of a message what its person has reserved. Only the fields that are named as kept may
 * stay: one that nobody knows goes too.
 */
export function leaveOutReserved(
  fields: Fields,
  verdict: GateVerdict,
  reach: Reach | null,
): Honoured {
  if (verdict.outcome !== 'drop-fields') return { fields, valuesDropped: 0 };
  if (reach === null) throw new Error('A verdict of dropped fields came without reach');
  if (!isCovered(fields, reach)) return { fields, valuesDropped: 0 };
  const keep = new Set(reach.keep);
  const entries = Object.entries(fields);
  return {
    fields: Object.fromEntries(entries.filter(([name]) => keep.has(name))),
    valuesDropped: entries
      .filter(([name]) => !keep.has(name))
      .reduce((sum, [, value]) => sum + countValues(value), 0),
  };
}

/** A message that does not say whether it is covered counts as covered. */
function isCovered(fields: Fields, { when }: Reach): boolean {
  if (!when) return true;
  const value = fields[when.field];
  if (typeof value !== 'string' && typeof value !== 'boolean' && typeof value !== 'number') {
    return true;
  }
  return when.oneOf.includes(String(value));
}

/**
 * Counts as a person would: each member of a list (a measurement, a diagnosis) and each filled
 * field of a group (an amount) is one value, as each such row or column is when it is erased.
 */
function countValues(value: unknown): number {
  if (value === null || value === undefined || value === '') return 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object') return 1;
  return Object.values(value).filter((member) => member !== null && member !== undefined).length;
}
