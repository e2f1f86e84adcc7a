import { z } from 'zod';
import type { Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { AddressProtection } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { openToken, sealToken } from '../shared/sealed-token.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { hidesPlaces } from './places.ts';

/** `open` for everybody whose places need no hiding. */
export type PlacesState = 'open' | 'hidden' | 'shown';

/** A page as one session sees it: `address` with its query, without a ticket. */
type Visit = { session: string; address: string };

export type Places = ReturnType<typeof createPlaces>;

/** Long enough to come to the page, too short to be found again in the history. */
const ticketMs = 2 * 60_000;

const ticketBody = z.int();

/**
 * Which requests may see the places of somebody whose address is protected. Whatever reads under a
 * mandate goes without them, unless that very request has been allowed: a mandate is one request's,
 * so nothing is remembered.
 */
export function createPlaces(options: {
  /** Undefined when the population register is silent. */
  protectionOf: (mandate: Mandate) => Promise<AddressProtection | undefined>;
  keys: SealingKeys;
  journal: Pick<Journal, 'recordView'>;
  clock: Clock;
}) {
  const { protectionOf, keys, journal, clock } = options;
  const allowed = new WeakSet<Mandate>();

  async function stateFor(mandate: Mandate): Promise<PlacesState> {
    if (!hidesPlaces(await protectionOf(mandate))) return 'open';
    return allowed.has(mandate) ? 'shown' : 'hidden';
  }

  /** Only the person themself may ask for them. */
  async function mayAsk(mandate: Mandate): Promise<boolean> {
    return mandate.actor === mandate.subject && (await stateFor(mandate)) === 'hidden';
  }

  return {
    stateFor,
    areHidden: async (mandate: Mandate): Promise<boolean> => (await stateFor(mandate)) === 'hidden',

    /** Within this request, as the person has just asked: journalled first. */
    async show(mandate: Mandate): Promise<void> {
      if (!(await mayAsk(mandate))) return;
      await journal.recordView(mandate, 'places-shown');
      allowed.add(mandate);
    },

    /**
     * Shows them once more on one page, to this person in this session, for two minutes. Undefined
     * when there is nothing to ask for.
     */
    async ticketFor(mandate: Mandate, visit: Visit): Promise<string | undefined> {
      if (!(await mayAsk(mandate))) return undefined;
      await journal.recordView(mandate, 'places-shown');
      return sealToken(keys, contextOf(mandate, visit), clock.now().getTime());
    },

    /** A ticket that is forged, stale, or for another person, session or page is as none. */
    honour(mandate: Mandate, visit: Visit, ticket: unknown): void {
      const issued = ticketBody.safeParse(openToken(keys, contextOf(mandate, visit), ticket));
      if (!issued.success || mandate.actor !== mandate.subject) return;
      const age = clock.now().getTime() - issued.data;
      if (age >= 0 && age < ticketMs) allowed.add(mandate);
    },
  };
}

function contextOf({ subject }: Mandate, { session, address }: Visit): string {
  return `show-places/${subject}/${session}/${address}`;
}
