import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

const key = 'pupil-in-all-five-sources';

describe('from a report to whoever it is handed to, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-check-'));
  let town: TestTown;
  let browser: Browser;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await town.stop();
    rmSync(folder, { recursive: true });
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`is found genuine, and found changed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const own = await newContext(browser, { javaScriptEnabled });
      const walk = createWalk(await own.newPage(), town.origin);
      await walk.open('/rapport');
      await walk.signInAs(fullName(town.person(key)));
      const [download] = await Promise.all([
        walk.page.waitForEvent('download'),
        walk.page.locator('a[href$="/rapport/pdf"]').first().click(),
      ]);
      const file = join(folder, download.suggestedFilename());
      assert.match(file, /rapport-KPR-[2-9A-Z]{8}\.pdf$/);
      await download.saveAs(file);
      await own.close();

      const context = await newContext(browser, { javaScriptEnabled });
      const other = createWalk(await context.newPage(), town.origin);
      const check = async (path: string) => {
        await other.page.getByLabel('Filen du fikk').setInputFiles(path);
        await other.press('Sjekk filen');
        if (javaScriptEnabled) await other.isSound('Er dokumentet ekte?');
        return other.words();
      };
      await other.open('/les-rapporten');
      await other.follow('Sjekk et dokument');
      assert.match(await check(file), /Filen er ekte.*Innsynsrapport fra KPR.*PDF.*Bokmål/);
      assert.deepEqual(await context.cookies(), []);

      const changed = join(folder, 'endret.pdf');
      writeFileSync(changed, Buffer.concat([readFileSync(file), Buffer.from('\n')]));
      assert.match(await check(changed), /Filen er endret/);
      await context.close();
    });
  }
});
