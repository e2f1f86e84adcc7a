import type { PersonFacts } from '../population/person.ts';

/** What the rules may know of a person: no name and no number. */
export type PartyFacts = Pick<
  PersonFacts,
  | 'birthDate'
  | 'deceasedOn'
  | 'status'
  | 'addressProtection'
  | 'legalCapacityLimited'
  | 'falseIdentity'
  | 'residences'
  | 'readAt'
>;

/** How the acting person stands to the subject, as the population register has it now. */
export type Relation = 'self' | 'parental-responsibility' | 'none';

/** All that a decision on one person acting for another rests on, at one instant. */
export type Standing = {
  now: Date;
  /** Norwegian calendar date, YYYY-MM-DD. */
  today: string;
  /** Of the sign-in: `high` is ID-porten's `idporten-loa-high` with a `pid`. */
  assurance: 'high' | 'insufficient';
  relation: Relation;
  /** Undefined when the population register did not answer, or knows nobody. */
  actor: PartyFacts | undefined;
  subject: PartyFacts | undefined;
  /** Every holder of parental responsibility for the subject, the acting person too. */
  holders: readonly (PartyFacts | undefined)[];
  /** Somebody who may has stopped it; undefined when that could not be asked. */
  blocked: boolean | undefined;
};

/** `auto`: at once. `case`: a human decides. `no`: refused, with the offer of a case. */
export type Outcome = 'auto' | 'case' | 'no';
