import type { Knex } from 'knex';
import { isOutage } from '../database/outage.ts';
import type { RegisterLookUp } from '../holdings/use.ts';
import { sectionOf } from '../journal/use-event.ts';
import type { NationalId } from '../population/national-id.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { insertMessage } from './message.repository.ts';
import {
  claimWatch,
  countActsByOthers,
  listDueWatches,
  moveMarks,
  recordWatchCheck,
  type ClaimedWatch,
} from './watch.repository.ts';

export type WatchChecks = ReturnType<typeof createWatchChecks>;

type WatchCheckOptions = {
  /** Under the worker's role, which reads neither numbers nor the journal. */
  workerDb: Knex;
  /** Population's, in this process: what it opens never passes the worker's role. */
  numbersOf: (person: PersonId) => Promise<NationalId[]>;
  readLookUps: (numbers: readonly NationalId[]) => Promise<RegisterLookUp[]>;
  clock: Clock;
  log: Log;
};

/**
 * Each person is looked for four times a day: every look is journalled, and a journal with thousands
 * of them would tell its reader less. Rounds that begin some minutes early find them due as well.
 */
const restMs = (6 * 60 - 5) * 60_000;
const batchSize = 200;

/**
 * Looks, for whoever asked to be told, for look-ups by others since last, and writes one message
 * that says no more than that there were some. Safe to run twice at once and to break off anywhere:
 * one process claims a check, and the marks move in the transaction that writes the message.
 */
export function createWatchChecks(options: WatchCheckOptions) {
  const { workerDb, clock, log } = options;

  async function checkPerson(person: PersonId, before: Date): Promise<void> {
    const now = clock.now();
    const watch = await workerDb.transaction(async (tx) => {
      const claimed = await claimWatch(tx, { person, before, now });
      if (claimed !== undefined) await recordWatchCheck(tx, person);
      return claimed;
    });
    if (watch === undefined) return;
    const lookUps = await options.readLookUps(await options.numbersOf(person));
    const seen = lookUps.filter((one) => sectionOf(one) !== 'self' && one.at >= watch.since).length;
    await workerDb.transaction((tx) => tell(tx, watch, { registerSeen: seen, readAt: now }));
  }

  /** False when it is no use to go on. */
  async function tryPerson(person: PersonId, before: Date, signal: AbortSignal | undefined) {
    try {
      await checkPerson(person, before);
      return true;
    } catch (error) {
      if (signal?.aborted !== true) log.error('watch-check-failed', errorDetail(error));
      return !isAway(error);
    }
  }

  return {
    /** One round over all that are due; ends early when `signal` says so, or a database is away. */
    async run(signal?: AbortSignal): Promise<void> {
      const before = new Date(clock.now().getTime() - restMs);
      const tried = new Set<PersonId>();
      for (;;) {
        const due = await listDueWatches(workerDb, { before, limit: batchSize });
        // Whoever could not even be claimed is still due, and is left for the next round.
        const untried = due.filter((person) => !tried.has(person));
        if (untried.length === 0) return;
        for (const person of untried) {
          if (signal?.aborted === true || !(await tryPerson(person, before, signal))) return;
          tried.add(person);
        }
      }
    },
  };
}

/** A register that answers, but not about this person, is no reason to leave out the others. */
function isAway(error: unknown): boolean {
  return isOutage(error instanceof Unavailable ? (error.cause ?? error) : error);
}

async function tell(
  tx: Knex.Transaction,
  watch: ClaimedWatch,
  { registerSeen, readAt }: { registerSeen: number; readAt: Date },
) {
  const serviceSeen = await countActsByOthers(tx, watch);
  const moved = await moveMarks(tx, watch, { registerSeen, serviceSeen, readAt });
  const isNew = registerSeen > watch.registerSeen || serviceSeen > watch.serviceSeen;
  if (moved && isNew) await insertMessage(tx, { recipient: watch.person, kind: 'looked-at' });
}
