import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTown } from '../../src/neighbours/town/town.ts';
import { createLog } from '../../src/shared/log.ts';
import { startRelay } from './outside-relay.ts';
import { cloneDatabase } from './postgres.ts';
import { templateNames, testSecrets } from './templates.ts';
import { freePort } from './town.ts';

export type CuttableTown = Awaited<ReturnType<typeof startCuttableTown>>;

/** The whole town, with something between it and each of its two databases. */
export async function startCuttableTown() {
  const [secrets, own, register] = await Promise.all([
    testSecrets(),
    cloneDatabase(templateNames.own),
    cloneDatabase(templateNames.register),
  ]);
  const relays = {
    own: await startRelay(own.url),
    register: await startRelay(register.url),
  };
  const extractFolder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-extracts-'));
  const log: string[] = [];
  const town = await startTown({
    databases: { own: relays.own.url, register: relays.register.url },
    secrets,
    port: await freePort(),
    extractFolder,
    overrides: { log: createLog('info', { write: (line) => log.push(line) }) },
  });
  return {
    ...town,
    relays,
    log,
    async stop() {
      await town.stop();
      await Promise.all([relays.own.stop(), relays.register.stop()]);
      await Promise.all([own.drop(), register.drop()]);
      rmSync(extractFolder, { recursive: true });
    },
  };
}
