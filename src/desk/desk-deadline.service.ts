import type { Knex } from 'knex';
import {
  countDeadline,
  lastDayToExtend,
  type DeadlineEntry,
  type PauseGround,
} from '../casework/deadline.ts';
import type { DeadlineLedger } from '../casework/deadline-ledger.service.ts';
import { requestTypeOf, ruleGiven } from '../casework/request-type.ts';
import type { HolidayCalendar } from '../casework/working-day.ts';
import type { StaffMember } from '../identity/staff.ts';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import { sendMessage } from '../notice/message-sending.service.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { lockDeskCase, type DeskCase } from './desk-case.repository.ts';
import { queuesOf } from './desk-queue.ts';

export type DeskDeadlines = ReturnType<typeof createDeskDeadlines>;

export type DeadlineChange =
  | { change: 'pause'; ground: PauseGround; reason: string }
  | { change: 'resume' }
  | { change: 'extend'; reason: string };

export type DeadlineOutcome =
  | { outcome: 'changed' }
  | {
      outcome: 'refused';
      because:
        | 'not-yours'
        | 'already-paused'
        | 'not-paused'
        | 'already-extended'
        | 'too-late'
        | 'not-of-this-type';
    };

/**
 * What a caseworker may do to a deadline: let it stand still on the grounds of the law, let it go on,
 * and make it two months longer inside the first month (GDPR 12(3), 12(6)).
 */
export function createDeskDeadlines(deps: {
  deskDb: Knex;
  deskJournal: Pick<Journal, 'recordChange'>;
  deadlineLedger: DeadlineLedger;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
}) {
  const { deskDb, deskJournal, deadlineLedger, loadHolidays, clock } = deps;

  /** Change, what the person is told, and journal: one transaction. */
  async function append(
    tx: Knex.Transaction,
    { staff, one, entries, change }: Asked,
  ): Promise<void> {
    const on = today(clock);
    const entry = entryOf(change, on);
    const { requestId, receivedAt, asker, reference } = one;
    const holidays = await loadHolidays();
    const { dueBy, pausedOn } = countDeadline(
      ruleGiven(one),
      { receivedAt, entries: [...entries, entry] },
      holidays,
    );
    await deadlineLedger.append(tx, requestId, {
      ...{ entry, staffId: staff.staffId, recordedAt: clock.now(), dueBy, pausedOn },
      reason: change.change === 'resume' ? undefined : change.reason,
    });
    await sendMessage(tx, { recipient: asker, kind: 'case-news' });
    await deskJournal.recordChange(tx, [
      {
        action: 'case-deadline-changed-by-staff',
        actor: staffActor(staff),
        subject: asker,
        detail: { case: reference, change: change.change },
      },
    ]);
  }

  return {
    /** Of a case that one has. Journalled, and told to the one who asked. */
    async change(
      staff: StaffMember,
      reference: string,
      change: DeadlineChange,
    ): Promise<DeadlineOutcome> {
      return deskDb.transaction(async (tx) => {
        const one = await lockDeskCase(tx, { reference, queues: queuesOf(staff.roles) });
        if (one?.assignedTo !== staff.staffId || one.closedAt !== undefined) {
          return { outcome: 'refused', because: 'not-yours' };
        }
        const entries = await deadlineLedger.of(tx, one.requestId);
        const because = refusalOf(change, { one, entries, today: today(clock) });
        if (because !== undefined) return { outcome: 'refused', because };
        await append(tx, { staff, one, entries, change });
        return { outcome: 'changed' };
      });
    },
  };
}

type Asked = {
  staff: StaffMember;
  one: DeskCase;
  entries: readonly DeadlineEntry[];
  change: DeadlineChange;
};

function entryOf(change: DeadlineChange, on: string): DeadlineEntry {
  switch (change.change) {
    case 'pause':
      return { entry: 'paused', on, ground: change.ground };
    case 'resume':
      return { entry: 'resumed', on };
    case 'extend':
      return { entry: 'extended', on };
  }
}

type Refusal = Extract<DeadlineOutcome, { outcome: 'refused' }>['because'];

/** Why the law does not allow it; undefined when it does. */
function refusalOf(
  { change }: DeadlineChange,
  { one, entries, today }: { one: DeskCase; entries: readonly DeadlineEntry[]; today: string },
): Refusal | undefined {
  if (change === 'resume') return one.pausedOn === undefined ? 'not-paused' : undefined;
  if (requestTypeOf(one.kind).deadline !== 'month') return 'not-of-this-type';
  if (change === 'pause') return one.pausedOn === undefined ? undefined : 'already-paused';
  if (!requestTypeOf(one.kind).extendable) return 'not-of-this-type';
  if (entries.some(({ entry }) => entry === 'extended')) return 'already-extended';
  return today > lastDayToExtend(one.receivedAt) ? 'too-late' : undefined;
}
