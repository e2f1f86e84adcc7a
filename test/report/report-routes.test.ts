import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import express, { type ErrorRequestHandler } from 'express';
import { Mandate } from '../../src/mandate/mandate.ts';
import { reportRoutes } from '../../src/report/report.routes.ts';
import type { ReportDownload } from '../../src/report/report.service.ts';
import type { Report } from '../../src/report/report.ts';
import { languagePrefix } from '../../src/web/language.ts';
import { readPdf } from './pdf-reading.ts';
import { syntheticReport } from './synthetic-report.ts';

describe('downloading the report', () => {
  it('gives a PDF with a name that says nothing', async (t) => {
    const { origin, actions } = await serve(t, () => syntheticReport());
    const response = await fetch(`${origin}/rapport/pdf`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assertKept(response, 'rapport-KPR-7H3K9MPQ.pdf');
    assert.equal((await readPdf(await response.bytes())).title, 'Rapport fra KPR KPR-7H3K9MPQ');
    assert.deepEqual(actions, ['report-pdf-downloaded']);
  });

  it('gives the same content as JSON, in the language of the page', async (t) => {
    const { origin, actions } = await serve(t, (lang) => syntheticReport({ lang }));
    const response = await fetch(`${origin}/nn/rapport/json`);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assertKept(response, 'rapport-KPR-7H3K9MPQ.json');
    assert.deepEqual(await response.json(), syntheticReport({ lang: 'nn' }));
    assert.deepEqual(actions, ['report-json-downloaded']);
  });

  it('answers with an error page when the report cannot be made', async (t) => {
    const { origin } = await serve(t, () => {
      throw new Error('the register is away');
    });
    for (const path of ['/rapport/pdf', '/rapport/json']) {
      const response = await fetch(origin + path);
      assert.equal(response.status, 503);
      assert.equal(await response.text(), 'error page');
      assert.equal(response.headers.get('content-disposition'), null);
    }
  });

  it('answers with an error page when printing fails before the first byte', async (t) => {
    const { origin } = await serve(t, () => unprintable({ claims: 3 }));
    const response = await fetch(`${origin}/rapport/pdf`);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('content-disposition'), null);
  });

  it('breaks the connection when printing fails later, so that half is not taken for all', async (t) => {
    const { origin } = await serve(t, () => unprintable({ claims: 300 }));
    const response = await fetch(`${origin}/rapport/pdf`);
    assert.equal(response.status, 200);
    await assert.rejects(response.bytes());
  });

  it('gives the place of one who left to the next', async (t) => {
    const { origin } = await serve(t, () => syntheticReport({ claims: 60 }));
    for (let left = 0; left < 5; left++) {
      const leaving = new AbortController();
      await fetch(`${origin}/rapport/pdf`, { signal: leaving.signal });
      leaving.abort();
    }
    const response = await fetch(`${origin}/rapport/pdf`);
    assert.equal((await readPdf(await response.bytes())).marked, true);
  });
});

/** What it says is drawn; that it was never made at any time is found out at the end. */
function unprintable({ claims }: { claims: number }): Report {
  return { ...syntheticReport({ claims }), madeAt: 'never' };
}

function assertKept(response: Response, fileName: string) {
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('content-disposition'), `attachment; filename="${fileName}"`);
}

async function serve(t: TestContext, make: (lang: Report['lang']) => Report) {
  const granted = Mandate.forSelf({ person: 'p', birthDate: '1980-01-01', today: '2026-05-12' });
  assert.equal(granted.outcome, 'granted');
  const { mandate } = granted;
  const actions: ReportDownload[] = [];
  const app = express().set('env', 'test');
  app.use(languagePrefix());
  app.use(
    reportRoutes({
      report: {
        make: (_mandate, lang, action) => {
          actions.push(action);
          return Promise.resolve().then(() => make(lang));
        },
      },
      render: (res, template) => res.send(template),
      limitReports: (_req, _res, next) => next(),
      mandateOf: () => mandate,
    }),
  );
  const errorPage: ErrorRequestHandler = (_error, _req, res, next) => {
    if (res.headersSent) next(_error);
    else res.status(503).send('error page');
  };
  app.use(errorPage);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(isAddress(address));
  return { origin: `http://127.0.0.1:${address.port}`, actions };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
