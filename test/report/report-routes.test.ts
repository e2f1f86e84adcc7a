import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../src/report/report.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { readPdf } from '../pdf/pdf-reading.ts';
import { serveReport } from './report-server.ts';
import { syntheticReport } from './synthetic-report.ts';

describe('downloading the report', () => {
  it('gives a PDF with a name that says nothing', async (t) => {
    const { origin, actions } = await serveReport(t, () => syntheticReport());
    const response = await fetch(`${origin}/rapport/pdf`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assertKept(response, 'rapport-KPR-7H3K9MPQ.pdf');
    assert.equal((await readPdf(await response.bytes())).title, 'Rapport fra KPR KPR-7H3K9MPQ');
    assert.deepEqual(actions, ['report-pdf-downloaded']);
  });

  it('gives the same content as JSON, in the language of the page', async (t) => {
    const { origin, actions } = await serveReport(t, ({ lang }) => syntheticReport({ lang }));
    const response = await fetch(`${origin}/nn/rapport/json`);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assertKept(response, 'rapport-KPR-7H3K9MPQ.json');
    assert.deepEqual(await response.json(), {
      $schema: 'https://innsyn.example.no/les-rapporten/skjema.json',
      ...syntheticReport({ lang: 'nn' }),
    });
    assert.deepEqual(actions, ['report-json-downloaded']);
  });

  it('answers with an error page when the report cannot be made', async (t) => {
    const { origin } = await serveReport(t, () => {
      throw new Unavailable('register');
    });
    for (const path of ['/rapport/pdf', '/rapport/json', '/rapport/csv']) {
      const response = await fetch(origin + path);
      assert.equal(response.status, 503);
      assert.equal(await response.text(), 'web/error');
      assert.equal(response.headers.get('content-disposition'), null);
    }
  });

  it('answers with an error page when printing fails, be it at the end of a long report', async (t) => {
    for (const claims of [3, 300]) {
      const { origin } = await serveReport(t, () => unprintable({ claims }));
      const response = await fetch(`${origin}/rapport/pdf`);
      assert.equal(response.status, 500);
      assert.equal(response.headers.get('content-disposition'), null);
    }
  });

  it('is not made for who only asks about it', async (t) => {
    const { origin, actions } = await serveReport(t, () => syntheticReport());
    for (const path of [
      '/rapport/det-viktigste',
      '/rapport/pdf',
      '/rapport/json',
      '/rapport/csv',
    ]) {
      assert.equal((await fetch(origin + path, { method: 'HEAD' })).status, 405);
    }
    assert.deepEqual(actions, []);
  });

  it('says how long it is, so that half is not taken for all', async (t) => {
    const { origin } = await serveReport(t, () => syntheticReport());
    for (const path of ['/rapport/pdf', '/rapport/json', '/rapport/csv']) {
      const response = await fetch(origin + path);
      const bytes = await response.bytes();
      assert.equal(response.headers.get('content-length'), String(bytes.length));
    }
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
