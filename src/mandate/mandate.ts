import { ageOn } from '../shared/format.ts';
import type { PersonId } from '../population/person.ts';

/** In which capacity somebody acts, as journal, receipt, ledger and report name it. */
export type Capacity = 'self';

export type SelfFacts = {
  person: PersonId;
  /** From the population register, now or earlier; undefined when it was never read. */
  birthDate: string | undefined;
  /** As the population register has it now; undefined while living, and while it is silent. */
  deceasedOn?: string | undefined;
  /** Norwegian calendar date. */
  today: string;
};

export type SelfMandate =
  | { outcome: 'granted'; mandate: Mandate }
  | { outcome: 'too-young' }
  | { outcome: 'must-ask' }
  | { outcome: 'registered-dead' }
  | { outcome: 'age-unknown' };

/**
 * Proof that somebody may act for somebody, needed by every function that reads or changes what
 * concerns a person. Only the rules in this file can make one, anew at every request.
 */
export class Mandate {
  readonly #actor: PersonId;
  readonly #subject: PersonId;
  readonly #capacity: Capacity;

  private constructor(actor: PersonId, subject: PersonId, capacity: Capacity) {
    this.#actor = actor;
    this.#subject = subject;
    this.#capacity = capacity;
  }

  get actor(): PersonId {
    return this.#actor;
  }

  get subject(): PersonId {
    return this.#subject;
  }

  get capacity(): Capacity {
    return this.#capacity;
  }

  /**
   * For oneself: from 16 at once (helseregisterloven § 24, GDPR article 15); 12–15 by asking
   * (pasient- og brukerrettighetsloven § 3-4); younger not. An age that was never learnt refuses.
   */
  static forSelf({ person, birthDate, deceasedOn, today }: SelfFacts): SelfMandate {
    // Somebody holds the electronic ID of a dead person, or the register is mistaken.
    if (deceasedOn !== undefined) return { outcome: 'registered-dead' };
    if (birthDate === undefined) return { outcome: 'age-unknown' };
    const age = ageOn(birthDate, today);
    if (age >= 16) return { outcome: 'granted', mandate: new Mandate(person, person, 'self') };
    return { outcome: age >= 12 ? 'must-ask' : 'too-young' };
  }
}
