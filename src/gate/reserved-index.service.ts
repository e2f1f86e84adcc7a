import type { Knex } from 'knex';
import type { RulesInUseCheck } from '../reservation/rules-in-use.service.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { createReservedIndex, type ReservedIndex, type ReservedView } from './reserved-index.ts';
import {
  readHead,
  readReservedPage,
  readSteps,
  reservedRowLength,
  type LedgerPoint,
  type LedgerStep,
} from './reserved-index.repository.ts';
import { bitOf } from './scope-mask.ts';

export type ReservedPeople = ReturnType<typeof createReservedPeople>;

export type PlacedView = ReservedView & {
  position: number;
  readAt: Date;
  /** Throws when the ledger is no longer the one that was read: nothing of it may be used. */
  assertSound: () => void;
};

type Loaded = { index: ReservedIndex; point: LedgerPoint };

const personsAtOnce = 20_000;
const stepsAtOnce = 5_000;
const nobodyYet = '00000000-0000-0000-0000-000000000000';

/** What this process knows of who has reserved. Each answer first brings it to the ledger's head. */
export function createReservedPeople({
  db,
  rulesInUse,
  log,
}: {
  db: Knex;
  rulesInUse: Pick<RulesInUseCheck, 'checkAgain' | 'assertKept' | 'assertKnown'>;
  log: Log;
}) {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;

  /** Outside any transaction of the caller's: it takes a connection of its own. */
  async function load(): Promise<void> {
    loading ??= loadAll(db).finally(() => (loading = undefined));
    try {
      loaded = await loading;
      await rulesInUse.checkAgain();
    } catch (error) {
      log.warn('reserved-people-not-loaded', errorDetail(error));
      throw new Unavailable('database', { cause: error });
    }
  }

  /** A ledger that has lost or changed events is another one: a backup was restored under us. */
  function distrust(): never {
    log.error('ledger-replaced');
    loaded = undefined;
    throw new Unavailable('database');
  }

  return {
    /**
     * Must be awaited before the transaction that decides begins; at start, so that the first
     * question need not wait.
     *
     * @throws Unavailable when they cannot be loaded
     */
    async ready(): Promise<void> {
      if (loaded === undefined) await load();
    },

    /**
     * As of the ledger's head, so that a reservation committed a moment ago counts. It may be
     * later than the head that was read: another question may have brought it there.
     *
     * @throws Unavailable
     */
    async openView(tx: Knex.Transaction): Promise<PlacedView> {
      const known = loaded;
      if (known === undefined) throw new Unavailable('database');
      rulesInUse.assertKept();
      const before = known.point;
      const head = await readHead(tx);
      if (head.position < before.position) distrust();
      if (head.position === before.position && head.hash !== before.hash) distrust();
      while (known.point.position < head.position) {
        const from = known.point.position;
        const steps = await readSteps(tx, { from, most: stepsAtOnce });
        for (const { rules } of steps) if (rules !== null) rulesInUse.assertKnown(rules);
        const follows = follow(known, steps);
        if (!follows || known.point.position === from) distrust();
      }
      if (loaded !== known) throw new Unavailable('database');
      return {
        ...known.index.openView(),
        position: known.point.position,
        readAt: head.readAt,
        assertSound() {
          if (loaded !== known) throw new Unavailable('database');
        },
      };
    },
  };
}

/** The whole of it at one position, in pages: no question waits behind one large one. */
async function loadAll(db: Knex): Promise<Loaded> {
  return db.transaction(
    async (tx) => {
      const index = createReservedIndex();
      const point = await readHead(tx);
      for (let after = nobodyYet; ;) {
        const rows = await readReservedPage(tx, { after, most: personsAtOnce });
        if (rows.length === 0) return { index, point };
        for (let at = 0; at < rows.length; at += reservedRowLength) {
          const mask = rows[at + 32] ?? 0;
          index.put(rows.subarray(at, at + 16), rows.subarray(at + 16, at + 32), () => mask);
        }
        const last = rows.length - reservedRowLength;
        after = rows.subarray(last, last + 16).toString('hex');
      }
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}

/** Takes in what is new; false when the steps do not continue what is known. */
function follow(known: Loaded, steps: readonly LedgerStep[]): boolean {
  for (const step of steps) {
    // Another question may have taken in the same steps meanwhile.
    if (step.position < known.point.position) continue;
    if (step.position === known.point.position) {
      if (step.hash !== known.point.hash) return false;
      continue;
    }
    if (step.position !== known.point.position + 1) return false;
    take(known.index, step);
    known.point = { position: step.position, hash: step.hash };
  }
  return true;
}

function take(index: ReservedIndex, { action, scope, person, macs }: LedgerStep): void {
  const bit = scope === null ? 0 : bitOf(scope);
  index.put(person, macs, (before) => (action === 'lift' ? before & ~bit : before | bit));
}
