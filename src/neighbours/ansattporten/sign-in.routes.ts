import express, { type Router } from 'express';
import { z } from 'zod';
import type { PagesParts } from '../idporten/issuer.ts';
import type { Manners } from '../idporten/manners.ts';
import { languageOf } from '../idporten/page-texts.ts';
import { renderHome, renderStaffSignIn } from '../idporten/pages.ts';
import type { StaffAccount } from './staff-account.ts';

const brand = 'Ansattporten';

const submission = z.object({
  action: z.enum(['sign-in', 'cancel']).default('sign-in'),
  person: z.string().default(''),
  level: z.string().optional(),
});

/** The choice of whom one is at work. */
export function staffSignInRoutes(
  parts: PagesParts & { staff: readonly StaffAccount[]; manners: Manners },
): Router {
  const { findProvider, staff, manners, languages } = parts;
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
    const { params } = await findProvider().interactionDetails(req, res);
    const language = languageOf(params['ui_locales']);
    const { levels } = manners;
    res.send(renderStaffSignIn({ brand, language, action: req.originalUrl, staff, levels }));
  });
  router.post('/interaction/:uid', express.urlencoded({ extended: false }), async (req, res) => {
    const provider = findProvider();
    const { params } = await provider.interactionDetails(req, res);
    const form = submission.parse(req.body ?? {});
    const account = staff.find(({ accountId }) => accountId === form.person);
    const isCancelled = form.action === 'cancel' || account === undefined;
    const acr = form.level ?? manners.lowestLevel(params['acr_values']);
    if (account) languages.set(account.accountId, languageOf(params['ui_locales']));
    await provider.interactionFinished(
      req,
      res,
      isCancelled
        ? { error: 'access_denied', error_description: 'End-User aborted interaction' }
        : { login: { accountId: account.accountId, acr, amr: ['TestID'] } },
      { mergeWithLastSubmission: false },
    );
  });
  return router;
}
