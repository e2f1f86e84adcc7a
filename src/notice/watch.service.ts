import type { Knex } from 'knex';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { deleteWatch, findWatch, insertWatch, type Watch } from './watch.repository.ts';

export type Watches = ReturnType<typeof createWatches>;

/** «Varsle meg når noen ser på opplysningene mine»: off until the person turns it on. */
export function createWatches({
  db,
  journal,
}: {
  db: Knex;
  journal: Pick<Journal, 'recordChange'>;
}) {
  return {
    /** Undefined while it is off. */
    find: (mandate: Mandate): Promise<Watch | undefined> => findWatch(db, mandate.subject),

    /** Turning on what is on, or off what is off, changes nothing. */
    async set(mandate: Mandate, wanted: 'on' | 'off'): Promise<void> {
      await db.transaction(async (tx) => {
        const change = wanted === 'on' ? insertWatch : deleteWatch;
        if (!(await change(tx, mandate.subject))) return;
        const action = wanted === 'on' ? 'watch-started' : 'watch-ended';
        const who = { actor: citizenActor(mandate), subject: mandate.subject };
        await journal.recordChange(tx, [{ action, ...who }]);
      });
    },
  };
}
