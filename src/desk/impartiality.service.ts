import type { Knex } from 'knex';
import type { StaffMember } from '../identity/staff.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { findClearance, storeClearance, type Clearance } from './assignment.repository.ts';
import type { OpenCase } from './case-access.ts';

export type Impartiality = ReturnType<typeof createImpartiality>;

/** `unknown` while the population register is silent, and of one whose number nobody knows. */
export type ClearanceOutcome = Clearance | 'unknown';

/** Whether somebody of the staff may handle a case: forvaltningsloven § 6. */
export function createImpartiality(deps: {
  deskDb: Knex;
  population: Pick<Population, 'areRelated'>;
  clock: Clock;
}) {
  const { deskDb, population, clock } = deps;

  async function find(staff: StaffMember, { asker, about }: OpenCase): Promise<ClearanceOutcome> {
    const { personId } = staff;
    if (personId === undefined) return 'unknown';
    const parties = about === undefined ? [asker] : [asker, about];
    if (parties.includes(personId)) return 'own';
    const related = await population.areRelated(personId, parties);
    if (related === undefined) return 'unknown';
    return related ? 'relative' : 'clear';
  }

  return {
    /**
     * Asked anew each time somebody is to have a case, and kept: the database lets nobody have one
     * whom it has not found to be clear.
     */
    async check(staff: StaffMember, one: OpenCase): Promise<ClearanceOutcome> {
      const { requestId } = one;
      const { staffId } = staff;
      const known = await findClearance(deskDb, { requestId, staffId });
      if (known === 'declared') return known;
      const outcome = await find(staff, one);
      if (outcome === 'unknown' || outcome === known) return outcome;
      await deskDb.transaction((tx) =>
        storeClearance(tx, { requestId, staffId, outcome, checkedAt: clock.now() }),
      );
      return outcome;
    },
  };
}
