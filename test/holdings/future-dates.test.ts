import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { catalogue } from '../../src/holdings/catalogue.ts';
import { textOf } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { signedIn } from '../casework/correcting.ts';
import { personKeysIn } from './person-keys.ts';

const key = 'pupil-in-all-five-sources';
const odd = 'Ser feil ut';

let town: TestTown;
let personKey: string;
before(async () => {
  town = await startTestTown({}, () => Promise.resolve({ METRICS_PORT: '0' }));
  [personKey = ''] = await personKeysIn(town, key);
  for (const table of ['kuhr_regning', 'tann_besok', 'hst_avtale', 'omsorg_tjeneste']) {
    await town.registerDb.query(`alter table kpr.${table} disable trigger user`);
  }
});
after(() => town.stop());

describe('a date that lies ahead', () => {
  it('is marked on the page, in the list and on the line of its record, and counted', async () => {
    await insert('kuhr_regning', { treated_at: '2099-03-04 10:00+01', status: 'godkjent' });
    const before = await counted('kuhr_regning');
    const page = await pageOf('/opplysninger/refusjonskrav');
    const record = recordsOn(page).find((one) => one.includes('2099')) ?? '';
    const [summary = '', rest = ''] = record.split('</summary>');
    assert.match(textOf(summary), /2099.*Ser feil ut/s);
    assert.match(textOf(rest), /Tidspunkt 4\. mars 2099 kl\. 10\.00 Ser feil ut/);
    assert.equal((await counted('kuhr_regning')) - before, 1);
    assert.ok(town.log.some((line) => /"treated_at","oddity":"in-future"/.test(line)));
    assert.ok(town.log.every((line) => !line.includes('2099')));
    assert.equal(await oddOn('/tidslinje'), 2);
  });

  it('does not push the years that there are out of the pictures on the overview', async () => {
    const page = await pageOf('/oversikt');
    const spans = Array.from(
      page.matchAll(/class="bars-years"[^>]*><span>(\d+)<\/span>(?:<span>(\d+)<\/span>)?/g),
      ([, first, last = first]) => [Number(first), Number(last)],
    );
    assert.ok(spans.length >= 4);
    for (const [first = 0, last = 0] of spans)
      assert.ok(first >= 2000 && last <= 2027, String(last));
    assert.match(page, /2099: 1/, 'and it is told in words');
  });

  it('of a day that no field in «Det viktigste» tells, is marked on the line', async () => {
    await insert('tann_besok', { visited_on: '2098-01-01' });
    const [first = ''] = recordsOn(await pageOf('/opplysninger/tannhelse'));
    assert.match(textOf(first), /2098 · Besøk på tannklinikk Ser feil ut/);
  });

  it('is one later than its delivery by more than a day', async () => {
    const { rows } = await town.registerDb.query<{ delivery_id: string; day: string }>(
      `select delivery_id, least(extraction_date, (received_at at time zone 'Europe/Oslo')::date)::text as day
         from kpr.source_delivery where source_code = 'TANN_OFF' limit 1`,
    );
    const { delivery_id, day } = rows[0] ?? { delivery_id: '', day: '' };
    const later = (days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const before = await oddOn('/opplysninger/tannhelse?visning=alt');
    await insert('tann_besok', { delivery_id, visited_on: later(1) });
    assert.equal(await oddOn('/opplysninger/tannhelse?visning=alt'), before);
    await insert('tann_besok', { delivery_id, visited_on: later(2) });
    assert.ok((await oddOn('/opplysninger/tannhelse?visning=alt')) > before);
  });

  it('is as it should be of what is planned or decided beforehand', async () => {
    await insert('hst_avtale', { avtale_id: 'a', scheduled_at: '2097-03-04 10:00+01' });
    await insert('omsorg_tjeneste', {
      ...{ tjenestetype: '6', tjenestetype_system: '9151', reporting_year: 2025 },
      ...{ vedtak_on: '2025-03-01', started_on: '2096-04-01', ended_on: '2099-12-31' },
    });
    for (const [source, year] of [
      ['helsestasjon', '2097'],
      ['omsorg', '2096'],
    ] as const) {
      const page = await pageOf(`/opplysninger/${source}`);
      const record = recordsOn(page).find((one) => one.includes(year));
      assert.ok(record, year);
      assert.doesNotMatch(record, new RegExp(odd));
    }
  });

  it('is not seen in any row of the people that nothing is wrong with', async () => {
    for (const person of [
      'elderly-with-much-care',
      'mother-with-claims-from-midwife',
      'turns-eighteen-tomorrow',
    ]) {
      const citizen = await signedIn(town, person, '/oversikt');
      for (const source of ['refusjonskrav', 'omsorg', 'helsestasjon', 'tannhelse']) {
        const page = await citizen.visit(`/opplysninger/${source}?visning=alt`);
        assert.doesNotMatch(page.body, new RegExp(odd), `${person} ${source}`);
      }
    }
  });
});

describe('the catalogue', () => {
  it('lets only what is planned, and what KPR writes, lie after the delivery', () => {
    const columns = [...catalogue].flatMap(([table, entries]) =>
      Object.entries(entries).map(([name, { latest }]) => ({ name: `${table}.${name}`, latest })),
    );
    const named = (which: string) =>
      columns.filter(({ latest }) => latest === which).map(({ name }) => name);
    assert.deepEqual(named('planned'), [
      'omsorg_tjeneste.started_on',
      'omsorg_tjeneste.ended_on',
      'omsorg_midlertidig_stopp.from_on',
      'omsorg_midlertidig_stopp.to_on',
      'hst_avtale.scheduled_at',
    ]);
    assert.ok(
      named('today').every((name) =>
        /\.(loaded|superseded|blocked|first_registered|data_last_changed)/.test(name),
      ),
    );
  });
});

async function insert(table: string, row: Record<string, string | number>) {
  const columns = ['person_key', ...Object.keys(row)];
  const places = columns.map((_, place) => `$${place + 1}`);
  await town.registerDb.query(
    `insert into kpr.${table} (${columns.join()}) values (${places.join()})`,
    [personKey, ...Object.values(row)],
  );
}

/** Each with its line first. */
function recordsOn(page: string): string[] {
  return page.split('<details class="record"').slice(1);
}

async function pageOf(path: string): Promise<string> {
  const page = await (await signedIn(town, key, '/oversikt')).visit(path);
  assert.equal(page.status, 200, path);
  return page.body;
}

async function oddOn(path: string): Promise<number> {
  return (await pageOf(path)).split(odd).length - 1;
}

async function counted(table: string): Promise<number> {
  assert.ok(town.metricsUrl);
  const text = await (await fetch(town.metricsUrl)).text();
  const line = new RegExp(`row_odd_total\\{table="${table}",oddity="in-future"\\} (\\d+)`);
  return Number(line.exec(text)?.[1] ?? 0);
}
