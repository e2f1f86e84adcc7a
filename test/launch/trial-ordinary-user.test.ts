import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { copyCheckout } from '../support/process-checkout.ts';
import { processGone } from '../support/process-run.ts';
import { startTrial } from '../support/process-trial.ts';

const nobody = { uid: 65534, gid: 65534 };
const readsUs = ['-e', `fs.readFileSync(${JSON.stringify(import.meta.filename)})`];
const canBeAnother =
  process.getuid?.() === 0 && spawnSync(process.execPath, readsUs, nobody).status === 0;

describe('npm start by an ordinary user', { skip: !canBeAnother }, () => {
  const checkout = canBeAnother ? copyCheckout(nobody) : undefined;
  after(() => checkout?.remove());

  it('keeps all data under XDG_DATA_HOME, and the commands beside it find the town', async () => {
    assert.ok(checkout);
    const tooEarly = await checkout.run(['npm', 'run', '--silent', 'deliver']).ended();
    assert.equal(tooEarly.code, 1);
    assert.match(tooEarly.err, /Ingenting kjører her\. Start først med npm start\./);

    const { run, origin, people } = await startTrial(checkout);
    const grown = people.find(({ age }) => age >= 18)?.digits ?? '';
    assert.equal((await createCitizen(origin).signIn(grown)).status, 200);
    const postgres = checkout.postgresPid() ?? 0;
    assert.equal(statSync(`/proc/${postgres}`).uid, nobody.uid);
    for (const kept of ['secrets.json', 'town.json']) {
      const found: Stats = statSync(join(checkout.dataFolder(), kept));
      assert.equal(found.uid, nobody.uid);
      assert.equal(found.mode & 0o777, 0o600);
    }

    const delivered = await checkout.run(['npm', 'run', '--silent', 'deliver']).ended();
    assert.equal(delivered.err, '');
    assert.equal(delivered.code, 0);
    for (const system of ['HsPro', 'Infodoc', 'CGM', 'Helseplattformen']) {
      assert.match(delivered.out, new RegExp(system));
    }
    const extracted = await checkout.run(['npm', 'run', '--silent', 'extract']).ended();
    assert.equal(extracted.code, 0, extracted.err);
    const file = /Fil: (\S.*)$/m.exec(extracted.out)?.[1] ?? '';
    assert.ok(file.startsWith(checkout.dataFolder()) && existsSync(file));

    run.signal('SIGHUP');
    await run.ended();
    await processGone(postgres);
  });
});
