import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { ReachRule, RuleTable } from '../reservation/rule-table.ts';
import { storedReach } from '../reservation/rules.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate, today } from '../shared/format.ts';
import {
  completeDuty,
  findDutyForUpdate,
  insertReplay,
  listDoneDuties,
  listOwedDuties,
  markHandedOut,
  type Duty,
  type OwedDuty,
} from './duty.repository.ts';
import { insertRecipientSearch } from './recipient-notice.repository.ts';
import type { AdmittedCaller } from './machine-caller.ts';

export type OwedDuties = ReturnType<typeof createOwedDuties>;

export type Acknowledgement = {
  dutyId: string;
  rows: number;
  fields: number;
  replayedAt?: string | undefined;
};

export type AcknowledgementOutcome =
  | 'recorded'
  | 'recorded-before'
  | 'recorded-though-cancelled'
  | 'replayed'
  | 'too-early'
  | 'not-found';

const mostDuties = 500;

/** What a keeper of register rows is to do now, and what it says that it has done. */
export function createOwedDuties(deps: {
  db: Knex;
  journal: Journal;
  ruleBook: RuleBook;
  clock: Clock;
}) {
  const { db, journal, ruleBook, clock } = deps;

  /**
   * Blocking takes all that is covered now. Erasing takes what was covered when it came to be owed:
   * of the rest the person has been told a later time.
   */
  function rulesFor({ kind, madeUnder }: Duty): RuleTable {
    return kind === 'erase' ? rulesOf(madeUnder) : ruleBook.on(today(clock));
  }

  function rulesDone({ handedOutBy, closedAt }: Duty): RuleTable {
    if (handedOutBy !== null) return rulesOf(handedOutBy);
    return ruleBook.on(osloDate(closedAt ?? clock.now()));
  }

  function rulesOf(version: string): RuleTable {
    const rules = ruleBook.version(version);
    if (rules === undefined) throw new Error(`Nobody knows the rules ${version}`);
    return rules;
  }

  /** Told twice, or done once more after a backup had brought back what it was about. */
  async function acknowledgeAgain(
    tx: Knex.Transaction,
    caller: AdmittedCaller,
    duty: Duty,
    { dutyId, rows, fields, replayedAt }: Acknowledgement,
  ): Promise<AcknowledgementOutcome> {
    if (replayedAt === undefined) return 'recorded-before';
    const carriedOutAt = new Date(replayedAt);
    const at = clock.now();
    const isNew = await insertReplay(tx, { dutyId, carriedOutAt, rows, fields, at });
    if (!isNew) return 'recorded-before';
    const entry = entryOf(caller, 'duty-acknowledged', duty);
    const detail = { ...entry.detail, rows, fields, replayed: true };
    await journal.recordChange(tx, [{ ...entry, detail }]);
    return 'replayed';
  }

  return {
    async list(caller: AdmittedCaller) {
      return db.transaction(async (tx) => {
        const at = clock.now();
        const consumer = caller.consumerId;
        const duties = await listOwedDuties(tx, { consumer, at, limit: mostDuties });
        // Asked for again, as after a failure, it tells the person nothing new.
        const first = duties.filter(({ handedOutAt }) => handedOutAt === null);
        await journal.recordChange(
          tx,
          first.map((duty) => entryOf(caller, 'duty-handed-out', duty)),
        );
        const handedOut = duties.map((duty) => dutyAs(duty, rulesFor(duty)));
        await markHandedOut(
          tx,
          handedOut.map(({ dutyId, rulesVersion: by }) => ({ dutyId, by })),
          at,
        );
        return handedOut;
      });
    },

    /**
     * All that the caller has done, in the order it was: a register that a backup has taken back in
     * time catches up by doing again what it has forgotten. Also what was lifted since: its lifting
     * stands later in the list, and what was erased stays erased.
     */
    async listDone({ consumerId: consumer }: AdmittedCaller, after: string | undefined) {
      const done = await listDoneDuties(db, { consumer, after, limit: mostDuties + 1 });
      return {
        duties: done.slice(0, mostDuties).map((duty) =>
          // As it was done: what the rules have come to cover since is another duty's.
          dutyAs(duty, rulesDone(duty)),
        ),
        more: done.length > mostDuties,
      };
    },

    /** Records what was done, also when a lift came in between: what is erased is erased. */
    async acknowledge(
      caller: AdmittedCaller,
      done: Acknowledgement,
    ): Promise<AcknowledgementOutcome> {
      const { dutyId, rows, fields } = done;
      return db.transaction(async (tx) => {
        const duty = await findDutyForUpdate(tx, { dutyId, consumer: caller.consumerId });
        if (duty === undefined) return 'not-found';
        const at = clock.now();
        if (duty.state === 'done') return acknowledgeAgain(tx, caller, duty, done);
        if (at < duty.notBefore) return 'too-early';
        await completeDuty(tx, { dutyId, rows, fields, at });
        if (duty.kind === 'erase') await insertRecipientSearch(tx, { ...duty, at });
        const entry = entryOf(caller, 'duty-acknowledged', duty);
        await journal.recordChange(tx, [{ ...entry, detail: { ...entry.detail, rows, fields } }]);
        return duty.state === 'cancelled' ? 'recorded-though-cancelled' : 'recorded';
      });
    },
  };
}

function dutyAs(duty: OwedDuty, rules: RuleTable) {
  return {
    dutyId: duty.dutyId,
    kind: duty.kind,
    scope: duty.scope,
    notBefore: duty.notBefore.toISOString(),
    dueBy: duty.dueBy.toISOString(),
    rulesVersion: rules.version,
    persons: duty.macs.map((mac) => mac.toString('base64')),
    targets: targetsOf(duty, storedReach(rules, duty.scope)),
  };
}

/** Assumed reach is blocked and unblocked like the rest, and never erased. */
function targetsOf({ kind }: OwedDuty, reach: readonly ReachRule[]) {
  return reach
    .filter(({ certainty }) => kind !== 'erase' || certainty === 'confirmed')
    .map(({ store, when }) => ({ ...store, when }));
}

function entryOf(
  caller: AdmittedCaller,
  action: 'duty-handed-out' | 'duty-acknowledged',
  { person, kind, scope }: Pick<OwedDuty, 'person' | 'kind' | 'scope'>,
): JournalEntry {
  const { organisation, supplier } = caller;
  return {
    action,
    actor: { kind: 'machine', organisation, supplier },
    subject: person,
    detail: { duty: kind, scope },
  };
}
