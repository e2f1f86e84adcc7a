import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestTown, type TestTown } from '../support/town.ts';
import { signedIn } from '../casework/correcting.ts';
import { personKeysIn } from './person-keys.ts';

const key = 'only-own-look-ups';
const unexplained = 'uten forklaring';

let town: TestTown;
before(async () => {
  town = await startTestTown({}, () => Promise.resolve({ METRICS_PORT: '0' }));
  const [personKey] = await personKeysIn(town, key);
  await town.registerDb.query(
    `insert into kpr.kuhr_regning (person_key, treated_at, praksistype, status)
     values ($1, '2026-02-01 10:00+01', 'NONE', 'godkjent')`,
    [personKey],
  );
  await town.registerDb.query(
    `insert into kpr.omsorg_tjeneste
       (person_key, tjenestetype, tjenestetype_system, reporting_year, started_on)
     values ($1, 98, '9151', 2025, '2025-02-01')`,
    [personKey],
  );
});
after(() => town.stop());

describe('a code that nobody has explained', () => {
  for (const [path, system] of [
    ['/opplysninger/refusjonskrav', 'kuhr-praksistype'],
    ['/opplysninger/omsorg', '2.16.578.1.12.4.1.1.9151'],
    ['/tidslinje', 'kuhr-praksistype'],
  ] as const) {
    it(`is counted once where ${path} says it in title, field and picture`, async () => {
      const citizen = await signedIn(town, key);
      const before = await countOf(system);
      const page = await citizen.visit(path);
      assert.ok(page.body.split(unexplained).length > 2, 'title and field');
      assert.equal((await countOf(system)) - before, 1);
    });
  }
});

async function countOf(system: string): Promise<number> {
  const text = await (await fetch(town.metricsUrl ?? '')).text();
  const line = text
    .split('\n')
    .find((one) => one.includes(`_unexplained_total{system="${system}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
}
