import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { listOrganisations } from './organisation.repository.ts';
import { numbersIn, type Organisation, type OrganisationDirectory } from './who-asked.ts';
import type { UseEvent } from './use-event.ts';

const keptForMs = 10 * 60_000;
/** Far more than ever ask about a person; a register with more is forgotten and asked again. */
const mostKept = 5_000;

/** Names of the organisations in some events. They are the same on every page, and are kept. */
export function createOrganisationDirectory({
  register,
  clock,
  log,
}: {
  register: Db;
  clock: Clock;
  log: Log | undefined;
}) {
  /** What the register does not know is kept as well. */
  const kept = new Map<string, { organisation: Organisation | undefined; until: number }>();

  async function read(numbers: readonly string[]): Promise<void> {
    const found = await listOrganisations(register, numbers);
    const byNumber = new Map(found.map((organisation) => [organisation.number, organisation]));
    const until = clock.now().getTime() + keptForMs;
    if (kept.size > mostKept) kept.clear();
    for (const number of numbers) {
      kept.set(number, { organisation: byNumber.get(number), until });
    }
  }

  return async (events: readonly UseEvent[]): Promise<OrganisationDirectory> => {
    const numbers = [...new Set(events.flatMap(numbersIn))];
    const now = clock.now().getTime();
    const unknown = numbers.filter((number) => (kept.get(number)?.until ?? 0) <= now);
    try {
      if (unknown.length > 0) await read(unknown);
    } catch (error) {
      // A number instead of a name is better than no page.
      log?.error('organisations-not-read', errorDetail(error));
    }
    const known = numbers.flatMap((number) => kept.get(number)?.organisation ?? []);
    return new Map(known.map((organisation) => [organisation.number, organisation]));
  };
}
