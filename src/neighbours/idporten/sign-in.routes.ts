import express from 'express';
import type { NextFunction, Request, Response, Router } from 'express';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import type { SignInLevel, SignInPerson } from './account.ts';
import { accountIdFor, isSyntheticNumber, lowestRequestedLevel, signInLevels } from './account.ts';
import type { PagesParts } from './issuer.ts';
import { idportenManners } from './manners.ts';
import { languageOf } from './page-texts.ts';
import { renderHome, renderProblem, renderSignIn } from './pages.ts';

const { brand } = idportenManners;

export type SignInParts = PagesParts & { people: SignInPerson[] };

const submission = z.object({
  action: z.enum(['sign-in', 'cancel']).default('sign-in'),
  person: z.string().default(''),
  number: z.string().trim().default(''),
  level: z.enum(signInLevels).optional(),
  withoutPid: z.literal('yes').optional(),
});

/** The pages ID-porten itself shows: its front page, and the choice of who one is. */
export function signInRoutes(parts: SignInParts): Router {
  const router = express.Router();
  router.all(['/', '/interaction/:uid'], (_req, res, next) => {
    res.set({
      'content-security-policy': parts.contentSecurityPolicy,
      'cache-control': 'no-store',
    });
    next();
  });
  router.get('/', (req, res) => {
    res.send(renderHome({ brand, language: languageOf(req.query['ui_locales']) }));
  });
  router.get('/interaction/:uid', async (req, res) => {
    const { params } = await parts.findProvider().interactionDetails(req, res);
    const level = lowestRequestedLevel(params['acr_values']);
    const chosen = parts.people[0]?.digits ?? '';
    res.send(renderSignIn({ ...page(req, params, parts), level, chosen, number: '', problem: '' }));
  });
  router.post('/interaction/:uid', express.urlencoded({ extended: false }), async (req, res) => {
    await submitSignIn(req, res, parts);
  });
  router.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    res.status(400).send(renderProblem({ brand, language: 'nb', code: 'interaction_expired' }));
  });
  return router;
}

async function submitSignIn(req: Request, res: Response, parts: SignInParts): Promise<void> {
  const provider = parts.findProvider();
  const { params } = await provider.interactionDetails(req, res);
  const form = submission.parse(req.body ?? {});
  const level = form.level ?? lowestRequestedLevel(params['acr_values']);
  if (form.action === 'cancel') {
    const cancelled = { error: 'access_denied', error_description: 'End-User aborted interaction' };
    await finish(req, res, provider, cancelled);
    return;
  }
  const digits = form.number.replaceAll(' ', '') || form.person;
  if (!isSyntheticNumber(digits)) {
    const problem = digits ? 'notSynthetic' : 'chooseSomebody';
    const { person: chosen, number } = form;
    res
      .status(422)
      .send(renderSignIn({ ...page(req, params, parts), level, chosen, number, problem }));
    return;
  }
  const accountId = accountIdFor(digits, { withoutPid: form.withoutPid === 'yes' });
  parts.languages.set(accountId, languageOf(params['ui_locales']));
  await finish(req, res, provider, loginAs(accountId, level));
}

function loginAs(accountId: string, level: SignInLevel) {
  return { login: { accountId, acr: level, amr: ['TestID'] } };
}

async function finish(
  req: Request,
  res: Response,
  provider: Provider,
  result: Parameters<Provider['interactionFinished']>[2],
): Promise<void> {
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
}

function page(req: Request, params: Record<string, unknown>, { people }: SignInParts) {
  return { brand, language: languageOf(params['ui_locales']), action: req.originalUrl, people };
}
