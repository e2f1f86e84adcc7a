import type { NationalId } from '../population/national-id.ts';
import { isBlank, lengthOf } from './correction.ts';
import { checkDocuments, type DocumentError, type TypedDocument } from './document.ts';

/** On what grounds somebody asks to see what is held about another; each has a text. */
export const relations = [
  'parent-with-responsibility',
  'parent-without-responsibility',
  'foster-or-child-welfare',
  'guardian',
  'power-of-attorney',
  'next-of-kin',
  'relative-of-deceased',
  'written-consent',
  'other',
] as const;
type Relation = (typeof relations)[number];

/** What a form says, as far as it has got. */
export type TypedRequest = {
  /** As typed, and undefined where it cannot be a number that KPR knows. */
  number: { typed: string; id: NationalId | undefined };
  name: string;
  relation: Relation | undefined;
  reason: string;
};

/** Of whom, by their number, nothing is asked anywhere while the form is answered. */
export type AccessRequest = AccessWords & { id: NationalId; documents: TypedDocument[] };

/** What the asker may read again. */
export type AccessWords = { name: string; relation: Relation; reason: string };

export const longestName = 200;
export const longestReason = 4000;

/** Fields that must be mended before it can be sent, in the order of the form. */
export type AccessError =
  | { field: 'number'; error: 'no-number' | 'bad-number' }
  | { field: 'name'; error: 'no-name' | 'long-name' }
  | { field: 'relation'; error: 'no-relation' }
  | { field: 'reason'; error: 'no-reason' | 'long-reason' }
  | DocumentError;

export type CheckedRequest =
  | { outcome: 'complete'; request: AccessRequest }
  | { outcome: 'incomplete'; errors: AccessError[] };

/** The same for every number: only its check digits are looked at (rules of the neutral page). */
export async function checkRequest(
  typed: TypedRequest,
  sent: Parameters<typeof checkDocuments>[0],
): Promise<CheckedRequest> {
  const { number, relation } = typed;
  const name = typed.name.trim();
  const reason = typed.reason.trim();
  const { documents, errors: refused } = await checkDocuments(sent);
  const errors = [...faultsIn({ ...typed, name, reason }), ...refused];
  if (number.id === undefined || relation === undefined || errors.length > 0) {
    return { outcome: 'incomplete', errors };
  }
  return { outcome: 'complete', request: { id: number.id, name, relation, reason, documents } };
}

function faultsIn({ number, name, relation, reason }: TypedRequest): AccessError[] {
  const errors: AccessError[] = [];
  if (number.id === undefined) {
    errors.push({ field: 'number', error: isBlank(number.typed) ? 'no-number' : 'bad-number' });
  }
  if (isBlank(name)) errors.push({ field: 'name', error: 'no-name' });
  if (lengthOf(name) > longestName) errors.push({ field: 'name', error: 'long-name' });
  if (relation === undefined) errors.push({ field: 'relation', error: 'no-relation' });
  if (isBlank(reason)) errors.push({ field: 'reason', error: 'no-reason' });
  if (lengthOf(reason) > longestReason) errors.push({ field: 'reason', error: 'long-reason' });
  return errors;
}
