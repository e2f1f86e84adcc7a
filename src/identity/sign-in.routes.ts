import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Journal } from '../journal/journal.service.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { formToken } from '../web/form-protection.ts';
import { hrefIn, languageOf, speakAsOn } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { Idporten, SignInRefusal } from './idporten.client.ts';
import { renewSession, saveSession } from './session-lifecycle.ts';
import { liveAttempts, safeReturnPath, type SignInAttempt } from './session.ts';

export type SignInDependencies = {
  idporten: Idporten;
  population: Population;
  journal: Journal;
  clock: Clock;
  log: Log;
  render: RenderPage;
  sealIdToken: (idToken: string) => string;
  limitSignIns: RequestHandler;
};

/** To ID-porten and back to the page that was asked for. */
export function signInRoutes(deps: SignInDependencies): Router {
  const router = Router();
  router.get(paths.signIn, deps.limitSignIns, (req, res) => begin(deps, req, res));
  router.get(paths.signInCallback, deps.limitSignIns, (req, res) => finish(deps, req, res));
  return router;
}

async function begin({ idporten, clock }: SignInDependencies, req: Request, res: Response) {
  const language = languageOf(res);
  const returnTo = safeReturnPath(req.query['til'], hrefIn(language, paths.overview));
  const { redirectTo, ...attempt } = await idporten.begin(language);
  const startedAt = clock.now().getTime();
  req.session.attempts = liveAttempts(
    [...(req.session.attempts ?? []), { ...attempt, returnTo, startedAt }],
    startedAt,
  );
  await saveSession(req);
  res.set('Cache-Control', 'no-store').redirect(303, redirectTo);
}

async function finish(deps: SignInDependencies, req: Request, res: Response) {
  const { idporten, clock, log, render } = deps;
  const attempt = takeAttempt(req, clock.now().getTime());
  if (attempt === undefined) {
    log.warn('sign-in-refused', { reason: 'expired-attempt' });
    render(res, 'identity/sign-in-refused', { reason: 'expired-attempt', til: '' }, 400);
    return;
  }
  speakAsOn(attempt.returnTo, res);
  const outcome = await idporten.finish(queryOf(req), attempt);
  if (outcome.outcome === 'refused') {
    log.warn('sign-in-refused', { reason: outcome.reason });
    await saveSession(req);
    const context = { reason: outcome.reason, til: attempt.returnTo };
    render(res, 'identity/sign-in-refused', context, statusOf(outcome.reason));
    return;
  }
  await admit(deps, req, outcome);
  res.set('Cache-Control', 'no-store').redirect(303, attempt.returnTo);
}

async function admit(
  { population, journal, clock, log, sealIdToken }: SignInDependencies,
  req: Request,
  {
    id,
    idportenSid,
    idToken,
  }: Extract<Awaited<ReturnType<Idporten['finish']>>, { outcome: 'signed-in' }>,
) {
  const personId = await population.recognise(id);
  await journal.recordSelf(personId, 'signed-in');
  await renewSession(req);
  const now = clock.now().getTime();
  Object.assign(req.session, {
    personId,
    idportenSid,
    sealedIdToken: sealIdToken(idToken),
    signedInAt: now,
    seenAt: now,
  });
  // Before the first pages, of which several may be asked for at once.
  formToken(req);
  await saveSession(req);
  log.info('signed-in');
}

/** An attempt is good for one return, whatever comes of it. */
function takeAttempt(req: Request, now: number): SignInAttempt | undefined {
  const state = req.query['state'];
  const live = liveAttempts(req.session.attempts ?? [], now);
  const attempt = live.find((one) => one.state === state);
  if (attempt !== undefined) req.session.attempts = live.filter((one) => one !== attempt);
  return attempt;
}

function queryOf(req: Request): string {
  const mark = req.originalUrl.indexOf('?');
  return mark === -1 ? '' : req.originalUrl.slice(mark + 1);
}

function statusOf(reason: SignInRefusal): number {
  return reason === 'cancelled' ? 200 : 403;
}
