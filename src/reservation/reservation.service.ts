import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import type { Duties } from '../gate/duty.service.ts';
import type { Journal } from '../journal/journal.service.ts';
import { citizenActor } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import {
  confirmChoice,
  findChoice,
  findChoiceByReference,
  findChoiceUndoing,
  findConfirmedByAnother,
  findSubjectOfChoice,
  insertChoice,
  markDisputed,
} from './choice.repository.ts';
import {
  appendAtCommit,
  findMakers,
  listEvents,
  listEventsOfChoice,
  listStatuses,
  listLatestChoices,
  lockPerson,
} from './ledger.repository.ts';
import {
  asksWhenToErase,
  liftableScopes,
  mayEraseAtOnce,
  newReference,
  scopesToChange,
  scopesToJoin,
  textVersion,
  undoableScopes,
  type ChildHeard,
  type Choice,
  type LedgerEvent,
  type ScopeStatus,
  type ReservationAction,
} from './reservation.ts';
import type { RuleBook } from './rule-book.ts';
import type { RulesInUseCheck } from './rules-in-use.service.ts';
import type { Scope } from './scope.ts';
import { undoableUntil, undoDaysFor } from './undo-window.ts';

export type Reservations = ReturnType<typeof createReservations>;

export type Confirmation = {
  draftId: string;
  action: ReservationAction;
  eraseAtOnce: boolean;
  childHeard?: ChildHeard | undefined;
  /** What else belongs to the confirmation, in its transaction. */
  besides?: (tx: Knex.Transaction, choiceId: string) => Promise<void>;
};

export type ConfirmOutcome =
  | { outcome: 'confirmed'; reference: string }
  | { outcome: 'already-so'; action: ReservationAction }
  /** Somebody else made it: lifting it is for a human to decide. */
  | { outcome: 'made-by-another' }
  /** Whether the child has had a say is to be answered first. */
  | { outcome: 'child-not-heard' }
  | { outcome: 'not-found' };

export type UndoOutcome =
  | { outcome: 'undone'; reference: string }
  | { outcome: 'too-late'; reference: string }
  | { outcome: 'not-found' };

export type Receipt = {
  choice: Choice & { reference: string; confirmedAt: Date };
  events: LedgerEvent[];
  undoableUntil: Date;
  /** What undoing would turn round now; nothing when it is too late, or done over since. */
  undoable: Scope[];
  /** Later choices have replaced every part of it. */
  superseded: boolean;
  undoneBy: string | undefined;
};

export type Chosen = { choiceId: string; confirmedAt: Date };

