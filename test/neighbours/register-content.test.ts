import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ICPC2 } from '@navikt/diagnosekoder';
import { ageOn, daysBetween } from '../../src/neighbours/people/calendar.ts';
import { usedIcpc2Codes } from '../../src/neighbours/register/diagnosis-codes.ts';
import { personKeyOf } from '../../src/neighbours/register/register-context.ts';
import type { RegisterTable, Row } from '../../src/neighbours/register/register-rows.ts';
import { fillRows } from './filled-rows.ts';

const seed = 'test';
const today = '2025-12-31';

/** Rows of a thousand random people, without a database. */
const { people, rowsOf, deliveries } = fillRows({ seed, today, count: 1000 });
const birthDates = new Map(people.map((p) => [personKeyOf(seed, p), p.birthDate]));

/** How many rows each random person has, those with none included, in ascending order. */
function perPerson(table: RegisterTable, counts: (row: Row) => boolean = () => true): number[] {
  const found = new Map<unknown, number>();
  for (const row of rowsOf(table)) {
    if (counts(row)) found.set(row['person_key'], (found.get(row['person_key']) ?? 0) + 1);
  }
  return people
    .filter(({ story }) => !story)
    .map((person) => found.get(personKeyOf(seed, person)) ?? 0)
    .sort((a, b) => a - b);
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function percentile(counts: readonly number[], p: number): number {
  return counts[Math.floor((counts.length - 1) * p)] ?? 0;
}

function assertBetween(value: number, [low, high]: readonly [number, number], what: string): void {
  assert.ok(value >= low && value <= high, `${what}: ${value} is not in ${low}..${high}`);
}

describe('rows of random people', () => {
  it('are as many as the register is thought to hold', () => {
    const bills = perPerson('kpr.kuhr_regning');
    assertBetween(mean(bills), [65, 88], 'bills, mean');
    assertBetween(percentile(bills, 0.1), [6, 18], 'bills, p10');
    assertBetween(percentile(bills, 0.5), [44, 64], 'bills, median');
    assertBetween(percentile(bills, 0.9), [140, 195], 'bills, p90');
    assertBetween(percentile(bills, 0.99), [270, 480], 'bills, p99');
    assertBetween(mean(perPerson('kpr.kuhr_takst')), [180, 260], 'takst, mean');
    assertBetween(mean(perPerson('kpr.kuhr_diagnose')), [72, 108], 'diagnoses, mean');
  });

  it('are spread over the kinds of care', () => {
    const of = (fagomraader: string[]) =>
      perPerson('kpr.kuhr_regning', (row) => fagomraader.includes(String(row['fagomraade'])));
    const emergency = perPerson('kpr.kuhr_regning', (row) =>
      ['LEVA', 'LEKO'].includes(String(row['praksistype'])),
    );
    assertBetween(mean(of(['LE'])), [46, 68], 'doctors');
    assertBetween(mean(emergency), [2.6, 4.3], 'emergency');
    assertBetween(percentile(emergency, 0.5), [0, 2], 'emergency, median');
    assertBetween(mean(of(['FY'])), [9, 18], 'physiotherapy');
    assert.equal(percentile(of(['FY']), 0.5), 0);
    assertBetween(mean(of(['TH', 'TP'])), [1.6, 3.2], 'dentists');
    assertBetween(mean(of(['KI', 'LOGO', 'JO', 'HS'])), [1.8, 4.2], 'others');
  });

  it('follow the programme for those born since 2017, and the need for care', () => {
    const young = people.filter(({ story, birthDate }) => !story && birthDate >= '2017-01-01');
    const consultations = perPerson(
      'kpr.hst_konsultasjon',
      (row) => String(birthDates.get(String(row['person_key']))).localeCompare('2017-01-01') >= 0,
    ).slice(-young.length);
    assertBetween(mean(consultations), [20, 33], 'consultations, mean');
    assertBetween(percentile(consultations, 0.5), [16, 30], 'consultations, median');
    assertBetween(percentile(consultations, 0.9), [34, 56], 'consultations, p90');
    const care = perPerson('kpr.omsorg_tjeneste');
    assertBetween(mean(care), [0.6, 1.6], 'care, mean');
    assertBetween(care.filter((count) => count > 0).length, [80, 180], 'care, users');
    const dental = perPerson('kpr.tann_besok').filter((count) => count > 0);
    assertBetween(mean(dental), [6, 10], 'dental visits, mean');
  });

  it('lie within the life of the person and before the register was made', () => {
    const dates: readonly (readonly [RegisterTable, string])[] = [
      ['kpr.kuhr_regning', 'treated_at'],
      ['kpr.hst_konsultasjon', 'started_at'],
      ['kpr.tann_besok', 'visited_on'],
      ['kpr.omsorg_kartlegging', 'recorded_on'],
    ];
    const deaths = new Map(people.map((p) => [personKeyOf(seed, p), p.deceasedOn ?? today]));
    const broken = people.find(({ key }) => key === 'rows-that-break-the-contract');
    assert.ok(broken);
    const brokenKey = personKeyOf(seed, broken);
    for (const [table, column] of dates) {
      for (const row of rowsOf(table)) {
        const key = String(row['person_key']);
        if (key === brokenKey) continue;
        const day = String(row[column]).slice(0, 10);
        assert.ok(day >= (birthDates.get(key) ?? ''), `${table} before birth`);
        assert.ok(day <= (deaths.get(key) ?? ''), `${table} after death`);
        assert.ok(String(row['loaded_at']) <= `${today} 24`, `${table} not delivered yet`);
      }
    }
  });

  it('claim as much as their lines add up to', () => {
    const claimed = new Map<unknown, number>();
    for (const { regning_id, quantity, amount } of rowsOf('kpr.kuhr_takst')) {
      claimed.set(regning_id, (claimed.get(regning_id) ?? 0) + Number(quantity) * Number(amount));
    }
    for (const bill of rowsOf('kpr.kuhr_regning')) {
      assert.equal(bill['krav_amount'], claimed.get(bill['regning_id']));
      const age = ageOn(
        birthDates.get(String(bill['person_key'])) ?? '',
        String(bill['treated_at']).slice(0, 10),
      );
      if (age < 16) assert.equal(bill['egenandel_amount'], 0);
    }
  });

  it('measure children of an age that fits the step of the programme', () => {
    const months = new Map([
      ['6U', [1, 2.5]],
      ['6M', [5.5, 7.5]],
      ['12M', [11.5, 14]],
      ['2A', [23, 27]],
      ['4A', [47, 52]],
    ]);
    for (const row of rowsOf('kpr.hst_konsultasjon')) {
      const [low, high] = months.get(String(row['alderstrinn_code'])) ?? [];
      if (low === undefined || high === undefined) continue;
      const birthDate = birthDates.get(String(row['person_key'])) ?? '';
      const age = daysBetween(birthDate, String(row['started_at']).slice(0, 10)) / 30.44;
      assertBetween(age, [low, high], String(row['alderstrinn_code']));
    }
  });

  it('use diagnosis codes that exist', () => {
    const known = new Set(ICPC2.map(({ code }) => code));
    for (const code of usedIcpc2Codes) assert.ok(known.has(code), code);
    assert.ok(!known.has('Z99'), 'the code that is to be unknown');
  });

  it('come from child health clinics by all four record systems, with a history and daily', () => {
    const ofClinics = deliveries.filter(({ source_code }) => source_code === 'HST');
    const systems = new Set(ofClinics.map(({ epj_name }) => epj_name));
    assert.deepEqual([...systems].sort(), [
      'CGM Helsestasjon',
      'EG Infodoc',
      'Helseplattformen',
      'Visma HsPro',
    ]);
    const received = ofClinics.map((row) => String(row['received_at']).slice(0, 10));
    assert.ok(received.filter((day) => day === '2025-08-01').length > 20);
    assert.ok(received.filter((day) => day > '2025-08-01').length > 50);
    assert.ok(ofClinics.every(({ epj_version }) => epj_version));
  });
});
