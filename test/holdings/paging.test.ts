import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { query } from '../../src/database/query.ts';
import { sourceCodes, type HeldRecord, type RecordPage } from '../../src/holdings/holdings.ts';
import { osloDate } from '../../src/shared/format.ts';
import {
  holdingsOver,
  mandateFor,
  personKeysOf,
  startTestRegister,
  type TestRegister,
} from './test-register.ts';

const everyRow = { year: undefined, everything: true, cursor: undefined, sources: [] };

describe('paging through what KPR holds', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  function holdingsOf(key: string, pageSize: number) {
    return holdingsOver(register, register.personNamed(key), { pageSize });
  }

  async function everyRecordOf(key: string): Promise<HeldRecord[]> {
    const { holdings, mandate } = holdingsOf(key, 20);
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    return held.sources.flatMap(({ records }) => records);
  }

  async function walk(
    page: (cursor: string | undefined) => Promise<RecordPage>,
    way: 'older' | 'newer',
    from: RecordPage,
  ): Promise<RecordPage[]> {
    const pages = [from];
    for (let next = from[way]; next !== undefined; next = pages.at(-1)?.[way]) {
      pages.push(await page(next));
    }
    return pages;
  }

  it('shows each row of every source once, newest first, whatever the size of a page', async () => {
    const key = 'pupil-in-all-five-sources';
    const all = await everyRecordOf(key);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 60 }), async (pageSize) => {
        const { holdings, mandate } = holdingsOf(key, pageSize);
        const page = (cursor?: string) => holdings.timeline(mandate, { ...everyRow, cursor });
        const pages = await walk(page, 'older', await page());
        const rows = pages.flatMap(({ records }) => records);
        assert.deepEqual(rows.map(nameOf).sort(), all.map(nameOf).sort());
        const times = rows.map(({ occurredAt }) => Number(occurredAt));
        assert.deepEqual(
          times,
          times.toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('leads back the way it came', async () => {
    const { holdings, mandate } = holdingsOf('five-thousand-rows', 17);
    const page = (cursor?: string) => holdings.timeline(mandate, { ...everyRow, cursor });
    const first = await page();
    const second = await page(first.older);
    const third = await page(second.older);
    const back = await page(third.newer);
    assert.deepEqual(back.records.map(nameOf), second.records.map(nameOf));
    const start = await page(back.newer);
    assert.deepEqual(start.records.map(nameOf), first.records.map(nameOf));
    assert.equal(first.newer, undefined);
  });

  it('keeps rows of the same instant apart, and those without a date', async () => {
    const person = register.personNamed('adult-with-only-claims');
    const [personKey = ''] = await personKeysOf(register, person);
    await query(
      register.owner,
      `insert into kpr.kuhr_regning (person_key, treated_at, status)
       select :personKey, '2024-02-03T10:00:00.123456Z', 'godkjent' from generate_series(1, 9)`,
      { personKey },
    );
    await query(register.owner, `alter table kpr.kuhr_regning alter treated_at drop not null`);
    await query(
      register.owner,
      `insert into kpr.kuhr_regning (person_key, treated_at, status)
       select :personKey, null, 'godkjent' from generate_series(1, 5)`,
      { personKey },
    );
    const all = await everyRecordOf(person.key);
    const { holdings, mandate } = holdingsOf(person.key, 4);
    const page = (cursor?: string) => holdings.timeline(mandate, { ...everyRow, cursor });
    const older = await walk(page, 'older', await page());
    const rows = older.flatMap(({ records }) => records);
    assert.deepEqual(rows.map(nameOf).sort(), all.map(nameOf).sort());
    assert.deepEqual(
      rows.slice(-5).map(({ occurredAt, odd }) => [occurredAt, odd]),
      Array(5).fill([undefined, 'no-date']),
    );
    const last = older.at(-1);
    assert.ok(last);
    const newer = await walk(page, 'newer', last);
    const back = newer.toReversed().flatMap(({ records }) => records);
    assert.deepEqual(back.map(nameOf), rows.map(nameOf));
  });

  it('shows one year by the Norwegian calendar, of the sources asked for', async () => {
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources', 500);
    const { records } = await holdings.timeline(mandate, {
      ...everyRow,
      sources: ['HST', 'TANN_OFF'],
      year: 2022,
    });
    const wanted = (await everyRecordOf('pupil-in-all-five-sources')).filter(
      ({ table, occurredAt }) =>
        /^(hst|tann)_/.test(table) && occurredAt && osloDate(occurredAt).startsWith('2022'),
    );
    assert.ok(wanted.length > 0);
    assert.deepEqual(records.map(nameOf).sort(), wanted.map(nameOf).sort());
  });

  it('leaves out what is not in force, and says how much', async () => {
    for (const key of ['annulled-and-corrected', 'credited-and-rejected-bills']) {
      const all = await everyRecordOf(key);
      const { holdings, mandate } = holdingsOf(key, 500);
      const page = await holdings.timeline(mandate, { ...everyRow, everything: false });
      const left = all.filter(({ state }) => ['current', 'rejected'].includes(state));
      assert.ok(left.length < all.length);
      assert.deepEqual(page.records.map(nameOf).sort(), left.map(nameOf).sort());
      assert.equal(page.notInForce, all.length - left.length);
    }
  });

  it('begins anew for a cursor of somebody else, or of nobody', async () => {
    const { holdings, mandate } = holdingsOf('five-thousand-rows', 5);
    const first = await holdings.timeline(mandate, everyRow);
    const other = mandateFor(register.personNamed('adult-with-only-claims'));
    const { older } = await holdings.timeline(other, everyRow);
    const altered = `${(first.older ?? '').slice(0, -2)}AA`;
    for (const cursor of [older, altered, 'x', '', '.', 'k1.', 'k1.AAAA']) {
      const again = await holdings.timeline(mandate, { ...everyRow, cursor });
      assert.deepEqual(again.records.map(nameOf), first.records.map(nameOf));
    }
  });

  it('reads one row by its key, and none of anybody else', async () => {
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources', 3);
    for (const source of sourceCodes) {
      const { records } = await holdings.source(mandate, source, everyRow);
      for (const record of records) {
        const row = { table: record.table, id: record.id ?? '' };
        assert.deepEqual(await holdings.record(mandate, row), record);
        const { holdings: others } = holdingsOf('adult-with-only-claims', 3);
        assert.equal(await others.record(mandate, row), undefined);
      }
    }
  });
});

function nameOf({ table, id }: HeldRecord): string {
  return `${table} ${String(id)}`;
}
