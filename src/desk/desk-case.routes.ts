import { Router, type Request, type Response } from 'express';
import { pauseGrounds } from '../casework/deadline.ts';
import { extensionOf } from '../casework/access-view.ts';
import { staffOf } from '../identity/staff.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { attachUnopened, notByHead } from '../web/attachment.ts';
import { translatorOn } from '../web/about.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { Assignments, TakeOutcome } from './assignment.service.ts';
import { CaseAccess } from './case-access.ts';
import {
  longestNote,
  longestReason,
  readDeadlineChange,
  readDocumentPlace,
  readHandOver,
  readLetGo,
  readNote,
  type ReadDeadlineChange,
  type ReadNote,
} from './case.form.ts';
import type { Colleagues } from './colleague.service.ts';
import { briefView, contentView } from './desk-case-view.ts';
import type { CaseInBrief, DeskCases } from './desk-case.service.ts';
import type { DeskDeadlines } from './desk-deadline.service.ts';
import type { Notes } from './note.service.ts';
import { readCaseNumber } from './queue.form.ts';
import { caseLine } from './queue-view.ts';

export type DeskCaseDependencies = {
  deskCases: DeskCases;
  assignments: Assignments;
  deskDeadlines: DeskDeadlines;
  notes: Pick<Notes, 'write'>;
  colleagues: Colleagues;
  clock: Clock;
  render: RenderPage;
};

/** A case: in brief for who may see its queue, whole for who has it. */
export function deskCaseRoutes(deps: DeskCaseDependencies): Router {
  const router = Router();
  router.get(paths.deskCase, (req, res) => showCase(deps, req, res));
  router.post(paths.takeCase, (req, res) => take(deps, req, res));
  router.post(paths.letGoOfCase, (req, res) => letGo(deps, req, res));
  router.get(paths.handOverCase, (req, res) => showHandOver(deps, req, res));
  router.post(paths.handOverCase, (req, res) => handOver(deps, req, res));
  router.post(paths.noteInCase, (req, res) => writeNote(deps, req, res));
  router.post(paths.changeDeadline, (req, res) => changeDeadline(deps, req, res));
  router.head(paths.deskDocument, notByHead);
  router.get(paths.deskDocument, (req, res) => sendDocument(deps, req, res));
  return router;
}

type Shown = {
  status?: number;
  /** Why something that was asked for was not done. */
  refused?: string;
  typed?: Extract<ReadDeadlineChange, { outcome: 'faulty' }>;
  note?: Extract<ReadNote, { outcome: 'faulty' }>;
};

async function showCase(
  deps: DeskCaseDependencies,
  req: Request,
  res: Response,
  shown: Shown = {},
) {
  const brief = await briefAskedFor(deps, req);
  const staff = staffOf(req);
  const lang = languageOf(res);
  const t = translatorOn(res);
  const access = CaseAccess.of(staff, brief.one);
  const whole = access === undefined ? undefined : await deps.deskCases.whole(access);
  if (whole === 'moved') throw new NotFound();
  const why = whyOf(req.query['hvorfor']);
  const { typed, note } = shown;
  deps.render(
    res,
    'desk/case',
    {
      line: caseLine(brief.one, { staffId: staff.staffId, now: deps.clock.now(), t, lang }),
      brief: briefView(brief, { t, lang }),
      whole: whole === undefined ? null : contentView(whole, { t, lang }),
      closed: brief.one.closedAt !== undefined,
      paused: brief.one.pausedOn !== undefined,
      grounds: pauseGrounds,
      longestReason,
      longestNote,
      typedNote: note?.text ?? '',
      noteFault: note === undefined ? null : t(`desk.note.fault.${note.fault}`, { n: longestNote }),
      refused: shown.refused ?? (why === undefined ? null : t(`desk.not-clear.${why}`)),
      typed: typed?.typed ?? { change: '', ground: '', reason: '' },
      fault:
        typed === undefined ? null : t(`desk.deadline.fault.${typed.fault}`, { n: longestReason }),
    },
    shown.status ?? 200,
  );
}

const clearances = ['own', 'relative', 'declared', 'unknown'] as const;

function whyOf(asked: unknown) {
  return clearances.find((one) => one === asked);
}

async function take(deps: DeskCaseDependencies, req: Request, res: Response) {
  const outcome = await deps.assignments.take(staffOf(req), caseNumberIn(req));
  res.redirect(303, hrefIn(languageOf(res), afterTaking(outcome)));
}

