import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { startIngestion, type Ingestion } from '../../src/neighbours/ingestion/ingestion.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { organisations, urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { createLog } from '../../src/shared/log.ts';
import type { Page } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, dental, dutiesOf, preventive, signedIn } from '../reservation/chooser.ts';
import { createDutyModel, type DutyModel } from './duty-model.ts';

const keys = ['pupil-in-all-five-sources', 'mother-with-claims-from-midwife', 'sami-name'] as const;
const scopes = [preventive, dental] as const;

const person = fc.constantFrom(...keys);
const choosing = {
  person,
  scopes: fc.subarray([...scopes], { minLength: 1 }),
};
const step = fc.oneof(
  fc.record({ act: fc.constant('reserve' as const), ...choosing, atOnce: fc.boolean() }),
  fc.record({ act: fc.constant('lift' as const), ...choosing }),
  fc.record({ act: fc.constantFrom('undo' as const, 'dispute' as const), person }),
  fc.record({ act: fc.constantFrom('deliver' as const, 'settle' as const) }),
  fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 5, 8) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

describe('the duties of several people, whatever they do', () => {
  let town: TestTown;
  let ingestion: Ingestion;
  const models = new Map<string, DutyModel>();
  const receipts = new Map<string, Page>();
  let deliveries = 0;

  before(async () => {
    town = await startTestTown();
    await town.ingestion.stop();
    const { secrets, origin } = town;
    const owner = town.registerDb.options.connectionString ?? '';
    ingestion = await startIngestion({
      ...{ gateUrl: origin, audience: origin, organisation: organisations.ingestion },
      account: {
        ...{ issuer: town.maskinporten.issuer, clientId: 'kpr-ingestion' },
        key: secrets.ingestionJwk,
      },
      registerUrl: urlForRole(owner, secrets, 'kpr_ingest'),
      registerMacKey: Buffer.from(secrets.registerMacKey, 'base64'),
      // Rounds come when a step asks for one, and after a delivery.
      pollMs: 3_600_000,
      clock: town.clock,
      log: createLog('silent'),
    });
    for (const key of keys) {
      await signedIn(town, key);
      const model = createDutyModel();
      Object.assign(model.rows, await rowsOf(key));
      models.set(key, model);
    }
  });
  after(async () => {
    await ingestion.stop();
    await town.stop();
  });

  async function rowsOf(key: string): Promise<{ all: number; blocked: number }> {
    const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
    const { rows } = await town.registerDb.query<{ all: number; blocked: number }>(
      `select count(*)::int as all, count(blocked_at)::int as blocked from kpr.hst_maling
        where person_key = innsyn.person_key_for($1)`,
      [shortMessageCmac(macKey, digitsOf(town.person(key)))],
    );
    return rows[0] ?? { all: 0, blocked: 0 };
  }

  const now = () => town.clock.now().getTime();

  async function settle() {
    await ingestion.settleDuties();
    for (const model of models.values()) model.settle(now(), preventive);
  }

  /** Nothing of what is reserved against comes in; all else does, and is not blocked. */
  async function takeDelivery() {
    deliveries += 1;
    const before = new Map<string, number>();
    for (const key of keys) before.set(key, (await rowsOf(key)).all);
    await settle();
    for (const key of keys) before.set(key, (await rowsOf(key)).all);
    const { people, secrets } = town;
    const run = `property-${deliveries}`;
    const lines = await deliver({
      ...{ ingestionUrl: ingestion.url, people, today: secrets.today, run },
    });
    assert.ok(lines.every(({ refused }) => refused === undefined));
    for (const [key, model] of models) {
      const added = (await rowsOf(key)).all - (before.get(key) ?? 0);
      assert.ok(model.active.has(preventive) ? added === 0 : added >= 0, `${key} ${added}`);
      model.rows.all += added;
    }
    await settle();
  }

  async function chooseOrTurn(one: Extract<Step, { person: string }>, model: DutyModel) {
    const citizen = await signedIn(town, one.person);
    const receipt = receipts.get(one.person);
    switch (one.act) {
      case 'reserve':
      case 'lift': {
        const isReserving = one.act === 'reserve';
        const changed = one.scopes.filter((scope) => model.active.has(scope) !== isReserving);
        if (changed.length === 0) return;
        const atOnce = isReserving && 'atOnce' in one && one.atOnce;
        receipts.set(one.person, await choose(citizen, one.act, changed, { atOnce }));
        model.choose(one.act, changed, { at: now(), atOnce });
        return;
      }
      case 'undo':
        if (receipt === undefined || !model.isUndoable(now())) return;
        await citizen.submit(await citizen.visit(receipt.url.href), {}, '/angre');
        model.undo(now());
        receipts.delete(one.person);
        return;
      case 'dispute':
        if (receipt === undefined || !model.hasChosen()) return;
        await citizen.submit(await citizen.visit(receipt.url.href), {}, '/ikke-meg');
        model.dispute(now());
        receipts.delete(one.person);
    }
  }

  async function take(one: Step) {
    if (one.act === 'wait') town.clock.move(one.days * day);
    else if (one.act === 'settle') await settle();
    else if (one.act === 'deliver') await takeDelivery();
    else if ('person' in one) {
      const model = models.get(one.person);
      assert.ok(model);
      await chooseOrTurn(one, model);
    }
  }

  it('are open, held, cancelled and done as the rules say, and so are the rows', async () => {
    const steps = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (all) => {
      for (const one of all) {
        await take(one);
        for (const [key, model] of models) {
          const said = `${key} after ${JSON.stringify(one)}`;
          assert.deepEqual((await dutiesOf(town, key)).toSorted(), model.words(), said);
          assert.deepEqual(await rowsOf(key), model.rows, said);
        }
      }
    });
    // What is in the databases goes on from run to run, and the models with it.
    await fc.assert(steps, { numRuns: 10, endOnFailure: true });
  });
});
