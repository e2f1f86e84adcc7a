import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import { fieldsToDelete, type NoticeOutcome } from './recipient-notice.ts';
import {
  closeNotice,
  findNoticeForUpdate,
  listOwedNotices,
  markNoticesHandedOut,
  type OwedNotice,
} from './recipient-notice.repository.ts';

export type RecipientNotices = ReturnType<typeof createRecipientNotices>;

const mostNotices = 500;

/** What whoever has released rows is to tell those who got them: a duty of the kind `inform`. */
export function createRecipientNotices(deps: {
  db: Knex;
  journal: Journal;
  ruleBook: RuleBook;
  clock: Clock;
}) {
  const { db, journal, ruleBook, clock } = deps;
  return {
    /** Whom and what, and never why: a reservation is not the recipient's to know of. */
    async list(caller: AdmittedCaller) {
      const owed = await db.transaction(async (tx) => {
        const consumer = caller.consumerId;
        const notices = await listOwedNotices(tx, { consumer, limit: mostNotices });
        const first = notices.filter(({ handedOutAt }) => handedOutAt === null);
        const ids = first.map(({ noticeId }) => noticeId);
        await journal.recordChange(
          tx,
          first.map((one) => entryOf(caller, 'duty-inform-handed-out', one)),
        );
        await markNoticesHandedOut(tx, ids, clock.now());
        return notices;
      });
      const rules = ruleBook.on(today(clock));
      return owed.map((notice) => ({
        dutyId: notice.noticeId,
        kind: 'inform' as const,
        project: notice.projectId,
        persons: notice.macs.map((mac) => mac.toString('base64')),
        dueBy: notice.dueBy.toISOString(),
        fields: fieldsToDelete(rules, notice),
      }));
    },

    async acknowledge(
      caller: AdmittedCaller,
      { dutyId, ...told }: { dutyId: string } & NoticeOutcome,
    ): Promise<'recorded' | 'recorded-before' | 'not-found'> {
      return db.transaction(async (tx) => {
        const consumer = caller.consumerId;
        const notice = await findNoticeForUpdate(tx, { noticeId: dutyId, consumer });
        if (notice === undefined) return 'not-found';
        if (notice.isClosed) return 'recorded-before';
        await closeNotice(tx, { noticeId: dutyId, at: clock.now(), told });
        const entry = entryOf(caller, 'duty-inform-acknowledged', notice);
        const detail = { ...entry.detail, outcome: told.outcome };
        await journal.recordChange(tx, [{ ...entry, detail }]);
        return 'recorded';
      });
    },
  };
}

function entryOf(
  { organisation, supplier }: AdmittedCaller,
  action: 'duty-inform-handed-out' | 'duty-inform-acknowledged',
  { person, scope }: Pick<OwedNotice, 'person' | 'scope'>,
): JournalEntry {
  const actor = { kind: 'machine', organisation, supplier } as const;
  return { action, actor, subject: person, detail: { scope } };
}