/** The objection: drafted, confirmed, kept, undone. Each change is one transaction. */
export function createReservations(deps: {
  db: Knex;
  journal: Journal;
  duties: Duties;
  ruleBook: RuleBook;
  /** What is chosen under has been published. */
  rulesInUse: Pick<RulesInUseCheck, 'check'>;
  clock: Clock;
  /** In the transaction of every choice for a child: its other parent is to be told. */
  onChosenForChild: (tx: Knex.Transaction, mandate: Mandate<Reach>, at: Chosen) => Promise<void>;
}) {
  const { db, journal, duties, ruleBook, rulesInUse, clock, onChosenForChild } = deps;

  /** Everything that a confirmed choice changes. */
  async function carryOut(
    tx: Knex.Transaction,
    mandate: Mandate<Reach>,
    choice: Choice,
    { changes, joins, eraseAtOnce, childHeard }: Change,
  ): Promise<string> {
    const reference = newReference('R');
    const confirmedAt = clock.now();
    const { choiceId, action, undoesChoice, undoDays, protective } = choice;
    await confirmChoice(tx, { choiceId, reference, confirmedAt, eraseAtOnce, childHeard });
    const changed = {
      ...{ person: mandate.subject, choiceId, scopes: changes },
      ...{ confirmedAt, eraseAtOnce, undoDays, protective },
    };
    if (action === 'reserve') await duties.afterReserving(tx, changed);
    else await duties.afterLifting(tx, changed);
    if (mandate.capacity !== 'self') await onChosenForChild(tx, mandate, { choiceId, confirmedAt });
    await journal.recordChange(tx, [
      {
        action: journalActionOf(action, undoesChoice),
        actor: citizenActor(mandate),
        subject: mandate.subject,
        detail: { reference, scopes: [...changes, ...joins].join(' ') },
      },
    ]);
    await appendAtCommit(tx, { choiceId, scopes: [...changes, ...joins] });
    return reference;
  }

  async function activeScopes(reader: Db, mandate: Mandate<Reach>): Promise<Set<Scope>> {
    const statuses = await listStatuses(reader, mandate.subject);
    return new Set(statuses.filter(({ active }) => active).map(({ scope }) => scope));
  }

  /** What confirming would do now: change, stand behind as well, or ask a human to lift. */
  async function effectOf(reader: Db, mandate: Mandate<Reach>, choice: Choice) {
    const { action, scopes } = choice;
    // Whatever is in force was reserved by somebody.
    const makers = await findMakers(reader, mandate.subject);
    const active = new Set(makers.keys());
    const joins = scopesToJoin(action, scopes, { active, makers, actor: mandate.actor });
    const wanted = scopesToChange(action, scopes, active);
    if (action === 'reserve') {
      const may = (scope: Scope) => mandate.mayAct({ action, scope, made: undefined });
      return { changes: wanted.filter(may), joins, byAnother: wanted.filter((one) => !may(one)) };
    }
    const liftable = liftableScopes(active, { makers, mandate });
    return {
      changes: wanted.filter((scope) => liftable.includes(scope)),
      joins: [],
      byAnother: wanted.filter((scope) => !liftable.includes(scope)),
    };
  }

  async function receiptOf(
    reader: Db,
    mandate: Mandate<Reach>,
    reference: string,
  ): Promise<Receipt | undefined> {
    const choice = await findChoiceByReference(reader, mandate, reference);
    if (choice?.confirmedAt === undefined || choice.reference === undefined) return undefined;
    // One after the other: the reader may be a transaction, which is one connection.
    const { choiceId, confirmedAt, undoDays } = choice;
    const events = await listEventsOfChoice(reader, { choiceId, looker: mandate.actor });
    const undoing = await findChoiceUndoing(reader, choiceId);
    const latest = await listLatestChoices(reader, mandate.subject);
    const until = undoableUntil(confirmedAt, undoDays);
    const open = undoing === undefined && clock.now() < until;
    return {
      choice: { ...choice, reference: choice.reference, confirmedAt },
      events,
      undoableUntil: until,
      undoable: open ? undoableScopes(choice, latest) : [],
      superseded: !latest.some((one) => one.choiceId === choiceId),
      undoneBy: undoing?.reference,
    };
  }

  /** Turns scopes of a choice round, by a choice of its own that says which it undoes. */
  async function turnRound(
    tx: Knex.Transaction,
    mandate: Mandate<Reach>,
    choice: Pick<Choice, 'choiceId' | 'action'>,
    scopes: readonly Scope[],
  ): Promise<string | undefined> {
    const action = choice.action === 'reserve' ? 'lift' : 'reserve';
    const changes = scopesToChange(action, scopes, await activeScopes(tx, mandate));
    if (changes.length === 0) return undefined;
    const undoesChoice = choice.choiceId;
    const choiceId = await insertChoice(tx, mandate, {
      ...{ action, scopes: changes, undoesChoice },
      ...madeBy(mandate),
    });
    const made = await findChoice(tx, mandate, choiceId);
    if (made === undefined) throw new Error('The choice just made is gone');
    return carryOut(tx, mandate, made, { changes, joins: [], eraseAtOnce: false });
  }

  /** What a choice is bound by from its draft on. */
  function madeBy({ capacity, reach }: Mandate<Reach>) {
    return {
      textVersion,
      rulesVersion: ruleBook.on(today(clock)).version,
      undoDays: undoDaysFor(capacity),
      protective: reach === 'voice',
    };
  }

  return {
    /** The present and the whole history, after the journal has said that they were read. */
    async status(mandate: Mandate) {
      await journal.recordView(mandate, 'reservations-viewed');
      const [statuses, events, makers] = await Promise.all([
        listStatuses(db, mandate.subject),
        listEvents(db, { person: mandate.subject, looker: mandate.actor }),
        findMakers(db, mandate.subject),
      ]);
      // What others chose before one decided alone: kept or lifted, with no deadline.
      const inherited = statuses.flatMap(({ scope, active }) =>
        active && makers.get(scope)?.includes(mandate.actor) !== true ? [scope] : [],
      );
      return { statuses, events, inherited };
    },

    /** What a person has chosen themselves, and nothing of what others have. */
    async ownEvents(mandate: Mandate<Reach>): Promise<LedgerEvent[]> {
      await journal.recordView(mandate, 'reservations-viewed');
      const events = await listEvents(db, { person: mandate.subject, looker: mandate.actor });
      return events.filter(({ own }) => own);
    },

    /** What one may choose among, journalled like every view. */
    async choices(mandate: Mandate<Reach>) {
      await journal.recordView(mandate, 'reservations-viewed');
      const makers = await findMakers(db, mandate.subject);
      const isOwn = ({ scope }: ScopeStatus) => makers.get(scope)?.includes(mandate.actor) === true;
      const held = await listStatuses(db, mandate.subject);
      // Who may not see what is held learns only of what is their own.
      const statuses =
        mandate.reach === 'full'
          ? held
          : held.map((status) => ({ ...status, active: status.active && isOwn(status) }));
      const active = new Set(statuses.filter((one) => one.active).map(({ scope }) => scope));
      return { statuses, liftable: liftableScopes(active, { makers, mandate }) };
    },

    /** As `status`, for a reader that has journalled already. */
    statuses: (mandate: Mandate) => listStatuses(db, mandate.subject),
    inForce: async (mandate: Mandate): Promise<Scope[]> => [...(await activeScopes(db, mandate))],
    history: (mandate: Mandate) =>
      listEvents(db, { person: mandate.subject, looker: mandate.actor }),

    async draft(mandate: Mandate<Reach>, action: ReservationAction, scopes: readonly Scope[]) {
      await rulesInUse.check();
      return insertChoice(db, mandate, { action, scopes, ...madeBy(mandate) });
    },

    /** For whom one has drafted or made a choice; whether one may act for them is asked elsewhere. */
    subjectOf: (actor: PersonId, choiceId: string) => findSubjectOfChoice(db, { actor, choiceId }),

    /** A draft, with what confirming it would change now. */
    async findDraft(mandate: Mandate<Reach>, choiceId: string) {
      await journal.recordView(mandate, 'reservations-viewed');
      const choice = await findChoice(db, mandate, choiceId);
      if (choice === undefined) return undefined;
      return { ...choice, ...(await effectOf(db, mandate, choice)) };
    },

    /** Confirming twice finds the first confirmation; what is so already is not done again. */
    async confirm(
      mandate: Mandate<Reach>,
      { draftId, action, eraseAtOnce, childHeard, besides }: Confirmation,
    ): Promise<ConfirmOutcome> {
      return db.transaction(async (tx) => {
        await lockPerson(tx, mandate.subject);
        const choice = await findChoice(tx, mandate, draftId);
        if (choice?.action !== action || choice.actor !== mandate.actor) {
          return { outcome: 'not-found' };
        }
        if (choice.reference !== undefined) {
          return { outcome: 'confirmed', reference: choice.reference };
        }
        const { changes, joins, byAnother } = await effectOf(tx, mandate, choice);
        if (byAnother.length > 0) return { outcome: 'made-by-another' };
        if (changes.length + joins.length === 0) return { outcome: 'already-so', action };
        if (mandate.capacity !== 'self' && childHeard === undefined) {
          return { outcome: 'child-not-heard' };
        }
        const atOnce = eraseAtOnce && mayEraseAtOnce(mandate) && asksWhenToErase(action, changes);
        const heard = mandate.capacity === 'self' ? undefined : childHeard;
        await besides?.(tx, choice.choiceId);
        const change = { changes, joins, eraseAtOnce: atOnce, childHeard: heard };
        const reference = await carryOut(tx, mandate, choice, change);
        return { outcome: 'confirmed', reference };
      });
    },

    /** A confirmed choice of this person, with the person's other changes kept waiting. */
    async lockConfirmed(tx: Knex.Transaction, mandate: Mandate<Reach>, reference: string) {
      await lockPerson(tx, mandate.subject);
      return findChoiceByReference(tx, mandate, reference);
    },

    /**
     * A confirmed choice that somebody else made for the same person, with the person's other
     * changes kept waiting.
     */
    async lockChoiceOfAnother(tx: Knex.Transaction, mandate: Mandate, choiceId: string) {
      await lockPerson(tx, mandate.subject);
      return findConfirmedByAnother(tx, mandate, choiceId);
    },

    /** As `lockChoiceOfAnother`, to be read. */
    async choiceOfAnother(mandate: Mandate, choiceId: string) {
      await journal.recordView(mandate, 'reservations-viewed');
      return findConfirmedByAnother(db, mandate, choiceId);
    },

    markDisputed,

    /** One change at a time to what a person has reserved. */
    lockPerson,

    /**
     * A disputed lift is turned round: the reservation is the state that protects until somebody
     * has looked. Gives its receipt's reference, if anything had to be done.
     */
    async protectAgain(tx: Knex.Transaction, mandate: Mandate<Reach>, choice: Choice) {
      if (choice.action !== 'lift') return undefined;
      if ((await findChoiceUndoing(tx, choice.choiceId)) !== undefined) return undefined;
      const latest = await listLatestChoices(tx, mandate.subject);
      return turnRound(tx, mandate, choice, undoableScopes(choice, latest));
    },

    /** The receipt, journalled as a look at one's reservations. */
    async receipt(mandate: Mandate<Reach>, reference: string): Promise<Receipt | undefined> {
      await journal.recordView(mandate, 'reservations-viewed');
      return receiptOf(db, mandate, reference);
    },

    /** Turns a choice round while its window lasts. Undoing twice finds the first undoing. */
    async undo(mandate: Mandate<Reach>, reference: string): Promise<UndoOutcome> {
      return db.transaction(async (tx) => {
        await lockPerson(tx, mandate.subject);
        const receipt = await receiptOf(tx, mandate, reference);
        if (receipt === undefined) return { outcome: 'not-found' };
        if (receipt.undoneBy !== undefined) {
          return { outcome: 'undone', reference: receipt.undoneBy };
        }
        if (receipt.undoable.length === 0) return { outcome: 'too-late', reference };
        const undone = await turnRound(tx, mandate, receipt.choice, receipt.undoable);
        if (undone === undefined) throw new Error('The latest choice is not in force');
        return { outcome: 'undone', reference: undone };
      });
    },
  };
}

type Change = {
  changes: readonly Scope[];
  joins: readonly Scope[];
  eraseAtOnce: boolean;
  childHeard?: ChildHeard | undefined;
};

function journalActionOf(action: ReservationAction, undoesChoice: string | undefined) {
  if (undoesChoice !== undefined) return 'reservation-undone';
  return action === 'reserve' ? 'reservation-made' : 'reservation-lifted';
}
