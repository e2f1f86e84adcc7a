import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { JournalAction, JournalActor, JournalEntry } from './journal.ts';
import { insertJournalEntries } from './journal.repository.ts';

export type Journal = ReturnType<typeof createJournal>;

export function createJournal({ db }: { db: Db }) {
  return {
    /** Commits at once: call it and await it before reading what it speaks of. */
    async recordView(
      mandate: Mandate<Reach>,
      action: JournalAction,
      detail: JournalEntry['detail'] = {},
    ) {
      await insertJournalEntries(db, [
        { action, actor: citizenActor(mandate), subject: mandate.subject, detail },
      ]);
    },

    /** An act on one's own account, known before any mandate. */
    async recordSelf(
      person: PersonId,
      action: 'signed-in' | 'signed-out' | 'age-checked' | 'case-viewed',
    ) {
      await insertJournalEntries(db, [{ action, actor: ownActor(person), subject: person }]);
    },

    /** Commits at once, as `recordView`, for looks that touch several persons. */
    async record(entries: readonly JournalEntry[]) {
      await insertJournalEntries(db, entries);
    },

    /** Part of the change it speaks of: both commit, or neither. */
    async recordChange(tx: Knex.Transaction, entries: readonly JournalEntry[]) {
      await insertJournalEntries(tx, entries);
    },
  };
}

export function citizenActor(mandate: Mandate<Reach>): JournalActor {
  const { actor: person, capacity, decisionId } = mandate;
  return { kind: 'citizen', person, capacity, decisionId };
}

/** Somebody at the caseworkers' desk. */
export function staffActor({ staffId }: { staffId: string }): JournalActor {
  return { kind: 'staff', staffId };
}

/** Somebody who acts for themselves, also where nobody has asked what they may see. */
export function ownActor(person: PersonId): JournalActor {
  return { kind: 'citizen', person, capacity: 'self', decisionId: undefined };
}
