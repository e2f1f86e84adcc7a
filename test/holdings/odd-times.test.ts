import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { query } from '../../src/database/query.ts';
import { growthCharts } from '../../src/holdings/growth-charts.ts';
import type { HeldRecord } from '../../src/holdings/holdings.ts';
import { overviewView } from '../../src/holdings/overview-view.ts';
import { recordView } from '../../src/holdings/record-view.ts';
import { createLog } from '../../src/shared/log.ts';
import {
  holdingsOver,
  personKeysOf,
  startTestRegister,
  type TestRegister,
} from './test-register.ts';

const everyRow = { year: undefined, everything: true, cursor: undefined, sources: [] };
const impossible = [
  'infinity',
  '-infinity',
  '9999-12-31 23:59:59+00',
  '12026-03-04 10:00+00',
  '294276-12-31 23:59:59+00',
  '0044-03-15 12:00+00 BC',
];
const key = 'pupil-in-all-five-sources';

describe('times that cannot be', () => {
  let register: TestRegister;
  let personKey: string;
  before(async () => {
    register = await startTestRegister();
    [personKey = ''] = await personKeysOf(register, register.personNamed(key));
    // The register's own counters know as little what to do with such a time.
    for (const table of ['kuhr_regning', 'tann_besok', 'hst_konsultasjon']) {
      await register.owner.raw(`alter table kpr.${table} disable trigger user`);
    }
    for (const at of impossible) {
      await register.owner.raw(
        `insert into kpr.kuhr_regning (person_key, treated_at, status) values (?, ?, 'godkjent')`,
        [personKey, at],
      );
    }
    await register.owner.raw(
      `insert into kpr.tann_besok (person_key, visited_on) values (?, '5874897-12-31')`,
      [personKey],
    );
  });
  after(() => register.close());

  const over = (pageSize?: number) =>
    holdingsOver(register, register.personNamed(key), pageSize === undefined ? {} : { pageSize });

  it('lie last, among those without a date, and each is shown once', async () => {
    const { holdings, mandate } = over(3);
    const found: HeldRecord[] = [];
    let cursor: string | undefined;
    do {
      const page = await holdings.timeline(mandate, { ...everyRow, cursor });
      assert.deepEqual(page.failed, []);
      found.push(...page.records);
      cursor = page.older;
    } while (cursor !== undefined);
    const names = found.map(({ table, id }) => `${table} ${id ?? ''}`);
    assert.equal(new Set(names).size, names.length);
    const { sources } = await holdings.everything(mandate, 'report-json-downloaded');
    const all = sources.flatMap(({ records }) => records);
    assert.equal(names.length, all.length);
    const undated = found.slice(-impossible.length - 1);
    assert.ok(undated.every(({ occurredAt, odd }) => !occurredAt && odd === 'no-date'));
    assert.ok(found.slice(0, -impossible.length - 1).every(({ occurredAt }) => occurredAt));
  });

  it('stand as they are stored, with a mark', async () => {
    const { holdings, mandate } = over(500);
    const { records } = await holdings.source(mandate, 'KUHR', everyRow);
    const wording = await holdings.wording('nb');
    const words = records
      .filter(({ occurredAt }) => occurredAt === undefined)
      .map((record) => recordView(record, wording, { everything: true, eraseOn: undefined }));
    const told = words.flatMap(({ fields }) =>
      fields.flatMap(({ column, text, odd }) =>
        column === 'treated_at' ? [`${text} ${String(odd)}`] : [],
      ),
    );
    assert.deepEqual(told.toSorted(), [
      '-infinity true',
      '0044-03-15T12:00:00+00:00 BC true',
      '12026-03-04T10:00:00+00:00 true',
      '294276-12-31T23:59:59+00:00 true',
      '9999-12-31T23:59:59+00:00 true',
      'infinity true',
    ]);
  });

  it('leave the overview and its periods whole', async () => {
    const { holdings, mandate } = over();
    const overview = await holdings.overview(mandate);
    const facts = { reservations: [], lookUps: { registerSilent: false, events: [] } };
    const { sources } = overviewView(overview, await holdings.wording('nb'), facts);
    assert.ok(sources.every(({ result }) => result === 'found'));
    assert.match(sources[0]?.period ?? '', /^\d+\. \S+ 20\d\d – \d+\. \S+ 20\d\d$/);
  });

  it('of measurements are left out of the chart, which says so', async () => {
    const { holdings, mandate } = over();
    await query(
      register.owner,
      `update kpr.hst_maling set measured_at = 'infinity'
        where (konsultasjon_row_id, seq) in (
          select konsultasjon_row_id, seq from kpr.hst_maling
           where person_key = :personKey and measure_kind = 'vekt' and superseded_at is null limit 1)`,
      { personKey },
    );
    const { measurements } = await holdings.source(mandate, 'HST', everyRow);
    const facts = {
      birthDate: undefined,
      reservedPeriods: [],
      wording: await holdings.wording('nb'),
    };
    const [weight] = growthCharts(measurements, facts);
    assert.ok(weight?.kind === 'drawn');
    assert.ok(weight.table.rows.every(({ head }) => / 20\d\d$/.test(head)));
    assert.ok(weight.notes.some((note) => note.includes('1 måling har ingen dato')));
  });

  it('of look-ups and releases cost no other look-up, and are told of', async () => {
    const lines: string[] = [];
    const { holdings, mandate } = holdingsOver(register, register.personNamed(key), {
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    const before = await holdings.use(mandate);
    assert.equal(before.withoutTime, 0);
    await query(
      register.owner,
      `insert into innsyn.oppslag_logg
         (person_key, looked_at, actor_role, purpose_code, data_category, channel)
       values (:personKey, 'infinity', 'saksbehandler', 'drift', 'alle', 'kpr')`,
      { personKey },
    );
    const use = await holdings.use(mandate);
    assert.equal(use.lookUps.length, before.lookUps.length);
    assert.equal(use.withoutTime, 1);
    const latest = await holdings.latestLookUps(mandate, 3);
    assert.ok(latest.every(({ lastAt }) => Number.isFinite(lastAt.getTime())));
    assert.ok(lines.some((line) => line.includes('"oppslag_logg"') && line.includes('no-date')));
  });
});
