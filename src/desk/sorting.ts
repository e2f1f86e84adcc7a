import type { RequestKind } from '../casework/request-type.ts';
import { requestTypeOf } from '../casework/request-type.ts';
import { ageOn } from '../shared/format.ts';
import type { PersonFacts } from '../population/person.ts';
import type { DeskQueue, FourEyesReason } from './desk-queue.ts';

type PartyFacts = Pick<PersonFacts, 'addressProtection' | 'birthDate' | 'deceasedOn'>;

/** Of everybody a case concerns; undefined of whom the population register says nothing. */
export type SortingFacts = {
  kind: RequestKind;
  about: PartyFacts | undefined;
  /** Who sent it, and holders of parental responsibility. */
  others: readonly (PartyFacts | undefined)[];
};

export type Sorting = { queue: DeskQueue; fourEyes: FourEyesReason[] };

/**
 * In which queue a case lies and why two must decide (rules.md §§ 3, 4). Where anybody's address is
 * protected, or could be for all we know, only those see it who have that role.
 */
export function sortCase({ kind, about, others }: SortingFacts, today: string): Sorting {
  const parties = [about, ...others];
  const isProtected = parties.some((party) => party && party.addressProtection !== 'none');
  const isUnknown = parties.includes(undefined);
  const age = about?.birthDate === undefined ? undefined : ageOn(about.birthDate, today);
  const reasons: [FourEyesReason, boolean][] = [
    ['protected', isProtected],
    ['deceased', about?.deceasedOn !== undefined],
    ['aged-12-15', age !== undefined && age >= 12 && age < 16],
    ['facts-unknown', isUnknown],
  ];
  return {
    queue: isProtected || isUnknown ? 'protected' : requestTypeOf(kind).queue,
    fourEyes: reasons.flatMap(([reason, holds]) => (holds ? [reason] : [])),
  };
}
