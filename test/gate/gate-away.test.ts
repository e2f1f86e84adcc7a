import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

describe('when the gate cannot be asked', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  const send = (run: string) =>
    deliver({
      ...{ ingestionUrl: town.ingestion.url, people: town.people },
      ...{ today: town.secrets.today, run },
    });
  const stored = async () => {
    const { rows } = await town.registerDb.query<Record<string, string>>(
      `select (select count(*) from kpr.source_delivery) as deliveries,
              (select count(*) from kpr.hst_konsultasjon) as consultations,
              (select count(*) from kpr.kuhr_regning) as claims,
              (select count(*) from kpr.tann_besok) as visits`,
    );
    return rows[0];
  };

  async function assertNothingPasses(run: string) {
    const before = await stored();
    for (const { system, refused, stored: count } of await send(run)) {
      assert.match(refused ?? '', /får ikke sjekket reservasjoner.*Ingenting .* er lagret/, system);
      assert.equal(count, 0);
    }
    assert.deepEqual(await stored(), before);
    const order = { dataset: 'HST', purpose: 1, identified: false } as const;
    const ordered = await orderExtract(town.analytics.url, order);
    assert.ok(ordered.outcome === 'refused');
    assert.match(ordered.words, /Uttrekket er ikke laget: vi får ikke sjekket reservasjoner nå/);
    assert.deepEqual(readdirSync(town.extractFolder), []);
  }

  it('stores and releases nothing without the issuer of tokens, and says so', async () => {
    town.maskinporten.setAvailable(false);
    try {
      await assertNothingPasses('no-issuer');
    } finally {
      town.maskinporten.setAvailable(true);
    }
  });

  it('stores and releases nothing when the gate refuses, and says so', async () => {
    await town.ownDb.query('update gate.consumer set ended_at = now()');
    await assertNothingPasses('refused');
    await town.ownDb.query('update gate.consumer set ended_at = null');
  });

  it('takes the same deliveries when they are sent again', async () => {
    for (const { system, refused, stored: count } of await send('refused')) {
      assert.equal(refused, undefined, system);
      assert.ok(count > 0, system);
    }
  });
});
