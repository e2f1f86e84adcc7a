import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { paths } from '../paths.ts';
import { keptFor } from '../shared/retention.ts';
import { isForgedForm } from '../web/form-protection.ts';
import { personReferenceOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { halfAbout } from './correction.ts';
import type { Corrections } from './correction.service.ts';
import type { DraftTicket, DraftTickets } from './draft-ticket.ts';
import { readCorrectionForm } from './new-case.form.ts';
import { toDraft } from './new-case.routes.ts';

export type KeptTextDependencies = {
  corrections: Pick<Corrections, 'keepBeside'>;
  draftTickets: Pick<DraftTickets, 'open'>;
  render: RenderPage;
  /** Counts what is sent to the form, by whomever. */
  limitWords: RequestHandler;
};

/** Where the words are now, and whose they are. */
type Kept = Pick<DraftTicket, 'actor' | 'draftId'>;

/**
 * Half-written text survives a new sign-in: what is sent after the session has ended, or on a form
 * from before a new one, is kept for the person whose form it was. Nothing is sent on, and nothing
 * is shown to anybody but them. Comes before the form's own routes, and counts for them as well.
 */
export function keptTextRoutes(
  deps: KeptTextDependencies,
): (RequestHandler | ErrorRequestHandler)[] {
  return [countWords(deps), keepAfterSession(deps), keepAfterNewSession(deps)];
}

function countWords({ limitWords }: KeptTextDependencies): RequestHandler {
  return (req, res, next) => (isNewCase(req) ? limitWords(req, res, next) : next());
}

function keepAfterSession(deps: KeptTextDependencies): RequestHandler {
  return async (req, res, next) => {
    const kept =
      isNewCase(req) && citizenOf(req) === undefined ? await keepText(deps, req) : undefined;
    if (kept === undefined) next();
    else showKept(deps, res, kept);
  };
}

function keepAfterNewSession(deps: KeptTextDependencies): ErrorRequestHandler {
  return async (error: unknown, req, res, next) => {
    if (!isNewCase(req) || !isForgedForm(error)) {
      next(error);
      return;
    }
    const refusal = await refusalOf(deps.limitWords, req, res);
    const kept = refusal === undefined ? await keepText(deps, req) : undefined;
    if (kept !== undefined && citizenOf(req)?.personId === kept.actor) toDraft(res, kept.draftId);
    else next(refusal ?? error);
  };
}

/** An error has passed by what counts: it is asked here. */
async function refusalOf(limit: RequestHandler, req: Request, res: Response): Promise<unknown> {
  let refusal: unknown;
  await limit(req, res, (error: unknown) => {
    refusal = error;
  });
  return refusal;
}

function isNewCase({ method, path }: Request): boolean {
  return method === 'POST' && path === paths.newCase;
}

async function keepText(
  { corrections, draftTickets }: KeptTextDependencies,
  req: Request,
): Promise<Kept | undefined> {
  const { ticket, act, typed } = readCorrectionForm(req.body);
  const known = draftTickets.open(ticket);
  if (known === undefined || act === 'slett') return undefined;
  const kept = await corrections.keepBeside(known, halfAbout(known.row, typed));
  if (kept.outcome === 'too-many-drafts') return undefined;
  return { actor: known.actor, draftId: kept.outcome === 'kept' ? kept.draftId : known.draftId };
}

function showKept({ render }: KeptTextDependencies, res: Response, { draftId }: Kept) {
  // About a child one chooses the child again, and finds the words among its cases.
  const isOwn = personReferenceOn(res) === undefined;
  const back = isOwn ? `${paths.newCase}?utkast=${draftId}` : paths.choosePerson;
  render(res, 'casework/kept-meanwhile', { back, keptDays: keptFor('drafts') }, 401);
}
