import type { PersonFacts } from '../../src/population/person.ts';

/** Of somebody about whom the population register has nothing special to say. */
export const unremarkable = {
  status: 'resident',
  addressProtection: 'none',
  parentalResponsibilities: [],
  legalCapacityLimited: false,
  falseIdentity: false,
  residences: [],
} satisfies Partial<PersonFacts>;
