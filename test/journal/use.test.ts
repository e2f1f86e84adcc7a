import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import express from 'express';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import type { RegisterLookUp, Release, UseOfData } from '../../src/holdings/use.ts';
import { journalActions } from '../../src/journal/journal.ts';
import type { JournalRow } from '../../src/journal/journal.repository.ts';
import { useRoutes } from '../../src/journal/use.routes.ts';
import { actView, lookUpView, projectView } from '../../src/journal/use.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { paths } from '../../src/paths.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { languageOf, languagePrefix } from '../../src/web/language.ts';
import type { RenderPage } from '../../src/web/page.ts';
import { createTemplates, pageContext } from '../../src/web/templates.ts';
import { translator } from '../../src/web/texts.ts';

const codes = createCodeBook({
  ...emptyCodeSources,
  organisations: [{ code: '910000001', name: 'Innsamlingen' }],
});
const wording = { lang: 'nb', t: translator('nb'), codes } as const;

const granted = Mandate.forSelf({ person: 'me', birthDate: '1980-01-01', today: '2026-03-04' });
assert.equal(granted.outcome, 'granted');
const { mandate } = granted;

const ownAct: JournalRow = {
  occurred_at: new Date('2026-03-04T09:03:00Z'),
  action: 'overview-viewed',
  actor_kind: 'citizen',
  actor_person_id: 'me',
  actor_organisation: null,
  capacity: 'self',
  detail: {},
};
const decision: JournalRow = {
  ...ownAct,
  action: 'decision-given',
  actor_kind: 'machine',
  actor_person_id: null,
  capacity: null,
  actor_organisation: '0192:983744516',
  detail: { operation: 'ingest', persons: 3 },
};

describe('the journal in words', () => {
  it('says who did what, when, and in which capacity', () => {
    assert.deepEqual(actView(ownAct, mandate, wording), {
      when: '4. mars 2026 kl. 10.03',
      what: 'Du så oversikten din',
      capacity: 'For deg selv',
    });
    const source = { ...ownAct, action: 'source-viewed', detail: { source: 'TANN_OFF' } } as const;
    assert.equal(
      actView(source, mandate, wording).what,
      'Du så opplysningene dine fra Offentlig tannhelse',
    );
  });

  it('names the organisation behind a machine, and who asked on its behalf', () => {
    const what = (row: JournalRow) => actView(row, mandate, wording).what;
    assert.equal(
      what(decision),
      'Folkehelseinstituttet (FHI) spurte om reservasjonene dine ved innsamling av opplysninger',
    );
    const release = { operation: 'release', supplier: '0192:910000001' };
    assert.match(
      what({ ...decision, detail: release }),
      /^Folkehelseinstituttet \(FHI\), gjennom Innsamlingen spurte .* ved utlevering/,
    );
    assert.match(
      what({ ...decision, actor_organisation: '0192:999999999' }),
      /^Organisasjon 999999999 /,
    );
  });

  it('names no other person who acted', () => {
    const other = actView({ ...ownAct, actor_person_id: 'somebody' }, mandate, wording);
    assert.equal(other.what, 'En annen som kan handle for deg så oversikten din');
  });

  it('has words for every action in every language', () => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      for (const action of journalActions) {
        const row = { ...ownAct, action, detail: { source: 'KUHR' } };
        assert.ok(actView(row, mandate, { lang, t: translator(lang), codes }).what);
      }
    }
  });

  it('shows codes of look-ups raw where it has no word', () => {
    const lookUp: RegisterLookUp = {
      at: new Date('2025-01-02T12:20:00Z'),
      organisationNumber: '123456785',
      organisationName: undefined,
      role: 'noe-nytt',
      purpose: 'innsynssak',
      dataCategory: 'HST',
      channel: 'brev',
      actorPseudonym: undefined,
    };
    assert.deepEqual(lookUpView(lookUp, wording), {
      when: '2. januar 2025 kl. 13.20',
      organisation: '123456785',
      role: 'noe-nytt',
      purpose: 'Svar på et krav om innsyn',
      data: 'Helsestasjon og skolehelsetjeneste',
      channel: 'brev',
    });
  });

  it('makes a link of an https address alone', () => {
    assert.equal(
      projectView({ ...release, url: 'https://example.no/a' }, wording).url,
      'https://example.no/a',
    );
    for (const url of ['javascript:alert(1)', 'http://example.no', '//example.no', 'x']) {
      assert.equal(projectView({ ...release, url }, wording).url, undefined);
    }
  });
});

