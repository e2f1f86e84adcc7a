import type { Knex } from 'knex';
import type { IdentifiedRelease } from '../holdings/release-reader.service.ts';
import type { Journal } from '../journal/journal.service.ts';
import { fhi } from '../journal/who-asked.ts';
import type { NationalId } from '../population/national-id.ts';
import type { PersonId } from '../population/person.ts';
import { policy } from '../reservation/policy.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { recipientsOf } from './recipient-notice.ts';
import {
  claimSearches,
  closeSearch,
  insertNotices,
  listReleasers,
  type PendingSearch,
} from './recipient-notice.repository.ts';

export type RecipientSearches = ReturnType<typeof createRecipientSearches>;

const searchesAtATime = 20;
const retryMs = 60_000;
const dayMs = 86_400_000;

/**
 * Finds who has received what was erased, so that they can be told (GDPR article 19). It reads the
 * register, so it comes after the acknowledgement, from an outbox, and again until it has been done.
 */
export function createRecipientSearches(deps: {
  db: Knex;
  journal: Journal;
  numbersOf: (person: PersonId) => Promise<NationalId[]>;
  readReleases: (numbers: readonly NationalId[]) => Promise<IdentifiedRelease[]>;
  ruleBook: RuleBook;
  clock: Clock;
}) {
  const { db, journal, numbersOf, readReleases, ruleBook, clock } = deps;

  async function search(erased: PendingSearch, consumers: readonly string[]) {
    const { person, scope, dutyId, isFirst } = erased;
    if (isFirst) {
      const actor = { kind: 'machine', organisation: `0192:${fhi}`, supplier: undefined } as const;
      const entry = { action: 'duty-recipients-sought', actor, subject: person } as const;
      await db.transaction((tx) => journal.recordChange(tx, [{ ...entry, detail: { scope } }]));
    }
    const releases = await readReleases(await numbersOf(person));
    const recipients = recipientsOf(releases, ruleBook.on(today(clock)), scope);
    const now = clock.now();
    const dueBy = new Date(now.getTime() + policy.recipientNoticeDays.value * dayMs);
    await db.transaction(async (tx) => {
      await insertNotices(tx, erased, { consumers, recipients, now, dueBy });
      await closeSearch(tx, dutyId, now);
    });
  }

  return {
    /**
     * What is due now; what cannot be read now is left for the next round.
     *
     * @throws the first failure, after all have been tried
     */
    async run(signal?: AbortSignal): Promise<void> {
      const consumers = await listReleasers(db);
      // Nobody to tell them by: the outbox keeps them, and counts as late.
      if (consumers.length === 0) return;
      const now = clock.now();
      const triedBefore = new Date(now.getTime() - retryMs);
      const pending = await claimSearches(db, { triedBefore, now, limit: searchesAtATime });
      const failures: unknown[] = [];
      for (const one of pending) {
        if (signal?.aborted === true) return;
        await search(one, consumers).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
