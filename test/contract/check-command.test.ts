import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { emptyDatabase } from '../support/postgres.ts';
import { registerToCheck, runCheck } from './check-run.ts';

const printed = z.object({
  fits: z.boolean(),
  faults: z.number(),
  relations: z.array(
    z.object({
      name: z.string(),
      findings: z.array(z.object({ severity: z.string(), code: z.string(), says: z.string() })),
    }),
  ),
});

describe('npm run register:check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-check-'));
  let register: Awaited<ReturnType<typeof registerToCheck>>;
  before(async () => {
    register = await registerToCheck();
  });
  after(async () => {
    await register.drop();
    rmSync(folder, { recursive: true });
  });

  it('ends with 0 when all fits, taking addresses from arguments, settings or files', async () => {
    const file = join(folder, 'register-url');
    writeFileSync(file, `${register.readerUrl}\n`);
    const runs = await Promise.all([
      runCheck(['--url', register.readerUrl, '--owner-url', register.ownerUrl]),
      runCheck([], { REGISTER_URL_FILE: file, REGISTER_URL_OWNER: register.ownerUrl }),
    ]);
    for (const { code, out, err } of runs) {
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Register \w+ at 127\.0\.0\.1:\d+, read as kpr_innsyn_reader\n/);
      assert.match(out, /Tried with two persons each/);
      assert.ok(!out.includes('\u001b'), 'colours are for terminals');
      assert.ok(!out.includes(new URL(register.readerUrl).password));
      for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
    }
  });

  it('ends with 1 when something does not fit, and says the same as JSON', async () => {
    await register.plant('alter table kpr.omsorg_diagnose alter column seq type integer');
    const text = await runCheck([], { REGISTER_URL: register.readerUrl });
    assert.equal(text.code, 1);
    const says = 'column seq is integer, should be smallint';
    assert.ok(text.out.includes(`  FAULT    kpr.omsorg_diagnose`));
    assert.ok(text.out.includes(`✗ ${says}`));
    const json = await runCheck(['--json'], { REGISTER_URL: register.readerUrl });
    assert.equal(json.code, 1);
    const result = printed.parse(JSON.parse(json.out));
    assert.equal(result.fits, false);
    const table = result.relations.find(({ name }) => name === 'kpr.omsorg_diagnose');
    assert.deepEqual(table?.findings, [{ severity: 'fault', code: 'wrong-type', says }]);
  });

  it('ends with 1 for a database that is no register, and misses everything', async () => {
    const empty = await emptyDatabase();
    const { code, out, err } = await runCheck(['--url', empty.url]);
    await empty.drop();
    assert.deepEqual([code, err], [1, '']);
    assert.equal(out.match(/there is no such (table|view)$/gm)?.length, 36);
    assert.match(out, /does not fulfil the read contract/);
  });

  it('ends with 2 when there is nothing to check', async () => {
    const runs = await Promise.all([
      runCheck([]),
      runCheck(['--url', 'not an address']),
      runCheck(['--url', register.readerUrl, '--owner-url', 'mysql://db.example/kpr']),
      runCheck(['--fast'], { REGISTER_URL: register.readerUrl }),
    ]);
    for (const { code, out, err } of runs) {
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^Usage: npm run register:check/);
    }
  });

  it('ends with 2 when the register does not answer, and keeps the password to itself', async () => {
    const stranger = new URL(register.readerUrl);
    [stranger.username, stranger.password] = ['nobody', 'hemmelig'];
    const noDatabase = new URL(register.readerUrl);
    noDatabase.pathname = '/nowhere';
    const expected: Record<string, RegExp> = {
      [stranger.href]: /refuses the role or its password \(28/,
      [noDatabase.href]: /no such database \(3D000\)/,
      'postgres://reader:hemmelig@127.0.0.1:1/kpr': /nothing answers at that address/,
    };
    for (const [url, words] of Object.entries(expected)) {
      const { code, out, err } = await runCheck(['--url', url]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, words);
      assert.doesNotMatch(err, /hemmelig|\bat .*\.ts/);
    }
  });
});
