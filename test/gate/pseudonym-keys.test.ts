import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { runConsumerCommand } from '../../src/launch/consumer-command.ts';
import { identityKeysOf } from '../../src/neighbours/town/town-secrets.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { choose, secondary, signedIn } from '../reservation/chooser.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { createFeedMachine, readCsv, type FeedMachine } from './feed-machine.ts';
import { problemOf } from './machine.ts';

describe('a new pseudonym key', () => {
  let town: TestTown;
  let machine: FeedMachine;
  let other: pg.Client;
  before(async () => {
    town = await startTestTown();
    machine = createFeedMachine(town);
    other = new pg.Client({ connectionString: town.ownDb.options.connectionString });
    await other.connect();
    await machine.untilFilled();
    await choose(await signedIn(town, 'nothing-held'), 'reserve', [secondary]);
    await choose(await signedIn(town, 'd-number-became-fnr'), 'reserve', [secondary]);
  });
  after(async () => {
    await other.end();
    await town.stop();
  });

  async function command(...args: string[]): Promise<string> {
    const identityKeys = Object.entries(identityKeysOf(town.secrets));
    const env = {
      DATABASE_URL_OWNER: town.ownDb.options.connectionString,
      IDENTITY_KEYS: JSON.stringify(
        Object.fromEntries(identityKeys.map(([id, key]) => [id, key.toString('base64')])),
      ),
    };
    let said = '';
    const tell = (text: string) => (said += text);
    assert.equal(await runConsumerCommand(env, args, { out: tell, err: tell }), 0, said);
    return said;
  }

  const numbersOf = (...keys: string[]) =>
    keys.flatMap((key) => town.person(key).numbers.map(({ digits }) => digits));
  const pseudonyms = (key: Buffer, numbers: readonly string[]) =>
    numbers.map((digits) => shortMessageCmac(key, digits).toString('hex')).toSorted();

  it('can be used when all who reserved before it have pseudonyms under it', async () => {
    // A choice that may not have known the key: nothing is filled before it is over.
    await other.query('begin');
    await other.query('select pg_current_xact_id()');
    const [, keyId = '', text = ''] =
      /^(\S+) (\S+)\n/.exec(await command('key', 'add', 'analytics')) ?? [];
    assert.equal(keyId, 'analytics-2');
    for (let round = 0; round < 20; round++) {
      const early = await machine.call('snapshot', { key: keyId });
      assert.equal((await problemOf(early)).code, 'key-not-filled');
    }
    await other.query('commit');
    await machine.untilFilled({ key: keyId });
    const { body } = await machine.snapshot({ key: keyId });
    const reserved = numbersOf('nothing-held', 'd-number-became-fnr');
    assert.deepEqual([...readCsv(body).keys()], pseudonyms(Buffer.from(text, 'base64'), reserved));
  });

  it('is used only by name while the earlier one lives', async () => {
    const [older, newer] = await machine.keys();
    assert.ok(older && newer);
    await choose(await signedIn(town, 'adult-with-only-claims'), 'reserve', [secondary]);
    const everybody = numbersOf('nothing-held', 'd-number-became-fnr', 'adult-with-only-claims');
    const usual = readCsv((await machine.snapshot()).body);
    assert.deepEqual([...usual.keys()], pseudonyms(older[1], everybody));
    const named = readCsv((await machine.snapshot({ key: newer[0] })).body);
    assert.equal(named.size, everybody.length);
    assert.ok([...named.keys()].every((pseudonym) => !usual.has(pseudonym)));
  });

  it('takes over when the earlier one has ended', async () => {
    const [, newer] = await machine.keys();
    assert.ok(newer);
    const begun = await machine.snapshot();
    await command('key', 'end', 'analytics', 'analytics-1');
    const gone = await machine.call('changes', { after: 0, key: 'analytics-1' });
    assert.equal((await problemOf(gone)).code, 'key-unknown');
    const etag = begun.response.headers.get('etag') ?? '';
    const rest = await machine.call(
      'snapshot',
      {},
      { headers: { range: 'bytes=5-', 'if-range': etag } },
    );
    assert.equal(rest.status, 200, 'what was begun under the ended key is not gone on with');
    const now = readCsv(Buffer.from(await rest.arrayBuffer()));
    assert.ok(
      pseudonyms(newer[1], [digitsOf(town.person('nothing-held'))]).every((one) => now.has(one)),
    );
  });
});
