import type { Clock } from '../shared/clock.ts';
import type { NationalId } from './national-id.ts';
import type { PersonFacts } from './person.ts';

const ageMs = 10 * 60_000;
const mostKept = 2_000;

type KeptDocument = { tag: string; facts: PersonFacts };
type Kept = KeptDocument & { until: number; removal: NodeJS.Timeout };

/**
 * The last document's tag and facts by number, in memory alone, at most ten minutes: only the
 * register's own word that nothing changed makes them count again.
 */
export function createKeptDocuments(clock: Clock) {
  const kept = new Map<string, Kept>();

  function forget(digits: string) {
    clearTimeout(kept.get(digits)?.removal);
    kept.delete(digits);
  }

  return {
    find(id: NationalId): KeptDocument | undefined {
      const found = kept.get(id.reveal());
      if (found !== undefined && found.until <= clock.now().getTime()) {
        forget(id.reveal());
        return undefined;
      }
      return found;
    },

    /** Without a tag there is nothing to ask about later. */
    keep(id: NationalId, tag: string | undefined, facts: PersonFacts) {
      const digits = id.reveal();
      forget(digits);
      if (tag === undefined) return;
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) forget(oldest);
      const removal = setTimeout(() => kept.delete(digits), ageMs).unref();
      kept.set(digits, { tag, facts, until: clock.now().getTime() + ageMs, removal });
    },
  };
}
