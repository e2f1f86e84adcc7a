import { ageOn } from '../shared/format.ts';
import type { PersonId } from '../population/person.ts';
import { decideAccess } from './access-rules.ts';
import { knownAge } from './known-age.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { decideReservation, type ReservationAct } from './reservation-rules.ts';
import type { Standing } from './standing.ts';

/** In which capacity somebody acts, as journal, receipt, ledger and report name it. */
export type Capacity = 'self' | 'parental-responsibility';

export type SelfFacts = {
  person: PersonId;
  /** From the population register, now or earlier; undefined when it was never read. */
  birthDate: string | undefined;
  /** As the population register has it now; undefined while living, and while it is silent. */
  deceasedOn?: string | undefined;
  /** Norwegian calendar date. */
  today: string;
  policy?: Policy;
};

export type SelfMandate =
  | { outcome: 'granted'; mandate: Mandate }
  | { outcome: 'voice'; mandate: Mandate<'voice'> }
  | { outcome: 'too-young' }
  | { outcome: 'registered-dead' }
  | { outcome: 'age-unknown' };

export type Parties = { actor: PersonId; subject: PersonId };

/**
 * How far a mandate goes. `full`: to see and to act. `voice`: to be heard, and to protect oneself at
 * once, without seeing what is held: 12–15 for themselves (pbrl § 3-4).
 */
export type Reach = 'full' | 'voice';

type MandateParts<R extends Reach> = Parties & {
  reach: R;
  capacity: Capacity;
  decisionId: string | undefined;
  birthDate: string;
  endsOn: string | undefined;
  standing: Standing;
  policy: Policy;
};

/** From here a parent no longer sees and acts at once, and the child is heard (pbrl § 3-4). */
const ageOfOwnSay = 12;
const ageOfOwnAccess = 16;

/**
 * Proof that somebody may act for somebody, needed by every function that reads or changes what
 * concerns a person. Only the rules in this slice can make one, anew at every request.
 */
export class Mandate<R extends Reach = 'full'> {
  readonly #parts: MandateParts<R>;

  private constructor(parts: MandateParts<R>) {
    this.#parts = parts;
  }

  get actor(): PersonId {
    return this.#parts.actor;
  }

  get subject(): PersonId {
    return this.#parts.subject;
  }

  get reach(): R {
    return this.#parts.reach;
  }

  get capacity(): Capacity {
    return this.#parts.capacity;
  }

  /** The stored decision, with the facts that it rests on; undefined for oneself. */
  get decisionId(): string | undefined {
    return this.#parts.decisionId;
  }

  /** Whether it still holds on a Norwegian calendar date: a child's birthday ends it at midnight. */
  holdsOn(date: string): boolean {
    const { endsOn } = this.#parts;
    return endsOn === undefined || date < endsOn;
  }

  /** Whether one may reserve or lift at once: as the rules have it, of this very standing. */
  mayAct(act: ReservationAct): boolean {
    const { standing, policy } = this.#parts;
    return decideReservation(standing, act, policy).effect !== undefined;
  }

  /** Whole years of the person concerned, on a Norwegian calendar date. */
  subjectAgeOn(date: string): number {
    return ageOn(this.#parts.birthDate, date);
  }

  /**
   * For oneself: from 16 in full (helseregisterloven § 24, GDPR article 15); 12–15 a voice
   * (pasient- og brukerrettighetsloven § 3-4); younger nothing. An age that was never learnt refuses.
   */
  static forSelf(facts: SelfFacts): SelfMandate {
    const { person, birthDate, deceasedOn, today, policy = defaultPolicy } = facts;
    // Somebody holds the electronic ID of a dead person, or the register is mistaken.
    if (deceasedOn !== undefined) return { outcome: 'registered-dead' };
    if (birthDate === undefined) return { outcome: 'age-unknown' };
    const age = knownAge(birthDate, today) ?? Number.NaN;
    // A date that is none gives no age, and so no mandate.
    if (!(age >= ageOfOwnSay)) return { outcome: 'too-young' };
    const own = { actor: person, subject: person, capacity: 'self', birthDate } as const;
    const standing = standingOfSelf(birthDate, today);
    const always = { ...own, decisionId: undefined, endsOn: undefined, standing, policy };
    return age < ageOfOwnAccess
      ? { outcome: 'voice', mandate: new Mandate({ ...always, reach: 'voice' }) }
      : { outcome: 'granted', mandate: new Mandate({ ...always, reach: 'full' }) };
  }

  /**
   * For a child, when the rules say «at once» of this standing (barneloven § 47,
   * pasient- og brukerrettighetsloven § 3-4); undefined for everything else. `decisionId` names
   * where the decision and its facts are kept.
   */
  static forChild(
    { actor, subject }: Parties,
    { standing, policy, decisionId }: { standing: Standing; policy: Policy; decisionId: string },
  ): Mandate | undefined {
    const birthDate = standing.subject?.birthDate;
    if (actor === subject || standing.relation !== 'parental-responsibility') return undefined;
    if (birthDate === undefined) return undefined;
    if (decideAccess(standing, policy).outcome !== 'auto') return undefined;
    // As text also right for who was born on 29 February: 1 March comes after «02-29».
    const endsOn = `${Number(birthDate.slice(0, 4)) + ageOfOwnSay}${birthDate.slice(4)}`;
    const capacity = 'parental-responsibility';
    const reach = 'full';
    const asked = { decisionId, birthDate, endsOn, standing, policy };
    return new Mandate({ actor, subject, capacity, reach, ...asked });
  }
}

/** Of oneself the rules ask for no more than the age; nobody else has a part in it. */
function standingOfSelf(birthDate: string, today: string): Standing {
  const own = {
    birthDate,
    deceasedOn: undefined,
    status: 'unknown',
    addressProtection: 'none',
    legalCapacityLimited: false,
    falseIdentity: false,
    readAt: new Date(0),
  } as const;
  const facts = { ...own, residences: [] };
  return {
    now: new Date(0),
    today,
    assurance: 'high',
    relation: 'self',
    actor: facts,
    subject: facts,
    holders: [],
    blocked: false,
  };
}
