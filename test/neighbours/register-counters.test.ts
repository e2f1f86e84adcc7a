import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { keyOf, makeRegister, valueOf, type TestRegister } from './register-for-tests.ts';

const differences = `
  with counted as (
    select person_key, source_code, count(*)::int as row_count,
           min((occurred_at at time zone 'Europe/Oslo')::date) as first_on,
           max((occurred_at at time zone 'Europe/Oslo')::date) as last_on,
           count(distinct sender_org_nr)::int as senders
    from innsyn.v_tidslinje group by 1, 2
  )
  select count(*)::int from (
    (table counted except table innsyn.v_oversikt)
    union all
    (table innsyn.v_oversikt except table counted)
  ) d`;

const countOf = `select row_count from innsyn.v_oversikt where person_key = $1 and source_code = $2`;

describe('counters of the overview', () => {
  let register: TestRegister;
  let ingest: pg.Client;
  const pupil = keyOf('pupil-in-all-five-sources');
  const adult = keyOf('adult-with-only-claims');

  before(async () => {
    register = await makeRegister();
    ingest = await register.connectAs('ingest');
  });
  after(() => register.drop());

  function addBill(client: pg.Client, personKey: string): Promise<unknown> {
    return client.query(
      `insert into kpr.kuhr_regning (person_key, treated_at, status)
       values ($1, '2026-05-11 10:00+02', 'godkjent')`,
      [personKey],
    );
  }

  it('agree with the rows after the first filling', async () => {
    assert.equal(await valueOf(ingest, differences), 0);
  });

  it('follow inserts, updates, moves to another person and deletions', async () => {
    const before = Number(await valueOf(ingest, countOf, [adult, 'KUHR']));
    await addBill(ingest, adult);
    assert.equal(await valueOf(ingest, countOf, [adult, 'KUHR']), before + 1);
    assert.equal(await valueOf(ingest, differences), 0);

    await ingest.query(
      `update kpr.hst_konsultasjon set started_at = started_at - interval '1 day'`,
    );
    assert.equal(await valueOf(ingest, differences), 0);

    await ingest.query('delete from kpr.kuhr_takst where person_key = $1', [adult]);
    await ingest.query('delete from kpr.kuhr_diagnose where person_key = $1', [adult]);
    await ingest.query('update kpr.kuhr_regning set person_key = $1 where person_key = $2', [
      pupil,
      adult,
    ]);
    assert.equal(await valueOf(ingest, countOf, [adult, 'KUHR']), undefined);
    assert.equal(await valueOf(ingest, differences), 0);

    await ingest.query('delete from kpr.tann_besok');
    assert.equal(await valueOf(ingest, countOf, [pupil, 'TANN_OFF']), undefined);
    assert.equal(await valueOf(ingest, differences), 0);
  });

  it('lose no row when two deliveries write of one person at the same time', async () => {
    const other = await register.connectAs('ingest');
    const before = Number(await valueOf(ingest, countOf, [pupil, 'KUHR']));
    await ingest.query('begin');
    await addBill(ingest, pupil);
    // The second waits for the first one's counter and must count again after it.
    const second = addBill(other, pupil);
    await waitUntilBlocked(await register.connectAs());
    await ingest.query('commit');
    await second;
    assert.equal(await valueOf(ingest, countOf, [pupil, 'KUHR']), before + 2);
    assert.equal(await valueOf(ingest, differences), 0);
  });

  it('count a person whom ingestion meets first', async () => {
    const personKey = await valueOf(
      ingest,
      `insert into kpr.person (person_key) values (gen_random_uuid()) returning person_key`,
    );
    await ingest.query(
      `insert into kpr.person_pseudonym (person_key, id_type, id_mac) values ($1, 1, $2)`,
      [personKey, Buffer.alloc(16, 5)],
    );
    assert.equal(await valueOf(ingest, countOf, [personKey, 'FREG']), 1);
    const found = await valueOf(ingest, 'select innsyn.person_key_for($1)', [Buffer.alloc(16, 5)]);
    assert.equal(found, personKey);
  });
});

async function waitUntilBlocked(watcher: pg.Client): Promise<void> {
  const blocked = `select count(*)::int from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await valueOf(watcher, blocked)) === 0);
}
