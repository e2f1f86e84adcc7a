import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Chart } from '../../src/chart/chart.ts';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import { growthCharts } from '../../src/holdings/growth-charts.ts';
import type { Measurement } from '../../src/holdings/holdings.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { translator } from '../../src/web/texts.ts';

const wording: Wording = {
  lang: 'nb',
  t: translator('nb'),
  codes: createCodeBook(emptyCodeSources),
  hideHealth: false,
};
const birthDate = '2019-03-04';
const facts = { birthDate, reservedPeriods: [], wording };

describe('the growth charts', () => {
  it('have a row for every point, with age and unit', () => {
    const [weight, height] = growthCharts(
      [
        taken('vekt', '2019-03-07', 3.33, 'kg'),
        taken('vekt', '2020-03-04', 9700, 'g'),
        taken('lengde', '2019-03-07', 503, 'mm'),
        taken('hoyde', '2022-03-04', 0.955, 'm'),
      ],
      facts,
    );
    assert.deepEqual(rowsOf(weight), [
      ['7. mars 2019', '3 dager', '3,33 kg'],
      ['4. mars 2020', '12 måneder', '9,7 kg'],
    ]);
    assert.deepEqual(rowsOf(height), [
      ['7. mars 2019', '3 dager', '50,3 cm'],
      ['4. mars 2022', '3 år', '95,5 cm'],
    ]);
    assert.equal(dotsOf(weight), 2);
  });

  it('leave out what is corrected or annulled, and say so', () => {
    const [weight] = growthCharts(
      [
        taken('vekt', '2019-03-07', 3.3, 'kg'),
        { ...taken('vekt', '2019-04-07', 33, 'kg'), state: 'annulled' },
        { ...taken('vekt', '2019-05-07', 33, 'kg'), state: 'superseded' },
      ],
      facts,
    );
    assert.equal(dotsOf(weight), 1);
    assert.match(notesOf(weight), /rettet eller annullert/);
  });

  it('never guess a unit or draw what cannot be right, but list it', () => {
    const [weight] = growthCharts(
      [
        taken('vekt', '2019-03-07', 3.3, 'kg'),
        taken('vekt', '2019-04-07', 4200, undefined),
        taken('vekt', '2019-05-07', 5100, 'kg'),
        taken('vekt', '2019-06-07', undefined, 'kg'),
        taken('vekt', '2019-07-07', 6.2, 'lb'),
        taken('vekt', '2018-07-07', 6.2, 'kg'),
      ],
      facts,
    );
    assert.equal(dotsOf(weight), 1);
    assert.equal(rowsOf(weight).length, 1);
    for (const day of ['7. april', '7. mai', '7. juni', '7. juli 2019', '7. juli 2018']) {
      assert.match(notesOf(weight), new RegExp(day));
    }
    assert.match(notesOf(weight), /4 200 uten enhet/);
    assert.match(notesOf(weight), /uten tall vi kan lese/);
  });

  it('show what is blocked as a gap with its word, never as zero and never as a line', () => {
    const [weight] = growthCharts(
      [
        taken('vekt', '2019-04-04', 4.4, 'kg'),
        { ...taken('vekt', '2019-06-04', 6.2, 'kg'), blockedAt: new Date() },
        { ...taken('vekt', '2019-09-04', undefined, 'kg'), blockedAt: new Date() },
        taken('vekt', '2020-03-04', 9.7, 'kg'),
      ],
      facts,
    );
    assert.equal(dotsOf(weight), 2);
    assert.equal(shapesOf(weight).filter(({ kind }) => kind === 'band').length, 1);
    assert.ok(!shapesOf(weight).some((one) => one.kind === 'line' && one.tone === 'data'));
    assert.deepEqual(wordsOf(weight), ['Sperret']);
    assert.deepEqual(
      rowsOf(weight).map(([, , value]) => value),
      ['4,4 kg', '6,2 kg (sperret)', 'Sperret', '9,7 kg'],
    );
  });

  it('show the time of a reservation as a gap, with a row that says so', () => {
    const period = { from: new Date('2020-01-04'), to: new Date('2021-01-04') };
    const [weight] = growthCharts(
      [taken('vekt', '2019-04-04', 4.4, 'kg'), taken('vekt', '2021-03-04', 12.1, 'kg')],
      { ...facts, reservedPeriods: [period] },
    );
    assert.deepEqual(wordsOf(weight), ['Reservert']);
    assert.ok(!shapesOf(weight).some((one) => one.kind === 'line' && one.tone === 'data'));
    assert.deepEqual(rowsOf(weight)[1], ['4. januar 2020 – 4. januar 2021', '', 'Reservert']);
  });

  it('do not draw what a grown-up has reserved, or what lasted less than a day', () => {
    const [weight] = growthCharts([taken('vekt', '2019-04-04', 4.4, 'kg')], {
      ...facts,
      reservedPeriods: [
        { from: new Date('2019-05-01T08:00:00Z'), to: new Date('2019-05-01T09:00:00Z') },
        { from: new Date('2045-05-01'), to: new Date('2046-05-01') },
      ],
    });
    assert.deepEqual(wordsOf(weight), []);
  });

  it('go by calendar year when nobody knows the birth date', () => {
    const [weight] = growthCharts([taken('vekt', '2019-04-04', 4.4, 'kg')], {
      ...facts,
      birthDate: undefined,
    });
    assert.deepEqual(rowsOf(weight), [['4. april 2019', '4,4 kg']]);
  });

  it('are one line where health is hidden, and nothing where there is nothing', () => {
    const some = [taken('vekt', '2019-04-04', 4.4, 'kg'), taken('lengde', '2019-04-04', 54, 'cm')];
    const hidden = growthCharts(some, { ...facts, wording: { ...wording, hideHealth: true } });
    assert.deepEqual(
      hidden.map(({ kind }) => kind),
      ['hidden'],
    );
    assert.deepEqual(growthCharts([], facts), []);
    assert.deepEqual(growthCharts([taken('hodeomkrets', '2019-04-04', 36, 'cm')], facts), []);
  });
});

function taken(
  kind: string,
  on: string,
  value: number | undefined,
  unit: string | undefined,
): Measurement {
  const measuredAt = new Date(`${on}T10:00:00Z`);
  return { kind, value, unit, measuredAt, blockedAt: undefined, state: 'current' };
}

function drawnOf(chart: Chart | undefined) {
  assert.equal(chart?.kind, 'drawn');
  return chart;
}

function rowsOf(chart: Chart | undefined): string[][] {
  return drawnOf(chart).table.rows.map(({ head, cells }) => [head, ...cells]);
}

function notesOf(chart: Chart | undefined): string {
  return drawnOf(chart).notes.join(' ').replaceAll('\u00a0', ' ');
}

function shapesOf(chart: Chart | undefined) {
  return drawnOf(chart).panels[0]?.drawings[0]?.shapes ?? [];
}

function dotsOf(chart: Chart | undefined): number {
  return shapesOf(chart).filter(({ kind }) => kind === 'dot').length;
}

function wordsOf(chart: Chart | undefined): string[] {
  return shapesOf(chart).flatMap((one) =>
    one.kind === 'text' && one.tone === 'gap' ? [one.text] : [],
  );
}
