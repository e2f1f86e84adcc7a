import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCoverageSearch } from '../../src/holdings/coverage-search.form.ts';
import {
  countReporters,
  gapsOf,
  reportersFor,
  searchReporters,
  type Reporter,
  type SourceCoverage,
} from '../../src/holdings/coverage.ts';

const now = new Date('2026-05-12T08:00:00Z');
const yesterday = new Date('2026-05-11T01:10:00Z');

describe('gaps', () => {
  const daily = { frequency: 'daily' };

  it('are none where something came in time', () => {
    assert.deepEqual(gapsOf(reporter({ lastDelivery: yesterday }), daily, now), []);
  });

  it('say that nothing ever came, and nothing besides', () => {
    assert.deepEqual(gapsOf(reporter({ lastDelivery: undefined }), daily, now), [
      { kind: 'never' },
    ]);
  });

  const late: readonly [frequency: string | undefined, last: string, stopped: boolean][] = [
    ['daily', '2026-04-28', false],
    ['daily', '2026-04-27', true],
    ['monthly', '2026-03-28', false],
    ['monthly', '2026-03-27', true],
    ['yearly', '2025-04-07', false],
    ['yearly', '2025-04-06', true],
    ['once', '2018-01-01', false],
    ['whenever', '2018-01-01', false],
    [undefined, '2018-01-01', false],
  ];
  for (const [frequency, last, stopped] of late) {
    it(`${stopped ? 'say' : 'do not say'} that what comes ${frequency ?? 'unsaid'} stopped on ${last}`, () => {
      const since = new Date(`${last}T12:00:00Z`);
      const found = gapsOf(reporter({ lastDelivery: since }), { frequency }, now);
      assert.deepEqual(found, stopped ? [{ kind: 'stopped', since }] : []);
    });
  }

  it('lie between two systems that follow each other with more than 45 days between', () => {
    const systems = (from: string) => [
      { name: 'EG Infodoc', from: '2025-08-01', to: '2025-10-01', versions: [] },
      { name: 'Visma HsPro', from, to: '2026-05-11', versions: [] },
    ];
    const at = (from: string) =>
      gapsOf(reporter({ lastDelivery: yesterday, systems: systems(from) }), daily, now);
    assert.deepEqual(at('2025-09-01'), []);
    assert.deepEqual(at('2025-11-15'), []);
    assert.deepEqual(at('2025-11-16'), [
      {
        kind: 'system-change',
        from: '2025-10-01',
        to: '2025-11-16',
        earlier: 'EG Infodoc',
        later: 'Visma HsPro',
      },
    ]);
  });

  it('are not what lies between two yearly reports', () => {
    const systems = [
      { name: 'A', from: '2024-01-10', to: '2024-01-10', versions: [] },
      { name: 'B', from: '2025-01-10', to: '2026-01-10', versions: [] },
    ];
    const lastDelivery = new Date('2026-01-12T01:00:00Z');
    const yearly = { frequency: 'yearly' };
    assert.deepEqual(gapsOf(reporter({ lastDelivery, systems }), yearly, now), []);
  });

  it('do not wait for a municipality that is no more', () => {
    const lastDelivery = new Date('2019-12-20T01:00:00Z');
    const former = reporter({ lastDelivery, endedOn: '2019-12-31' });
    assert.deepEqual(gapsOf(former, daily, now), [{ kind: 'ended', on: '2019-12-31' }]);
  });
});

describe('who reports', () => {
  const alesund = reporter({
    name: 'Ålesund kommune',
    places: [
      { number: '1508', name: 'Ålesund' },
      { number: '1504', name: 'Ålesund' },
    ],
  });
  const karasjok = reporter({
    name: 'Kárášjoga gielda – Karasjok kommune',
    places: [{ number: '5610', name: 'Karasjok' }],
    lastDelivery: undefined,
  });
  const former = reporter({ name: 'Stokke kommune', endedOn: '2016-12-31', lastDelivery: now });
  const coverage: SourceCoverage = {
    source: 'HST',
    kind: 'municipality',
    coversFrom: '2017-01-01',
    frequency: 'daily',
    legalBasis: undefined,
    lastLoadAt: undefined,
    reporters: [alesund, karasjok, former],
  };

  it('is found by the beginning of a word, however it is written', () => {
    for (const words of ['Ålesund', 'åles', 'ALESUND', 'ålesund kommune']) {
      assert.deepEqual(searchReporters(coverage, words), [alesund], words);
    }
    for (const words of ['karas', 'Kárášjoga', 'karasjoga gielda']) {
      assert.deepEqual(searchReporters(coverage, words), [karasjok], words);
    }
    assert.deepEqual(searchReporters(coverage, 'sund'), []);
  });

  it('is found by the number of a row, earlier numbers too', () => {
    assert.deepEqual(reportersFor(coverage, ['1504']), [alesund]);
    assert.deepEqual(reportersFor(coverage, ['1508', '5610']), [alesund, karasjok]);
    assert.deepEqual(reportersFor(coverage, []), []);
    assert.deepEqual(reportersFor({ ...coverage, kind: 'national' }, []), coverage.reporters);
  });

  it('is counted, without those that are no more', () => {
    assert.deepEqual(countReporters(coverage, now), {
      all: 2,
      delivering: 1,
      never: 1,
      stopped: 0,
    });
  });
});

describe('the search for a municipality', () => {
  const written: readonly [given: unknown, words: string | undefined, fault: string | undefined][] =
    [
      [undefined, undefined, undefined],
      ['   ', undefined, undefined],
      [' Sør-Varanger ', 'Sør-Varanger', undefined],
      ['Kárášjohka', 'Kárášjohka', undefined],
      ['x'.repeat(60), 'x'.repeat(60), undefined],
      ['x'.repeat(61), undefined, 'too-long'],
      ['0301', undefined, 'digits'],
      ['03 01', undefined, 'digits'],
      ['<script>', undefined, 'signs'],
      ['Oslo; drop table', undefined, 'signs'],
      ['--', undefined, 'signs'],
      ['Oslo\u0000', undefined, 'signs'],
      [['Oslo', 'Bergen'], undefined, 'signs'],
    ];
  for (const [given, words, fault] of written) {
    it(`reads ${String(given).slice(0, 30)} as ${fault ?? words ?? 'all'}`, () => {
      const read = readCoverageSearch({ sok: given });
      assert.equal(read.words, words);
      assert.equal(read.fault, fault);
      assert.ok(read.written.length <= 60);
    });
  }

  it('counts pages from one, and reads nonsense as the first', () => {
    for (const side of [undefined, '0', '-1', '1e9', 'to', '9999999', ['1', '2']]) {
      assert.equal(readCoverageSearch({ side }).page, 1);
    }
    assert.equal(readCoverageSearch({ side: '7' }).page, 7);
  });
});

function reporter(some: Partial<Reporter>): Reporter {
  return {
    organisation: '310000000',
    name: 'Prøvevik kommune',
    places: [],
    endedOn: undefined,
    systems: [],
    deliveries: 1,
    rhythm: 'daily',
    firstDelivery: new Date('2025-08-01T01:10:00Z'),
    lastDelivery: yesterday,
    ...some,
  };
}
