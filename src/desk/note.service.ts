import type { Knex } from 'knex';
import { idOfWords } from '../casework/sealed-words.ts';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { open, seal, type SealingKeys } from '../shared/sealing.ts';
import type { CaseAccess } from './case-access.ts';
import { lockDeskCase } from './desk-case.repository.ts';
import { queuesOf } from './desk-queue.ts';
import { insertNote, listNotes } from './note.repository.ts';

export type Notes = ReturnType<typeof createNotes>;

/** Undefined text: its key is gone. */
export type Note = { name: string; writtenAt: Date; text: string | undefined };

/** What caseworkers write for one another, and whoever has the case later reads. */
export function createNotes(deps: {
  deskDb: Knex;
  deskJournal: Pick<Journal, 'recordChange'>;
  keys: SealingKeys;
  clock: Clock;
  log: Pick<Log, 'error'>;
}) {
  const { deskDb, deskJournal, keys, clock, log } = deps;
  return {
    /** Part of showing the case, which is journalled. */
    async list({ case: { requestId } }: CaseAccess): Promise<Note[]> {
      const rows = await listNotes(deskDb, requestId);
      return rows.map(({ noteId, name, writtenAt, sealed: bytes, keyId }) => {
        try {
          return { name, writtenAt, text: open(keys, { keyId, bytes }, contextOf(noteId)) };
        } catch (error) {
          log.error('words-not-opened', { keyId, ...errorDetail(error) });
          return { name, writtenAt, text: undefined };
        }
      });
    },

    /** Once, whatever is pressed how often; false when somebody else has the case by now. */
    async write({ staff, case: one }: CaseAccess, text: string): Promise<boolean> {
      const { requestId, reference, asker } = one;
      const { staffId } = staff;
      const noteId = idOfWords(keys, `note/${requestId}/${staffId}`, [text]);
      const { keyId, bytes } = seal(keys, text, contextOf(noteId));
      return deskDb.transaction(async (tx) => {
        const locked = await lockDeskCase(tx, { reference, queues: queuesOf(staff.roles) });
        if (locked?.assignedTo !== staffId || locked.closedAt !== undefined) return false;
        const note = { noteId, requestId, staffId, sealed: bytes, keyId, writtenAt: clock.now() };
        if (!(await insertNote(tx, note))) return true;
        await deskJournal.recordChange(tx, [
          {
            action: 'case-noted-by-staff',
            actor: staffActor(staff),
            subject: asker,
            detail: { case: reference },
          },
        ]);
        return true;
      });
    },
  };
}

function contextOf(noteId: string): string {
  return `case.note/${noteId}`;
}
