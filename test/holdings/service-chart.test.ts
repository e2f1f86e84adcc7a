import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import type { ServicePeriod, SourceYear } from '../../src/holdings/holdings.ts';
import { serviceChart } from '../../src/holdings/service-chart.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { yearChart } from '../../src/holdings/year-chart.ts';
import { translator } from '../../src/web/texts.ts';

const system = '2.16.578.1.12.4.1.1.9151';
const named = (code: string, nb: string) => ({
  ...{ system, code, validFrom: '2000-01-01', validTo: undefined },
  texts: { nb },
});
const wording: Wording = {
  lang: 'nb',
  t: translator('nb'),
  codes: createCodeBook({ ...emptyCodeSources, values: [named('6', 'Trygghetsalarm')] }),
  hideHealth: false,
};

describe('the chart of services', () => {
  it('has a line for each kind and a row for each period', () => {
    const chart = drawn([
      service('6', '2018-02-01', '2019-01-31', 2019),
      service('6', '2020-02-01', undefined, 2025),
      service('99', '2020-02-01', '2020-02-01', 2020),
    ]);
    assert.deepEqual(
      chart.table.rows.map(({ head, cells }) => [head, ...cells]),
      [
        ['Trygghetsalarm', '1. februar 2018', '31. januar 2019'],
        ['Trygghetsalarm', '1. februar 2020', 'Ikke avsluttet i 2025'],
        ['99 (uten forklaring)', '1. februar 2020', '1. februar 2020'],
      ],
    );
    const shapes = chart.panels[0]?.drawings[0]?.shapes ?? [];
    const names = shapes.filter((one) => one.kind === 'text' && one.tone === 'name');
    assert.equal(names.length, 2);
    assert.equal(shapes.filter(({ kind }) => kind === 'bar').length, 3);
    assert.equal(shapes.filter((one) => one.kind === 'line' && one.tone === 'arrow').length, 1);
  });

  it('takes an end far ahead for no end, and a start long ago for the left edge', () => {
    const chart = drawn([service('6', '1890-01-01', '9999-12-31', 2025)]);
    const ticks = (chart.panels[0]?.drawings[1]?.shapes ?? []).flatMap((one) =>
      one.kind === 'text' && one.tone === 'tick' ? [Number(one.text)] : [],
    );
    assert.ok(
      ticks.every((year) => year >= 1986 && year <= 2026),
      ticks.join(),
    );
    assert.match(chart.table.rows[0]?.cells[1] ?? '', /9999/);
  });

  it('does not draw an end before its beginning, but lists it and says so', () => {
    const chart = drawn([service('6', '2020-02-01', '2019-02-01', 2020)]);
    assert.deepEqual(chart.panels, []);
    assert.equal(chart.table.rows.length, 1);
    assert.match(chart.notes.join(), /sluttdato før startdatoen/);
  });

  it('has the latest forty of very many, and says how many more there are and where', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      service('6', `${1990 + (n % 30)}-02-01`, undefined, 1990 + (n % 30)),
    );
    const chart = drawn(many);
    assert.equal(chart.table.rows.length, 40);
    assert.ok(chart.table.rows.every(({ head }) => head === 'Trygghetsalarm'));
    assert.equal(chart.table.rows.at(-1)?.cells[0], '1. februar 2019');
    assert.match(chart.notes.join(), /de 40 siste tjenestene. 260 eldre tjenester .* i listen/);
    assert.deepEqual(drawn(many.slice(0, 40)).notes, []);
  });

  it('is one line where health is hidden, and nothing where there is nothing', () => {
    const one = [service('6', '2020-02-01', undefined, 2025)];
    assert.equal(serviceChart(one, { ...wording, hideHealth: true })?.kind, 'hidden');
    assert.equal(serviceChart([], wording), undefined);
  });
});

describe('the chart of years', () => {
  const hrefOf = (year: number) => `/tidslinje?aar=${year}`;

  it('has a row for every year between the first and the last, newest first', () => {
    const perYear: SourceYear[] = [
      { source: 'KUHR', year: 2021, rows: 4 },
      { source: 'KUHR', year: 2023, rows: 1 },
      { source: 'FREG', year: 2021, rows: 1 },
    ];
    const chart = yearChart(perYear, { ...wording, hideHealth: true }, hrefOf);
    assert.equal(chart?.kind, 'drawn');
    assert.deepEqual(
      chart.table.rows.map(({ head, cells }) => [head, ...cells]),
      [
        ['2023', '1', '0'],
        ['2022', '0', '0'],
        ['2021', '4', '1'],
      ],
    );
    assert.equal(chart.table.rows[0]?.href, '/tidslinje?aar=2023');
    assert.deepEqual(
      chart.panels.map(({ title }) => title),
      ['Refusjonskrav', 'Folkeregisteret'],
    );
  });

  it('does not let one wrong date fill the page', () => {
    const far: SourceYear[] = [1899, 2024].map((year) => ({ source: 'KUHR', year, rows: 1 }));
    const chart = yearChart(far, wording, hrefOf);
    assert.equal(chart?.kind === 'drawn' && chart.table.rows.length, 2);
    assert.equal(yearChart([], wording, hrefOf), undefined);
  });
});

function service(
  code: string,
  from: string,
  to: string | undefined,
  lastReportedYear: number,
): ServicePeriod {
  return { system, code, from, to, lastReportedYear };
}

function drawn(services: ServicePeriod[]) {
  const chart = serviceChart(services, wording);
  assert.equal(chart?.kind, 'drawn');
  return chart;
}
