import { Router, type Request, type Response } from 'express';
import type { Objections } from '../casework/objection.service.ts';
import type { YoungRequests } from '../casework/young-request.service.ts';
import { readWish, wishView, type ReadWish } from '../casework/young-wish.ts';
import type { OtherHolderNotices } from '../notice/other-holder.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { NotFound } from '../shared/not-found.ts';
import { unreachable } from '../shared/unreachable.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { chosenFlags, hearingAt } from './choice-view.ts';
import {
  readChildHeard,
  readChoice,
  readConfirmation,
  readDraftId,
  type ChoiceFault,
} from './choice.form.ts';
import {
  asksWhenToErase,
  mayEraseAtOnce,
  type ReservationAction,
  type ScopeStatus,
} from './reservation.ts';
import type { Reservations } from './reservation.service.ts';
import { effectOn, type EffectOnPage } from './effect-on-page.ts';
import { reachOn } from './reach-on-page.ts';
import type { RuleBook } from './rule-book.ts';
import { eraseNotBefore } from './undo-window.ts';

export type ChoiceDependencies = EffectOnPage & {
  reservations: Reservations;
  ruleBook: RuleBook;
  clock: Clock;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
  objections: Pick<Objections, 'askToLift'>;
  otherHolderNotices: Pick<OtherHolderNotices, 'run'>;
  youngRequests: Pick<YoungRequests, 'receive'>;
};

/** Reserving and lifting: the same three steps, the same words, the same buttons. */
export function choiceRoutes(deps: ChoiceDependencies): Router {
  const router = Router();
  const steps = [
    { action: 'reserve', choose: paths.newReservation, check: paths.checkReservation },
    { action: 'lift', choose: paths.liftReservation, check: paths.checkLifting },
  ] as const;
  for (const { action, choose, check } of steps) {
    router.get(choose, (_req, res) => showChoices(deps, action, res));
    router.post(choose, (req, res) => draft(deps, { action, check }, req, res));
    router.get(check, (req, res) =>
      showCheck(deps, { action, draftId: readDraftId(req.query) }, res),
    );
    router.post(check, (req, res) => confirm(deps, action, req, res));
  }
  router.post(paths.askToLift, (req, res) => askToLift(deps, req, res));
  return router;
}

async function showChoices(
  { reservations, ruleBook, clock, render, voiceOf }: ChoiceDependencies,
  action: ReservationAction,
  res: Response,
  faulty?: { fault: ChoiceFault },
) {
  const { statuses, liftable } = await reservations.choices(voiceOf(res));
  const isForMe = ({ active, scope }: ScopeStatus) =>
    action === 'lift' ? liftable.includes(scope) : !active;
  const context = {
    action,
    reach: reachOn(res, ruleBook.on(today(clock))),
    choices: statuses.filter(isForMe),
    others: statuses.filter((status) => !isForMe(status) && status.active),
    fault: faulty?.fault ?? null,
  };
  render(res, 'reservation/choose', context, faulty === undefined ? 200 : 422);
}

async function draft(
  deps: ChoiceDependencies,
  { action, check }: { action: ReservationAction; check: string },
  req: Request,
  res: Response,
) {
  const read = readChoice(req.body);
  if (read.outcome === 'faulty') {
    await showChoices(deps, action, res, read);
    return;
  }
  const draftId = await deps.reservations.draft(deps.voiceOf(res), action, read.chosen);
  res.redirect(303, `${hrefOn(res, check)}?utkast=${draftId}`);
}

