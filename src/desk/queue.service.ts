import type { Db } from '../database/query.ts';
import type { StaffMember } from '../identity/staff.ts';
import type { Clock } from '../shared/clock.ts';
import { pageWithin } from '../shared/page-within.ts';
import { findDeskCase, listDeskCases, type DeskCase } from './desk-case.repository.ts';
import { queuesOf } from './desk-queue.ts';
import {
  countQueues,
  findQueuePage,
  mostCounted,
  type QueueCounts,
  type QueueFilter,
} from './queue.repository.ts';

export type Queues = ReturnType<typeof createQueues>;

export type AskedOfQueue = Pick<QueueFilter, 'show' | 'kind' | 'dueBefore' | 'sort'> & {
  page: number;
};

export type CaseList = {
  cases: DeskCase[];
  page: number;
  pages: number;
  total: number;
  /** There are more than were counted. */
  more: boolean;
};

const pageSize = 25;

/** What waits and what runs. A line tells number, kind and dates, and nothing of any person. */
export function createQueues({ deskDb, clock }: { deskDb: Db; clock: Clock }) {
  return {
    async list(staff: StaffMember, { page: asked, ...filter }: AskedOfQueue): Promise<CaseList> {
      const { staffId, roles } = staff;
      const whole = { ...filter, staffId, queues: queuesOf(roles) };
      const read = (page: number) =>
        findQueuePage(deskDb, whole, { limit: pageSize, offset: (page - 1) * pageSize });
      const first = await read(asked);
      const { total } = first;
      const { page, pages } = pageWithin(asked, { total, size: pageSize });
      const { requestIds } = page === asked ? first : await read(page);
      const cases = await listDeskCases(deskDb, requestIds);
      return { cases, page, pages, total, more: total === mostCounted };
    },

    counts: ({ staffId, roles }: StaffMember): Promise<QueueCounts> =>
      countQueues(deskDb, { staffId, queues: queuesOf(roles), now: clock.now() }),

    /** By its number; a case in a queue that one may not see is as absent as one that never was. */
    find: ({ roles }: StaffMember, reference: string): Promise<DeskCase | undefined> =>
      findDeskCase(deskDb, { reference, queues: queuesOf(roles) }),
  };
}
