import { Router, type Request, type Response } from 'express';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import { sourceCodes } from '../holdings/holdings.ts';
import type { RowReference, RowReferences } from '../holdings/row-reference.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { formatNumber } from '../shared/format.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { keptFor } from '../shared/retention.ts';
import { aboutOn, translatorOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { rowView, type RowView } from './case-view.ts';
import {
  faults,
  halfAbout,
  longestMessage,
  longestWanted,
  mostDrafts,
  nothingTyped,
  type CorrectionError,
  type HalfCorrection,
} from './correction.ts';
import type { Corrections } from './correction.service.ts';
import {
  isTicketOf,
  newTicket,
  ticketFor,
  type DraftTicket,
  type DraftTickets,
} from './draft-ticket.ts';
import { readCorrectionForm, readDraftId, readSentBefore } from './new-case.form.ts';

export type NewCaseDependencies = {
  corrections: Corrections;
  draftTickets: DraftTickets;
  rowReferences: Pick<RowReferences, 'open'>;
  holdings: Pick<HoldingsService, 'record' | 'wording'>;
  render: RenderPage;
  log: Log;
  mandateOf: (res: Response) => Mandate;
};

type Form = {
  ticket: DraftTicket;
  row: RowView | null;
  half: HalfCorrection;
  savedAt?: Date;
  /** The case that the words before these became. */
  sentBefore?: string | undefined;
  errors?: readonly CorrectionError[];
};

/** «Er dette feil?»: one page, with a row or without. */
export function newCaseRoutes(deps: NewCaseDependencies): Router {
  const router = Router();
  router.get(paths.newCase, (req, res) => open(deps, req, res));
  router.post(paths.newCase, (req, res) => act(deps, req, res));
  return router;
}

async function open(deps: NewCaseDependencies, req: Request, res: Response) {
  const mandate = deps.mandateOf(res);
  const draftId = readDraftId(req.query);
  const found = await deps.corrections.findDraft(mandate, draftId);
  if (found.outcome === 'sent') {
    toReceipt(res, found.reference);
    return;
  }
  if (found.outcome === 'unreadable') {
    toDrafts(res);
    return;
  }
  if (found.outcome === 'found') {
    const { half, savedAt } = found.draft;
    const ticket = ticketFor(mandate, draftId, half.row);
    const [row, sentBefore] = await Promise.all([
      rowOf(deps, half.row, res),
      sentBeforeOf(deps, req, res),
    ]);
    showForm(res, deps, { ticket, half, savedAt, row, sentBefore });
    return;
  }
  await openNew(deps, req, res);
}

/** What the address says has been sent before, where that is so. */
async function sentBeforeOf(deps: NewCaseDependencies, req: Request, res: Response) {
  const reference = readSentBefore(req.query);
  if (reference === undefined) return undefined;
  return (await deps.corrections.hasSent(deps.mandateOf(res), reference)) ? reference : undefined;
}

/** A reference that is unknown, altered or somebody else's shows the page that has none. */
async function openNew(deps: NewCaseDependencies, req: Request, res: Response) {
  const mandate = deps.mandateOf(res);
  const asked = deps.rowReferences.open(mandate, req.query['rad']);
  const view = await rowOf(deps, asked, res);
  const row = view?.state === 'gone' ? undefined : asked;
  showForm(res, deps, {
    ticket: newTicket(mandate, row),
    row: row === undefined ? null : view,
    half: { row, ...nothingTyped },
  });
}

async function act(deps: NewCaseDependencies, req: Request, res: Response) {
  const { corrections, draftTickets, mandateOf } = deps;
  const mandate = mandateOf(res);
  const form = readCorrectionForm(req.body);
  const given = draftTickets.open(form.ticket);
  const known = given !== undefined && isTicketOf(given, mandate);
  const ticket = known ? given : newTicket(mandate, undefined);
  const half = halfAbout(ticket.row, form.typed);
  if (form.act === 'slett') {
    await corrections.discard(mandate, ticket.draftId);
    res.redirect(303, hrefOn(res, paths.cases));
  } else if (form.act === 'lagre' || !known) {
    // Nothing is sent on a form that is not ours or not this person's; the words are kept.
    await save(deps, res, { ticket, half, isAsked: form.act === 'lagre' });
  } else {
    await send(deps, res, { ticket, half });
  }
}

type Words = { ticket: DraftTicket; half: HalfCorrection };

async function save(
  deps: NewCaseDependencies,
  res: Response,
  { isAsked, ...words }: Words & { isAsked: boolean },
) {
  const kept = await deps.corrections.keep(words.ticket, words.half);
  if (kept.outcome === 'too-many-drafts') await showErrors(deps, res, words, tooManyDrafts);
  else if (isAsked) toDrafts(res);
  else if (kept.outcome === 'kept') toDraft(res, kept.draftId);
  else toReceipt(res, kept.reference);
}

async function send(deps: NewCaseDependencies, res: Response, words: Words) {
  const sent = await deps.corrections.send(deps.mandateOf(res), words.ticket, words.half);
  switch (sent.outcome) {
    case 'sent':
      toReceipt(res, sent.reference);
      return;
    case 'sent-before':
      toDraft(res, sent.draftId, sent.reference);
      return;
    case 'incomplete':
      await showErrors(deps, res, words, sent.errors);
      return;
    case 'too-many-drafts':
      await showErrors(deps, res, words, tooManyDrafts);
  }
}

const tooManyDrafts = [{ field: 'message', error: 'too-many-drafts' }] as const;

async function showErrors(
  deps: NewCaseDependencies,
  res: Response,
  { ticket, half }: Words,
  errors: readonly CorrectionError[],
) {
  showForm(res, deps, { ticket, half, errors, row: await rowOf(deps, ticket.row, res) });
}

function showForm(
  res: Response,
  { render, draftTickets }: NewCaseDependencies,
  { ticket, row, half, savedAt, sentBefore, errors = [] }: Form,
) {
  const said = errors.map((one) => errorView(one, res));
  const context = {
    draftId: ticket.draftId,
    ticket: draftTickets.seal(ticket),
    row,
    half: { ...half, source: half.source ?? '', fault: half.fault ?? '' },
    savedAt: savedAt ?? null,
    sentBefore: sentBefore ?? null,
    keptDays: keptFor('drafts'),
    longestMessage,
    errors: said,
    errorOf: Object.fromEntries(said.map(({ field, text }) => [field, text])),
    faults,
    sources: sourceCodes,
  };
  render(res, 'casework/new-case', context, errors.length === 0 ? 200 : 422);
}

function errorView({ field, error }: CorrectionError, res: Response) {
  const lang = languageOf(res);
  const longest = field === 'wanted' ? longestWanted : longestMessage;
  const n = formatNumber(error === 'too-many-drafts' ? mostDrafts : longest, lang);
  return { field, text: translatorOn(res)(`casework.error.${error}`, { n }) };
}

/** Null without a row. A register that does not answer keeps nobody from saying what is wrong. */
export async function rowOf(
  { holdings, mandateOf, log }: Pick<NewCaseDependencies, 'holdings' | 'mandateOf' | 'log'>,
  row: RowReference | undefined,
  res: Response,
): Promise<RowView | null> {
  if (row === undefined) return null;
  try {
    const record = await holdings.record(mandateOf(res), row);
    if (record === undefined) return { state: 'gone' };
    const told = { hideHealth: hidesHealth(res.req), about: aboutOn(res) };
    return rowView(row, record, await holdings.wording(languageOf(res), told));
  } catch (error) {
    log.error('row-not-read', { table: row.table, ...errorDetail(error) });
    return { state: 'silent' };
  }
}

function toReceipt(res: Response, reference: string) {
  res.redirect(303, `${hrefOn(res, paths.caseReceipt)}?ref=${reference}`);
}

function toDrafts(res: Response) {
  res.redirect(303, `${hrefOn(res, paths.cases)}#pabegynt`);
}

/** @param sentBefore the case that the form had become before */
export function toDraft(res: Response, draftId: string, sentBefore?: string) {
  const told = sentBefore === undefined ? '' : `&sendt=${sentBefore}`;
  res.redirect(303, `${hrefOn(res, paths.newCase)}?utkast=${draftId}${told}`);
}
