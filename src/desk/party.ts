import type { AddressProtection, PersonFacts, PersonName } from '../population/person.ts';
import { ageOn, osloDate } from '../shared/format.ts';

/** Whoever a case concerns, as the population register has them at a time: no number, no address. */
export type Party = {
  role: 'asker' | 'about' | 'holder';
  /** Undefined where the register is silent. */
  facts:
    | {
        name: string | undefined;
        birthDate: string | undefined;
        /** Whole years. */
        age: number | undefined;
        deceasedOn: string | undefined;
        addressProtection: AddressProtection;
        legalCapacityLimited: boolean;
        readAt: Date;
      }
    | undefined;
};

export function partyOf(role: Party['role'], facts: PersonFacts | undefined): Party {
  if (facts === undefined) return { role, facts };
  const { name, birthDate, deceasedOn, addressProtection, legalCapacityLimited, readAt } = facts;
  return {
    role,
    facts: {
      ...{ birthDate, deceasedOn, addressProtection, legalCapacityLimited, readAt },
      name: name && nameOf(name),
      age: birthDate === undefined ? undefined : ageOn(birthDate, osloDate(readAt)),
    },
  };
}

function nameOf({ first, middle, last }: PersonName): string {
  return [first, middle, last].filter(Boolean).join(' ');
}
