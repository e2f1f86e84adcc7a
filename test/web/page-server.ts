import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { developerRoutes } from '../../src/description/developer.routes.ts';
import { defaultPolicy } from '../../src/mandate/policy.ts';
import { reportGuideRoutes } from '../../src/report/report-guide.routes.ts';
import { verifyRoutes } from '../../src/seal/verify.routes.ts';
import { rulesRoutes } from '../../src/mandate/rules.routes.ts';
import { paths } from '../../src/paths.ts';
import { assetRoutes } from '../../src/web/assets.ts';
import { languageOf, languagePrefix } from '../../src/web/language.ts';
import { openRoutes } from '../../src/web/open.routes.ts';
import type { RenderPage } from '../../src/web/page.ts';
import { securityHeaders } from '../../src/web/security-headers.ts';
import { createTemplates, pageContext } from '../../src/web/templates.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { ruleBook } from '../reservation/rule-books.ts';

export type Sample = { template: string; context: Record<string, unknown>; signedIn?: boolean };

const refusals = [
  'expired-attempt',
  'cancelled',
  'refused-by-issuer',
  'too-low-level',
  'no-national-id',
  'unacceptable-token',
];
const form = { action: 'https://login.idporten.example/endsession', fields: { state: 'a&b"c' } };

/** Pages that the rest of the pipeline renders, by the name they are shown under here. */
export const samples: Readonly<Record<string, Sample>> = {
  ...Object.fromEntries(
    refusals.map((reason) => [
      reason,
      { template: 'identity/sign-in-refused', context: { reason, til: '/hvem?side=2' } },
    ]),
  ),
  'signed-out': { template: 'identity/signed-out', context: {} },
  'finish-sign-out': { template: 'identity/finish-sign-out', context: { form } },
  'silent-issuer': { template: 'identity/finish-sign-out', context: { form: null } },
  'signed-out-meanwhile': { template: 'identity/signed-out-meanwhile', context: {} },
  'too-young': { template: 'identity/too-young', context: {}, signedIn: true },
  'registered-dead': { template: 'identity/registered-dead', context: {}, signedIn: true },
  'must-ask': { template: 'identity/must-ask', context: {}, signedIn: true },
  'age-unknown': { template: 'identity/age-unknown', context: {}, signedIn: true },
  ...Object.fromEntries(
    [400, 403, 404, 413, 429, 500, 503].map((status) => [
      `error-${status}`,
      { template: 'web/error', context: { status, reference: status < 500 ? '' : 'A1B2C3D4E5' } },
    ]),
  ),
};

export const apiPlace = {
  origin: 'https://innsyn.example',
  maskinporten: { issuer: 'https://maskinporten.example/', audience: 'https://innsyn.example' },
};

export const openPages = [
  paths.home,
  paths.about,
  paths.aboutReservations,
  paths.rules,
  paths.developers,
  paths.apiOperations,
  paths.privacy,
  paths.accessibility,
  paths.readReport,
  paths.verify,
] as const;

/** The open pages by their own routes, and the samples under `/prove/<name>`, on a free port. */
export async function servePages(): Promise<{ address: string; close: () => void }> {
  const app = express();
  app.use(securityHeaders({ production: false }));
  app.use(assetRoutes());
  app.use(languagePrefix());
  app.use(openRoutes({ render: createRender(false), ruleBook, clock: systemClock }));
  app.use(
    rulesRoutes({
      ...{ render: createRender(false), ruleBook, clock: systemClock },
      config: { policy: defaultPolicy },
    }),
  );
  app.use(reportGuideRoutes({ render: createRender(false), config: apiPlace }));
  app.use(
    verifyRoutes({
      render: createRender(false),
      documentSeal: {
        checkCode: () => Promise.resolve({ verdict: 'unknown' }),
        checkFile: () => Promise.resolve({ verdict: 'unknown' }),
      },
      limitChecks: (_req, _res, next) => next(),
    }),
  );
  app.use(developerRoutes({ render: createRender(false), config: apiPlace }));
  app.get('/prove/:name', (req, res) => {
    const sample = samples[req.params.name];
    if (sample === undefined) throw new Error(`No sample ${req.params.name}`);
    createRender(sample.signedIn ?? false)(res, sample.template, sample.context);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function createRender(signedIn: boolean): RenderPage {
  const templates = createTemplates();
  return (res, template, context = {}) => {
    const shared = pageContext({
      lang: languageOf(res),
      path: res.req.path,
      signedIn: signedIn ? { name: undefined, minutesLeft: 1, endsAt: new Date() } : undefined,
      csrfToken: signedIn ? 'token' : undefined,
      paths,
    });
    res.type('html').send(templates.render(template, { ...shared, ...context }));
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
