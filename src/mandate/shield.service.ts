import type { Knex } from 'knex';
import type { PlainRequests } from '../casework/plain-request.service.ts';
import type { YoungRequests } from '../casework/young-request.service.ts';
import type { YoungWish } from '../casework/young-wish.ts';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { PersonId } from '../population/person.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import {
  endOwnBlocks,
  insertOwnBlock,
  listOwnBlocks,
  type OwnBlock,
  type OwnBlockKind,
} from './block.repository.ts';
import type { Mandate, Reach } from './mandate.ts';
import type { Representation } from './representation.service.ts';

export type Shields = ReturnType<typeof createShields>;

/** Somebody with parental responsibility, by name. */
export type Parent = { person: PersonId; name: string };

/**
 * What stops others from acting for oneself, at once: the shield of 12–15 against parents
 * (pasient- og brukerrettighetsloven § 3-4), and «Akutt sperre» for everybody. Who is stopped is
 * told nothing, and sees nothing of it anywhere.
 */
export function createShields(deps: {
  db: Knex;
  journal: Pick<Journal, 'recordView' | 'recordChange'>;
  representation: Pick<Representation, 'otherHolders'>;
  population: Pick<Population, 'nameOf'>;
  youngRequests: Pick<YoungRequests, 'receive'>;
  requests: Pick<PlainRequests, 'receive'>;
  clock: Clock;
}) {
  const { db, journal, representation, population, clock } = deps;

  function entry(mandate: Mandate<Reach>, action: BlockAction) {
    return { action, actor: citizenActor(mandate), subject: mandate.subject } as const;
  }

  async function end(mandate: Mandate<Reach>, kind: OwnBlockKind): Promise<void> {
    await db.transaction(async (tx) => {
      const ended = await endOwnBlocks(tx, { person: mandate.actor, kind, at: clock.now() });
      const action = kind === 'shield' ? 'shield-ended' : 'emergency-stop-ended';
      if (ended > 0) await journal.recordChange(tx, [entry(mandate, action)]);
    });
  }

  return {
    async own(mandate: Mandate<Reach>): Promise<OwnBlock[]> {
      return listOwnBlocks(db, mandate.actor);
    },

    /** Undefined when the population register is silent: one can then still shield from all. */
    async parentsOf(mandate: Mandate<Reach>): Promise<Parent[] | undefined> {
      const { actor } = mandate;
      const holders = await representation.otherHolders({ actor, subject: actor });
      if (holders === undefined) return undefined;
      const named = await Promise.all(
        holders.map(async (person) => ({ person, name: await population.nameOf(person) })),
      );
      return named.flatMap(({ person, name }) => (name === undefined ? [] : [{ person, name }]));
    },

    /** From now on, before anybody has assessed it; a human then looks. No parent: all of them. */
    async shield(
      mandate: Mandate<'voice'>,
      { from, wish }: { from: readonly PersonId[]; wish: YoungWish },
    ): Promise<{ reference: string }> {
      return db.transaction(async (tx) => {
        for (const blocked of from.length === 0 ? [undefined] : from) {
          const own = { person: mandate.actor, kind: 'shield', blocked } as const;
          await insertOwnBlock(tx, { ...own, setAt: clock.now() });
        }
        const { reference } = await deps.youngRequests.receive(tx, mandate, {
          ...{ kind: 'shield', wish },
        });
        await journal.recordChange(tx, [entry(mandate, 'shield-set')]);
        return { reference };
      });
    },

    /** «Akutt sperre»: nobody acts for the person from now on. A second person confirms it. */
    async stopAll(mandate: Mandate<Reach>): Promise<void> {
      await db.transaction(async (tx) => {
        const own = { person: mandate.actor, kind: 'emergency', blocked: undefined } as const;
        const isNew = await insertOwnBlock(tx, { ...own, setAt: clock.now() });
        if (!isNew) return;
        await deps.requests.receive(tx, mandate, { kind: 'emergency-stop' });
        await journal.recordChange(tx, [entry(mandate, 'emergency-stop-set')]);
      });
    },

    endShield: (mandate: Mandate<Reach>) => end(mandate, 'shield'),
    endStop: (mandate: Mandate<Reach>) => end(mandate, 'emergency'),
  };
}

type BlockAction = 'shield-set' | 'shield-ended' | 'emergency-stop-set' | 'emergency-stop-ended';
