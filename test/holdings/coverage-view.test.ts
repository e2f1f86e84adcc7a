import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageView, municipalitiesOn, sourcesView } from '../../src/holdings/coverage-view.ts';
import type { Reporter, SourceCoverage } from '../../src/holdings/coverage.ts';
import { languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';

const now = new Date('2026-05-12T08:00:00Z');
const nb = { lang: 'nb', t: translator('nb') } as const;

const vik: Reporter = {
  organisation: '399000001',
  name: 'Prøvevik kommune',
  places: [
    { number: '9001', name: 'Prøvevik' },
    { number: '9002', name: 'Prøvevik' },
  ],
  endedOn: undefined,
  systems: [
    { name: 'EG Infodoc', from: '2025-08-01', to: '2025-09-01', versions: [] },
    { name: 'Visma HsPro', from: '2025-11-01', to: '2026-05-10', versions: [] },
  ],
  deliveries: 1234,
  rhythm: 'daily',
  firstDelivery: new Date('2025-08-02T01:10:00Z'),
  lastDelivery: new Date('2026-05-11T01:10:00Z'),
};
const silent: Reporter = {
  ...vik,
  name: 'Aldriøy kommune',
  places: [{ number: '9004', name: 'Aldriøy' }],
  systems: [],
  deliveries: 0,
  rhythm: undefined,
  firstDelivery: undefined,
  lastDelivery: undefined,
};
const coverage: SourceCoverage = {
  source: 'HST',
  kind: 'municipality',
  coversFrom: '2017-01-01',
  frequency: 'daily',
  legalBasis: 'KPR-forskriften § 2-1',
  lastLoadAt: now,
  reporters: [silent, vik],
};

describe('how complete a source is for one person', () => {
  it('is said of the municipalities of the rows, by numbers of their time', () => {
    const view = coverageView('HST', coverage, { municipalities: ['9002'], now }, nb);
    assert.deepEqual(view.reporters.map(plain), [
      {
        name: 'Prøvevik kommune',
        lines: [
          'Sist levert i går kl. 03.10 fra Visma HsPro.',
          'Første gang 2. august 2025. 1 234 ganger, som regel hver dag.',
        ],
        gaps: [
          'Byttet journalsystem fra EG Infodoc til Visma HsPro. Opplysninger fra 1. september 2025 til 1. november 2025 kan mangle.',
        ],
      },
    ]);
  });

  it('is said of a municipality that never sent anything', () => {
    const view = coverageView('HST', coverage, { municipalities: ['9004'], now }, nb);
    assert.deepEqual(view.reporters, [
      {
        name: 'Aldriøy kommune',
        lines: [],
        gaps: ['Har aldri levert. Det som har skjedd her, står ikke i KPR.'],
      },
    ]);
  });

  it('is said of whoever sends for the whole country, whatever the municipality', () => {
    const helfo = { ...vik, name: 'Helfo', places: [], systems: [], rhythm: 'monthly' } as const;
    const claims: SourceCoverage = {
      ...coverage,
      source: 'KUHR',
      kind: 'national',
      frequency: 'monthly',
      reporters: [helfo],
    };
    const view = coverageView('KUHR', claims, { municipalities: [], now }, nb);
    assert.deepEqual(view.reporters[0]?.lines[0], 'Sist levert i går kl. 03.10.');
    assert.match(view.limits.join(' '), /siste seks månedene/);
  });

  it('keeps to what is known when the register does not tell', () => {
    const view = coverageView('HELSE_OMSORG', undefined, { municipalities: ['9001'], now }, nb);
    assert.equal(view.away, true);
    assert.deepEqual(view.reporters, []);
    assert.match(view.limits.join(' '), /før 2017/);
  });

  it('asks for the municipalities of rows and of the last delivery', () => {
    const from = (municipalityNumber: string) => ({ municipalityNumber });
    const page = {
      records: [
        { provenance: from('9002') },
        { provenance: undefined },
        { provenance: from('9002') },
      ],
      source: { lastDelivery: from('9003') },
    };
    assert.deepEqual(municipalitiesOn(page), ['9002', '9003']);
  });
});

describe('the list of sources', () => {
  for (const lang of languages) {
    it(`is whole in ${lang}, with and without the register`, () => {
      const words = { lang, t: translator(lang) };
      const read = sourcesView([coverage], now, words);
      const away = sourcesView(undefined, now, words);
      assert.equal(read.sources.length, 5);
      assert.equal(away.away, true);
      for (const source of [...read.sources, ...away.sources]) {
        assert.ok(source.limits.length > 0 && source.about.length > 20 && source.why.length > 20);
      }
    });
  }
});

/** With the thin spaces of large numbers as plain ones. */
function plain(said: { name: string; lines: string[]; gaps: string[] }) {
  return { ...said, lines: said.lines.map((line) => line.replace(/\s/g, ' ')) };
}
