import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Knex } from 'knex';
import pg from 'pg';
import { createPool } from '../../src/database/pools.ts';
import { createCoverageService } from '../../src/holdings/coverage.service.ts';
import type { Reporter } from '../../src/holdings/coverage.ts';
import type { SourceCode } from '../../src/holdings/holdings.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { createLog } from '../../src/shared/log.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { minute, movableClock } from '../support/clock.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';
import { addMunicipalityNumber, addOrganisations, deliver } from './made-up-deliveries.ts';

const kommune = { org_kind: 'kommune' };

describe('what the register tells of deliveries', () => {
  let database: TestDatabase;
  let owner: pg.Pool;
  let reader: Knex;
  before(async () => {
    database = await cloneDatabase(templateNames.register);
    owner = new pg.Pool({ connectionString: database.url, max: 2 });
    const url = urlForRole(database.url, await testSecrets(), 'kpr_innsyn_reader');
    reader = createPool({ url, max: 2, applicationName: 'coverage test' });
    await addMunicipalityNumber(owner, { code: '9001', name: 'Prøvevik' });
    await addMunicipalityNumber(owner, { code: '9002', name: 'Prøvevik', until: '2019-12-31' });
    await addMunicipalityNumber(owner, { code: '9003', name: 'Fordums', until: '2019-12-31' });
    await addOrganisations(owner, [
      { ...kommune, org_nr: '399000001', name: 'Prøvevik kommune', kommune_nr: '9001' },
      { ...kommune, org_nr: '399000002', name: 'Prøvevik kommune', kommune_nr: '9002' },
      { ...kommune, org_nr: '399000003', name: 'Fordums kommune', kommune_nr: '9003' },
      // Numbers that the register does not tell of: by what they sent.
      { ...kommune, org_nr: '399000004', name: 'Tvillingøy kommune', kommune_nr: '9004' },
      { ...kommune, org_nr: '399000005', name: 'Tvillingøy kommune', kommune_nr: '9005' },
      { ...kommune, org_nr: '399000006', name: 'Navnebror kommune', kommune_nr: '9006' },
      { ...kommune, org_nr: '399000007', name: 'Navnebror kommune', kommune_nr: '9007' },
      { org_nr: '399000008', name: 'Prøvefylket', org_kind: 'fylkeskommune' },
      {
        org_nr: '399000009',
        name: 'Prøvevik tannklinikk',
        org_kind: 'enhet',
        kommune_nr: '9001',
        parent_org_nr: '399000008',
      },
      {
        org_nr: '399000010',
        name: 'Prøvevik helsestasjon',
        org_kind: 'enhet',
        kommune_nr: '9001',
        parent_org_nr: '399000001',
      },
    ]);
    await deliver(owner, [
      { source: 'HST', sender: '399000001', system: ['Gammelt', '1'], extracted: '2025-08-01' },
      { source: 'HST', sender: '399000001', system: ['Gammelt', '2'], extracted: '2025-08-02' },
      { source: 'HST', sender: '399000010', system: ['Nytt', '7'], extracted: '2025-10-20' },
      { source: 'HST', sender: '399000010', system: ['Nytt', '7'], extracted: '2025-10-21' },
      { source: 'HELSE_OMSORG', sender: '399000003', extracted: '2019-01-10' },
      { source: 'HELSE_OMSORG', sender: '399000004', extracted: '2025-01-10' },
      { source: 'HELSE_OMSORG', sender: '399000006', extracted: '2025-01-10' },
      { source: 'HELSE_OMSORG', sender: '399000007', extracted: '2025-01-10' },
      { source: 'TANN_OFF', sender: '399000009', extracted: '2024-03-14' },
    ]);
  });
  after(async () => {
    await Promise.all([owner.end(), reader.destroy()]);
    await database.drop();
  });

  async function reportersNamed(name: string, source: SourceCode): Promise<Reporter[]> {
    const service = createCoverageService({ register: reader, clock: movableClock() });
    const { reporters } = await service.getSource(source);
    return reporters.filter((reporter) => reporter.name === name);
  }

  it('has the systems of one reporter in order, with their versions, its units’ included', async () => {
    const [vik, ...others] = await reportersNamed('Prøvevik kommune', 'HST');
    assert.deepEqual(others, []);
    assert.deepEqual(vik, {
      organisation: '399000001',
      name: 'Prøvevik kommune',
      places: [
        { number: '9001', name: 'Prøvevik' },
        { number: '9002', name: 'Prøvevik' },
      ],
      endedOn: undefined,
      systems: [
        {
          name: 'Gammelt',
          from: '2025-08-01',
          to: '2025-08-02',
          versions: [
            { version: '1', from: '2025-08-01' },
            { version: '2', from: '2025-08-02' },
          ],
        },
        {
          name: 'Nytt',
          from: '2025-10-20',
          to: '2025-10-21',
          versions: [{ version: '7', from: '2025-10-20' }],
        },
      ],
      deliveries: 4,
      rhythm: 'daily',
      firstDelivery: new Date('2025-08-02T01:10:00Z'),
      lastDelivery: new Date('2025-10-22T01:10:00Z'),
    });
  });

  it('waits for no municipality that is no more, and tells what it sent', async () => {
    assert.deepEqual(await reportersNamed('Fordums kommune', 'HST'), []);
    const [former] = await reportersNamed('Fordums kommune', 'HELSE_OMSORG');
    assert.equal(former?.endedOn, '2019-12-31');
    assert.equal(former.deliveries, 1);
  });

  it('takes an idle namesake for an earlier number, and two that send for two', async () => {
    const [twin, ...otherTwins] = await reportersNamed('Tvillingøy kommune', 'HELSE_OMSORG');
    assert.deepEqual(otherTwins, []);
    assert.deepEqual(
      twin?.places.map(({ number }) => number),
      ['9004', '9005'],
    );
    const namesakes = await reportersNamed('Navnebror kommune', 'HST');
    assert.deepEqual(
      namesakes.map(({ places }) => places.map(({ number }) => number)),
      [['9006'], ['9007']],
    );
  });

  it('counts what a clinic sends for its county, which is found by its municipalities', async () => {
    const [county] = await reportersNamed('Prøvefylket', 'TANN_OFF');
    assert.equal(county?.deliveries, 1);
    assert.equal(county.rhythm, 'once');
    assert.deepEqual(county.places, [{ number: '9001', name: 'Prøvevik' }]);
  });

  it('names who sends for the whole country', async () => {
    const service = createCoverageService({ register: reader, clock: movableClock() });
    const { kind, reporters, frequency } = await service.getSource('KUHR');
    assert.equal(kind, 'national');
    assert.equal(frequency, 'monthly');
    assert.deepEqual(
      reporters.map(({ name }) => name),
      ['Helfo'],
    );
  });

  it('is read once in ten minutes, by many at once too', async () => {
    const clock = movableClock();
    let asked = 0;
    reader.on('query', ({ sql }: { sql: string }) => {
      if (/^\s*(select|with)/.test(sql)) asked += 1;
    });
    const service = createCoverageService({ register: reader, clock });
    await Promise.all([service.find(), service.findSource('HST'), service.getSource('KUHR')]);
    const first = asked;
    assert.ok(first > 0 && first <= 5);
    clock.move(9 * minute);
    await service.find();
    assert.equal(asked, first);
    clock.move(2 * minute);
    await service.find();
    assert.equal(asked, 2 * first);
  });

  it('is kept when the register is away, and missing if it never answered', async () => {
    const clock = movableClock();
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    const away = createPool({
      url: 'postgres://nobody@127.0.0.1:1/nothing',
      max: 1,
      applicationName: 'away',
    });
    const service = createCoverageService({ register: away, clock, log });
    assert.equal(await service.findSource('HST'), undefined);
    await assert.rejects(service.getSource('HST'), Unavailable);
    assert.equal(lines.length, 1, 'a register that is away is left alone for a while');
    clock.move(minute);
    assert.equal(await service.find(), undefined);
    assert.equal(lines.length, 2);
    await away.destroy();

    const pool = createPool({ url: database.url, max: 1, applicationName: 'soon away' });
    const kept = createCoverageService({ register: pool, clock, log });
    const read = await kept.find();
    await pool.destroy();
    clock.move(11 * minute);
    assert.equal(await kept.find(), read);
  });
});
