import type { Knex } from 'knex';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import type { JournalAction } from '../journal/journal.ts';
import type { StaffMember } from '../identity/staff.ts';
import type { Clock } from '../shared/clock.ts';
import {
  assign,
  endAssignment,
  listWaiting,
  storeClearance,
  type EndOfAssignment,
} from './assignment.repository.ts';
import { queuesOf } from './desk-queue.ts';
import { findDeskCase, lockDeskCase, type DeskCase } from './desk-case.repository.ts';
import type { ClearanceOutcome, Impartiality } from './impartiality.service.ts';
import { findColleague, type Colleague } from './staff.repository.ts';

export type Assignments = ReturnType<typeof createAssignments>;

export type TakeOutcome =
  | { outcome: 'taken'; reference: string }
  /** Somebody was first. */
  | { outcome: 'has-it'; reference: string; name: string }
  /** Why one may not have it. */
  | { outcome: 'not-clear'; reference: string; clearance: Exclude<ClearanceOutcome, 'clear'> }
  | { outcome: 'closed'; reference: string }
  | { outcome: 'not-found' };

export type NextOutcome = TakeOutcome | { outcome: 'nothing-waits' };

export type GiveOutcome =
  | { outcome: 'given'; name: string }
  | { outcome: 'not-clear'; name: string; clearance: Exclude<ClearanceOutcome, 'clear'> }
  | { outcome: 'not-yours' }
  | { outcome: 'not-found' };

/** More than this many cases of one's own and one's kin do not wait at a time. */
const mostTried = 50;

/** Who has which case: one at a time has it, and only who is impartial (forvaltningsloven § 6). */
export function createAssignments(deps: {
  deskDb: Knex;
  journal: Pick<Journal, 'recordChange'>;
  impartiality: Impartiality;
  clock: Clock;
}) {
  const { deskDb, journal, impartiality, clock } = deps;

  async function note(
    tx: Knex.Transaction,
    staff: StaffMember,
    { asker, reference }: DeskCase,
    action: Extract<JournalAction, `case-${string}-by-staff`>,
  ) {
    await journal.recordChange(tx, [
      {
        action,
        actor: staffActor(staff),
        subject: asker,
        detail: { case: reference },
      },
    ]);
  }

  async function take(staff: StaffMember, reference: string): Promise<TakeOutcome> {
    const queues = queuesOf(staff.roles);
    const found = await findDeskCase(deskDb, { reference, queues });
    if (found === undefined) return { outcome: 'not-found' };
    const clearance = await impartiality.check(staff, found);
    if (clearance !== 'clear') return { outcome: 'not-clear', reference, clearance };
    return deskDb.transaction(async (tx) => {
      const one = await lockDeskCase(tx, { reference, queues });
      if (one === undefined) return { outcome: 'not-found' };
      if (one.closedAt !== undefined) return { outcome: 'closed', reference };
      const { requestId, assignedTo, assigneeName = '' } = one;
      const { staffId } = staff;
      if (assignedTo === staffId) return { outcome: 'taken', reference };
      if (assignedTo !== undefined) return { outcome: 'has-it', reference, name: assigneeName };
      await assign(tx, { requestId, staffId, givenBy: staffId, at: clock.now() });
      await note(tx, staff, one, 'case-taken-by-staff');
      return { outcome: 'taken', reference };
    });
  }

  /** What is one's own, under lock; undefined for what another has, or nobody. */
  async function lockOwn(tx: Knex.Transaction, staff: StaffMember, reference: string) {
    const one = await lockDeskCase(tx, { reference, queues: queuesOf(staff.roles) });
    return one?.assignedTo === staff.staffId && one.closedAt === undefined ? one : undefined;
  }

  async function letGo(
    staff: StaffMember,
    reference: string,
    because: Extract<EndOfAssignment, 'put-back' | 'conflict'>,
  ): Promise<boolean> {
    return deskDb.transaction(async (tx) => {
      const one = await lockOwn(tx, staff, reference);
      if (one === undefined) return false;
      const { requestId } = one;
      const at = clock.now();
      await endAssignment(tx, { requestId, because, at });
      if (because === 'conflict') {
        const { staffId } = staff;
        await storeClearance(tx, { requestId, staffId, outcome: 'declared', checkedAt: at });
      }
      await note(tx, staff, one, 'case-let-go-by-staff');
      return true;
    });
  }

  async function give(
    staff: StaffMember,
    { reference, to }: { reference: string; to: Colleague },
  ): Promise<GiveOutcome> {
    const { name, staffId } = to;
    const found = await findDeskCase(deskDb, { reference, queues: queuesOf(to.roles) });
    if (found === undefined) return { outcome: 'not-found' };
    const clearance = await impartiality.check(to, found);
    if (clearance !== 'clear') return { outcome: 'not-clear', name, clearance };
    return deskDb.transaction(async (tx) => {
      const one = await lockOwn(tx, staff, reference);
      if (one === undefined) return { outcome: 'not-yours' };
      const { requestId } = one;
      const at = clock.now();
      await endAssignment(tx, { requestId, because: 'handed-over', at });
      await assign(tx, { requestId, staffId, givenBy: staff.staffId, at });
      await note(tx, staff, one, 'case-handed-over-by-staff');
      return { outcome: 'given', name };
    });
  }

  return {
    take,

    /** «Ta neste»: what is due first of what one may have. */
    async takeNext(staff: StaffMember): Promise<NextOutcome> {
      const { staffId, roles } = staff;
      const waiting = await listWaiting(deskDb, {
        ...{ staffId, queues: queuesOf(roles), most: mostTried },
      });
      for (const reference of waiting) {
        const taken = await take(staff, reference);
        if (taken.outcome === 'taken') return taken;
        // While the register is silent the next one would be answered no better.
        if (taken.outcome === 'not-clear' && taken.clearance === 'unknown') return taken;
      }
      return { outcome: 'nothing-waits' };
    },

    /** Back into its queue. */
    putBack: (staff: StaffMember, reference: string) => letGo(staff, reference, 'put-back'),

    /** «Jeg er inhabil»: the case goes back, and never to the same person again. */
    declareConflict: (staff: StaffMember, reference: string) => letGo(staff, reference, 'conflict'),

    /** To a colleague who may see its queue and is impartial. */
    async handOver(
      staff: StaffMember,
      asked: { reference: string; to: string },
    ): Promise<GiveOutcome> {
      const to = await findColleague(deskDb, asked.to);
      return to === undefined ? { outcome: 'not-found' } : give(staff, { ...asked, to });
    },
  };
}
