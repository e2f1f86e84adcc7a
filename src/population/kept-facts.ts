import type { Clock } from '../shared/clock.ts';
import type { PersonFacts, PersonId } from './person.ts';

const factsAgeMs = 60_000;
const silenceAgeMs = 15_000;
const mostKept = 5_000;

type Kept = { facts: PersonFacts | undefined; until: number; removal: NodeJS.Timeout };

/**
 * What the population register last said, in memory alone: facts for 60 s, that it had nothing to
 * say for 15 s, so that a silent register costs one wait and not one per page.
 */
export function createKeptFacts(clock: Clock) {
  const kept = new Map<PersonId, Kept>();

  function forget(person: PersonId) {
    clearTimeout(kept.get(person)?.removal);
    kept.delete(person);
  }

  function find(person: PersonId): { facts: PersonFacts | undefined } | undefined {
    const found = kept.get(person);
    if (found === undefined) return undefined;
    if (found.until > clock.now().getTime()) return found;
    forget(person);
    return undefined;
  }

  return {
    /** Silence leaves facts that are not too old as they are. */
    keep(person: PersonId, facts: PersonFacts | undefined) {
      if (facts === undefined && find(person)?.facts !== undefined) return;
      forget(person);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) forget(oldest);
      const ms = facts === undefined ? silenceAgeMs : factsAgeMs;
      // Names are promised to be gone in time, also when nobody asks again.
      const removal = setTimeout(() => kept.delete(person), ms).unref();
      kept.set(person, { facts, until: clock.now().getTime() + ms, removal });
    },

    /** Undefined when nothing is kept; a silence that is kept is a row without facts. */
    find,
  };
}
