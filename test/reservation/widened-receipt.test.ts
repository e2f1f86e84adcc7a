import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { compose, type Services } from '../../src/compose.ts';
import { createLog } from '../../src/shared/log.ts';
import { textOf } from '../support/citizen.ts';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { choose, preventive, signedIn } from './chooser.ts';
import { startTownOfTwoVersions } from './two-versions.ts';

let town: TestTown;
let services: Services;
let second: () => void;
before(async () => {
  const started = await startTownOfTwoVersions();
  ({ town, second } = started);
  const { ruleTables } = started;
  services = compose(town.config, { clock: town.clock, log: createLog('silent'), ruleTables });
});
after(async () => {
  await services.close();
  await town.stop();
});

it('says on a receipt what is erased, and apart from it what the rules have come to cover', async () => {
  const key = 'mother-with-claims-from-midwife';
  const citizen = await signedIn(town, key);
  const receipt = await choose(citizen, 'reserve', [preventive], { atOnce: true });
  const erased = async (language = '') => {
    const one = await signedIn(town, key);
    const { body } = await one.visit(language + receipt.url.pathname + receipt.url.search);
    return textOf(/<dl class="facts">(.*?)<\/dl>/s.exec(body)?.[1] ?? '');
  };
  assert.match(await erased(), /Slettes for godt Så snart det lar seg gjøre/);
  await town.ingestion.settleDuties();
  const done = /Slettes for godt \d+\. \w+ \d{4} kl\./;
  assert.match(await erased(), done);

  second();
  await services.widenedRules.run();
  const waiting = await erased();
  assert.match(waiting, done);
  assert.match(waiting, /Reglene omfatter mer nå\. Det slettes også, tidligst \d/);
  assert.doesNotMatch(waiting, /Så snart det lar seg gjøre/);
  assert.match(await erased('/en'), /The rules cover more now\. That is erased too, on \d/);

  town.clock.move(7 * day + hour);
  await town.ingestion.settleDuties();
  assert.match(await erased(), done);
  assert.match(await erased(), /Reglene omfatter mer nå\. Det ble også slettet, \d/);
  assert.match(await erased('/nn'), /Reglane omfattar meir no\. Det blei òg sletta, \d/);
});
