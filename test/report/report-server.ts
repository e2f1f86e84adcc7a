import { systemClock } from '../../src/shared/clock.ts';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import express from 'express';
import { Mandate } from '../../src/mandate/mandate.ts';
import { createReportFiles } from '../../src/report/report-files.ts';
import { reportRoutes, type ReportRoutesOptions } from '../../src/report/report.routes.ts';
import type { ReportReading } from '../../src/report/report.service.ts';
import type { Report } from '../../src/report/report.ts';
import { errorPages } from '../../src/web/error-pages.ts';
import { languagePrefix } from '../../src/web/language.ts';
import type { RenderPage } from '../../src/web/page.ts';

type Asked = { person: string; lang: Report['lang'] };

/**
 * The report's routes and the error pages on a free port. Who asks says so in the header
 * `x-person`.
 */
export async function serveReport(
  t: TestContext,
  make: (asked: Asked) => Report | Promise<Report>,
  limits: ReportRoutesOptions['limits'] = {},
) {
  const actions: ReportReading[] = [];
  const render: RenderPage = (res, template, _context, status = 200) => {
    res.status(status).send(template);
  };
  const app = express().set('env', 'test');
  app.use(languagePrefix());
  app.use(
    reportRoutes({
      report: { rowCount: () => Promise.resolve(1) },
      reportFiles: createReportFiles({
        report: {
          make: async ({ actor }, lang, action) => {
            actions.push(action);
            return await make({ person: actor, lang });
          },
        },
        seal: { issue: (bytes) => bytes },
        origin: 'https://innsyn.example.no',
        verifyAt: 'https://innsyn.example/verifiser',
      }),
      reportJobs: {
        list: () => Promise.resolve([]),
        order: () => Promise.reject(new Error('Nothing here is large')),
      },
      render,
      places: { stateFor: () => Promise.resolve('open'), show: () => Promise.resolve() },
      limitReports: (_req, _res, next) => next(),
      representation: { stillStands: () => Promise.resolve(true) },
      clock: systemClock,
      mandateOf: ({ req }) => mandateFor(req.get('x-person') ?? 'somebody'),
      limits,
    }),
  );
  const silent = () => undefined;
  app.use(errorPages({ render, log: { info: silent, warn: silent, error: silent } }));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(isAddress(address));
  return { origin: `http://127.0.0.1:${address.port}`, server, actions };
}

function mandateFor(person: string): Mandate {
  const granted = Mandate.forSelf({ person, birthDate: '1980-01-01', today: '2026-05-12' });
  assert.equal(granted.outcome, 'granted');
  return granted.mandate;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
