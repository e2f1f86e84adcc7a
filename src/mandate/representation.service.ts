import { randomUUID } from 'node:crypto';
import type { Db } from '../database/query.ts';
import { isInForce, type PersonFacts, type PersonId } from '../population/person.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate } from '../shared/format.ts';
import { decideAccess, type Decision } from './access-rules.ts';
import { insertDecision, isBlocked } from './decision.repository.ts';
import { Mandate, type Parties } from './mandate.ts';
import { policyVersion, type Policy } from './policy.ts';
import { holdersOf, relationOf } from './responsibility.ts';
import type { PartyFacts, Standing } from './standing.ts';

export type Representation = ReturnType<typeof createRepresentation>;

/** A person whom one may act for now. */
export type RepresentedPerson = { person: PersonId; name: string; birthDate: string };

/** `hidden` for every reason there is, silence included: nobody learns which. */
export type RepresentationOutcome =
  { outcome: 'granted'; mandate: Mandate } | { outcome: 'hidden' };

/** Who may act for whom, asked anew each time: rules.md § 3. */
export function createRepresentation(deps: {
  db: Db;
  population: Pick<Population, 'factsFor' | 'personWith' | 'nameOf' | 'birthDateOf'>;
  policy: Policy;
  clock: Clock;
}) {
  const { db, population, policy, clock } = deps;
  const kept = createKeptDecisions();

  async function factsOf(person: PersonId | undefined): Promise<PersonFacts | undefined> {
    return person === undefined ? undefined : population.factsFor(person);
  }

  /** Everything is always asked for, so that no answer comes sooner for what it says. */
  async function standingOf({ actor, subject }: Parties): Promise<Standing> {
    const [actorFacts, subjectFacts, blocked] = await Promise.all([
      factsOf(actor),
      factsOf(subject),
      isBlocked(db, { actor, subject }).catch(() => undefined),
    ]);
    const now = clock.now();
    const numbers = subjectFacts === undefined ? [] : holdersOf(subjectFacts, now);
    const holders = await Promise.all(
      numbers.map(async (id) => factsOf(id && (await population.personWith(id)))),
    );
    return {
      now,
      today: osloDate(now),
      // A session begins only with ID-porten's level «high».
      assurance: 'high',
      relation: relationOf(actorFacts, subjectFacts, now),
      actor: actorFacts,
      subject: subjectFacts,
      holders,
      blocked,
    };
  }

  /** Keeps the decision with its facts, once for as long as they are the same. */
  async function keep(parties: Parties, standing: Standing, decision: Decision): Promise<string> {
    const key = JSON.stringify([parties, decision, readTimesOf(standing)]);
    return kept.findOrMake(key, async () => {
      const decisionId = randomUUID();
      await insertDecision(db, decisionId, {
        ...parties,
        outcome: decision.outcome,
        rule: decision.rule,
        gate: decision.gate,
        policyVersion: policyVersion(policy),
        facts: keepable(standing),
        decidedAt: standing.now,
      });
      return decisionId;
    });
  }

  /** Decides, and keeps what was decided and on which facts. */
  async function decide(parties: Parties): Promise<RepresentationOutcome> {
    const standing = await standingOf(parties);
    const decision = decideAccess(standing, policy);
    const decisionId = await keep(parties, standing, decision);
    const mandate = Mandate.forChild(parties, { standing, policy, decisionId });
    return mandate === undefined ? { outcome: 'hidden' } : { outcome: 'granted', mandate };
  }

  return {
    decide,

    /** For oneself or another, without a request of theirs: for what is made meanwhile. */
    async again({ actor, subject }: Parties): Promise<RepresentationOutcome> {
      if (actor !== subject) return decide({ actor, subject });
      const own = Mandate.forSelf({
        person: subject,
        birthDate: await population.birthDateOf(subject),
        deceasedOn: (await population.factsFor(subject))?.deceasedOn,
        today: osloDate(clock.now()),
        policy,
      });
      return own.outcome === 'granted' ? own : { outcome: 'hidden' };
    },

    /** Whether it may still be acted on: for what takes longer than a page. */
    async stillStands(mandate: Mandate): Promise<boolean> {
      if (mandate.capacity === 'self') return true;
      const { actor, subject } = mandate;
      return (await decide({ actor, subject })).outcome === 'granted';
    },

    /** Whom one may act for now, oldest first. Of anybody else there is no trace. */
    async peopleFor(actor: PersonId): Promise<RepresentedPerson[]> {
      const facts = await population.factsFor(actor);
      const now = clock.now();
      const children = (facts?.parentalResponsibilities ?? []).flatMap((row) =>
        isInForce(row, now) && row.child !== undefined ? [row.child] : [],
      );
      const decided = await Promise.all(
        children.map(async (id) => {
          const subject = await population.personWith(id);
          const standing = await standingOf({ actor, subject });
          const name = await population.nameOf(subject);
          const birthDate = standing.subject?.birthDate;
          const isAuto = decideAccess(standing, policy).outcome === 'auto';
          return isAuto && name !== undefined && birthDate !== undefined
            ? [{ person: subject, name, birthDate }]
            : [];
        }),
      );
      return decided.flat().toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1));
    },

    /**
     * The other holders of parental responsibility, who are told of what one of them does. The
     * gates are asked again for each of them when something is sent. Undefined when the population
     * register is silent.
     */
    async otherHolders({ actor, subject }: Parties): Promise<PersonId[] | undefined> {
      const facts = await population.factsFor(subject);
      if (facts === undefined) return undefined;
      const numbers = holdersOf(facts, clock.now());
      const people = await Promise.all(
        numbers.flatMap((id) => (id === undefined ? [] : [population.personWith(id)])),
      );
      return [...new Set(people)].filter((person) => person !== actor && person !== subject);
    },
  };
}

const mostKept = 1_000;

/** In memory, the newest ones: a page is many requests, and all rest on the same facts. */
function createKeptDecisions() {
  const ids = new Map<string, Promise<string>>();
  return {
    findOrMake(key: string, make: () => Promise<string>): Promise<string> {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const made = make();
      // What was not written is written the next time.
      made.catch(() => ids.delete(key));
      const [oldest] = ids.keys();
      if (ids.size >= mostKept && oldest !== undefined) ids.delete(oldest);
      ids.set(key, made);
      return made;
    },
  };
}

function readTimesOf({ actor, subject, holders, blocked }: Standing) {
  return [[actor, subject, ...holders].map((party) => party?.readAt ?? null), blocked ?? null];
}

/** As much as one needs to see why it was decided so: where people live is not part of it. */
function keepable({ relation, actor, subject, holders, blocked, today, assurance }: Standing) {
  return {
    today,
    assurance,
    relation,
    blocked: blocked ?? null,
    actor: partyOf(actor),
    subject: partyOf(subject),
    holders: holders.map((holder) => ({
      ...partyOf(holder),
      livesWithSubject: holder?.residences.some((home) => subject?.residences.includes(home)),
    })),
  };
}

function partyOf(facts: PartyFacts | undefined) {
  if (facts === undefined) return null;
  const { birthDate, deceasedOn, status, addressProtection, readAt } = facts;
  const { legalCapacityLimited, falseIdentity } = facts;
  return {
    ...{ birthDate, deceasedOn, status, addressProtection },
    ...{ legalCapacityLimited, falseIdentity, readAt },
  };
}
