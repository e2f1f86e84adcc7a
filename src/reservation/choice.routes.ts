import { Router, type Request, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { unreachable } from '../shared/unreachable.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { readChoice, readConfirmation, readDraftId, type ChoiceFault } from './choice.form.ts';
import { asksWhenToErase, type ReservationAction } from './reservation.ts';
import type { ConfirmOutcome, Reservations } from './reservation.service.ts';
import type { Scope } from './scope.ts';
import { eraseNotBefore } from './undo-window.ts';

export type ChoiceDependencies = {
  reservations: Reservations;
  clock: Clock;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
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
  return router;
}

async function showChoices(
  { reservations, render, mandateOf }: ChoiceDependencies,
  action: ReservationAction,
  res: Response,
  faulty?: { fault: ChoiceFault },
) {
  const statuses = await reservations.choices(mandateOf(res));
  const context = {
    action,
    choices: statuses.filter(({ active }) => active === (action === 'lift')),
    others: statuses.filter(({ active }) => active !== (action === 'lift')),
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
  const draftId = await deps.reservations.draft(deps.mandateOf(res), action, read.chosen);
  res.redirect(303, `${hrefOn(res, check)}?utkast=${draftId}`);
}

async function showCheck(
  deps: ChoiceDependencies,
  { action, draftId }: { action: ReservationAction; draftId: string },
  res: Response,
  status = 200,
) {
  const { reservations, clock, render, mandateOf } = deps;
  const choice = await reservations.findDraft(mandateOf(res), draftId);
  if (choice?.action !== action) throw new NotFound();
  if (choice.reference !== undefined) {
    toReceipt(res, choice.reference);
    return;
  }
  if (choice.changes.length === 0) {
    render(res, 'reservation/already-so', { action });
    return;
  }
  const context = {
    action,
    draftId,
    scopes: choice.changes,
    chosen: chosenFlags(choice.changes),
    asksWhenToErase: asksWhenToErase(action, choice.changes),
    eraseOn: eraseNotBefore(clock.now(), false),
    faulty: status === 422,
  };
  render(res, 'reservation/check', context, status);
}

async function confirm(
  deps: ChoiceDependencies,
  action: ReservationAction,
  req: Request,
  res: Response,
) {
  const { draftId, when } = readConfirmation(req.body);
  if (when === 'unreadable') {
    await showCheck(deps, { action, draftId }, res, 422);
    return;
  }
  const eraseAtOnce = when === 'at-once';
  answer(
    await deps.reservations.confirm(deps.mandateOf(res), { draftId, action, eraseAtOnce }),
    deps,
    res,
  );
}

function answer(outcome: ConfirmOutcome, { render }: ChoiceDependencies, res: Response) {
  switch (outcome.outcome) {
    case 'confirmed':
      toReceipt(res, outcome.reference);
      return;
    case 'already-so':
      render(res, 'reservation/already-so', { action: outcome.action });
      return;
    case 'not-found':
      throw new NotFound();
    default:
      unreachable(outcome);
  }
}

/** Templates ask by name; scopes have hyphens. */
function chosenFlags(chosen: readonly Scope[]) {
  return {
    preventive: chosen.includes('registration-preventive-health'),
    dental: chosen.includes('registration-dental'),
    identified: chosen.includes('release-identified'),
    secondary: chosen.includes('release-secondary'),
  };
}

export function toReceipt(res: Response, reference: string) {
  res.redirect(303, `${hrefOn(res, paths.receipt)}?referanse=${reference}`);
}
