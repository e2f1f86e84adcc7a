import {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { paths } from '../paths.ts';
import type { PersonId } from '../population/person.ts';
import { NotFound } from '../shared/not-found.ts';
import { isForgedForm } from '../web/form-protection.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import { uploadedFormOf } from '../web/uploaded-form.ts';
import { checkRequest, relations, type AccessError } from './access-for-another.ts';
import { emptyAccessForm, readAccessForm, type AccessForm } from './access-for-another.form.ts';
import type { AccessRequests } from './access-for-another.service.ts';
import { accessErrorView, accessLimits } from './access-view.ts';
import type { Cases } from './case.service.ts';
import { caseView } from './case-view.ts';
import { isTooLarge } from './document.ts';
import { readCaseReference } from './new-case.form.ts';

export type AccessDependencies = {
  accessRequests: Pick<AccessRequests, 'send'>;
  cases: Pick<Cases, 'findAsked'>;
  config: { allowSynthetic: boolean };
  render: RenderPage;
  limitWords: RequestHandler;
};

/**
 * «Be om innsyn for en annen person». Comes before anybody asks what the person may see, since
 * everybody may ask: a child, and whose age nobody knows.
 */
export function accessForAnotherRoutes(deps: AccessDependencies): Router {
  const router = Router();
  router.get(paths.requestForAnother, (req, res) => open(deps, req, res));
  router.post(paths.requestForAnother, deps.limitWords, (req, res) => send(deps, req, res));
  return router;
}

/** What is sent without a session, or with the token of another, is not taken in: that is said. */
export function unsentAccessRoutes(
  deps: Pick<AccessDependencies, 'config' | 'render'>,
): (RequestHandler | ErrorRequestHandler)[] {
  const afterSession: RequestHandler = (req, res, next) => {
    if (isSent(req) && citizenOf(req) === undefined) deps.render(res, 'casework/unsent', {}, 401);
    else next();
  };
  const afterNewSession: ErrorRequestHandler = (error: unknown, req, res, next) => {
    // Read at all only when it came from a page of ours, by what the browser says.
    const sent = isForgedForm(error) && isSent(req) ? uploadedFormOf(req) : undefined;
    if (sent === undefined) next(error);
    else showForm(deps, res, { form: formOf(deps, req), tellUnsent: true }, 403);
  };
  return [afterSession, afterNewSession];
}

async function open(deps: AccessDependencies, req: Request, res: Response) {
  if (req.query['ref'] === undefined) {
    showForm(deps, res, { form: emptyAccessForm() });
    return;
  }
  const reference = readCaseReference(req.query);
  const found =
    reference === undefined ? undefined : await deps.cases.findAsked(askerOf(req), reference);
  if (found === undefined) throw new NotFound();
  const lang = languageOf(res);
  deps.render(res, 'casework/access-received', { one: caseView(found, translator(lang), lang) });
}

async function send(deps: AccessDependencies, req: Request, res: Response) {
  const form = formOf(deps, req);
  const sent = uploadedFormOf(req) ?? { files: [], tooMany: false, tooLargeInAll: false };
  const checked = await checkRequest(form.typed, sent);
  if (checked.outcome === 'incomplete') {
    const { errors } = checked;
    const status = errors.some(isTooLarge) ? 413 : 422;
    showForm(deps, res, { form, errors, tellFiles: sent.files.length > 0 }, status);
    return;
  }
  const reference = await deps.accessRequests.send(askerOf(req), form.formId, checked.request);
  res.redirect(303, `${hrefIn(languageOf(res), paths.requestForAnother)}?ref=${reference}`);
}

type Shown = {
  form: AccessForm;
  errors?: readonly AccessError[];
  /** Browsers forget which files were chosen. */
  tellFiles?: boolean;
  tellUnsent?: boolean;
};

function showForm(
  { render }: Pick<AccessDependencies, 'render'>,
  res: Response,
  { form, errors = [], tellFiles = false, tellUnsent = false }: Shown,
  status = 200,
) {
  const lang = languageOf(res);
  const t = translator(lang);
  const said = errors.map((one) => accessErrorView(one, t, lang));
  const { number, name, relation, reason } = form.typed;
  const context = {
    formId: form.formId,
    half: { number: number.typed, name, relation: relation ?? '', reason },
    relations,
    limits: accessLimits(lang),
    tellFiles: tellFiles || tellUnsent,
    tellUnsent,
    errors: onePerField(said),
    errorsOf: Object.groupBy(said, ({ field }) => field),
  };
  render(res, 'casework/access-for-another', context, status);
}

/** The summary leads to each field once; what is wrong with each file stands beside the field. */
function onePerField<E extends { field: string }>(errors: readonly E[]): E[] {
  return errors.filter(
    ({ field }, place) => errors.findIndex((other) => other.field === field) === place,
  );
}

function formOf({ config }: Pick<AccessDependencies, 'config'>, req: Request): AccessForm {
  return readAccessForm(req.body, config.allowSynthetic);
}

function isSent({ method, path }: Request): boolean {
  return method === 'POST' && path === paths.requestForAnother;
}

function askerOf(req: Request): PersonId {
  const citizen = citizenOf(req);
  if (citizen === undefined) throw new Error('The route stands before requireCitizen');
  return citizen.personId;
}
