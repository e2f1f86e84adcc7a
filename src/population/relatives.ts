import type { Clock } from '../shared/clock.ts';
import type { NationalId } from './national-id.ts';
import type { FamilyLookUp, PersonPort } from './person.ts';

const keptMs = 10 * 60_000;
const mostKept = 200;

/**
 * Who is close to a person: those within two steps of parent, child or spouse. That is everybody of
 * forvaltningsloven § 6 letters b and c whom the population register knows, but for a sibling's
 * spouse; engaged couples and foster families are for people to say themselves.
 */
export function createRelatives({ port, clock }: { port: PersonPort; clock: Clock }) {
  const kept = new Map<
    string,
    { until: number; found: Promise<ReadonlySet<string> | undefined> }
  >();

  async function familyOf(digits: NationalId): Promise<NationalId[] | undefined> {
    const answer: FamilyLookUp = await port.familyOf(digits);
    if (answer.outcome === 'unavailable') return undefined;
    return answer.outcome === 'found' ? answer.relatives : [];
  }

  async function find(id: NationalId): Promise<ReadonlySet<string> | undefined> {
    const nearest = await familyOf(id);
    if (nearest === undefined) return undefined;
    const further = await Promise.all(nearest.map(familyOf));
    if (further.includes(undefined)) return undefined;
    const all = [...nearest, ...further.flatMap((some) => some ?? [])];
    return new Set(all.map((one) => one.reveal()).filter((digits) => digits !== id.reveal()));
  }

  return {
    /** Digits of their numbers; undefined when the register is silent about any of them. */
    of(id: NationalId): Promise<ReadonlySet<string> | undefined> {
      const digits = id.reveal();
      const now = clock.now().getTime();
      const known = kept.get(digits);
      if (known !== undefined && known.until > now) return known.found;
      const found = find(id);
      const forget = () => kept.delete(digits);
      found.then((set) => set ?? forget(), forget);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(digits, { until: now + keptMs, found });
      return found;
    },
  };
}
