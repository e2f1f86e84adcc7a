import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { backUp, type Backup } from '../support/backup.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, dutiesOf, preventive, signedIn } from '../reservation/chooser.ts';

const erased = 'pupil-in-all-five-sources';
const lifted = 'mother-with-claims-from-midwife';

describe('a register that is brought back from a backup', () => {
  let town: TestTown;
  let backup: Backup;
  let citizen: Citizen;

  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, erased);
    await choose(citizen, 'reserve', [preventive]);
    await town.ingestion.settleDuties();
    backup = await backUp(town.registerDb.options.connectionString ?? '');
  });
  after(async () => {
    await town.stop();
    await backup.drop();
  });

  const ingestionIs = (organisation: string) =>
    town.ownDb.query(`update gate.consumer set organisation = $1 where consumer_id = 'ingestion'`, [
      organisation,
    ]);
  const ingestionOf = async () => {
    const { rows } = await town.ownDb.query<{ organisation: string }>(
      `select organisation from gate.consumer where consumer_id = 'ingestion'`,
    );
    return rows[0]?.organisation ?? '';
  };

  async function measures(key: string): Promise<number> {
    return held(key, 'kpr.hst_maling', 'true');
  }

  async function held(key: string, table: string, condition: string): Promise<number> {
    const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
    const { rows } = await town.registerDb.query<{ n: number }>(
      `select count(*)::int as n from ${table}
        where person_key = innsyn.person_key_for($1) and ${condition}`,
      [shortMessageCmac(macKey, digitsOf(town.person(key)))],
    );
    return rows[0]?.n ?? 0;
  }

  const extract = () =>
    orderExtract(town.analytics.url, { dataset: 'HST', purpose: 1, identified: true });

  async function deliverOne(run: string) {
    const lines = await deliver({
      ...{ ingestionUrl: town.ingestion.url, people: town.people },
      ...{ today: town.secrets.today, run },
    });
    return lines.map(({ refused }) => refused);
  }

  it('has what was erased in it again, and nobody gets to read it', async () => {
    assert.ok((await measures(erased)) > 0);
    town.clock.move(7 * day + 60_000);
    await town.ingestion.settleDuties();
    assert.equal(await measures(erased), 0);
    const other = await signedIn(town, lifted);
    await choose(other, 'reserve', [preventive]);
    await town.ingestion.settleDuties();
    await choose(other, 'lift', [preventive]);
    await town.ingestion.settleDuties();

    const organisation = await ingestionOf();
    await ingestionIs('0192:000000000');
    await backup.restore();
    assert.ok((await measures(erased)) > 0, 'the backup was from before');

    const words = /hentet tilbake fra en sikkerhetskopi.*er slettet på nytt/;
    citizen = await signedIn(town, erased);
    for (const path of ['/oversikt', '/tidslinje']) {
      const page = await citizen.visit(path);
      assert.equal(page.status, 503, path);
      assert.match(textOf(page.body), words, path);
    }
    for (const path of ['/rapport/pdf', '/rapport/json']) {
      assert.equal((await citizen.visit(path)).status, 503, path);
    }
    assert.equal((await extract()).outcome, 'refused');
    assert.ok((await deliverOne('behind')).every((refused) => refused !== undefined));
    assert.equal(
      town.log.filter((line) => line.includes('register-restored-and-behind')).length,
      1,
    );
    await ingestionIs(organisation);
  });

  it('opens again when ingestion has done again what the register forgot', async () => {
    await town.ingestion.settleDuties();
    assert.equal(await measures(erased), 0);
    const blocked = await held(lifted, 'kpr.kuhr_regning', 'blocked_at is not null');
    assert.equal(blocked, 0, 'its lift is replayed too');
    assert.equal((await citizen.visit('/oversikt')).status, 200);
    assert.equal((await extract()).outcome, 'made');
    assert.ok((await deliverOne('again')).every((refused) => refused === undefined));
    assert.match(town.log.join('\n'), /register-caught-up/);
    assert.deepEqual(await dutiesOf(town, erased), [
      `block ${preventive} done`,
      `erase ${preventive} done`,
    ]);
  });

  it('keeps as proof what was done again, in the order it was done at first', async () => {
    const { rows } = await town.ownDb.query<{ replayed: string }>(
      `select concat_ws(' ', d.kind, d.scope, case when r.fields > 0 then 'something' end) as replayed
         from gate.duty_replay r join gate.duty d using (duty_id)
        order by r.carried_out_at, d.closed_at, d.created_at`,
    );
    assert.equal(rows[0]?.replayed, `erase ${preventive} something`);
    assert.deepEqual(
      rows
        .slice(1)
        .map(({ replayed }) => replayed.split(' ')[0])
        .sort(),
      ['block', 'unblock'],
    );
    const { body } = await citizen.visit('/reservasjoner/perioder');
    assert.match(textOf(body), /Slettet for godt .* Slettet på nytt .* sikkerhetskopi/);
    await town.ingestion.settleDuties();
    const again = await town.ownDb.query('select from gate.duty_replay');
    assert.equal(again.rowCount, rows.length, 'once');
  });
});
