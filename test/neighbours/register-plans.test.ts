import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { keyOf, makeRegister, type TestRegister } from './register-for-tests.ts';

/** Tables that pages list, with the columns that they are ordered by. */
const listed = [
  ['kpr.kuhr_regning', 'treated_at', 'regning_id'],
  ['kpr.omsorg_tjeneste', 'started_on', 'tjeneste_row_id'],
  ['kpr.omsorg_kartlegging', 'recorded_on', 'kartlegging_id'],
  ['kpr.hst_konsultasjon', 'started_at', 'konsultasjon_row_id'],
  ['kpr.hst_avtale', 'scheduled_at', 'avtale_row_id'],
  ['kpr.tann_besok', 'visited_on', 'besok_id'],
  ['innsyn.oppslag_logg', 'looked_at', 'oppslag_id'],
] as const;

/** Tables whose rows hang on a row of those. */
const parts = [
  ['kpr.kuhr_takst', 'regning_id'],
  ['kpr.kuhr_diagnose', 'regning_id'],
  ['kpr.omsorg_midlertidig_stopp', 'tjeneste_row_id'],
  ['kpr.omsorg_bistandsskar', 'kartlegging_id'],
  ['kpr.omsorg_diagnose', 'kartlegging_id'],
  ['kpr.hst_ammestatus', 'konsultasjon_row_id'],
  ['kpr.hst_maling', 'konsultasjon_row_id'],
  ['kpr.hst_helseperson', 'konsultasjon_row_id'],
  ['kpr.hst_deltaker', 'konsultasjon_row_id'],
  ['kpr.tann_observasjon', 'besok_id'],
] as const;

describe('what the reader asks of the register', () => {
  const person = keyOf('five-thousand-rows');
  let register: TestRegister;
  let reader: pg.Client;

  before(async () => {
    register = await makeRegister();
    reader = await register.connectAs('reader');
    // In so small a register it is cheapest to read a whole table, and to sort a handful of rows.
    await reader.query(
      'set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off',
    );
    await reader.query('begin');
    await reader.query(`select set_config('innsyn.subject', $1, true)`, [person]);
  });
  after(async () => {
    await reader.query('rollback');
    await register.drop();
  });

  async function planOf(sql: string): Promise<string> {
    const { rows } = await reader.query<{ 'QUERY PLAN': string }>(`explain ${sql}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  for (const [table, date, id] of listed) {
    it(`reads the newest of ${table} along an index, and stops`, async () => {
      const plan = await planOf(
        `select * from ${table} where person_key = '${person}' order by ${date} desc, ${id} desc limit 25`,
      );
      assert.match(plan, /^Limit/);
      assert.match(plan, /Index Scan using/);
      assert.match(plan, /Index Cond: \(person_key = /);
      // Rows of one instant may be put in order; a person's whole table never.
      assert.doesNotMatch(plan, /(^|-> {2})(Seq Scan|Sort\b)/m, plan);
    });
  }

  for (const [table, parent] of parts) {
    it(`finds ${table} by person and parent along an index`, async () => {
      const plan = await planOf(
        `select * from ${table} where person_key = '${person}' and ${parent} = 7`,
      );
      assert.match(plan, /Index Scan using/);
      assert.ok(plan.includes(`AND (${parent} = 7)`), plan);
    });
  }

  it('finds without a hint what somebody has thousands of', async () => {
    await reader.query('reset enable_seqscan; reset enable_bitmapscan; reset enable_sort');
    const plan = await planOf(
      `select * from kpr.kuhr_regning where person_key = '${person}'
       order by treated_at desc, regning_id desc limit 25`,
    );
    assert.match(plan, /Index Scan using kuhr_regning_person_key_treated_at/);
  });
});