const release: Release = {
  title: 'Kontakt med legevakten',
  recipientName: 'Nordvik universitet',
  recipientNumber: undefined,
  purpose: 2,
  purposeText: 'Forskning',
  legalBasis: 'KPR-forskriften § 4-1',
  decisionReference: '20/1',
  decidedBy: 'Helsedataservice',
  periodFrom: '2020-01-01',
  periodTo: '2025-12-31',
  url: undefined,
  deliveredAt: new Date('2024-05-06T08:00:00Z'),
  datasets: ['KUHR'],
  withIdentityNumber: true,
};

const nothing: UseOfData = {
  registered: true,
  lookUps: [],
  releases: [],
  projectsWithoutIdentifiers: [],
};

const templates = createTemplates();
const render: RenderPage = (res, template, context = {}, status = 200) => {
  const page = { signedIn: undefined, csrfToken: undefined, paths };
  const shared = pageContext({ ...page, lang: languageOf(res), path: res.req.path });
  res
    .status(status)
    .type('html')
    .send(templates.render(template, { ...shared, ...context }));
};

describe('the page of who has looked', () => {
  async function read(
    use: () => Promise<UseOfData>,
    { address = '/hvem', total = 1 }: { address?: string; total?: number } = {},
  ) {
    const asked: number[] = [];
    const routes = useRoutes({
      holdings: { use, wording: () => Promise.resolve(wording) },
      journal: {
        listFor: (_mandate, page) => {
          asked.push(page);
          return Promise.resolve({ entries: [ownAct, decision], total });
        },
      },
      render,
      mandateOf: () => mandate,
    });
    const server = createServer(express().use(languagePrefix(), routes)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    const response = await fetch(`http://127.0.0.1:${bound.port}${address}`);
    const html = await response.text();
    server.close();
    server.closeAllConnections();
    return { status: response.status, html, asked };
  }

  it('shows look-ups, releases and projects', async () => {
    const { html } = await read(() =>
      Promise.resolve({ ...nothing, releases: [release], projectsWithoutIdentifiers: [release] }),
    );
    assert.match(html, /Du så oversikten din/);
    assert.match(html, /<dt>Fødselsnummeret ditt<\/dt><dd>Var med<\/dd>/);
    assert.match(html, /Helsedataservice, vedtak 20\/1/);
    assert.equal(html.match(/Kontakt med legevakten/g)?.length, 2);
    assert.equal(html.match(/<h1/g)?.length, 1);
  });

  it('explains why nobody has received, where nobody has', async () => {
    const { html } = await read(() => Promise.resolve(nothing));
    assert.match(html, /Ingen har fått utlevert opplysninger om akkurat deg/);
    assert.match(html, /Ingen har slått opp på deg hos KPR/);
  });

  it('shows our own journal when the register is away', async () => {
    const { status, html } = await read(() => Promise.reject(new Unavailable('register')));
    assert.equal(status, 200);
    assert.match(html, /Vi får ikke spurt KPR akkurat nå/);
    assert.match(html, /Du så oversikten din/);
  });

  it('pages, and gives the last page for one beyond it', async () => {
    const { html, asked } = await read(() => Promise.resolve(nothing), {
      address: '/hvem?side=9',
      total: 45,
    });
    assert.deepEqual(asked, [9, 3]);
    assert.match(html, /side=2/);
  });
});
