import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { runConsumerCommand } from '../../src/launch/consumer-command.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';
import { publicPart, type TownSecrets } from '../../src/neighbours/town/town-secrets.ts';

const configurationShape = z.strictObject({
  gateUrl: z.literal('https://innsyn.example.no'),
  audience: z.literal('https://innsyn.example.no'),
  consumer: z.literal('studies'),
  maskinporten: z.strictObject({
    issuer: z.literal('https://maskinporten.example.no/'),
    clientId: z.literal('client-1'),
    keyFile: z.string().startsWith('<'),
  }),
  pseudonymKeys: z.record(z.string(), z.string().startsWith('<')),
  trustedKeys: z.object({ keys: z.tuple([z.looseObject({ kid: z.string() })]) }),
  folder: z.string(),
});

describe('npm run consumer', () => {
  let database: TestDatabase;
  let secrets: TownSecrets;

  before(async () => {
    database = await cloneDatabase(templateNames.own);
    secrets = await testSecrets();
  });
  after(() => database.drop());

  async function run(...args: string[]) {
    const env = {
      DATABASE_URL_OWNER: database.url,
      IDENTITY_KEYS: JSON.stringify({ first: secrets.identityKey }),
      RECEIPT_SIGNING_JWK: JSON.stringify(secrets.receiptJwk),
    };
    let [out, err] = ['', ''];
    const told = {
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
    };
    return { code: await runConsumerCommand(env, args, told), out, err };
  }

  it('gives a system access, in the words of before as well, and tells of it', async () => {
    assert.equal((await run('studies', '0192:910000201', 'analytics')).code, 0);
    const added = await run(
      ...['add', 'narrow', '0192:910000202', 'analytics', '--scopes', 'changes,snapshot'],
    );
    assert.equal(added.code, 0);
    const { out } = await run('list');
    assert.match(out, /^studies {2}0192:910000201\n {2}scopes: decisions/m);
    assert.match(out, /^narrow {2}0192:910000202\n {2}scopes: changes.read snapshot.read\n/m);
    assert.match(out, /^ {2}key analytics-1, being filled$/m);
  });

  it('makes at most two keys, each shown once, and a further one when one has ended', async () => {
    const first = await run('key', 'add', 'studies');
    assert.equal(first.code, 0);
    const [, keyId = '', key = ''] = /^(\S+) (\S+)\n/.exec(first.out) ?? [];
    assert.equal(keyId, 'studies-1');
    assert.equal(Buffer.from(key, 'base64').length, 32);
    assert.match((await run('key', 'add', 'studies')).out, /^studies-2 /);
    const third = await run('key', 'add', 'studies');
    assert.equal(third.code, 1);
    assert.match(third.err, /End one of them first/);
    assert.equal((await run('key', 'end', 'studies', 'studies-1')).code, 0);
    assert.equal((await run('key', 'end', 'studies', 'studies-1')).code, 1);
    assert.match((await run('key', 'add', 'studies')).out, /^studies-3 /);
    assert.ok(!(await run('list')).out.includes(key));
  });

  it('writes a configuration to fill in, which knows whom to trust and holds no secret', async () => {
    const { code, out } = await run(
      ...['configuration', 'studies', '--gate', 'https://innsyn.example.no/'],
      ...['--maskinporten', 'https://maskinporten.example.no/', '--client', 'client-1'],
    );
    assert.equal(code, 0);
    const { pseudonymKeys, trustedKeys } = configurationShape.parse(JSON.parse(out));
    assert.deepEqual(Object.keys(pseudonymKeys), ['studies-2', 'studies-3']);
    assert.deepEqual(trustedKeys.keys, [publicPart(secrets.receiptJwk)]);
  });

  it('takes access away, with the keys', async () => {
    assert.equal((await run('end', 'studies')).code, 0);
    assert.equal((await run('end', 'studies')).code, 1);
    assert.equal((await run('key', 'add', 'studies')).code, 1);
    assert.match((await run('list')).out, /^studies .*, ended 20.*\n {2}scopes: .*\nx?/m);
    assert.doesNotMatch((await run('list')).out, /studies-/);
  });

  it('tells how it is used when it is not used so, and does nothing', async () => {
    for (const args of [
      [],
      ['ad', 'x'],
      ['add', 'X', '0192:910000203', 'analytics'],
      ['add', 'x-y', '910000203', 'analytics'],
      ['add', 'x-y', '0192:910000203', 'other'],
      ['add', 'x-y', '0192:910000203', 'analytics', '--scopes', 'all'],
      ['add', 'x-y', '0192:910000203', 'analytics', '--other'],
      ['key', 'add'],
      ['key', 'end', 'studies'],
      ['list', 'all'],
      ['end'],
      ['configuration', 'narrow', '--gate', 'here'],
    ]) {
      const { code, out, err } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /^Usage: /);
    }
    assert.doesNotMatch((await run('list')).out, /x-y/);
  });
});
