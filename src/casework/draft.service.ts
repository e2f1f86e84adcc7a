import type { Knex } from 'knex';
import type { Mandate } from '../mandate/mandate.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { isSame, saysNothing, type HalfCorrection } from './correction.ts';
import type { DraftTicket, OpenedTicket } from './draft-ticket.ts';
import { deleteDraft, findDraft, listDrafts, upsertDraft } from './draft.repository.ts';
import { openDraft, sealDraft, type Draft, type UnreadableDraft } from './kept-draft.ts';
import { findRequestByDraft, type RequestRow } from './request.repository.ts';
import { openWords, otherDraftId } from './sealed-words.ts';

export type DraftLookUp =
  | { outcome: 'found'; draft: Draft }
  | { outcome: 'sent'; reference: string }
  | { outcome: 'unreadable' }
  | { outcome: 'not-found' };

export type KeepOutcome =
  /** Where the words are: not always under the id of the form that they came from. */
  | { outcome: 'kept'; draftId: string }
  | { outcome: 'sent'; reference: string }
  | { outcome: 'too-many-drafts' };

/** Where the words of a form belong. */
export type Place =
  | { outcome: 'open'; draftId: string }
  /** They have been sent, or say nothing beyond what has been. */
  | { outcome: 'sent'; reference: string }
  /** The form has been sent with other words: these are a message of its own. */
  | { outcome: 'sent-before'; reference: string; draftId: string };

/** Half-written words, under the form that they were written in. */
export function createDrafts(deps: { db: Knex; keys: SealingKeys; clock: Clock; log: Log }) {
  const { db, keys, clock, log } = deps;

  async function placeOf(ticket: DraftTicket, half: HalfCorrection): Promise<Place> {
    const { draftId } = ticket;
    const sent = await findRequestByDraft(db, ticket, draftId);
    if (sent === undefined) return { outcome: 'open', draftId };
    const { reference } = sent;
    const before = halfOf(sent, keys, log);
    if (saysNothing(half) || (before !== undefined && isSame(before, half)))
      return { outcome: 'sent', reference };
    const other = otherDraftId(keys, draftId, half);
    const otherSent = await findRequestByDraft(db, ticket, other);
    if (otherSent !== undefined) return { outcome: 'sent', reference: otherSent.reference };
    return { outcome: 'sent-before', reference, draftId: other };
  }

  async function store(ticket: DraftTicket, draftId: string, half: HalfCorrection) {
    const sealed = sealDraft(keys, draftId, half);
    const stored = await upsertDraft(db, { ...ticket, draftId }, { sealed, savedAt: clock.now() });
    return stored ? ({ outcome: 'kept', draftId } as const) : tooMany;
  }

  async function draftUnder(who: Pick<Mandate, 'subject' | 'actor'>, draftId: string) {
    const row = await findDraft(db, who, draftId);
    return row === undefined ? undefined : openDraft(row, keys, log);
  }

  /** Takes no mandate: whose words they are was sealed into the form they come from. */
  async function keep(ticket: DraftTicket, half: HalfCorrection): Promise<KeepOutcome> {
    const place = await placeOf(ticket, half);
    return place.outcome === 'sent' ? place : store(ticket, place.draftId, half);
  }

  return {
    placeOf,
    keep,

    /**
     * As `keep`, of words that nobody asked to save: they never take the place of newer ones, nor
     * does nothing take the place of something.
     */
    async keepBeside(ticket: OpenedTicket, half: HalfCorrection): Promise<KeepOutcome> {
      const kept = await draftUnder(ticket, ticket.draftId);
      if (kept === undefined) return keep(ticket, half);
      const { draftId } = kept;
      const beside = { ...ticket, draftId: otherDraftId(keys, draftId, half) };
      // What cannot be opened now may be opened again, when its key is back.
      if (kept.half === undefined) return keep(beside, half);
      if (saysNothing(kept.half)) return keep(ticket, half);
      if (saysNothing(half) || isSame(kept.half, half)) return { outcome: 'kept', draftId };
      const isNewer = kept.savedAt > ticket.issuedAt;
      return keep(isNewer ? beside : ticket, half);
    },

    async findDraft(mandate: Mandate, draftId: string): Promise<DraftLookUp> {
      const request = await findRequestByDraft(db, mandate, draftId);
      if (request !== undefined) return { outcome: 'sent', reference: request.reference };
      const draft = await draftUnder(mandate, draftId);
      if (draft === undefined) return { outcome: 'not-found' };
      const { half } = draft;
      return half === undefined
        ? { outcome: 'unreadable' }
        : { outcome: 'found', draft: { ...draft, half } };
    },

    async drafts(mandate: Mandate): Promise<(Draft | UnreadableDraft)[]> {
      return (await listDrafts(db, mandate)).map((row) => openDraft(row, keys, log));
    },

    /** What was sent stays; only its leftover draft goes. */
    async discard(mandate: Mandate, draftId: string): Promise<void> {
      await db.transaction((tx) => deleteDraft(tx, mandate, draftId));
    },
  };
}

const tooMany = { outcome: 'too-many-drafts' } as const;

/** What was sent, as its form had it; undefined when it cannot be opened. */
function halfOf(
  sent: RequestRow,
  keys: SealingKeys,
  log: Pick<Log, 'error'>,
): HalfCorrection | undefined {
  const { row_table: table, row_id: id, source, fault, restrict_meanwhile } = sent;
  const words = openWords(sent, keys, log);
  if (words === 'unreadable') return undefined;
  return {
    row: table === null || id === null ? undefined : { table, id },
    source: source ?? undefined,
    fault: fault ?? undefined,
    message: words.message ?? '',
    wanted: words.wanted ?? '',
    restrictMeanwhile: restrict_meanwhile,
  };
}
