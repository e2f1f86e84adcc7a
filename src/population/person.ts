import type { NationalId } from './national-id.ts';

/** Our own name for a person (uuid): every slice but this one knows no other. */
export type PersonId = string;

export type PersonName = { first: string; middle: string | undefined; last: string };

/** What the population register says now, filtered to rows in force. */
export type PersonFacts = {
  /** The number in use first, then earlier ones (D-number, changed numbers). */
  identifiers: NationalId[];
  name: PersonName | undefined;
  /** YYYY-MM-DD */
  birthDate: string | undefined;
  deceasedOn: string | undefined;
  addressProtection: 'none' | 'confidential' | 'strictly-confidential';
  readAt: Date;
};

export type PersonLookUp =
  { outcome: 'found'; facts: PersonFacts } | { outcome: 'not-found' } | { outcome: 'unavailable' };

/** The population register (Folkeregisteret, or Persontjenesten) seen from this service. */
export type PersonPort = { lookUp: (id: NationalId) => Promise<PersonLookUp> };
