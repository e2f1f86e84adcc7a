import type { PartyFacts, Standing } from './standing.ts';

/** The day of every example. */
const now = new Date('2026-11-23T12:00:00Z');

/** Somebody grown up, of whom nothing stands in the way; for the examples of gates and rules. */
export function exampleParty(changes: Partial<PartyFacts> = {}): PartyFacts {
  return {
    birthDate: '1990-05-12',
    deceasedOn: undefined,
    status: 'resident',
    addressProtection: 'none',
    legalCapacityLimited: false,
    falseIdentity: false,
    residences: ['home'],
    readAt: secondsAgo(1),
    ...changes,
  };
}

/** A child of five, as an example. */
function exampleChild(changes: Partial<PartyFacts> = {}): PartyFacts {
  return exampleParty({ birthDate: '2021-05-12', ...changes });
}

/** One of two parents and their child of five, all at one address, on 23 November 2026. */
export function exampleStanding(changes: Partial<Standing> = {}): Standing {
  const actor = exampleParty();
  return {
    now,
    today: '2026-11-23',
    assurance: 'high',
    relation: 'parental-responsibility',
    actor,
    subject: exampleChild(),
    holders: [actor, exampleParty({ birthDate: '1988-01-03' })],
    blocked: false,
    ...changes,
  };
}

/** The same with a child, or for oneself, of another birth date. */
export function exampleAged(
  birthDate: string | undefined,
  relation: Standing['relation'] = 'parental-responsibility',
): Standing {
  const subject = exampleParty({ birthDate });
  return relation === 'self'
    ? exampleStanding({ relation, actor: subject, subject, holders: [] })
    : exampleStanding({ relation, subject });
}

/** An instant before the one of the examples. */
export function secondsAgo(seconds: number): Date {
  return new Date(now.getTime() - seconds * 1_000);
}
