import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { choose, dental, identified, preventive, signedIn } from '../reservation/chooser.ts';
import { startTownOfTwoVersions } from '../reservation/two-versions.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

const pupil = 'pupil-in-all-five-sources';
const lineShape = z.looseObject({ tabell: z.string(), fodselsnummer: z.string().optional() });

describe('who stores and who releases, when another version of the rules comes into force', () => {
  let town: TestTown;
  let second: () => void;
  before(async () => {
    ({ town, second } = await startTownOfTwoVersions());
    await choose(await signedIn(town, pupil), 'reserve', [preventive, dental]);
  });
  after(() => town.stop());

  const send = (run: string) =>
    deliver({
      ...{ ingestionUrl: town.ingestion.url, people: town.people },
      ...{ today: town.secrets.today, run },
    });

  /** Rows of the pupil's that came with a delivery; `$1` is the pupil's key in the register. */
  async function stored(sql: string): Promise<number> {
    const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
    const { rows } = await town.registerDb.query<{ n: number }>(
      `select (${sql.replaceAll('$1', 'innsyn.person_key_for($1)')})::int as n`,
      [shortMessageCmac(macKey, digitsOf(town.person(pupil)))],
    );
    return rows[0]?.n ?? -1;
  }
  const refunded = (run: string) =>
    stored(`select count(*) from kpr.tann_observasjon o join kpr.tann_besok b using (besok_id)
      where o.person_key = $1 and b.refund_related and b.source_record_id like '%-${run}-%'`);
  const measured = (run: string) =>
    stored(`select count(*) from kpr.hst_maling m
      join kpr.hst_konsultasjon k using (konsultasjon_row_id)
      where m.person_key = $1 and k.source_record_id like '%-${run}-%'`);

  async function released(dataset: 'TANN_OFF' | 'HST', keyOf = pupil) {
    const order = { dataset, purpose: 1, identified: true } as const;
    const ordered = await orderExtract(town.analytics.url, order);
    assert.ok(ordered.outcome === 'made');
    return readFileSync(ordered.path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => lineShape.parse(JSON.parse(line)))
      .filter(({ fodselsnummer }) => fodselsnummer === digitsOf(town.person(keyOf)))
      .map(({ tabell }) => tabell);
  }

  it('leave what the first does not cover', async () => {
    await send('first');
    assert.ok((await refunded('first')) > 0, 'refunded care is not covered yet');
    assert.equal(await measured('first'), 0);
    assert.ok((await released('TANN_OFF')).includes('tann_observasjon'));
    assert.ok(!(await released('HST')).includes('hst_maling'));
  });

  it('take out what the second covers from its first day, before any duty is done', async () => {
    second();
    await send('second');
    assert.equal(await refunded('second'), 0);
    assert.ok(!(await released('TANN_OFF')).includes('tann_observasjon'));
  });

  it('still take out what the second does not mention, and the first covered', async () => {
    assert.equal(await measured('second'), 0);
    assert.ok(!(await released('HST')).includes('hst_maling'));
    await choose(await signedIn(town, pupil), 'reserve', [identified]);
    assert.deepEqual(await released('TANN_OFF'), [], 'nothing leaves with the number');
  });
});
