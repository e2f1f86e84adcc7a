import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Mandate, type SelfMandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { unreachable } from '../shared/unreachable.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { renewSession } from './session-lifecycle.ts';
import { sessionEnd, type CitizenSession } from './session.ts';

const mandates = new WeakMap<Response, Mandate>();

/** The proof made for this request; asking before `requireMandate` is a fault of the pipeline. */
export function mandateOf(res: Response): Mandate {
  const mandate = mandates.get(res);
  if (mandate === undefined) throw new Error('The route stands before requireMandate');
  return mandate;
}

/**
 * Who is signed in, whether or not they may see anything. An error page may be due before there is
 * any session, as when the database is away.
 */
export function citizenOf({
  session,
}: Partial<Pick<Request, 'session'>>): CitizenSession | undefined {
  if (session === undefined) return;
  const { personId, idportenSid, sealedIdToken, signedInAt, seenAt } = session;
  if (personId === undefined || idportenSid === undefined || sealedIdToken === undefined) return;
  if (signedInAt === undefined || seenAt === undefined) return;
  return { personId, idportenSid, sealedIdToken, signedInAt, seenAt };
}

/** To note every page would be a write for every read. */
const noteEveryMs = 15_000;

/** Ends a session that has stood unused, or stood at all, for too long; else notes its use. */
export function expireSession({ clock }: { clock: Clock }): RequestHandler {
  return async (req, _res, next) => {
    const citizen = citizenOf(req);
    if (citizen === undefined) {
      next();
      return;
    }
    const now = clock.now().getTime();
    if (sessionEnd(citizen) <= now) {
      await renewSession(req);
    } else if (now - citizen.seenAt >= noteEveryMs) {
      req.session.seenAt = now;
    }
    next();
  };
}

/** Everything below it is for people who are signed in: others are sent to sign in, and back. */
export function requireCitizen({ render }: { render: RenderPage }): RequestHandler {
  return (req, res, next) => {
    if (citizenOf(req) !== undefined) {
      next();
    } else if (req.method === 'GET' || req.method === 'HEAD') {
      const signIn = hrefIn(languageOf(res), paths.signIn);
      res.redirect(303, `${signIn}?til=${encodeURIComponent(req.originalUrl)}`);
    } else {
      render(res, 'identity/signed-out-meanwhile', {}, 401);
    }
  };
}

/** Derives at every request for whom the person may act; refuses in words. */
export function requireMandate(deps: {
  population: Population;
  clock: Clock;
  render: RenderPage;
  log: Log;
}): RequestHandler {
  const { population, clock, render, log } = deps;
  return async (req, res, next) => {
    const citizen = citizenOf(req);
    if (citizen === undefined) throw new Error('requireMandate stands before requireCitizen');
    const decision = Mandate.forSelf({
      person: citizen.personId,
      birthDate: await population.birthDateOf(citizen.personId),
      deceasedOn: (await population.factsFor(citizen.personId))?.deceasedOn,
      today: today(clock),
    });
    if (decision.outcome === 'registered-dead') log.error('dead-person-signed-in');
    answer(decision, res, next, render);
  };
}

function answer(decision: SelfMandate, res: Response, next: NextFunction, render: RenderPage) {
  switch (decision.outcome) {
    case 'granted':
      mandates.set(res, decision.mandate);
      next();
      return;
    case 'too-young':
      render(res, 'identity/too-young', { sections: false }, 403);
      return;
    case 'must-ask':
      render(res, 'identity/must-ask', { sections: false }, 403);
      return;
    case 'registered-dead':
      render(res, 'identity/registered-dead', { sections: false }, 403);
      return;
    case 'age-unknown':
      res.set('Retry-After', '60');
      render(res, 'identity/age-unknown', { sections: false }, 503);
      return;
    default:
      unreachable(decision);
  }
}
