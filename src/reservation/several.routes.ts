import { Router, type Request, type Response } from 'express';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { NeutralAnswer } from '../mandate/neutral-answer.ts';
import type { PersonReferences } from '../mandate/person-reference.ts';
import type { Representation, RepresentedPerson } from '../mandate/representation.service.ts';
import type { OtherHolderNotices } from '../notice/other-holder.service.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { ageOn, today } from '../shared/format.ts';
import { NotFound } from '../shared/not-found.ts';
import { hrefOn } from '../web/acting-address.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import { chosenFlags, hearingAt } from './choice-view.ts';
import { readChildren, readChoice, readDraftIds, readHeardOf } from './choice.form.ts';
import type { ChildHeard } from './reservation.ts';
import type { Reservations } from './reservation.service.ts';
import { effectOn, type EffectOnPage } from './effect-on-page.ts';
import { reachOn } from './reach-on-page.ts';
import type { RuleBook } from './rule-book.ts';
import { scopes } from './scope.ts';
import { eraseNotBefore } from './undo-window.ts';

export type SeveralDependencies = EffectOnPage & {
  reservations: Reservations;
  representation: Pick<Representation, 'peopleFor' | 'decide'>;
  personReferences: PersonReferences;
  population: Pick<Population, 'nameOf'>;
  neutralAnswer: NeutralAnswer;
  otherHolderNotices: Pick<OtherHolderNotices, 'run'>;
  ruleBook: RuleBook;
  clock: Clock;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
};

/** Several children in one go: one form, then a preview, a confirmation and a receipt of each. */
export function severalRoutes(deps: SeveralDependencies): Router {
  const router = Router();
  router.get(paths.reserveForSeveral, (req, res) => showForm(deps, req, res));
  router.post(paths.reserveForSeveral, (req, res) => draftAll(deps, req, res));
  router.get(paths.checkForSeveral, (req, res) =>
    showCheck(deps, { draftIds: readDraftIds(req.query), faulty: [] }, res),
  );
  router.post(paths.checkForSeveral, (req, res) => confirmAll(deps, req, res));
  router.get(paths.receiptsForSeveral, (req, res) => showReceipts(deps, req, res));
  return router;
}

type FormFault = 'no-children' | 'nothing-chosen';

async function showForm(
  { representation, personReferences, ruleBook, clock, render, voiceOf }: SeveralDependencies,
  req: Request,
  res: Response,
  faults: readonly FormFault[] = [],
) {
  const { actor } = voiceOf(res);
  const people = await representation.peopleFor(actor);
  const chosen = new Set(peopleIn(personReferences, { actor, req }, readChildren(req.body)));
  const ticked = readChoice(req.body);
  const view = {
    people: people.map(({ person, name, birthDate }: RepresentedPerson) => ({
      name,
      age: ageOn(birthDate, today(clock)),
      reference: personReferences.seal({ actor, sessionId: req.sessionID }, person),
      chosen: chosen.has(person),
    })),
    scopes,
    reach: reachOn(res, ruleBook.on(today(clock))),
    ticked: ticked.outcome === 'read' ? ticked.chosen : [],
    faults,
  };
  render(res, 'reservation/several', view, faults.length === 0 ? 200 : 422);
}

async function draftAll(deps: SeveralDependencies, req: Request, res: Response) {
  const { personReferences, reservations, voiceOf } = deps;
  const { actor } = voiceOf(res);
  const references = readChildren(req.body);
  const children = peopleIn(personReferences, { actor, req }, references);
  if (children.length < references.length) throw new NotFound();
  const read = readChoice(req.body);
  if (children.length === 0 || read.outcome === 'faulty') {
    const noChildren = children.length === 0 ? (['no-children'] as const) : [];
    const nothing = read.outcome === 'faulty' ? (['nothing-chosen'] as const) : [];
    await showForm(deps, req, res, [...noChildren, ...nothing]);
    return;
  }
  const mandates = await mandatesFor(deps, { actor, children }, res);
  if (mandates === undefined) return;
  const query = new URLSearchParams();
  for (const mandate of mandates) {
    query.append('utkast', await reservations.draft(mandate, 'reserve', read.chosen));
  }
  res.redirect(303, `${hrefOn(res, paths.checkForSeveral)}?${query.toString()}`);
}

type AllGranted = { outcome: 'granted'; mandates: Mandate[] };

/** All of them, or the neutral page, which has then been sent. */
async function mandatesFor(
  { representation, neutralAnswer }: SeveralDependencies,
  { actor, children }: { actor: string; children: readonly string[] },
  res: Response,
): Promise<Mandate[] | undefined> {
  const outcome = await neutralAnswer.unlessHidden<AllGranted>(res, async () => {
    const decided = await Promise.all(
      children.map((subject) => representation.decide({ actor, subject })),
    );
    const mandates = decided.flatMap((one) => (one.outcome === 'granted' ? [one.mandate] : []));
    return mandates.length === children.length
      ? { outcome: 'granted', mandates }
      : { outcome: 'hidden' };
  });
  return outcome?.mandates;
}

