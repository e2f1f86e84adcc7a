import { Router, type Response } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { ageOn, today } from '../shared/format.ts';
import type { RenderPage } from '../web/page.ts';
import type { Mandate, Reach } from './mandate.ts';
import type { PersonReferences } from './person-reference.ts';
import type { Representation } from './representation.service.ts';

export type ChoosePersonOptions = {
  representation: Pick<Representation, 'peopleFor'>;
  personReferences: PersonReferences;
  clock: Clock;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
};

/** «Hvem gjelder det?»: those one may act for now, and nobody else. */
export function choosePersonRoutes(options: ChoosePersonOptions): Router {
  const { representation, personReferences, clock, render, voiceOf } = options;
  const router = Router();
  router.get(paths.choosePerson, async (req, res) => {
    const { actor } = voiceOf(res);
    const people = await representation.peopleFor(actor);
    const holder = { actor, sessionId: req.sessionID };
    const view = people.map(({ person, name, birthDate }) => ({
      name,
      age: ageOn(birthDate, today(clock)),
      reference: personReferences.seal(holder, person),
    }));
    render(res, 'mandate/choose-person', { people: view });
  });
  return router;
}
