import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleDeliveries } from '../../src/neighbours/ingestion/samples/sample-deliveries.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { paths } from '../../src/paths.ts';
import { digitsOf } from '../support/town.ts';
import { choose, dutiesOf, preventive, signedIn } from '../reservation/chooser.ts';
import { startKillableTown, type KillableTown } from './killable-town.ts';

const pupil = 'pupil-in-all-five-sources';

describe('killed in the middle of a delivery', () => {
  let town: KillableTown;
  let ingestionUrl: string;
  before(async () => {
    town = await startKillableTown();
    await town.start('service');
    ingestionUrl = await town.start('ingestion');
    const blocked = town.relay.answered(paths.acknowledgements);
    await choose(await signedIn(town, pupil), 'reserve', [preventive]);
    await blocked;
  });
  after(() => town.stop());

  function sample(run: string) {
    const { people, secrets } = town;
    const [delivery] = sampleDeliveries({ people, today: secrets.today, run });
    assert.ok(delivery);
    return delivery;
  }

  /** The status of the answer; undefined where there was none. */
  async function send({ messageType, headers, body }: ReturnType<typeof sample>) {
    const answer = await fetch(`${ingestionUrl}/slash/${messageType}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    return answer?.status;
  }

  /** What came of a delivery: rows of the one who has reserved, values among them, and of others. */
  async function stored(run: string) {
    const mac = shortMessageCmac(
      Buffer.from(town.secrets.registerMacKey, 'base64'),
      digitsOf(town.person(pupil)),
    );
    const { rows } = await town.registerDb.query<
      Record<'contacts' | 'reserved' | 'others', number>
    >(
      `select count(*) filter (where own and part = 'contact')::int as contacts,
              count(*) filter (where own and part = 'value')::int as reserved,
              count(*) filter (where not own)::int as others
         from (select 'contact' as part, person_key = innsyn.person_key_for($1) as own,
                      source_record_id from kpr.hst_konsultasjon
               union all
               select 'value', person_key = innsyn.person_key_for($1), source_record_id
                 from kpr.hst_maling) as all_rows
        where source_record_id like '%-' || $2 || '-%'`,
      [mac, run],
    );
    return rows[0];
  }

  async function manifests() {
    const heard = await town.ownDb.query(
      `select from gate.manifest m join gate.decision_batch b using (batch_id)
        where b.operation = 'ingest'`,
    );
    const waiting = await town.registerDb.query(
      'select from ingestion.manifest where outcome is null',
    );
    return { heard: heard.rowCount ?? 0, waiting: waiting.rowCount ?? 0 };
  }

  /** Dies with what it was about to say. */
  const lostWith = (name: 'service' | 'ingestion') => async (): Promise<void> => {
    await town.kill(name);
    throw new Error('Lost on its way');
  };

  const whole = (found: Awaited<ReturnType<typeof stored>>) => {
    assert.ok(found && found.contacts > 0 && found.others > 0, JSON.stringify(found));
    assert.equal(found.reserved, 0);
  };
  const nothing = { contacts: 0, reserved: 0, others: 0 };

  for (const [when, moment] of [
    ['before the gate has heard the question', 'asked'],
    ['when the gate has decided and nobody has heard it', 'answered'],
  ] as const) {
    it(`the service, ${when}: nothing is stored, and it is taken again`, async () => {
      const run = moment;
      const { heard } = await manifests();
      town.relay.interrupt({ path: paths.decisions, moment, act: () => town.kill('service') });
      assert.equal(await send(sample(run)), 503);
      assert.deepEqual(await stored(run), nothing);
      assert.equal(await send(sample(run)), 503, 'while it is away');
      await town.start('service');
      assert.equal(await send(sample(run)), 201);
      const taken = await stored(run);
      whole(taken);
      assert.equal(await send(sample(run)), 200, 'again tells the same');
      assert.deepEqual(await stored(run), taken);
      assert.deepEqual(await manifests(), { heard: heard + 1, waiting: 0 });
    });
  }

  it('the service, between its answer and the manifest: what it decided stands, and is told of', async () => {
    const run = 'untold';
    const { heard } = await manifests();
    const act = () => town.kill('service');
    town.relay.interrupt({ path: paths.manifests, moment: 'asked', act });
    assert.equal(await send(sample(run)), 201);
    const taken = await stored(run);
    whole(taken);
    assert.deepEqual(await manifests(), { heard, waiting: 1 });
    await town.start('service');
    assert.equal(await send(sample(run)), 200);
    await send(sample(`next${run}`));
    assert.deepEqual(await stored(run), taken);
    assert.deepEqual(await manifests(), { heard: heard + 2, waiting: 0 });
  });

  it('ingestion, when it has stored and not told: the sender asks again, and nothing is doubled', async () => {
    const run = 'stored';
    const { heard } = await manifests();
    const act = lostWith('ingestion');
    town.relay.interrupt({ path: paths.manifests, moment: 'asked', act });
    assert.equal(await send(sample(run)), undefined, 'the sender hears nothing');
    const taken = await stored(run);
    whole(taken);
    ingestionUrl = await town.start('ingestion');
    assert.equal(await send(sample(run)), 200);
    await send(sample(`next${run}`));
    assert.deepEqual(await stored(run), taken);
    assert.deepEqual(await manifests(), { heard: heard + 2, waiting: 0 });
  });

  it('ingestion, when it has blocked and not told: it tells once it is back, what it did then', async () => {
    const key = 'mother-with-claims-from-midwife';
    const died = new Promise<void>((resolve) => {
      const act = () => lostWith('ingestion')().finally(resolve);
      town.relay.interrupt({ path: paths.acknowledgements, moment: 'asked', act });
    });
    await choose(await signedIn(town, key), 'reserve', [preventive]);
    await died;
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${preventive} open`,
      `erase ${preventive} open`,
    ]);
    const told = town.relay.answered(paths.acknowledgements);
    ingestionUrl = await town.start('ingestion');
    await told;
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${preventive} done`,
      `erase ${preventive} open`,
    ]);
    const { rows } = await town.ownDb.query<{ fields: number }>(
      `select fields from gate.duty where kind = 'block' and state = 'done'
        order by closed_at desc limit 1`,
    );
    assert.ok((rows[0]?.fields ?? 0) > 0, 'counted when it was done, not when it was told');
  });
});
