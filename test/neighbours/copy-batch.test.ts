import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { createRowCollector, type TableColumns } from '../../src/neighbours/register/copy-batch.ts';
import { norwegianInstant } from '../../src/neighbours/register/norwegian-time.ts';
import type { Row } from '../../src/neighbours/register/register-rows.ts';
import { copyRows, findTableColumns } from '../../src/neighbours/register/register.repository.ts';
import { keyOf, makeRegister, type TestRegister } from './register-for-tests.ts';

describe('rows in binary COPY', () => {
  const personKey = keyOf('pupil-in-all-five-sources');
  let register: TestRegister;
  let admin: pg.Client;
  let columns: TableColumns;

  before(async () => {
    register = await makeRegister();
    admin = await register.connectAs();
    await admin.query(`set timezone to 'Europe/Oslo'`);
    columns = await findTableColumns(admin);
  });
  after(() => register.drop());

  const visit = (besokId: number, values: Row): Row => ({
    person_key: personKey,
    besok_id: besokId,
    visited_on: '2021-03-04',
    patient_group: null,
    paid_amount: null,
    refund_related: false,
    loaded_at: '2021-03-05 02:40',
    source_record_id: null,
    ...values,
  });

  /** Loads visits as a filling does, reads them back and takes them out again. */
  async function readBack(rows: readonly Row[], column: string): Promise<unknown[]> {
    const { emit, takeBatches } = createRowCollector(columns);
    for (const row of rows) emit('kpr.tann_besok', row);
    await admin.query('begin; truncate kpr.tann_besok, kpr.tann_observasjon');
    for (const batch of takeBatches()) await copyRows(admin, batch);
    const found = await admin.query<unknown[]>({
      text: `select ${column}::text from kpr.tann_besok order by besok_id`,
      rowMode: 'array',
    });
    await admin.query('rollback');
    return found.rows.map(([value]) => value);
  }

  it('keep amounts to the øre, below zero too', async () => {
    const amounts = [0, 1, -1, 0.01, 0.5, 12.25, -12.25, 9999.99, 10_000, 10_000.01, 99_999_999.99];
    const rows = amounts.map((paid_amount, index) => visit(index + 1, { paid_amount }));
    assert.deepEqual(
      await readBack(rows, 'paid_amount'),
      amounts.map((amount) => amount.toFixed(2)),
    );
  });

  it('keep texts, whatever letters they have, and nothing as nothing', async () => {
    const texts = ['', 'a\tb\nc\\N', 'Øm Åpen Čáppa', '\u{1f9b7}', null, 'x'.repeat(2_000)];
    const rows = texts.map((source_record_id, index) => visit(index + 1, { source_record_id }));
    assert.deepEqual(await readBack(rows, 'source_record_id'), texts);
  });

  it('keep dates, numbers and truth', async () => {
    const days = ['1899-12-31', '1999-12-31', '2000-02-29', '2024-02-29', '2100-03-01'];
    const rows = days.map((visited_on, index) =>
      visit(5_000_000_000 + index, { visited_on, refund_related: index % 2 === 0 }),
    );
    assert.deepEqual(await readBack(rows, 'visited_on'), days);
    assert.deepEqual(
      await readBack(rows, 'besok_id'),
      days.map((_, index) => String(5_000_000_000 + index)),
    );
    assert.deepEqual(await readBack(rows, 'refund_related'), [
      'true',
      'false',
      'true',
      'false',
      'true',
    ]);
  });

  it('keep what comes in another order, and in two parts', async () => {
    const { emit, takeBatches } = createRowCollector(columns);
    const { besok_id = null, ...rest } = visit(1, { paid_amount: 7 });
    emit('kpr.tann_besok', visit(2, {}));
    emit('kpr.tann_besok', { besok_id }, rest);
    emit('kpr.tann_besok', { ...rest, besok_id: 3 });
    const [batch] = takeBatches();
    assert.equal(batch?.rows, 3);
    await admin.query('begin; truncate kpr.tann_besok, kpr.tann_observasjon');
    await copyRows(admin, batch);
    const { rows } = await admin.query<{ ids: string }>(
      `select string_agg(besok_id::text || ':' || coalesce(paid_amount::int, 0), ' ' order by besok_id) as ids
       from kpr.tann_besok`,
    );
    await admin.query('rollback');
    assert.equal(rows[0]?.ids, '1:7 2:0 3:7');
  });

  it('are refused where they lack a column, or have one too many or too odd', () => {
    const { emit } = createRowCollector(columns);
    emit('kpr.tann_besok', visit(1, {}));
    assert.throws(() => emit('kpr.tann_besok', { besok_id: 2 }), /has 1 columns/);
    assert.throws(() => emit('kpr.tann_besok', visit(2, { bydel_nr: null })), /has 9 columns/);
    assert.throws(() => emit('kpr.tann_besok', visit(2, { paid_amount: 'mye' })), /Not an amount/);
    assert.throws(() => emit('kpr.tann_besok', visit(0.5, {})), /Not a whole number/);
    assert.throws(() => emit('kpr.hst_avtale', { tooth: '11' }), /has no tooth/);
  });

  it('place Norwegian clock times as the database does, around the change of the clock too', async () => {
    const times = ['2016-07-01', '2017-12-01 00:00', '2026-01-12 02:40:40', '1997-06-30 23:59:59'];
    for (const year of [2017, 2020, 2025, 2031]) {
      for (const day of ['03-25', '03-29', '03-30', '10-25', '10-26', '10-29']) {
        for (const hour of ['00', '01', '02', '03']) times.push(`${year}-${day} ${hour}:30`);
      }
    }
    const { rows } = await admin.query<{ microseconds: string }>(
      `select (extract(epoch from t::timestamptz - '2000-01-01 00:00+00') * 1000000)::bigint as microseconds
       from unnest($1::text[]) with ordinality as v (t, place) order by place`,
      [times],
    );
    assert.deepEqual(
      times.map((time) => String(norwegianInstant(time))),
      rows.map(({ microseconds }) => microseconds),
    );
    for (const odd of [
      '2020-13-01',
      '2020-01-01 1:00',
      'i går',
      '1980-07-01',
      '2020-01-01T10:00',
    ]) {
      assert.throws(() => norwegianInstant(odd), odd);
    }
  });
});
