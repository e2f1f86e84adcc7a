import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { formToken } from '../web/form-protection.ts';
import { hrefIn, languageOf, speakAsOn } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { OpenidClient } from './openid.client.ts';
import { renewSession, saveSession } from './session-lifecycle.ts';
import { liveAttempts, safeReturnPath, type SignInAttempt } from './session.ts';

type Refused = { outcome: 'refused'; reason: string };
type Admitted = { outcome: 'admitted'; held: Partial<Request['session']> };

/** One way in: citizens by ID-porten, the staff by their employer. */
export type SignInDoor<Person> = {
  /** Where it begins and where the issuer sends back to, and where one goes if nothing was asked. */
  at: { signIn: string; callback: string; home: string };
  issuer: Pick<OpenidClient, 'begin'> & {
    finish: (
      ...returned: Parameters<OpenidClient['finish']>
    ) => Promise<({ outcome: 'signed-in' } & Person) | Refused>;
  };
  /** Journals who has come; gives what their session holds. */
  admit: (person: Person, now: number) => Promise<Admitted | Refused>;
  clock: Clock;
  log: Log;
  render: RenderPage;
  limitSignIns: RequestHandler;
  /** Names the door in the log. */
  name: 'citizen' | 'staff';
  /** Where its pages lie. */
  views: 'identity' | 'desk';
};

/** To the issuer and back to the page that was asked for. */
export function signInDoor<Person>(door: SignInDoor<Person>): Router {
  const router = Router();
  router.get(door.at.signIn, door.limitSignIns, (req, res) => begin(door, req, res));
  router.get(door.at.callback, door.limitSignIns, (req, res) => finish(door, req, res));
  return router;
}

async function begin<Person>(
  { issuer, clock, at }: SignInDoor<Person>,
  req: Request,
  res: Response,
) {
  const language = languageOf(res);
  const returnTo = safeReturnPath(req.query['til'], hrefIn(language, at.home));
  const { redirectTo, ...attempt } = await issuer.begin(language);
  const startedAt = clock.now().getTime();
  req.session.attempts = liveAttempts(
    [...(req.session.attempts ?? []), { ...attempt, returnTo, startedAt }],
    startedAt,
  );
  await saveSession(req);
  res.set('Cache-Control', 'no-store').redirect(303, redirectTo);
}

async function finish<Person>(door: SignInDoor<Person>, req: Request, res: Response) {
  const { issuer, clock, log, render, name, views } = door;
  const refuse = (reason: string, til: string, status: number) => {
    log.warn('sign-in-refused', { reason, door: name });
    render(res, `${views}/sign-in-refused`, { reason, til }, status);
  };
  const attempt = takeAttempt(req, clock.now().getTime());
  if (attempt === undefined) {
    refuse('expired-attempt', '', 400);
    return;
  }
  speakAsOn(attempt.returnTo, res);
  const arrived = await issuer.finish(queryOf(req), attempt);
  const outcome =
    arrived.outcome === 'refused' ? arrived : await door.admit(arrived, clock.now().getTime());
  if (outcome.outcome === 'refused') {
    await saveSession(req);
    refuse(outcome.reason, attempt.returnTo, outcome.reason === 'cancelled' ? 200 : 403);
    return;
  }
  await renewSession(req);
  Object.assign(req.session, outcome.held);
  // Before the first pages, of which several may be asked for at once.
  formToken(req);
  await saveSession(req);
  log.info('signed-in', { door: name });
  res.set('Cache-Control', 'no-store').redirect(303, attempt.returnTo);
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
