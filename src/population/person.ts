import type { NationalId } from './national-id.ts';

/** Our own name for a person (uuid): every slice but this one knows no other. */
export type PersonId = string;

export type PersonName = { first: string; middle: string | undefined; last: string };

/** Folkeregisteret's `foreldreansvar.ansvar`; a word that we do not know gives no authority. */
export type ResponsibilityKind = 'joint' | 'mother' | 'father' | 'co-mother' | 'other' | 'unknown';

/** One row of parental responsibility (barneloven § 30): on the child's document it names who is responsible, on the holder's it names the child. */
export type ParentalResponsibility = {
  kind: ResponsibilityKind;
  /** Who holds it; undefined on the holder's own document, and for one without a number. */
  responsible: NationalId | undefined;
  /** For whom it is held; undefined on the child's own document, and for one without a number. */
  child: NationalId | undefined;
  /** The row counts from this instant; undefined when the register does not say. */
  from: Date | undefined;
  until: Date | undefined;
};

/** Rows may be entered before they begin, and stay marked as current after they end. */
export function isInForce(
  { from, until }: Pick<ParentalResponsibility, 'from' | 'until'>,
  now: Date,
): boolean {
  return (from === undefined || from <= now) && (until === undefined || now < until);
}

/** Folkeregisteret's `status.status`, in English. */
export type PersonStatus =
  | 'resident'
  | 'emigrated'
  | 'dead'
  | 'discontinued'
  | 'inactive'
  | 'active'
  | 'missing'
  | 'birth-registered'
  | 'temporary'
  | 'non-resident'
  | 'unknown';

/** `abroad`: a protected address outside Norway. A level that we do not know counts as the strictest. */
export type AddressProtection = 'none' | 'confidential' | 'strictly-confidential' | 'abroad';

/** What the population register says now, filtered to rows in force. */
export type PersonFacts = {
  /** The number in use first, then earlier ones (D-number, changed numbers). */
  identifiers: NationalId[];
  name: PersonName | undefined;
  /** YYYY-MM-DD */
  birthDate: string | undefined;
  deceasedOn: string | undefined;
  status: PersonStatus;
  addressProtection: AddressProtection;
  /** Rows that the register calls current; whether they count now is asked at each decision. */
  parentalResponsibilities: ParentalResponsibility[];
  /** Somebody is restricted in law in acting for themselves (vergemålsloven § 22). */
  legalCapacityLimited: boolean;
  /** The identity is registered as false. */
  falseIdentity: boolean;
  /**
   * Where the person lives, shared residence (delt bosted) too, as keys that tell nothing and only
   * match one another; empty for protected addresses.
   */
  residences: string[];
  readAt: Date;
};

export type PersonLookUp =
  { outcome: 'found'; facts: PersonFacts } | { outcome: 'not-found' } | { outcome: 'unavailable' };

/** Parents, children and spouse in force; one without a number is not among them. */
export type FamilyLookUp =
  | { outcome: 'found'; relatives: NationalId[] }
  | { outcome: 'not-found' }
  | { outcome: 'unavailable' };

/** The population register (Folkeregisteret, or Persontjenesten) seen from this service. */
export type PersonPort = {
  lookUp: (id: NationalId) => Promise<PersonLookUp>;
  /** Asked of the staff alone, as to who is partial: it gives no authority to anybody. */
  familyOf: (id: NationalId) => Promise<FamilyLookUp>;
};
