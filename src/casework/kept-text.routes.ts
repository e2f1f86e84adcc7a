import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { paths } from '../paths.ts';
import { keptFor } from '../shared/retention.ts';
import { isForgedForm } from '../web/form-protection.ts';
import type { RenderPage } from '../web/page.ts';
import { halfAbout } from './correction.ts';
import type { Corrections } from './correction.service.ts';
import type { DraftTicket, DraftTickets } from './draft-ticket.ts';
import { readCorrectionForm } from './new-case.form.ts';
import { toDraft } from './new-case.routes.ts';

export type KeptTextDependencies = {
  corrections: Pick<Corrections, 'keep'>;
  draftTickets: Pick<DraftTickets, 'open'>;
  render: RenderPage;
};

/**
 * Half-written text survives a new sign-in: what is sent after the session has ended, or on a form
 * from before a new one, is kept for the person whose form it was. Nothing is sent on, and nothing
 * is shown to anybody but them.
 */
export function keptTextRoutes(
  deps: KeptTextDependencies,
): (RequestHandler | ErrorRequestHandler)[] {
  return [keepAfterSession(deps), keepAfterNewSession(deps)];
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
    const kept = isNewCase(req) && isForgedForm(error) ? await keepText(deps, req) : undefined;
    if (kept !== undefined && citizenOf(req)?.personId === kept.actor) toDraft(res, kept.draftId);
    else next(error);
  };
}

function isNewCase({ method, path }: Request): boolean {
  return method === 'POST' && path === paths.newCase;
}

async function keepText(
  { corrections, draftTickets }: KeptTextDependencies,
  req: Request,
): Promise<DraftTicket | undefined> {
  const { ticket, act, typed } = readCorrectionForm(req.body);
  const known = draftTickets.open(ticket);
  if (known === undefined || act === 'slett') return undefined;
  await corrections.keep(known, halfAbout(known.row, typed));
  return known;
}

function showKept({ render }: KeptTextDependencies, res: Response, { draftId }: DraftTicket) {
  const back = `${paths.newCase}?utkast=${draftId}`;
  render(res, 'casework/kept-meanwhile', { back, keptDays: keptFor('drafts') }, 401);
}
