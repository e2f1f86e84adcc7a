import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Disputes } from '../casework/dispute.service.ts';
import type { Objections } from '../casework/objection.service.ts';
import type { OtherHolderNotices } from '../notice/other-holder.service.ts';
import type { Proofs } from '../gate/proof.service.ts';
import type { ToldRecipients } from '../gate/told-recipient.service.ts';
import { citizenOf } from '../identity/citizen.ts';
import { isFull } from '../mandate/mandate-of.ts';
import type { Letters } from '../letter/letter.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { unreachable } from '../shared/unreachable.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { attach, notByHead } from '../web/attachment.ts';
import { translatorOn } from '../web/about.ts';
import { languageOf } from '../web/language.ts';
import { toReceipt } from './choice.routes.ts';
import { reachOfChoice } from './reach-on-page.ts';
import type { RuleBook } from './rule-book.ts';
import { readChoiceId, readReference } from './choice.form.ts';
import { receiptLetter } from './receipt-letter.ts';
import type { Reservations } from './reservation.service.ts';

export type ReceiptDependencies = {
  reservations: Reservations;
  disputes: Disputes;
  objections: Pick<Objections, 'object'>;
  otherHolderNotices: Pick<OtherHolderNotices, 'run'>;
  proofs: Proofs;
  toldRecipients: ToldRecipients;
  ruleBook: RuleBook;
  letters: Letters;
  /** Each is remembered for ten years: nobody needs many. */
  limitLetters: RequestHandler;
  population: Pick<Population, 'nameOf'>;
  clock: Clock;
  endOtherSessions: (session: { person: string; exceptSid: string }) => Promise<unknown>;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
};

/** One's choices, what became of them, and the way back. */
export function receiptRoutes(deps: ReceiptDependencies): Router {
  const router = Router();
  router.get(paths.reservations, (_req, res) => showReservations(deps, res));
  router.get(paths.receipt, (req, res) => showReceipt(deps, req, res));
  router.head(paths.receiptPdf, notByHead);
  router.get(paths.receiptPdf, deps.limitLetters, (req, res) => sendReceipt(deps, req, res));
  router.post(paths.undoReservation, (req, res) => undo(deps, req, res));
  router.post(paths.disputeReservation, (req, res) => dispute(deps, req, res));
  router.post(paths.objectToChoice, (req, res) => object(deps, req, res));
  return router;
}

async function showReservations(
  { reservations, proofs, toldRecipients, render, voiceOf }: ReceiptDependencies,
  res: Response,
) {
  const mandate = voiceOf(res);
  if (!isFull(mandate)) {
    render(res, 'reservation/young', { events: await reservations.ownEvents(mandate) });
    return;
  }
  const { statuses, events, inherited } = await reservations.status(mandate);
  const { proof, lifelines, late } = await proofs.of(mandate, statuses);
  render(res, 'reservation/reservations', {
    statuses,
    events,
    inherited: mandate.capacity === 'self' ? inherited : [],
    proof,
    lifelines,
    late,
    recipients: await toldRecipients(mandate),
    anyActive: statuses.some(({ active }) => active),
  });
}

async function showReceipt(
  { reservations, disputes, proofs, ruleBook, render, voiceOf }: ReceiptDependencies,
  req: Request,
  res: Response,
) {
  const mandate = voiceOf(res);
  const reference = readReference(req.query);
  if (reference === undefined) throw new NotFound();
  const receipt = await reservations.receipt(mandate, reference);
  if (receipt === undefined) throw new NotFound();
  const { choice, events } = receipt;
  render(res, 'reservation/receipt', {
    ...receipt,
    undoneBy: receipt.undoneBy ?? null,
    reach: reachOfChoice(res, choice, ruleBook),
    changed: events.map(({ scope }) => scope),
    keptOnly: events.every(({ joined }) => joined),
    erasure: await proofs.erasureOf(mandate, choice.choiceId),
    disputed: (await disputes.findDispute(choice.choiceId)) ?? null,
  });
}

/** The receipt as a document of its own. */
async function sendReceipt(
  { reservations, proofs, ruleBook, letters, population, clock, voiceOf }: ReceiptDependencies,
  req: Request,
  res: Response,
) {
  const mandate = voiceOf(res);
  const reference = readReference(req.query);
  if (reference === undefined) throw new NotFound();
  const receipt = await reservations.receipt(mandate, reference);
  if (receipt === undefined) throw new NotFound();
  const { choice } = receipt;
  const [name, erasure] = await Promise.all([
    population.nameOf(mandate.subject),
    proofs.erasureOf(mandate, choice.choiceId),
  ]);
  const telling = {
    ...{ t: translatorOn(res), lang: languageOf(res), name, erasure },
    ...{ reach: reachOfChoice(res, choice, ruleBook), madeAt: clock.now() },
  };
  const bytes = await letters.issue((verificationCode) =>
    receiptLetter(receipt, { ...telling, verificationCode }),
  );
  attach(res, `kvittering-${choice.reference}.pdf`).type('application/pdf').send(bytes);
}

async function undo(
  { reservations, otherHolderNotices, render, voiceOf }: ReceiptDependencies,
  req: Request,
  res: Response,
) {
  const reference = readReference(req.body);
  if (reference === undefined) throw new NotFound();
  const mandate = voiceOf(res);
  const outcome = await reservations.undo(mandate, reference);
  switch (outcome.outcome) {
    case 'undone':
      if (mandate.capacity !== 'self') await otherHolderNotices.run();
      toReceipt(res, outcome.reference);
      return;
    case 'too-late':
      render(res, 'reservation/too-late', { reference }, 409);
      return;
    case 'not-found':
      throw new NotFound();
    default:
      unreachable(outcome);
  }
}

async function dispute(deps: ReceiptDependencies, req: Request, res: Response) {
  const { disputes, endOtherSessions, voiceOf } = deps;
  const reference = readReference(req.body);
  const mandate = voiceOf(res);
  const citizen = citizenOf(req);
  if (reference === undefined || citizen === undefined) throw new NotFound();
  const outcome = await disputes.dispute(mandate, reference);
  if (outcome.outcome === 'not-found') throw new NotFound();
  // Whoever else is signed in with this person's identity is out from now on.
  await endOtherSessions({ person: mandate.actor, exceptSid: citizen.idportenSid });
  res.redirect(303, `${hrefOn(res, paths.receipt)}?referanse=${reference}#ikke-meg`);
}

/** «Jeg er uenig», to what the other parent has chosen: from the message that told of it. */
async function object(deps: ReceiptDependencies, req: Request, res: Response) {
  const { objections, otherHolderNotices, voiceOf } = deps;
  const mandate = voiceOf(res);
  if (!isFull(mandate)) throw new NotFound();
  const outcome = await objections.object(mandate, readChoiceId(req.body));
  if (outcome.outcome === 'not-found') throw new NotFound();
  await otherHolderNotices.run();
  res.redirect(303, `${hrefOn(res, paths.caseReceipt)}?ref=${outcome.reference}`);
}
