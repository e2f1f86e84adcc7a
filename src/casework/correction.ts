import { findRecordTable } from '../holdings/catalogue.ts';
import type { SourceCode } from '../holdings/holdings.ts';
import type { RowReference } from '../holdings/row-reference.ts';

/** What can be wrong with something that KPR holds, as the form asks. */
export const faults = ['not-me', 'wrong-date', 'wrong-code', 'wrong-measurement', 'other'] as const;
export type Fault = (typeof faults)[number];

/** A person's words, as far as they have got. Texts are as typed, without limits. */
export type HalfCorrection = {
  /** The row that it is about; undefined when it was begun without one. */
  row: RowReference | undefined;
  source: SourceCode | undefined;
  fault: Fault | undefined;
  message: string;
  wanted: string;
  /** That it is not to be used until somebody has seen whether it is right (GDPR article 18). */
  restrictMeanwhile: boolean;
};

/** What a form says of itself; of a row, the source follows. */
export type TypedCorrection = Omit<HalfCorrection, 'row'>;

export const nothingTyped: TypedCorrection = {
  source: undefined,
  fault: undefined,
  message: '',
  wanted: '',
  restrictMeanwhile: false,
};

/** What can be sent. */
export type Correction = HalfCorrection & { fault: Fault };

export const longestMessage = 4000;
export const longestWanted = 1000;
/** Of one person at a time: nobody writes more, and more would only fill the table. */
export const mostDrafts = 20;

/** Fields that must be mended before it can be sent, in the order of the form. */
export type CorrectionError =
  | { field: 'fault'; error: 'no-fault' }
  | { field: 'message'; error: 'no-message' | 'long-message' | 'too-many-drafts' }
  | { field: 'wanted'; error: 'long-wanted' };

export type CheckedCorrection =
  | { outcome: 'complete'; correction: Correction }
  | { outcome: 'incomplete'; errors: CorrectionError[] };

export function halfAbout(row: RowReference | undefined, typed: TypedCorrection): HalfCorrection {
  const source = row === undefined ? typed.source : findRecordTable(row.table)?.source;
  return { ...typed, row, source };
}

export function checkCorrection(half: HalfCorrection): CheckedCorrection {
  const { fault } = half;
  const message = half.message.trim();
  const wanted = half.wanted.trim();
  const errors: CorrectionError[] = [];
  if (fault === undefined) errors.push({ field: 'fault', error: 'no-fault' });
  if (isBlank(message)) errors.push({ field: 'message', error: 'no-message' });
  if (lengthOf(message) > longestMessage) errors.push({ field: 'message', error: 'long-message' });
  if (lengthOf(wanted) > longestWanted) errors.push({ field: 'wanted', error: 'long-wanted' });
  if (fault === undefined || errors.length > 0) return { outcome: 'incomplete', errors };
  return { outcome: 'complete', correction: { ...half, fault, message, wanted } };
}

/** Neither what is wrong nor what it should say. */
export function saysNothing({ message, wanted }: HalfCorrection): boolean {
  return isBlank(message) && isBlank(wanted);
}

/** Whether two say the same, apart from space around the words. */
export function isSame(one: HalfCorrection, other: HalfCorrection): boolean {
  return (
    one.row?.table === other.row?.table &&
    one.row?.id === other.row?.id &&
    one.source === other.source &&
    one.fault === other.fault &&
    one.message.trim() === other.message.trim() &&
    one.wanted.trim() === other.wanted.trim() &&
    one.restrictMeanwhile === other.restrictMeanwhile
  );
}

/** Of signs that nobody sees, as a zero-width space and the empty braille cell. */
export function isBlank(text: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\u2800]*$/u.test(text);
}

/** Unicode code points, so that each takes at most four bytes where it is stored. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