type Drafted = { draftId: string; mandate: Mandate };

/** @throws NotFound when one is not one's own */
async function draftedBy(
  deps: SeveralDependencies,
  draftIds: readonly string[],
  res: Response,
): Promise<Drafted[] | undefined> {
  const { actor } = deps.voiceOf(res);
  const found = await Promise.all(draftIds.map((id) => deps.reservations.subjectOf(actor, id)));
  const children = found.flatMap((subject) => subject ?? []);
  if (children.length === 0 || children.length < draftIds.length) throw new NotFound();
  const mandates = await mandatesFor(deps, { actor, children }, res);
  return mandates?.flatMap((mandate, place) => {
    const draftId = draftIds[place];
    return draftId === undefined ? [] : [{ draftId, mandate }];
  });
}

async function showCheck(
  deps: SeveralDependencies,
  { draftIds, faulty }: { draftIds: readonly string[]; faulty: readonly string[] },
  res: Response,
) {
  const { reservations, population, ruleBook, clock, render } = deps;
  const drafted = await draftedBy(deps, draftIds, res);
  if (drafted === undefined) return;
  const children = await Promise.all(
    drafted.map(async ({ draftId, mandate }) => {
      const choice = await reservations.findDraft(mandate, draftId);
      if (choice === undefined) throw new NotFound();
      const chosen = [...choice.changes, ...choice.joins];
      const { undoDays } = choice;
      const name = await population.nameOf(mandate.subject);
      return {
        draftId,
        name: name ?? null,
        // «Du» is the child's parent, on this page as on the child's own.
        t: translator(languageOf(res), { child: name }),
        effect: await effectOn(res, deps, { mandate, choice, about: { child: name } }),
        scopes: chosen,
        chosen: chosenFlags(chosen),
        undoDays,
        eraseOn: eraseNotBefore(clock.now(), { eraseAtOnce: false, undoDays }),
        hearing: hearingAt(mandate.subjectAgeOn(today(clock))),
        faulty: faulty.includes(draftId),
      };
    }),
  );
  const status = faulty.length === 0 ? 200 : 422;
  const reach = reachOn(res, ruleBook.on(today(clock)));
  render(res, 'reservation/check-several', { children, reach, young: null }, status);
}

async function confirmAll(deps: SeveralDependencies, req: Request, res: Response) {
  const { reservations, otherHolderNotices, clock } = deps;
  const draftIds = readDraftIds(req.body);
  const drafted = await draftedBy(deps, draftIds, res);
  if (drafted === undefined) return;
  const answered = drafted.map((one) => ({
    ...one,
    childHeard: heardAsItMust(readHeardOf(req.body, one.draftId), one.mandate, clock),
  }));
  const faulty = answered.flatMap(({ draftId, childHeard }) => (childHeard ? [] : [draftId]));
  if (faulty.length > 0) {
    await showCheck(deps, { draftIds, faulty }, res);
    return;
  }
  for (const { draftId, mandate, childHeard } of answered) {
    const choice = { draftId, action: 'reserve', eraseAtOnce: false, childHeard } as const;
    await reservations.confirm(mandate, choice);
  }
  await otherHolderNotices.run();
  const query = new URLSearchParams();
  for (const id of draftIds) query.append('utkast', id);
  res.redirect(303, `${hrefOn(res, paths.receiptsForSeveral)}?${query.toString()}`);
}

async function showReceipts(deps: SeveralDependencies, req: Request, res: Response) {
  const { reservations, population, personReferences, render, voiceOf } = deps;
  const { actor } = voiceOf(res);
  const drafted = await draftedBy(deps, readDraftIds(req.query), res);
  if (drafted === undefined) return;
  const receipts = await Promise.all(
    drafted.map(async ({ draftId, mandate }) => {
      const choice = await reservations.findDraft(mandate, draftId);
      return {
        name: (await population.nameOf(mandate.subject)) ?? null,
        person: personReferences.seal({ actor, sessionId: req.sessionID }, mandate.subject),
        reference: choice?.reference ?? null,
        scopes: choice?.scopes ?? [],
      };
    }),
  );
  render(res, 'reservation/several-receipts', { receipts });
}

function heardAsItMust(heard: ChildHeard | undefined, mandate: Mandate, clock: Clock) {
  const isAlways = hearingAt(mandate.subjectAgeOn(today(clock))) === 'always';
  return isAlways && heard !== 'heard' ? undefined : heard;
}

/** Those whom one's own references of this session name. */
function peopleIn(
  personReferences: PersonReferences,
  { actor, req }: { actor: string; req: Request },
  references: readonly string[],
): string[] {
  return references.flatMap((reference) => {
    const opened = personReferences.open({ actor, sessionId: req.sessionID }, reference);
    return opened.outcome === 'person' ? [opened.person] : [];
  });
}
