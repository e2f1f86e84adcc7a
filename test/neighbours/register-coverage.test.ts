import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { addDays } from '../../src/neighbours/people/calendar.ts';
import { municipalityOf } from '../../src/neighbours/people/municipalities.ts';
import type { Row } from '../../src/neighbours/register/register-rows.ts';
import { fillRows } from './filled-rows.ts';

const today = '2026-05-12';
const hole = { from: '2021-12-01', to: '2022-05-31' };

describe('who has delivered to the synthetic register', () => {
  let filled: ReturnType<typeof fillRows>;

  before(() => {
    filled = fillRows({ seed: 'coverage', today, count: 700 });
  });

  /** A municipality's deliveries of a source, by the day of extraction. */
  function sentBy(number: string, source: string): Row[] {
    const { municipality } = filled.organisations.providersIn(number);
    return filled.deliveries
      .filter((row) => row['source_code'] === source && row['sender_org_nr'] === municipality)
      .toSorted((a, b) => day(a, 'extraction_date').localeCompare(day(b, 'extraction_date')));
  }

  function consultationsIn(number: string): Row[] {
    const { former } = municipalityOf(number);
    const numbers = new Set([number, ...former.map((period) => period.number)]);
    return filled
      .rowsOf('kpr.hst_konsultasjon')
      .filter((row) => numbers.has(String(row['kommune_nr'])));
  }

  it('every municipality but three: history once, then daily until yesterday', () => {
    for (const number of ['0301', '5001', '4601', '1580', '5610']) {
      const sent = sentBy(number, 'HST');
      assert.equal(day(sent[0], 'extraction_date'), '2025-07-31', number);
      assert.equal(day(sent[0], 'received_at'), '2025-08-01', number);
      assert.equal(day(sent.at(-1), 'received_at'), addDays(today, -1), number);
      assert.equal(new Set(sent.map((row) => row['epj_name'])).size, 1, number);
    }
  });

  it('Molde: from two systems, with a hole of six months between them', () => {
    const sent = sentBy('1506', 'HST');
    const history = sent.filter((row) => day(row, 'received_at') === '2025-08-01');
    assert.deepEqual(
      history.map((row) => [row['epj_name'], row['extraction_date']]),
      [
        ['EG Infodoc', '2021-11-30'],
        ['CGM Helsestasjon', '2022-06-30'],
        ['CGM Helsestasjon', '2025-07-31'],
      ],
    );
    assert.ok(sent.length > 100);
    const days = consultationsIn('1506').map((row) => day(row, 'started_at'));
    assert.deepEqual(
      days.filter((one) => one >= hole.from && one <= hole.to),
      [],
    );
    assert.ok(days.some((one) => one < hole.from));
    assert.ok(days.some((one) => one > hole.to));
    const about = filled.rowsAbout('kpr.hst_konsultasjon', 'annulled-and-corrected');
    const systems = new Set(about.map((row) => systemOf(row)));
    assert.deepEqual([...systems].sort(), ['CGM Helsestasjon', 'EG Infodoc']);
  });

  it('Utsira: never from child health clinics, and everything else', () => {
    assert.deepEqual(sentBy('1151', 'HST'), []);
    assert.deepEqual(consultationsIn('1151'), []);
    assert.deepEqual(filled.rowsAbout('kpr.hst_avtale', 'pupil-on-utsira'), []);
    assert.ok(filled.rowsAbout('kpr.kuhr_regning', 'pupil-on-utsira').length > 0);
    assert.ok(filled.rowsAbout('kpr.tann_besok', 'pupil-on-utsira').length > 0);
    assert.ok(sentBy('1151', 'HELSE_OMSORG').length > 0);
  });

  it('Røros: not for some months, and no rows since', () => {
    const last = day(sentBy('5025', 'HST').at(-1), 'extraction_date');
    assert.ok(last < addDays(today, -100) && last > addDays(today, -160), last);
    const days = consultationsIn('5025').map((row) => day(row, 'started_at'));
    assert.ok(days.length > 0);
    assert.ok(days.every((one) => one <= last));
  });

  it('Haram: reported by Ålesund while it was a part of it', () => {
    const years = (number: string) => sentBy(number, 'HELSE_OMSORG').map(yearReported);
    assert.deepEqual(years('1580'), [2017, 2018, 2019, 2024, 2025]);
    assert.deepEqual(years('1508'), [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const care = filled.rowsAbout('kpr.omsorg_tjeneste', 'municipality-merged-and-split');
    const merged = care.filter((row) => row['reporting_year'] === 2021);
    for (const row of merged) {
      assert.equal(row['kommune_nr'], '1507');
      assert.equal(
        deliveryOf(row)['sender_org_nr'],
        filled.organisations.providersIn('1508').municipality,
      );
    }
  });

  it('Helfo, monthly, and the counties once', () => {
    const claims = filled.deliveries.filter((row) => row['source_code'] === 'KUHR');
    assert.equal(claims.length, 10 * 12 - 2);
    const dental = filled.deliveries.filter((row) => row['source_code'] === 'TANN_OFF');
    assert.equal(new Set(dental.map((row) => row['sender_org_nr'])).size, dental.length);
  });

  it('by versions that followed one another, and none in time to come', () => {
    const visma = filled.deliveries.filter((row) => row['epj_name'] === 'Visma HsPro');
    assert.deepEqual([...new Set(visma.map((row) => row['epj_version']))].sort(), [
      '8.4.1',
      '8.5.0',
      '8.6.2',
    ]);
    const formats = new Set(visma.map((row) => row['message_version']));
    assert.deepEqual([...formats].sort(), ['1.0', '1.1']);
    for (const row of filled.deliveries) assert.ok(day(row, 'received_at') < today);
  });

  function deliveryOf(row: Row): Row {
    const found = filled.deliveries.find((one) => one['delivery_id'] === row['delivery_id']);
    assert.ok(found);
    return found;
  }

  function systemOf(row: Row): string {
    return String(deliveryOf(row)['epj_name']);
  }
});

function day(row: Row | undefined, column: string): string {
  return String(row?.[column]).slice(0, 10);
}

function yearReported(row: Row): number {
  return Number(day(row, 'extraction_date').slice(0, 4)) - 1;
}