async function showCheck(
  deps: ChoiceDependencies,
  { action, draftId }: { action: ReservationAction; draftId: string },
  res: Response,
  { fault, wish }: { fault?: CheckFault; wish?: ReadWish } = {},
) {
  const { reservations, ruleBook, clock, render, voiceOf } = deps;
  const mandate = voiceOf(res);
  const choice = await reservations.findDraft(mandate, draftId);
  if (choice?.action !== action) throw new NotFound();
  if (choice.reference !== undefined) {
    toReceipt(res, choice.reference);
    return;
  }
  if (choice.byAnother.length > 0) {
    render(res, 'reservation/by-another', { scopes: choice.byAnother });
    return;
  }
  const scopes = [...choice.changes, ...choice.joins];
  if (scopes.length === 0) {
    render(res, 'reservation/already-so', { action });
    return;
  }
  const context = {
    action,
    draftId,
    scopes,
    effect: await effectOn(res, deps, { mandate, choice }),
    reach: reachOn(res, ruleBook.on(today(clock))),
    keptOnly: choice.changes.length === 0,
    chosen: chosenFlags(scopes),
    asksWhenToErase: mayEraseAtOnce(mandate) && asksWhenToErase(action, choice.changes),
    eraseOn: eraseNotBefore(clock.now(), { eraseAtOnce: false, undoDays: choice.undoDays }),
    undoDays: choice.undoDays,
    asksIfHeard: mandate.capacity === 'self' ? null : hearingAt(mandate.subjectAgeOn(today(clock))),
    fault: fault ?? null,
    young: mandate.reach === 'voice' ? wishView(wish) : null,
  };
  const isFaulty = fault !== undefined || wish?.outcome === 'faulty';
  render(res, 'reservation/check', context, isFaulty ? 422 : 200);
}

async function confirm(
  deps: ChoiceDependencies,
  action: ReservationAction,
  req: Request,
  res: Response,
) {
  const { draftId, when } = readConfirmation(req.body);
  const mandate = deps.voiceOf(res);
  const childHeard = heardAsItMust(deps, mandate, req);
  if (when === 'unreadable') {
    await showCheck(deps, { action, draftId }, res, { fault: 'when-to-erase' });
    return;
  }
  const read = mandate.reach === 'voice' ? readWish(req.body) : undefined;
  if (read?.outcome === 'faulty') {
    await showCheck(deps, { action, draftId }, res, { wish: read });
    return;
  }
  const outcome = await deps.reservations.confirm(mandate, {
    ...{ draftId, action, childHeard },
    eraseAtOnce: when === 'at-once',
    // What somebody of 12–15 chooses stands at once, and is assessed by a human.
    ...(read && {
      besides: async (tx, choiceId) => {
        const kind = 'young-reservation';
        await deps.youngRequests.receive(tx, mandate, { kind, choiceId, wish: read.wish });
      },
    }),
  });
  switch (outcome.outcome) {
    case 'confirmed':
      if (mandate.capacity !== 'self') await deps.otherHolderNotices.run();
      toReceipt(res, outcome.reference);
      return;
    case 'already-so':
      deps.render(res, 'reservation/already-so', { action: outcome.action });
      return;
    case 'child-not-heard':
      await showCheck(deps, { action, draftId }, res, { fault: 'child-heard' });
      return;
    case 'made-by-another':
      await showCheck(deps, { action, draftId }, res);
      return;
    case 'not-found':
      throw new NotFound();
    default:
      unreachable(outcome);
  }
}

type CheckFault = 'when-to-erase' | 'child-heard';

function heardAsItMust({ clock }: ChoiceDependencies, mandate: Mandate<Reach>, req: Request) {
  if (mandate.capacity === 'self') return undefined;
  const heard = readChildHeard(req.body);
  const isAlways = hearingAt(mandate.subjectAgeOn(today(clock))) === 'always';
  return isAlways && heard !== 'heard' ? undefined : heard;
}

async function askToLift(deps: ChoiceDependencies, req: Request, res: Response) {
  const { objections, reservations, voiceOf } = deps;
  const mandate = voiceOf(res);
  const read = readChoice(req.body);
  const { statuses, liftable } = await reservations.choices(mandate);
  const byOthers = statuses.flatMap(({ scope, active }) =>
    active && !liftable.includes(scope) ? [scope] : [],
  );
  const asked = read.outcome === 'read' ? read.chosen : [];
  const scopes = asked.filter((scope) => byOthers.includes(scope));
  if (scopes.length === 0) {
    await showChoices(deps, 'lift', res, { fault: 'nothing-chosen' });
    return;
  }
  const { reference } = await objections.askToLift(mandate, scopes);
  res.redirect(303, `${hrefOn(res, paths.caseReceipt)}?ref=${reference}`);
}

export function toReceipt(res: Response, reference: string) {
  res.redirect(303, `${hrefOn(res, paths.receipt)}?referanse=${reference}`);
}
