import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { copyCheckout } from '../support/process-checkout.ts';
import { freePort } from '../support/town.ts';

describe('npm start', () => {
  const checkout = copyCheckout();
  after(() => checkout.remove());
  it('try', async () => {
    for (let i = 0; i < 2; i++) {
      const t = performance.now();
      const run = checkout.npm(['start', '--', '--people', '0'], { PORT: String(await freePort()) });
      await run.line(/Stopp med Ctrl-C/);
      console.log(performance.now() - t);
      console.log(run.out.join('\n').slice(0, 1500), run.err);
      const pid = checkout.postgresPid();
      console.log(pid);
      run.signal('SIGINT');
      console.log(await run.ended(), performance.now() - t);
      assert.ok(pid);
    }
  });
});
