import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RowReference } from '../holdings/row-reference.ts';
import type { Capacity, Mandate } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { keptFor } from '../shared/retention.ts';
import { openToken, sealToken } from '../shared/sealed-token.ts';
import type { SealingKeys } from '../shared/sealing.ts';

/**
 * Whose form a text comes from: sealed into the form when it was shown under a mandate. It lets the
 * text be kept when the session ends meanwhile, and opens nothing: reading takes a mandate.
 */
export type DraftTicket = {
  draftId: string;
  subject: PersonId;
  actor: PersonId;
  capacity: Capacity;
  row: RowReference | undefined;
};

/** One that a form has carried. */
export type OpenedTicket = DraftTicket & { issuedAt: Date };

export type DraftTickets = ReturnType<typeof createDraftTickets>;

const context = 'casework.draft-ticket';
const ticketBody = z.tuple([
  z.uuid(),
  z.uuid(),
  z.uuid(),
  z.enum(['self', 'parental-responsibility']),
  z.tuple([z.string(), z.string()]).nullable(),
  z.int(),
]);

export function createDraftTickets(keys: SealingKeys, clock: Clock) {
  return {
    seal({ draftId, subject, actor, capacity, row }: DraftTicket): string {
      const about = row === undefined ? null : [row.table, row.id];
      return sealToken(keys, context, [
        draftId,
        subject,
        actor,
        capacity,
        about,
        clock.now().getTime(),
      ]);
    },

    /** Undefined for anything that no form of ours carried, or longer ago than drafts are kept. */
    open(token: unknown): OpenedTicket | undefined {
      const parsed = ticketBody.safeParse(openToken(keys, context, token));
      if (!parsed.success) return undefined;
      const [draftId, subject, actor, capacity, about, issued] = parsed.data;
      if (clock.now().getTime() - issued > keptFor('drafts') * 86_400_000) return undefined;
      const row = about === null ? undefined : { table: about[0], id: about[1] };
      return { draftId, subject, actor, capacity, row, issuedAt: new Date(issued) };
    },
  };
}

/** For a form that is opened now. */
export function newTicket(mandate: Mandate, row: RowReference | undefined): DraftTicket {
  return ticketFor(mandate, randomUUID(), row);
}

export function ticketFor(
  { subject, actor, capacity }: Mandate,
  draftId: string,
  row: RowReference | undefined,
): DraftTicket {
  return { draftId, subject, actor, capacity, row };
}

export function isTicketOf(ticket: DraftTicket, mandate: Mandate): boolean {
  return ticket.subject === mandate.subject && ticket.actor === mandate.actor;
}
