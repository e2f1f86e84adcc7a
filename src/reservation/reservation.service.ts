import type { Knex } from 'knex';
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
  lockPerson,
} from './ledger.repository.ts';
import {
  asksWhenToErase,
  newReference,
  scopesToChange,
  textVersion,
  type Choice,
  type LedgerEvent,
  type ReservationAction,
} from './reservation.ts';
import { rulesOn } from './rules.ts';
import { isRegistrationScope, type Scope } from './scope.ts';
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
  | { outcome: 'already-so'; action: ReservationAction }
  | { outcome: 'not-found' };

export type Receipt = {
  choice: Choice & { reference: string; confirmedAt: Date };
  events: LedgerEvent[];
  undoableUntil: Date;
  canUndo: boolean;
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

  async function activeScopes(tx: Knex.Transaction, mandate: Mandate): Promise<Set<Scope>> {
    const statuses = await listStatuses(tx, mandate.subject);
    return new Set(statuses.filter(({ active }) => active).map(({ scope }) => scope));
  }

  async function receiptOf(mandate: Mandate, reference: string): Promise<Receipt | undefined> {
    const choice = await findChoiceByReference(db, mandate, reference);
    if (choice?.confirmedAt === undefined || choice.reference === undefined) return undefined;
    const [events, undoing] = await Promise.all([
      listEventsOfChoice(db, choice.choiceId),
      findChoiceUndoing(db, choice.choiceId),
    ]);
    const until = undoableUntil(choice.confirmedAt);
    return {
      choice: { ...choice, reference: choice.reference, confirmedAt: choice.confirmedAt },
      events,
      undoableUntil: until,
      canUndo: undoing === undefined && mayBeUndone(choice) && clock.now() < until,
      undoneBy: undoing?.reference,
    };
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

    /** As `status`, for a reader that has journalled already, or only offers a choice. */
    statuses: (mandate: Mandate) => listStatuses(db, mandate.subject),
    history: (mandate: Mandate) => listEvents(db, mandate.subject),

    async draft(mandate: Mandate, action: ReservationAction, scopes: readonly Scope[]) {
      const rulesVersion = rulesOn(today(clock)).version;
      return insertChoice(db, mandate, { action, scopes, textVersion, rulesVersion });
    },

    findDraft: (mandate: Mandate, choiceId: string) => findChoice(db, mandate, choiceId),

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

    /** The receipt, journalled as a look at one's reservations. */
    async receipt(mandate: Mandate, reference: string): Promise<Receipt | undefined> {
      await journal.recordView(mandate, 'reservations-viewed');
      return receiptOf(mandate, reference);
    },

    /** Turns a choice round while its window lasts. Undoing twice finds the first undoing. */
    async undo(mandate: Mandate, reference: string): Promise<UndoOutcome> {
      const receipt = await receiptOf(mandate, reference);
      if (receipt === undefined) return { outcome: 'not-found' };
      if (receipt.undoneBy !== undefined) {
        return { outcome: 'undone', reference: receipt.undoneBy };
      }
      if (!receipt.canUndo) return { outcome: 'too-late', reference };
      const action = receipt.choice.action === 'reserve' ? 'lift' : 'reserve';
      return db.transaction(async (tx) => {
        await lockPerson(tx, mandate.subject);
        const earlier = await findChoiceUndoing(tx, receipt.choice.choiceId);
        if (earlier?.reference !== undefined) {
          return { outcome: 'undone', reference: earlier.reference };
        }
        const scopes = receipt.events.map(({ scope }) => scope);
        const changes = scopesToChange(action, scopes, await activeScopes(tx, mandate));
        if (changes.length === 0) return { outcome: 'already-so', action };
        const choiceId = await insertChoice(tx, mandate, {
          action,
          scopes: changes,
          undoesChoice: receipt.choice.choiceId,
          textVersion,
          rulesVersion: rulesOn(today(clock)).version,
        });
        const choice = await findChoice(tx, mandate, choiceId);
        if (choice === undefined) throw new Error('The choice just made is gone');
        const undone = await carryOut(tx, mandate, choice, { changes, eraseAtOnce: false });
        return { outcome: 'undone', reference: undone };
      });
    },
  };
}

/** What was erased at once cannot be undone, only lifted. */
function mayBeUndone({ action, eraseAtOnce, scopes }: Choice): boolean {
  return !(action === 'reserve' && eraseAtOnce && scopes.some(isRegistrationScope));
}

function journalActionOf(action: ReservationAction, undoesChoice: string | undefined) {
  if (undoesChoice !== undefined) return 'reservation-undone';
  return action === 'reserve' ? 'reservation-made' : 'reservation-lifted';
}
