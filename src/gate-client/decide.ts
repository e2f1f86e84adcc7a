import { createIdentifierBatch, type IdentifierKind } from './identifiers.ts';
import type { Snapshot } from './snapshot.ts';
import type { RejectReason } from './tally.ts';
import { rowPlans, type FilterTask, type RowPlan } from './task.ts';

/** What becomes of one person's rows, or why nobody can say: such a row must not leave either. */
export type Decision = RowPlan | { action: 'reject'; reason: RejectReason };

/** Identifiers that are judged together. */
const atATime = 8192;
/** No identifier is longer: more of a text than this need not be looked at. */
const longest = 64;

/**
 * Decides for many at once, for who has rows in memory rather than in a file.
 *
 * @param identifiers identity numbers, or pseudonyms under the snapshot's key in hex
 * @returns one decision each, in their order (rules.md § 2)
 */
export function decide(
  { rules, key, table }: Snapshot,
  question: { task: FilterTask; kind: IdentifierKind; syntheticNumbers: boolean },
  identifiers: readonly string[],
): Decision[] {
  const { task, kind, syntheticNumbers } = question;
  const plans = rowPlans(rules, task);
  const batch = createIdentifierBatch({ kind, key, table, syntheticNumbers }, atATime);
  const decisions = Array.from<Decision>({ length: identifiers.length });
  const settle = () =>
    batch.settle((place, mask) => {
      decisions[place] = plans[mask] ?? { action: 'drop' };
    });
  identifiers.forEach((identifier, place) => {
    const bytes = Buffer.from(identifier.slice(0, longest));
    const reason = batch.add(place, bytes, 0, bytes.length);
    if (reason !== undefined) decisions[place] = { action: 'reject', reason };
    if ((place + 1) % atATime === 0) settle();
  });
  settle();
  return decisions;
}
