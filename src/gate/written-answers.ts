import { createHash } from 'node:crypto';
import { numberCheck } from '../population/number-check.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import { decide, type Question, type Verdict, type VerdictCounts } from './decision.ts';
import { maskCount, scopesOf, type ScopeMask } from './scope-mask.ts';

/** What the gate says for every way to have reserved, worked out once for a whole batch. */
export type VerdictTable = readonly Verdict[];

const unknown = maskCount;
const invalid = maskCount + 1;

export function verdictTable(rules: RuleTable, question: Question): VerdictTable {
  const ofReserved = Array.from({ length: maskCount }, (_, mask) =>
    decide(rules, question, scopesOf(mask)),
  );
  return [...ofReserved, { outcome: 'unknown' }, { outcome: 'invalid' }];
}

/**
 * Which verdict of the table each gets, in order.
 *
 * @param kinds of numbers, as `checkNumber` tells them
 */
export function verdictPlaces(kinds: Uint8Array, maskAt: (index: number) => ScopeMask): Uint8Array {
  const places = new Uint8Array(kinds.length);
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index];
    if (kind === numberCheck.valid) places[index] = maskAt(index);
    else places[index] = kind === numberCheck.unknownKind ? unknown : invalid;
  }
  return places;
}

/**
 * The answers, each `{"index":…,"outcome":…}`: the members of a JSON list, or lines. Put together of
 * pieces that are prepared, since making them of objects costs more than deciding.
 */
export function writtenAnswers(
  table: VerdictTable,
  places: Uint8Array,
  { first, separator }: { first: number; separator: string },
): Buffer {
  const endings = table.map((one) => `,${JSON.stringify(one).slice(1)}${separator}`);
  let text = '';
  for (let index = 0; index < places.length; index++) {
    text += `{"index":${String(first + index)}${endings[places[index] ?? invalid] ?? ''}`;
  }
  return Buffer.from(text);
}

/** Hex, as signed receipts carry it. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function countAnswers(table: VerdictTable, places: Uint8Array): VerdictCounts {
  const often = new Uint32Array(table.length);
  for (const place of places) often[place] = (often[place] ?? 0) + 1;
  const counts: VerdictCounts = { ...nothingCounted };
  table.forEach((verdict, place) => {
    const count = often[place] ?? 0;
    counts[verdict.outcome] += count;
    const strips =
      verdict.outcome === 'strip-identifier' ||
      (verdict.outcome === 'drop-fields' && verdict.stripIdentifier);
    if (strips) counts['identifiers-stripped'] += count;
  });
  return counts;
}

/** Of several batches together. */
export function addCounts(one: VerdictCounts, other: VerdictCounts): VerdictCounts {
  const sum = { ...one };
  for (const name of outcomeNames) sum[name] += other[name];
  return sum;
}

export const nothingCounted: VerdictCounts = {
  allow: 0,
  'drop-fields': 0,
  'strip-identifier': 0,
  'drop-person': 0,
  unknown: 0,
  invalid: 0,
  'identifiers-stripped': 0,
};

const outcomeNames = [
  'allow',
  'drop-fields',
  'strip-identifier',
  'drop-person',
  'unknown',
  'invalid',
  'identifiers-stripped',
] as const;
