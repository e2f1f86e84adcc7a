import type { NationalId } from '../population/national-id.ts';
import { isInForce, type ParentalResponsibility, type PersonFacts } from '../population/person.ts';
import type { Relation } from './standing.ts';

/** Barneloven §§ 34–38: by birth, marriage or agreement. `other` is by court or child welfare. */
const byParentage: readonly ParentalResponsibility['kind'][] = [
  'joint',
  'mother',
  'father',
  'co-mother',
];

/**
 * Who holds parental responsibility, by the child's own document: one entry per row in force,
 * undefined for a holder without a number.
 */
export function holdersOf(
  child: Pick<PersonFacts, 'parentalResponsibilities'>,
  now: Date,
): (NationalId | undefined)[] {
  return child.parentalResponsibilities
    .filter((row) => row.child === undefined && isInForce(row, now))
    .map(({ responsible }) => responsible);
}

/**
 * How one person stands to another. The child's document decides, by the present or any earlier
 * number of the parent; a family relation alone gives no authority (barneloven § 47).
 */
export function relationOf(
  actor: Pick<PersonFacts, 'identifiers'> | undefined,
  subject: Pick<PersonFacts, 'parentalResponsibilities'> | undefined,
  now: Date,
): Relation {
  if (actor === undefined || subject === undefined) return 'none';
  const own = new Set(actor.identifiers.map((id) => id.reveal()));
  const isHolder = subject.parentalResponsibilities.some(
    (row) =>
      row.child === undefined &&
      byParentage.includes(row.kind) &&
      isInForce(row, now) &&
      row.responsible !== undefined &&
      own.has(row.responsible.reveal()),
  );
  return isHolder ? 'parental-responsibility' : 'none';
}
