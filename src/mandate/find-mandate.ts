import type { Request, RequestHandler, Response } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import type { PersonId } from '../population/person.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { NotFound } from '../shared/not-found.ts';
import { unreachable } from '../shared/unreachable.ts';
import { personReferenceOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { Mandate, type Reach } from './mandate.ts';
import { keepMandate, mandateFoundFor } from './mandate-of.ts';
import type { NeutralAnswer } from './neutral-answer.ts';
import type { PersonReferences } from './person-reference.ts';
import type { Policy } from './policy.ts';
import type { Representation } from './representation.service.ts';

export type FindMandateOptions = {
  config: { policy: Policy };
  population: Population;
  representation: Representation;
  personReferences: PersonReferences;
  neutralAnswer: NeutralAnswer;
  clock: Clock;
  render: RenderPage;
  log: Log;
};

/**
 * Derives at every request for whom the person acts, from the address, and whether they may now;
 * refuses in words. Below it every page has a mandate.
 */
export function findMandate(options: FindMandateOptions): RequestHandler {
  return async (req, res, next) => {
    const citizen = citizenOf(req);
    if (citizen === undefined) throw new Error('findMandate stands before requireCitizen');
    const reference = personReferenceOn(res);
    const mandate =
      reference === undefined
        ? await forOneself(options, citizen.personId, res)
        : await forAnother(options, { actor: citizen.personId, reference }, req, res);
    if (mandate === undefined) return;
    keepMandate(res, mandate);
    next();
  };
}

/** Below it are pages that show what is held: who is 12–15 is told how to ask. */
export function requireSight({ render }: { render: RenderPage }): RequestHandler {
  return (_req, res, next) => {
    if (mandateFoundFor(res)?.reach === 'full') next();
    else render(res, 'identity/must-ask', {}, 403);
  };
}

async function forOneself(
  { population, config, clock, render, log }: FindMandateOptions,
  person: PersonId,
  res: Response,
): Promise<Mandate<Reach> | undefined> {
  const decision = Mandate.forSelf({
    person,
    birthDate: await population.birthDateOf(person),
    deceasedOn: (await population.factsFor(person))?.deceasedOn,
    today: today(clock),
    policy: config.policy,
  });
  switch (decision.outcome) {
    case 'granted':
    case 'voice':
      return decision.mandate;
    case 'too-young':
      render(res, 'identity/too-young', { sections: false }, 403);
      return undefined;
    case 'registered-dead':
      log.error('dead-person-signed-in');
      render(res, 'identity/registered-dead', { sections: false }, 403);
      return undefined;
    case 'age-unknown':
      res.set('Retry-After', '60');
      render(res, 'identity/age-unknown', { sections: false }, 503);
      return undefined;
    default:
      return unreachable(decision);
  }
}

async function forAnother(
  options: FindMandateOptions,
  { actor, reference }: { actor: PersonId; reference: string },
  req: Request,
  res: Response,
): Promise<Mandate | undefined> {
  const { personReferences, representation, neutralAnswer, render } = options;
  const opened = personReferences.open({ actor, sessionId: req.sessionID }, reference);
  switch (opened.outcome) {
    case 'not-found':
      throw new NotFound();
    case 'earlier-session':
      render(res, 'mandate/choose-again', {}, 409);
      return undefined;
    case 'person': {
      const parties = { actor, subject: opened.person };
      const outcome = await neutralAnswer.unlessHidden(res, () => representation.decide(parties));
      return outcome?.mandate;
    }
    default:
      return unreachable(opened);
  }
}
