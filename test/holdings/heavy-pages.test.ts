import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fairShare } from '../../src/holdings/fair-share.ts';
import { readRecordFilter } from '../../src/holdings/record-filter.form.ts';
import { personKeysOf, startTestRegister, type TestRegister } from './test-register.ts';
import { serveSourcePages } from './source-pages.ts';

const mostBytes = 150_000;
const key = 'pupil-in-all-five-sources';

describe('pages of more than anybody should have', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
    const [personKey = ''] = await personKeysOf(register, register.personNamed(key));
    const { owner } = register;
    await owner.raw('alter table kpr.kuhr_regning disable trigger user');
    await owner.raw(
      `with claims as (
         insert into kpr.kuhr_regning (person_key, treated_at, praksistype, fagomraade, status)
         select ?, timestamptz '2026-01-01Z' + n * interval '1 hour', 'LE', 'LE', 'godkjent'
           from generate_series(1, 20) n
         returning regning_id, person_key)
       insert into kpr.kuhr_takst (person_key, regning_id, line_no, takst_code, quantity, amount)
       select person_key, regning_id, line, '2ad', 1, 170 from claims, generate_series(1, 1000) line`,
      [personKey],
    );
    await owner.raw(
      `insert into kpr.hst_maling (person_key, konsultasjon_row_id, seq, measure_kind, value, unit,
         measured_at)
       select person_key, konsultasjon_row_id, 100 + n, 'vekt', 10 + n * 0.01, 'kg',
              started_at + n * interval '1 hour'
         from (select * from kpr.hst_konsultasjon
                where person_key = ? and superseded_at is null
                  and notification_status is distinct from 'C'
                order by started_at desc limit 1) k,
              generate_series(1, 2000) n`,
      [personKey],
    );
    await owner.raw('alter table kpr.omsorg_tjeneste disable trigger user');
    await owner.raw(
      `insert into kpr.omsorg_tjeneste
         (person_key, tjeneste_id, tjenestetype, tjenestetype_system, reporting_year, started_on)
       select ?, 't' || n, n % 30 + 1, '9151', 2020, date '2010-01-01' + n
         from generate_series(1, 3000) n`,
      [personKey],
    );
  });
  after(() => register.close());

  it('stay light with thousands of services, and say where the others are', async () => {
    const pages = await serveSourcePages(register, key);
    try {
      for (const address of ['/opplysninger/omsorg', '/opplysninger/omsorg?visning=alt']) {
        const { status, html } = await pages.read(address);
        assert.equal(status, 200, address);
        assert.ok(Buffer.byteLength(html) < mostBytes, `${address}: ${Buffer.byteLength(html)}`);
        assert.match(html, /eldre tjenester er ikke med her. Du finner dem under årene i listen/);
      }
    } finally {
      pages.close();
    }
  });

  it('stay light, and say what they leave out', async () => {
    const pages = await serveSourcePages(register, key);
    try {
      for (const address of [
        '/opplysninger/refusjonskrav',
        '/opplysninger/refusjonskrav?visning=alt',
        '/opplysninger/helsestasjon',
        '/opplysninger/helsestasjon?visning=alt',
      ]) {
        const { status, html } = await pages.read(address);
        assert.equal(status, 200, address);
        assert.ok(Buffer.byteLength(html) < mostBytes, `${address}: ${Buffer.byteLength(html)}`);
        assert.ok(html.includes('linjer til er ikke vist her'), address);
        const isDrawn = address.includes('helsestasjon');
        assert.equal(html.includes('eldste målingene er ikke med'), isDrawn, address);
      }
    } finally {
      pages.close();
    }
  });

  it('share what there is room for so that those with few keep them all', () => {
    assert.equal(fairShare([1, 2, 3], 10), Infinity);
    assert.equal(fairShare([1, 1000, 1000], 21), 10);
    assert.equal(fairShare([5, 5, 5], 2), 1);
    assert.equal(fairShare([], 2), Infinity);
  });
});

describe('nonsense in an address', () => {
  it('names a source once, however often it was asked for', () => {
    const { filter, errors } = readRecordFilter({ kilde: Array(1000).fill('omsorg') });
    assert.deepEqual([filter.sources, errors], [['HELSE_OMSORG'], {}]);
  });

  it('is told of beside the field: a long year, and two years', () => {
    for (const aar of ['2'.repeat(500), ['2020', '2021']]) {
      const { filter, typedYear, errors } = readRecordFilter({ aar });
      assert.equal(filter.year, undefined);
      assert.equal(errors.aar, 'not-a-year');
      assert.ok(typedYear.length <= 40);
    }
  });
});
