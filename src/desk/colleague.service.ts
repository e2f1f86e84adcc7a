import type { Db } from '../database/query.ts';
import type { StaffMember } from '../identity/staff.ts';
import type { StaffRole } from '../identity/staff-role.ts';
import type { DeskQueue } from './desk-queue.ts';
import { listColleagues } from './staff.repository.ts';

export type Colleagues = ReturnType<typeof createColleagues>;

const handlers: readonly StaffRole[] = ['caseworker', 'decider'];
const needed: Record<DeskQueue, { roles: readonly StaffRole[]; alsoRole: StaffRole | null }> = {
  general: { roles: handlers, alsoRole: null },
  'data-protection': { roles: ['data-protection-officer'], alsoRole: null },
  protected: { roles: handlers, alsoRole: 'protected-persons' },
};

/** Who else may have a case of a queue, of those who have signed in at some time. */
export function createColleagues({ deskDb }: { deskDb: Db }) {
  return {
    forQueue: async ({ staffId }: StaffMember, queue: DeskQueue) => {
      const found = await listColleagues(deskDb, { ...needed[queue], except: staffId });
      return found.map(({ staffId: id, name }) => ({ staffId: id, name }));
    },
  };
}
