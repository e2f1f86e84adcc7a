import { exampleParty, exampleStanding, secondsAgo } from './example-standing.ts';
import { knownAge } from './known-age.ts';
import type { Policy } from './policy.ts';
import type { PartyFacts, Standing } from './standing.ts';

/** `unknown` counts as failed: nobody acts for another on what is not known. */
export type GateAnswer = 'pass' | 'fail' | 'unknown';

export type Gate = {
  code: GateCode;
  legalBasis: string;
  check: (standing: Standing, policy: Policy) => GateAnswer;
  onFailure: 'no' | 'case';
  /** Read by the tests: what it lets through, stops, and cannot know. */
  examples: {
    allow: Standing;
    refuse: Standing;
    /** Undefined where nothing is asked of anybody else, so that it is always known. */
    unknown: Standing | undefined;
  };
};

export type GateCode =
  | 'signed-in-high'
  | 'actor-capable'
  | 'subject-alive'
  | 'no-protected-address'
  | 'register-fresh'
  | 'child-lives-with-holder'
  | 'no-block';

const factsAgeMs = 60_000;
const ageOfMajority = 18;

/** What must hold before anybody acts for another, in the order of asking: rules.md § 3. */
export const gates: readonly Gate[] = [
  {
    code: 'signed-in-high',
    legalBasis: 'eForvaltningsforskriften § 4; helseregisterloven § 21',
    check: ({ assurance }) => (assurance === 'high' ? 'pass' : 'fail'),
    onFailure: 'no',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({ assurance: 'insufficient' }),
      unknown: undefined,
    },
  },
  {
    code: 'actor-capable',
    legalBasis: 'vergemålsloven §§ 8, 9, 22',
    check: ({ actor, today }) => (actor === undefined ? 'unknown' : isCapable(actor, today)),
    onFailure: 'case',
    examples: {
      allow: exampleStanding({ actor: exampleParty({ birthDate: '2008-11-23' }) }),
      refuse: exampleStanding({ actor: exampleParty({ birthDate: '2008-11-24' }) }),
      unknown: exampleStanding({ actor: exampleParty({ birthDate: undefined }) }),
    },
  },
  {
    code: 'subject-alive',
    legalBasis: 'helsepersonelloven § 24',
    check: ({ subject }) => (subject === undefined ? 'unknown' : isAlive(subject)),
    onFailure: 'case',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({ subject: exampleParty({ deceasedOn: '2026-11-22' }) }),
      unknown: exampleStanding({ subject: exampleParty({ status: 'unknown' }) }),
    },
  },
  {
    code: 'no-protected-address',
    legalBasis: 'folkeregisterloven § 10-4',
    check: ({ actor, subject, holders }) =>
      worstOf([actor, subject, ...holders].map(isUnprotected)),
    onFailure: 'case',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({
        holders: [exampleParty(), exampleParty({ addressProtection: 'confidential' })],
      }),
      unknown: exampleStanding({ holders: [exampleParty(), undefined] }),
    },
  },
  {
    code: 'register-fresh',
    legalBasis: 'GDPR article 5(1) d',
    check: ({ actor, subject, holders, now }) =>
      worstOf([actor, subject, ...holders].map((party) => isFresh(party, now))),
    onFailure: 'case',
    examples: {
      allow: exampleStanding({ actor: exampleParty({ readAt: secondsAgo(60) }) }),
      // What is old is not known any more.
      refuse: exampleStanding({ actor: exampleParty({ readAt: secondsAgo(61) }) }),
      unknown: exampleStanding({ actor: undefined }),
    },
  },
  {
    code: 'child-lives-with-holder',
    legalBasis: 'barneloven §§ 36, 37, 47',
    check: livesWithHolder,
    onFailure: 'case',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({ subject: exampleParty({ residences: ['elsewhere'] }) }),
      unknown: exampleStanding({ subject: exampleParty({ residences: [] }) }),
    },
  },
  {
    code: 'no-block',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; helseregisterloven § 15',
    check: ({ blocked }) => (blocked === undefined ? 'unknown' : blocked ? 'fail' : 'pass'),
    onFailure: 'case',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({ blocked: true }),
      unknown: exampleStanding({ blocked: undefined }),
    },
  },
];

/** The first gate that does not let through. */
export function firstClosedGate(standing: Standing, policy: Policy): Gate | undefined {
  return gates.find(({ check }) => check(standing, policy) !== 'pass');
}

/** `active` is what the register says instead of the true status of some confidential ones. */
const unclear = ['unknown', 'active'];
const present = ['resident', 'emigrated', 'birth-registered', 'temporary', 'non-resident'];

function isAlive({ deceasedOn, status, falseIdentity }: PartyFacts): GateAnswer {
  if (deceasedOn !== undefined || status === 'dead' || falseIdentity) return 'fail';
  if (present.includes(status)) return 'pass';
  return unclear.includes(status) ? 'unknown' : 'fail';
}

function isCapable(actor: PartyFacts, today: string): GateAnswer {
  const age = knownAge(actor.birthDate, today);
  if (age === undefined) return 'unknown';
  if (actor.legalCapacityLimited || age < ageOfMajority) return 'fail';
  return isAlive(actor);
}

function isUnprotected(party: PartyFacts | undefined): GateAnswer {
  if (party === undefined) return 'unknown';
  return party.addressProtection === 'none' ? 'pass' : 'fail';
}

/** Facts count for a minute; after that nobody knows whether they still hold. */
export function isFresh(party: PartyFacts | undefined, now: Date): GateAnswer {
  if (party === undefined) return 'unknown';
  return now.getTime() - party.readAt.getTime() <= factsAgeMs ? 'pass' : 'unknown';
}

/** Only for children: somebody responsible must live where the child does, shared homes included. */
function livesWithHolder(standing: Standing, { parentsWhoMayAct }: Policy): GateAnswer {
  const { relation, subject, actor, holders } = standing;
  if (relation !== 'parental-responsibility') return 'pass';
  if (subject === undefined || actor === undefined) return 'unknown';
  const among = parentsWhoMayAct === 'both' ? holders : [actor];
  const homes = subject.residences;
  if (among.some((holder) => holder?.residences.some((home) => homes.includes(home))))
    return 'pass';
  return among.includes(undefined) || homes.length === 0 ? 'unknown' : 'fail';
}

function worstOf(answers: readonly GateAnswer[]): GateAnswer {
  if (answers.includes('fail')) return 'fail';
  return answers.includes('unknown') ? 'unknown' : 'pass';
}
