import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPipelinedPool } from '../../src/database/pipelined.ts';
import { createPool } from '../../src/database/pools.ts';
import { query } from '../../src/database/query.ts';
import { createHoldingsService } from '../../src/holdings/holdings.service.ts';
import type { HeldRecord, SourceCode } from '../../src/holdings/holdings.ts';
import { presentField } from '../../src/holdings/present.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import {
  holdingsOver,
  mandateFor,
  personKeysOf,
  startTestRegister,
  type TestRegister,
} from './test-register.ts';

describe('reading what KPR holds', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  const allRows = { year: undefined, everything: true, cursor: undefined };

  function holdingsOf(key: string, pageSize = 20) {
    return holdingsOver(register, register.personNamed(key), { pageSize });
  }

  async function recordsOf(key: string, source: SourceCode): Promise<HeldRecord[]> {
    const { holdings, mandate } = holdingsOf(key);
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    return held.sources.find((found) => found.source === source)?.records ?? [];
  }

  it('gives the main demo person something from all five sources', async () => {
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources');
    const { registered, sources } = await holdings.overview(mandate);
    assert.equal(registered, true);
    assert.deepEqual(
      sources.map(({ source, result }) => `${source} ${result}`),
      ['KUHR found', 'HELSE_OMSORG found', 'HST found', 'TANN_OFF found', 'FREG found'],
    );
    for (const { rowCount, perYear, lastDelivery } of sources) {
      assert.equal(
        perYear.reduce((sum, { rows }) => sum + rows, 0),
        rowCount,
      );
      assert.ok(lastDelivery?.receivedAt instanceof Date);
    }
  });

  it('counts as the register itself counts', async () => {
    for (const key of [
      'pupil-in-all-five-sources',
      'five-thousand-rows',
      'elderly-with-much-care',
    ]) {
      const { holdings, mandate } = holdingsOf(key);
      const { sources } = await holdings.overview(mandate);
      const counters = await query<{
        source_code: string;
        row_count: number;
        first_on: string;
        last_on: string;
      }>(
        register.owner,
        `select source_code, row_count, first_on, last_on from innsyn.v_oversikt
          where person_key = any(:personKeys::uuid[]) order by source_code`,
        { personKeys: await personKeysOf(register, register.personNamed(key)) },
      );
      assert.deepEqual(
        sources
          .filter(({ rowCount }) => rowCount > 0)
          .map(({ source, rowCount, firstOn, lastOn }) => ({
            source_code: source,
            row_count: rowCount,
            first_on: firstOn,
            last_on: lastOn,
          }))
          .sort((a, b) => a.source_code.localeCompare(b.source_code)),
        counters,
      );
    }
  });

  it('says of a person not in KPR that nothing is held', async () => {
    const { holdings, mandate } = holdingsOf('nothing-held');
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    assert.equal(held.registered, false);
    assert.ok(held.sources.every(({ result, records }) => result === 'empty' && !records.length));
    const page = await holdings.source(mandate, 'KUHR', allRows);
    assert.deepEqual([page.source.result, page.records], ['empty', []]);
    assert.deepEqual([page.older, page.newer], [undefined, undefined]);
  });

  it('shows annulled, corrected, credited and rejected rows, marked as such', async () => {
    const hst = await recordsOf('annulled-and-corrected', 'HST');
    assert.ok(hst.some(({ state }) => state === 'annulled'));
    assert.ok(hst.some(({ state }) => state === 'superseded'));
    const claims = await recordsOf('credited-and-rejected-bills', 'KUHR');
    assert.ok(claims.some(({ state }) => state === 'credited'));
    assert.ok(claims.some(({ state }) => state === 'rejected'));
  });

  it('names a municipality by the name it had when the row was made', async () => {
    const key = 'municipality-merged-and-split';
    const { holdings } = holdingsOf(key);
    const wording = await holdings.wording('nb');
    const municipalities = (await recordsOf(key, 'KUHR')).flatMap((record) =>
      record.fields
        .filter(({ column }) => column === 'praksis_kommune_nr')
        .map((field) => presentField(record.table, field, wording)),
    );
    assert.ok(new Set(municipalities.map(({ rawCode }) => rawCode)).size >= 3);
    assert.ok(municipalities.every(({ unexplained }) => unexplained === undefined));
    const [person] = await recordsOf(key, 'FREG');
    const home = person?.fields.find(({ column }) => column === 'kommune_nr');
    assert.ok(home);
    assert.equal(
      presentField('person', home, wording).text,
      register.personNamed(key).municipality.name,
    );
  });

  it('says from whom a row came', async () => {
    const [visit] = await recordsOf('pupil-in-all-five-sources', 'HST');
    assert.ok(visit?.provenance?.senderName);
    assert.ok(visit.provenance.unitName);
    assert.ok(visit.provenance.municipalityName);
    assert.ok(visit.provenance.systemName);
    assert.ok(visit.provenance.systemVersion);
    assert.ok(visit.provenance.receivedAt instanceof Date);
  });

  it('shows blocked rows to the person, with the time of blocking', async () => {
    const person = register.personNamed('child-of-fourteen');
    const [personKey = ''] = await personKeysOf(register, person);
    await query(
      register.owner,
      `update kpr.hst_maling set blocked_at = '2026-03-01T10:00Z' where person_key = :personKey`,
      { personKey },
    );
    const measured = (await recordsOf('child-of-fourteen', 'HST'))
      .flatMap(({ parts }) => parts)
      .filter(({ table }) => table === 'hst_maling');
    assert.ok(measured.length > 0);
    assert.ok(
      measured.every(({ blockedAt }) => blockedAt?.toISOString() === '2026-03-01T10:00:00.000Z'),
    );
    assert.ok(measured.some(({ fields }) => fields.some(({ value }) => value.kind === 'number')));
  });

  it('gathers what stands under each number of a person', async () => {
    const person = register.personNamed('d-number-became-fnr');
    const before = await recordsOf(person.key, 'KUHR');
    const [first = ''] = await personKeysOf(register, person);
    await query(
      register.owner,
      `with newcomer as (insert into kpr.person (person_key) values (gen_random_uuid()) returning person_key),
            moved as (update kpr.person_pseudonym p set person_key = n.person_key
                        from newcomer n where p.person_key = :first and p.id_type = 2)
       insert into kpr.kuhr_regning (person_key, treated_at, status)
       select person_key, '2019-05-06T08:00Z', 'godkjent' from newcomer`,
      { first },
    );
    assert.equal((await personKeysOf(register, person)).length, 2);
    const after = await recordsOf(person.key, 'KUHR');
    assert.equal(after.length, before.length + 1);
    assert.ok(
      after.some(({ occurredAt }) => occurredAt?.toISOString() === '2019-05-06T08:00:00.000Z'),
    );
    const { holdings, mandate } = holdingsOf(person.key, 50);
    const page = await holdings.source(mandate, 'KUHR', allRows);
    assert.equal(page.source.rowCount, after.length);
    assert.deepEqual(page.records, after.slice(0, 50));
  });

  it('shows nothing to a connection that has not said for whom', async () => {
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources');
    await holdings.overview(mandate);
    const rows = await query(register.reader, `select 1 from kpr.kuhr_regning limit 1`);
    assert.deepEqual(rows, []);
  });

  it('writes every reading in the journal', async () => {
    const { holdings, journalled, mandate } = holdingsOf('adult-with-only-claims');
    await holdings.overview(mandate);
    await holdings.source(mandate, 'KUHR', allRows);
    await holdings.everything(mandate, 'report-json-downloaded');
    await holdings.use(mandate);
    assert.deepEqual(journalled, [
      'overview-viewed',
      'source-viewed',
      'report-json-downloaded',
      'use-viewed',
    ]);
  });

  it('reads nothing when the journal cannot be written', async () => {
    const person = register.personNamed('adult-with-only-claims');
    let asked = false;
    const holdings = createHoldingsService({
      register: register.reader,
      registerReads: register.reads,
      keys: { k1: Buffer.alloc(32, 1) },
      numbersOf: () => {
        asked = true;
        return Promise.resolve([]);
      },
      placesHidden: () => Promise.resolve(false),
      registerMacKey: Buffer.alloc(32),
      journal: { recordView: () => Promise.reject(new Error('no journal')) },
      clock: systemClock,
    });
    const mandate = mandateFor(person);
    await assert.rejects(holdings.openOverview(mandate), /no journal/);
    await assert.rejects(holdings.openSource(mandate, 'KUHR', allRows), /no journal/);
    await assert.rejects(holdings.everything(mandate, 'report-json-downloaded'), /no journal/);
    await assert.rejects(holdings.use(mandate), /no journal/);
    assert.equal(asked, false);
  });

  it('says that the register is away', async () => {
    const nowhere = createPool({
      url: 'postgres://nobody:nothing@127.0.0.1:1/none',
      max: 1,
      applicationName: 'holdings test',
    });
    const person = register.personNamed('adult-with-only-claims');
    const reads = createPipelinedPool({
      url: 'postgres://nobody:nothing@127.0.0.1:1/none',
      max: 1,
      applicationName: 'holdings test',
    });
    const { holdings } = holdingsOver({ ...register, reader: nowhere, reads }, person);
    await assert.rejects(holdings.overview(mandateFor(person)), (error) => {
      return error instanceof Unavailable && error.what === 'register';
    });
    const wording = await holdings.wording('nb');
    assert.equal(
      wording.codes.explain('2.16.578.1.12.4.1.1.7170', 'R05', undefined, 'nb')?.text,
      'Hoste',
    );
    await Promise.all([nowhere.destroy(), reads.end()]);
  });

  it('tells who looked, who received, and which projects received without identifiers', async () => {
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources');
    const use = await holdings.use(mandate);
    const [personKey = ''] = await personKeysOf(
      register,
      register.personNamed('pupil-in-all-five-sources'),
    );
    const [counts] = await query<{ look_ups: number; releases: number; projects: number }>(
      register.owner,
      `select (select count(*)::int from innsyn.oppslag_logg where person_key = :personKey) as look_ups,
              (select count(*)::int from innsyn.utlevering_person where person_key = :personKey) as releases,
              (select count(*)::int from innsyn.utlevering_prosjekt where not identified) as projects`,
      { personKey },
    );
    assert.deepEqual(
      [use.lookUps.length, use.releases.length, use.projectsWithoutIdentifiers.length],
      [counts?.look_ups, counts?.releases, counts?.projects],
    );
    assert.ok(use.releases.length > 0);
  });

  it('gives the other sources when one cannot be read', async () => {
    await query(register.owner, `revoke select on kpr.tann_observasjon from kpr_innsyn_reader`);
    const { holdings, mandate } = holdingsOf('pupil-in-all-five-sources');
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    assert.deepEqual(
      held.sources.map(({ result }) => result),
      ['found', 'found', 'found', 'failed', 'found'],
    );
    const page = await holdings.source(mandate, 'TANN_OFF', allRows);
    assert.equal(page.source.result, 'failed');
    await query(register.owner, `grant select on kpr.tann_observasjon to kpr_innsyn_reader`);
  });
});
