import type { Knex } from 'knex';
import { z } from 'zod';
import { sourceCodes } from '../holdings/holdings.ts';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import { open, seal, type SealingKeys } from '../shared/sealing.ts';
import {
  checkCorrection,
  faults,
  type Correction,
  type CorrectionError,
  type HalfCorrection,
} from './correction.ts';
import { answerDeadline, type HolidayCalendar } from './deadline.ts';
import type { DraftTicket } from './draft-ticket.ts';
import {
  deleteDraft,
  findDraft,
  listDrafts,
  upsertDraft,
  type DraftRow,
} from './draft.repository.ts';
import { findReferenceByDraft, insertCorrection } from './request.repository.ts';

export type Corrections = ReturnType<typeof createCorrections>;

export type Draft = { draftId: string; savedAt: Date; half: HalfCorrection };

export type DraftLookUp =
  | { outcome: 'found'; draft: Draft }
  | { outcome: 'sent'; reference: string }
  | { outcome: 'not-found' };

export type SendOutcome =
  { outcome: 'sent'; reference: string } | { outcome: 'incomplete'; errors: CorrectionError[] };

/** «Er dette feil?»: words that are kept until they are sent, and what is sent once. */
export function createCorrections(deps: {
  db: Knex;
  journal: Journal;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
}) {
  const { db, keys, clock } = deps;

  /** Takes no mandate: whose words they are was sealed into the form they come from. */
  async function keep(ticket: DraftTicket, half: HalfCorrection): Promise<void> {
    const sealed = seal(keys, JSON.stringify(half), draftContext(ticket.draftId));
    await upsertDraft(db, ticket, { sealed, savedAt: clock.now() });
  }

  return {
    keep,

    async findDraft(mandate: Mandate, draftId: string): Promise<DraftLookUp> {
      const reference = await findReferenceByDraft(db, mandate, draftId);
      if (reference !== undefined) return { outcome: 'sent', reference };
      const row = await findDraft(db, mandate, draftId);
      if (row === undefined) return { outcome: 'not-found' };
      return { outcome: 'found', draft: draftOf(row, keys) };
    },

    async drafts(mandate: Mandate): Promise<Draft[]> {
      return (await listDrafts(db, mandate)).map((row) => draftOf(row, keys));
    },

    /** What was sent stays; only its leftover draft goes. */
    async discard(mandate: Mandate, draftId: string): Promise<void> {
      await db.transaction((tx) => deleteDraft(tx, mandate, draftId));
    },

    /** Once per draft, whatever is pressed how often; what cannot be sent yet is kept. */
    async send(mandate: Mandate, ticket: DraftTicket, half: HalfCorrection): Promise<SendOutcome> {
      const earlier = await findReferenceByDraft(db, mandate, ticket.draftId);
      if (earlier !== undefined) return { outcome: 'sent', reference: earlier };
      const checked = checkCorrection(half);
      if (checked.outcome === 'incomplete') {
        await keep(ticket, half);
        return checked;
      }
      const calendar = await deps.loadHolidays();
      const reference = await db.transaction((tx) =>
        receive(deps, tx, { mandate, ticket, correction: checked.correction, calendar }),
      );
      return { outcome: 'sent', reference };
    },
  };
}

/** Request, journal entry and the end of the draft: one transaction. */
async function receive(
  {
    journal,
    keys,
    clock,
  }: Pick<Parameters<typeof createCorrections>[0], 'journal' | 'keys' | 'clock'>,
  tx: Knex.Transaction,
  sent: {
    mandate: Mandate;
    ticket: DraftTicket;
    correction: Correction;
    calendar: HolidayCalendar;
  },
): Promise<string> {
  const { mandate, ticket, correction, calendar } = sent;
  const { draftId } = ticket;
  const reference = newReference('S');
  const receivedAt = clock.now();
  const isNew = await insertCorrection(tx, mandate, {
    draftId,
    reference,
    receivedAt,
    dueBy: answerDeadline(receivedAt, calendar).dueBy,
    ...sealedWords(keys, draftId, correction),
    source: correction.source,
    row: correction.row,
    fault: correction.fault,
  });
  if (!isNew) {
    const earlier = await findReferenceByDraft(tx, mandate, draftId);
    if (earlier === undefined) throw new Error('A draft has become the request of somebody else');
    return earlier;
  }
  await journal.recordChange(tx, [
    {
      action: 'correction-requested',
      actor: citizenActor(mandate),
      subject: mandate.subject,
      detail: { case: reference },
    },
  ]);
  await deleteDraft(tx, mandate, draftId);
  return reference;
}

/** What is wrong and what it should say, bound to their request, so that none can take another's. */
function sealedWords(keys: SealingKeys, draftId: string, { message, wanted }: Correction) {
  const sealed = seal(keys, message, wordsContext('message', draftId));
  return {
    keyId: sealed.keyId,
    message: sealed.bytes,
    wanted: wanted === '' ? undefined : seal(keys, wanted, wordsContext('wanted', draftId)).bytes,
  };
}

export function wordsContext(column: 'message' | 'wanted', draftId: string): string {
  return `request.${column}/${draftId}`;
}

function draftContext(draftId: string): string {
  return `draft.words/${draftId}`;
}

const keptHalf = z.object({
  row: z.object({ table: z.string(), id: z.string() }).optional(),
  source: z.enum(sourceCodes).optional(),
  fault: z.enum(faults).optional(),
  message: z.string(),
  wanted: z.string(),
});

function draftOf({ draft_id, sealed, key_id, saved_at }: DraftRow, keys: SealingKeys): Draft {
  const text = open(keys, { keyId: key_id, bytes: sealed }, draftContext(draft_id));
  const { row, source, fault, message, wanted } = keptHalf.parse(JSON.parse(text));
  return { draftId: draft_id, savedAt: saved_at, half: { row, source, fault, message, wanted } };
}
