import type { Knex } from 'knex';
import type { PersonId } from '../population/person.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { RulesInUseCheck } from '../reservation/rules-in-use.service.ts';
import { owedAnew } from '../reservation/widened-reach.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { insertDuties } from './duty.repository.ts';
import { dutiesOfReserving, type NewDuty } from './duty.ts';
import {
  listImposed,
  listImposedVersions,
  listStillImposed,
  type ImposedReservation,
  type ImposedVersion,
} from './widened-rules.repository.ts';

export type WidenedRules = ReturnType<typeof createWidenedRules>;

type Owed = { kinds: readonly NewDuty['kind'][]; widenedBy: string };

const personsAtATime = 200;

/**
 * When the rules come to cover more of what is stored, everybody who has reserved already is owed
 * that it be blocked, and erased after a window as long as that of their choice.
 */
export function createWidenedRules(deps: {
  db: Knex;
  lockPerson: (tx: Knex.Transaction, person: PersonId) => Promise<void>;
  ruleBook: RuleBook;
  rulesInUse: Pick<RulesInUseCheck, 'check'>;
  clock: Clock;
  log: Log;
}) {
  const { db, lockPerson, ruleBook, rulesInUse, clock, log } = deps;

  /** The next of them, after one. A lift that comes meanwhile is waited for, and wins. */
  async function oweSome(
    imposed: ImposedVersion,
    { after, ...owed }: Owed & { after: PersonId | null },
  ): Promise<{ owing: number; last: PersonId | undefined }> {
    return db.transaction(async (tx) => {
      const found = await listImposed(tx, { ...imposed, after, limit: personsAtATime });
      for (const { person } of found) await lockPerson(tx, person);
      const choiceIds = found.map(({ choiceId }) => choiceId);
      const still = await listStillImposed(tx, imposed, choiceIds);
      const duties = still.flatMap((one) => dutiesOf(one, owed));
      await insertDuties(tx, duties);
      return { owing: still.length, last: found.at(-1)?.person };
    });
  }

  function dutiesOf(reservation: ImposedReservation, { kinds, widenedBy }: Owed): NewDuty[] {
    // Erasing at once was chosen of what was covered then, not of what has come since.
    const when = { confirmedAt: clock.now(), eraseAtOnce: false };
    return dutiesOfReserving({ ...reservation, ...when })
      .filter(({ kind }) => kinds.includes(kind))
      .map((duty) => ({ ...duty, widenedBy }));
  }

  async function oweAll(imposed: ImposedVersion, owed: Owed, signal?: AbortSignal) {
    let persons = 0;
    let after: PersonId | null = null;
    while (signal?.aborted !== true) {
      const some: Awaited<ReturnType<typeof oweSome>> = await oweSome(imposed, { ...owed, after });
      persons += some.owing;
      if (some.last === undefined) break;
      after = some.last;
    }
    log.info('rules-widened', { scope: imposed.scope, version: owed.widenedBy, persons });
  }

  return {
    /**
     * Catches up with the rules in force; nothing is owed twice.
     *
     * @throws where somebody has reserved under a version that is not published any more
     */
    async run(signal?: AbortSignal): Promise<void> {
      await rulesInUse.check();
      const rules = ruleBook.on(today(clock));
      for (const imposed of await listImposedVersions(db)) {
        const madeUnder = ruleBook.version(imposed.version);
        if (madeUnder === undefined) throw new Error(`Nobody knows the rules ${imposed.version}`);
        const kinds = owedAnew(madeUnder, rules, imposed.scope);
        if (kinds.length === 0) continue;
        await oweAll(imposed, { kinds, widenedBy: rules.version }, signal);
      }
    },
  };
}
