import assert from 'node:assert/strict';
import { request, type IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { ask, pdf, referenceIn, requestAbout } from '../casework/asking.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { isProtected, isWhole } from './sound-page.ts';
import { routesFor } from './route-table.ts';

const languages = ['nb', 'nn', 'en'] as const;
describe('every page', () => {
  let town: TestTown;
  let citizen: Citizen;
  const queries: Partial<Record<string, string>> = {};
  before(async () => {
    town = await startTestTown();
    citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('pupil-in-all-five-sources')));
    const check = await choose('/reservasjoner/ny', 'release-secondary');
    const receipt = await citizen.submit(check, {}, '/kontroll');
    queries[paths.receipt] = receipt.url.search;
    queries[paths.receiptPdf] = receipt.url.search;
    const another = await choose('/reservasjoner/ny', 'release-identified');
    queries[paths.checkReservation] = another.url.search;
    const lifting = await choose('/reservasjoner/opphev', 'release-secondary');
    queries[paths.checkLifting] = lifting.url.search;
    const words = { feil: 'other', melding: 'Feil.', gjor: 'send' };
    const sent = await citizen.submit(await citizen.visit(paths.newCase), words, paths.newCase);
    queries[paths.case] = sent.url.search;
    queries[paths.caseReceipt] = sent.url.search;
    const asked = await ask(citizen, requestAbout(digitsOf(town.person('father'))), [
      { name: 'fullmakt.pdf', bytes: pdf },
    ]);
    queries[paths.caseDocument] = `?ref=${referenceIn(asked)}&nr=1`;
    const told = await town.ownDb.query<{ message: string }>(
      `insert into notice.message (recipient_person_id, kind)
       select actor_person_id, 'looked-at' from journal.entry where action = 'signed-in'
        order by entry_id desc limit 1 returning message_id as message`,
    );
    const ordered = await town.ownDb.query<{ job: string }>(
      `insert into report.job (actor_person_id, subject_person_id, format, lang, with_places,
         expected_rows, tells, state, reference, file_extension, closed_at)
       select actor_person_id, actor_person_id, 'pdf', 'nb', false, 0, false, 'ready',
              'KPR-AAAA-BBBB', 'pdf', now()
         from journal.entry where action = 'signed-in'
        order by entry_id desc limit 1 returning job_id as job`,
    );
    queries[paths.orderedReport] = `?jobb=${ordered.rows[0]?.job ?? ''}`;
    queries[paths.reportFile] = queries[paths.orderedReport];
    queries[paths.message] = `?m=${told.rows[0]?.message ?? ''}`;
  });
  after(() => town.stop());

  async function choose(path: string, scope: string): Promise<Page> {
    return citizen.submit(await citizen.visit(path), { valg: scope }, path);
  }

  function addressIn(language: (typeof languages)[number], path: string): string {
    const prefix = language === 'nb' ? '' : `/${language}`;
    return (prefix + path).replace(/(?<=.)\/$/, '') + (queries[path] ?? '');
  }

  const forms = new Set<string>([
    ...[
      'signIn',
      'signInCallback',
      'health',
      'assets',
      'receiptKeys',
      'ruleTable',
      'ruleTableVersion',
      'openApi',
      'reportSchema',
    ],
    // These lead elsewhere: to another site, and to what one sees oneself.
    ...['leave', 'youngAccess'],
    // These are for those who have children: the walk of parents sees them.
    ...['checkForSeveral', 'receiptsForSeveral'],
  ]);
  const files = new Set<string>([
    'reportPdf',
    'reportStd',
    'reportJson',
    'reportCsv',
    'reportFile',
    'caseDocument',
    'receiptPdf',
  ]);
  const pages = routesFor('open', 'signed-in', 'citizen', 'voice').filter(
    ({ name, methods }) => methods.includes('GET') && !forms.has(name) && !files.has(name),
  );
  for (const { address } of pages) {
    for (const language of languages) {
      it(`${addressIn(language, address)} is whole, protected and in its language`, async () => {
        const asked = addressIn(language, address);
        const page = await citizen.visit(asked);
        assert.equal(page.status, 200);
        assert.equal(page.url.href, town.origin + asked);
        isProtected(page);
        isWhole(page, language);
      });
    }
  }

  for (const language of languages) {
    it(`that is not there is said to be so in ${language}, before one is asked to sign in`, async () => {
      const stranger = createCitizen(town.origin);
      for (const path of ['/finnes-ikke', '/nn/nn/oversikt', '/oversikt/mer', '/wp-admin.php']) {
        const page = await stranger.visit(addressIn(language, path));
        assert.equal(page.status, 404);
        isProtected(page);
        isWhole(page, /^\/(nn|en)\//.exec(page.url.pathname)?.[1] ?? 'nb');
      }
      const unknownSource = await citizen.visit(addressIn(language, '/opplysninger/ukjent'));
      assert.equal(unknownSource.status, 404);
      isWhole(unknownSource, language);
    });
  }

  it('that cannot be read from the address is refused in words', async () => {
    for (const path of ['/opplysninger/%E0%A4%A', '/assets/%E0%A4%A', '/%E0%A4%A', '/%']) {
      const page = await citizen.visit(path);
      assert.ok([400, 404].includes(page.status), path);
      isWhole(page, 'nb');
      isProtected(page);
    }
  });

  it('of ID-porten’s business is protected too', async () => {
    isProtected(await createCitizen(town.origin).visit('/logg-inn/retur?state=none'));
  });

  for (const { address } of routesFor('citizen').filter(({ name }) => files.has(name))) {
    it(`${address} is a file that no cache keeps`, async () => {
      const answer = await citizen.send(address + (queries[address] ?? ''));
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.match(
        answer.headers.get('content-disposition') ?? '',
        /^attachment; filename="[\w.-]+"$/,
      );
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      await answer.arrayBuffer();
    });
  }

  it('asked for by another name is shown under the one address', async () => {
    const { hostname, port } = new URL(town.origin);
    const headers = { host: `localhost:${port}`, 'sec-fetch-mode': 'navigate' };
    const asked = request({ hostname, port, path: '/nn/hvem?side=2', headers }).end();
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve).once('error', reject);
    });
    assert.equal(answer.statusCode, 307);
    assert.equal(answer.headers.location, `${town.origin}/nn/hvem?side=2`);
    asked.destroy();
  });
});