/** Who was too late sees on the case who has it. */
function afterTaking(outcome: TakeOutcome): string {
  if (outcome.outcome === 'not-found') throw new NotFound();
  const why = outcome.outcome === 'not-clear' ? `&hvorfor=${outcome.clearance}` : '';
  return `${paths.deskCase}?ref=${outcome.reference}${why}`;
}

async function letGo(deps: DeskCaseDependencies, req: Request, res: Response) {
  const reference = caseNumberIn(req);
  const staff = staffOf(req);
  const isDone =
    readLetGo(req.body) === 'conflict'
      ? await deps.assignments.declareConflict(staff, reference)
      : await deps.assignments.putBack(staff, reference);
  if (!isDone) throw new NotFound();
  res.redirect(303, hrefIn(languageOf(res), paths.desk));
}

async function showHandOver(
  deps: DeskCaseDependencies,
  req: Request,
  res: Response,
  refused: string | null = null,
) {
  const { one } = await briefAskedFor(deps, req);
  const staff = staffOf(req);
  if (CaseAccess.of(staff, one) === undefined) throw new NotFound();
  const lang = languageOf(res);
  const t = translatorOn(res);
  deps.render(
    res,
    'desk/hand-over',
    {
      line: caseLine(one, { staffId: staff.staffId, now: deps.clock.now(), t, lang }),
      colleagues: await deps.colleagues.forQueue(staff, one.queue),
      refused,
    },
    refused === null ? 200 : 422,
  );
}

async function handOver(deps: DeskCaseDependencies, req: Request, res: Response) {
  const t = translatorOn(res);
  const to = readHandOver(req.body);
  if (to === undefined) {
    await showHandOver(deps, req, res, t('desk.hand-over.nobody'));
    return;
  }
  const outcome = await deps.assignments.handOver(staffOf(req), {
    reference: caseNumberIn(req),
    to,
  });
  switch (outcome.outcome) {
    case 'given':
      res.redirect(303, hrefIn(languageOf(res), paths.desk));
      return;
    case 'not-clear':
      await showHandOver(deps, req, res, t('desk.hand-over.not-clear', { name: outcome.name }));
      return;
    default:
      throw new NotFound();
  }
}

async function changeDeadline(deps: DeskCaseDependencies, req: Request, res: Response) {
  const read = readDeadlineChange(req.body);
  if (read.outcome === 'faulty') {
    await showCase(deps, req, res, { status: 422, typed: read });
    return;
  }
  const reference = caseNumberIn(req);
  const outcome = await deps.deskDeadlines.change(staffOf(req), reference, read.change);
  if (outcome.outcome === 'refused') {
    if (outcome.because === 'not-yours') throw new NotFound();
    const refused = translatorOn(res)(`desk.deadline.refused.${outcome.because}`);
    await showCase(deps, req, res, { status: 409, refused });
    return;
  }
  res.redirect(303, hrefIn(languageOf(res), `${paths.deskCase}?ref=${reference}#frist`));
}

async function writeNote(deps: DeskCaseDependencies, req: Request, res: Response) {
  const { one } = await briefAskedFor(deps, req);
  const access = CaseAccess.of(staffOf(req), one);
  if (access === undefined) throw new NotFound();
  const read = readNote(req.body);
  if (read.outcome === 'faulty') {
    await showCase(deps, req, res, { status: 422, note: read });
    return;
  }
  if (!(await deps.notes.write(access, read.text))) throw new NotFound();
  res.redirect(303, hrefIn(languageOf(res), `${paths.deskCase}?ref=${one.reference}#notater`));
}

/** Bytes that nobody here has opened: kept on one's own machine, shown by no page of ours. */
async function sendDocument(deps: DeskCaseDependencies, req: Request, res: Response) {
  const { one } = await briefAskedFor(deps, req);
  const access = CaseAccess.of(staffOf(req), one);
  const place = readDocumentPlace(req.query);
  const found =
    access === undefined || place === undefined
      ? undefined
      : await deps.deskCases.document(access, place);
  if (found === undefined) throw new NotFound();
  attachUnopened(res, `${one.reference}-${place}.${extensionOf(found.mediaType)}`, found.bytes);
}

/** @throws NotFound for a case that is unknown, or in a queue that one may not see */
async function briefAskedFor(deps: DeskCaseDependencies, req: Request): Promise<CaseInBrief> {
  const found = await deps.deskCases.brief(staffOf(req), caseNumberIn(req));
  if (found === undefined) throw new NotFound();
  return found;
}

/** Of the address, or of the form. */
function caseNumberIn(req: Request): string {
  const reference = readCaseNumber(req.query) ?? readCaseNumber(req.body);
  if (reference === undefined) throw new NotFound();
  return reference;
}
