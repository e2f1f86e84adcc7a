import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import type { Duties } from '../gate/duty.service.ts';
import type { Journal } from '../journal/journal.service.ts';
import { citizenActor } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import {
  confirmChoice,
  findChoice,
  findChoiceByReference,
  findChoiceUndoing,
  insertChoice,
  markDisputed,
} from './choice.repository.ts';
import {
  appendEvent,
  listEvents,
  listEventsOfChoice,
  listStatuses,
  listLatestChoices,
  lockPerson,
} from './ledger.repository.ts';
import {
  asksWhenToErase,
  newReference,
  scopesToChange,
  textVersion,
  undoableScopes,
  type Choice,
  type LedgerEvent,
  type ReservationAction,
} from './reservation.ts';
import { rulesOn } from './rules.ts';
import type { Scope } from './scope.ts';
import { undoableUntil } from './undo-window.ts';

export type Reservations = ReturnType<typeof createReservations>;

export type Confirmation = { draftId: string; action: ReservationAction; eraseAtOnce: boolean };

export type ConfirmOutcome =
  | { outcome: 'confirmed'; reference: string }
  | { outcome: 'already-so'; action: ReservationAction }
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

/** The objection: drafted, confirmed, kept, undone. Each change is one transaction. */
export function createReservations(deps: {
  db: Knex;
  journal: Journal;
  duties: Duties;
  clock: Clock;
}) {
  const { db, journal, duties, clock } = deps;

  /** Everything that a confirmed choice changes; the ledger's head is locked last. */
  async function carryOut(
    tx: Knex.Transaction,
    mandate: Mandate,
    choice: Choice,
    { changes, eraseAtOnce }: { changes: readonly Scope[]; eraseAtOnce: boolean },
  ): Promise<string> {
    const reference = newReference('R');
    const confirmedAt = clock.now();
    const { choiceId, action, undoesChoice } = choice;
    await confirmChoice(tx, { choiceId, reference, confirmedAt, eraseAtOnce });
    const changed = {
      person: mandate.subject,
      choiceId,
      scopes: changes,
      confirmedAt,
      eraseAtOnce,
    };
    if (action === 'reserve') await duties.afterReserving(tx, changed);
    else await duties.afterLifting(tx, changed);
    await journal.recordChange(tx, [
      {
        action: journalActionOf(action, undoesChoice),
        actor: citizenActor(mandate),
        subject: mandate.subject,
        detail: { reference, scopes: changes.join(' ') },
      },
    ]);
    for (const scope of changes) await appendEvent(tx, { choiceId, scope });
    return reference;
  }

  async function activeScopes(reader: Db, mandate: Mandate): Promise<Set<Scope>> {
    const statuses = await listStatuses(reader, mandate.subject);
    return new Set(statuses.filter(({ active }) => active).map(({ scope }) => scope));
  }

  async function receiptOf(
    reader: Db,
    mandate: Mandate,
    reference: string,
  ): Promise<Receipt | undefined> {
    const choice = await findChoiceByReference(reader, mandate, reference);
    if (choice?.confirmedAt === undefined || choice.reference === undefined) return undefined;
    // One after the other: the reader may be a transaction, which is one connection.
    const events = await listEventsOfChoice(reader, choice.choiceId);
    const undoing = await findChoiceUndoing(reader, choice.choiceId);
    const latest = await listLatestChoices(reader, mandate.subject);
    const until = undoableUntil(choice.confirmedAt);
    const open = undoing === undefined && clock.now() < until;
    return {
      choice: { ...choice, reference: choice.reference, confirmedAt: choice.confirmedAt },
      events,
      undoableUntil: until,
      undoable: open ? undoableScopes(choice, latest) : [],
      superseded: !latest.some(({ choiceId }) => choiceId === choice.choiceId),
      undoneBy: undoing?.reference,
    };
  }

  /** Turns scopes of a choice round, by a choice of its own that says which it undoes. */
  async function turnRound(
    tx: Knex.Transaction,
    mandate: Mandate,
    choice: Pick<Choice, 'choiceId' | 'action'>,
    scopes: readonly Scope[],
  ): Promise<string | undefined> {
    const action = choice.action === 'reserve' ? 'lift' : 'reserve';
    const changes = scopesToChange(action, scopes, await activeScopes(tx, mandate));
    if (changes.length === 0) return undefined;
    const choiceId = await insertChoice(tx, mandate, {
      action,
      scopes: changes,
      undoesChoice: choice.choiceId,
      textVersion,
      rulesVersion: rulesOn(today(clock)).version,
    });
    const made = await findChoice(tx, mandate, choiceId);
    if (made === undefined) throw new Error('The choice just made is gone');
    return carryOut(tx, mandate, made, { changes, eraseAtOnce: false });
  }

  return {
    /** The present and the whole history, after the journal has said that they were read. */
    async status(mandate: Mandate) {
      await journal.recordView(mandate, 'reservations-viewed');
      const [statuses, events] = await Promise.all([
        listStatuses(db, mandate.subject),
        listEvents(db, mandate.subject),
      ]);
      return { statuses, events };
    },

    /** What one may choose among, journalled like every view. */
    async choices(mandate: Mandate) {
      await journal.recordView(mandate, 'reservations-viewed');
      return listStatuses(db, mandate.subject);
    },

    /** As `status`, for a reader that has journalled already. */
    statuses: (mandate: Mandate) => listStatuses(db, mandate.subject),
    history: (mandate: Mandate) => listEvents(db, mandate.subject),

    async draft(mandate: Mandate, action: ReservationAction, scopes: readonly Scope[]) {
      const rulesVersion = rulesOn(today(clock)).version;
      return insertChoice(db, mandate, { action, scopes, textVersion, rulesVersion });
    },

    /** A draft, with what confirming it would change now. */
    async findDraft(mandate: Mandate, choiceId: string) {
      await journal.recordView(mandate, 'reservations-viewed');
      const choice = await findChoice(db, mandate, choiceId);
      if (choice === undefined) return undefined;
      const active = await activeScopes(db, mandate);
      return { ...choice, changes: scopesToChange(choice.action, choice.scopes, active) };
    },

    /** Confirming twice finds the first confirmation; what is so already is not done again. */
    async confirm(
      mandate: Mandate,
      { draftId, action, eraseAtOnce }: Confirmation,
    ): Promise<ConfirmOutcome> {
      return db.transaction(async (tx) => {
        await lockPerson(tx, mandate.subject);
        const choice = await findChoice(tx, mandate, draftId);
        if (choice?.action !== action) return { outcome: 'not-found' };
        if (choice.reference !== undefined) {
          return { outcome: 'confirmed', reference: choice.reference };
        }
        const changes = scopesToChange(action, choice.scopes, await activeScopes(tx, mandate));
        if (changes.length === 0) return { outcome: 'already-so', action };
        const atOnce = eraseAtOnce && asksWhenToErase(action, changes);
        const reference = await carryOut(tx, mandate, choice, { changes, eraseAtOnce: atOnce });
        return { outcome: 'confirmed', reference };
      });
    },

    /** A confirmed choice of this person, with the person's other changes kept waiting. */
    async lockConfirmed(tx: Knex.Transaction, mandate: Mandate, reference: string) {
      await lockPerson(tx, mandate.subject);
      return findChoiceByReference(tx, mandate, reference);
    },

    markDisputed,

    /**
     * A disputed lift is turned round: the reservation is the state that protects until somebody
     * has looked. Gives its receipt's reference, if anything had to be done.
     */
    async protectAgain(tx: Knex.Transaction, mandate: Mandate, choice: Choice) {
      if (choice.action !== 'lift') return undefined;
      if ((await findChoiceUndoing(tx, choice.choiceId)) !== undefined) return undefined;
      const latest = await listLatestChoices(tx, mandate.subject);
      return turnRound(tx, mandate, choice, undoableScopes(choice, latest));
    },

    /** The receipt, journalled as a look at one's reservations. */
    async receipt(mandate: Mandate, reference: string): Promise<Receipt | undefined> {
      await journal.recordView(mandate, 'reservations-viewed');
      return receiptOf(db, mandate, reference);
    },

    /** Turns a choice round while its window lasts. Undoing twice finds the first undoing. */
    async undo(mandate: Mandate, reference: string): Promise<UndoOutcome> {
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

function journalActionOf(action: ReservationAction, undoesChoice: string | undefined) {
  if (undoesChoice !== undefined) return 'reservation-undone';
  return action === 'reserve' ? 'reservation-made' : 'reservation-lifted';
}
