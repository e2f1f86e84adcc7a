import { Router, type Request, type Response } from 'express';
import { isFull } from '../mandate/mandate-of.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { formatDate } from '../shared/format.ts';
import { NotFound } from '../shared/not-found.ts';
import { translatorOn } from '../web/about.ts';
import { attachUnopened, notByHead } from '../web/attachment.ts';
import { languageOf } from '../web/language.ts';
import { pageAskedFor } from '../web/page-number.ts';
import type { Cases, CaseWithWords } from './case.service.ts';
import { accessView, extensionOf } from './access-view.ts';
import type { AccessRequests } from './access-for-another.service.ts';
import { caseView, draftView } from './case-view.ts';
import { ticketFor } from './draft-ticket.ts';
import { readCaseReference, readDocumentQuery } from './new-case.form.ts';
import { rowOf, type NewCaseDependencies } from './new-case.routes.ts';

export type CaseDependencies = NewCaseDependencies & {
  cases: Cases;
  voiceOf: (res: Response) => Mandate<Reach>;
  accessRequests: Pick<AccessRequests, 'asked' | 'document'>;
};

/** What one has asked for, and when it is to be answered. */
export function caseRoutes(deps: CaseDependencies): Router {
  const router = Router();
  router.get(paths.cases, (req, res) => showCases(deps, req, res));
  router.get(paths.case, (req, res) => showCase(deps, req, res));
  router.get(paths.caseReceipt, (req, res) => showReceipt(deps, req, res));
  router.head(paths.caseDocument, notByHead);
  router.get(paths.caseDocument, (req, res) => sendDocument(deps, req, res));
  return router;
}

async function showCases(deps: CaseDependencies, req: Request, res: Response) {
  const mandate = deps.voiceOf(res);
  const { cases, page, pages } = await deps.cases.list(mandate, pageAskedFor(req.query['side']));
  const drafts = isFull(mandate) ? await draftsOf(deps, mandate, res) : [];
  const lang = languageOf(res);
  const t = translatorOn(res);
  deps.render(res, 'casework/cases', {
    cases: cases.map((one) => caseView(one, t, lang)),
    page,
    pages,
    drafts,
  });
}

async function draftsOf(
  { corrections, draftTickets }: CaseDependencies,
  mandate: Mandate,
  res: Response,
) {
  const lang = languageOf(res);
  const drafts = await corrections.drafts(mandate);
  return drafts.map((draft) => ({
    ...draftView(draft, translatorOn(res), lang),
    ticket: draftTickets.seal(ticketFor(mandate, draft.draftId, draft.half?.row)),
  }));
}

async function showCase(deps: CaseDependencies, req: Request, res: Response) {
  const { row, words, told, ...found } = await caseAskedFor(deps, req, res);
  const asked = await deps.accessRequests.asked(deps.voiceOf(res), found.reference);
  const lang = languageOf(res);
  const t = translatorOn(res);
  const access = asked === 'unreadable' ? undefined : asked;
  deps.render(res, 'casework/case', {
    one: caseView(found, t, lang),
    row: await rowOf(deps, row, res),
    unreadable: words === 'unreadable' || asked === 'unreadable',
    message: words === 'unreadable' ? null : (words.message ?? access?.words.reason ?? null),
    told: told.map(({ on, text }) => ({
      date: formatDate(on, lang),
      text: text ?? t('casework.case.unreadable'),
    })),
    wanted: words === 'unreadable' ? null : (words.wanted ?? null),
    access: access === undefined ? null : accessView(access, t, lang),
  });
}

/** Bytes that nobody here has opened: kept on the person's own machine, shown by no page of ours. */
async function sendDocument(
  { accessRequests, voiceOf }: CaseDependencies,
  req: Request,
  res: Response,
) {
  const asked = readDocumentQuery(req.query);
  const mandate = voiceOf(res);
  const found = asked === undefined ? undefined : await accessRequests.document(mandate, asked);
  if (asked === undefined || found === undefined) throw new NotFound();
  const name = `${asked.reference}-${asked.place}.${extensionOf(found.mediaType)}`;
  attachUnopened(res, name, found.bytes);
}

async function showReceipt(deps: CaseDependencies, req: Request, res: Response) {
  const found = await caseAskedFor(deps, req, res);
  const lang = languageOf(res);
  deps.render(res, 'casework/receipt', { one: caseView(found, translatorOn(res), lang) });
}

/** @throws NotFound for a case that is unknown or somebody else's: one answer for both */
async function caseAskedFor(
  { cases, voiceOf }: CaseDependencies,
  req: Request,
  res: Response,
): Promise<CaseWithWords> {
  const reference = readCaseReference(req.query);
  const found = reference === undefined ? undefined : await cases.find(voiceOf(res), reference);
  if (found === undefined) throw new NotFound();
  return found;
}
