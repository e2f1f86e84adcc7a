import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Environment } from '../../src/config.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import type { Overrides } from '../../src/compose.ts';
import { startTown } from '../../src/neighbours/town/town.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import {
  currentNumber,
  type SyntheticPerson,
} from '../../src/neighbours/people/synthetic-person.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { endOfOsloDay, today } from '../../src/shared/format.ts';
import { createLog } from '../../src/shared/log.ts';
import { minute, movableClock } from './clock.ts';
import { cloneDatabase } from './postgres.ts';
import { templateNames, templatesOn } from './templates.ts';

export type TestTown = Awaited<ReturnType<typeof startTestTown>>;

/**
 * The very thing that `npm start` runs, on databases of the test file's own: service, neighbours,
 * sign-in and form protection. Only the clock can be moved, and the log is kept in memory.
 */
export async function startTestTown(
  change: Partial<TownSecrets> = {},
  settingsFor: (urls: { register: string }) => Promise<Environment> = () => Promise.resolve({}),
  rules: Pick<Overrides, 'ruleTables'> = {},
) {
  const clock = movableClock();
  clock.move(aheadOfMidnight(clock));
  const templates = await templatesOn(today(clock));
  const secrets = { ...templates.secrets, ...change };
  const [own, register] = await Promise.all([
    cloneDatabase(templateNames.own),
    cloneDatabase(templates.register),
  ]);
  const extractFolder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-extracts-'));
  const lines: string[] = [];
  const town = await startTown({
    databases: { own: own.url, register: register.url },
    secrets,
    port: await freePort(),
    extractFolder,
    settings: await settingsFor({
      register: urlForRole(register.url, secrets, 'kpr_innsyn_reader'),
    }),
    overrides: { ...rules, clock, log: createLog('info', { write: (line) => lines.push(line) }) },
  });
  const ownDb = new pg.Pool({ connectionString: own.url, max: 2 });
  const registerDb = new pg.Pool({ connectionString: register.url, max: 2 });
  for (const pool of [ownDb, registerDb]) pool.on('error', () => undefined);
  return {
    ...town,
    secrets,
    clock,
    log: lines,
    extractFolder,
    /** As the databases' owner, to look behind the pages. */
    ownDb,
    registerDb,
    person: (key: string): SyntheticPerson => personOf(town.people, key),
    async stop() {
      await town.stop();
      await Promise.all([ownDb.end(), registerDb.end()]);
      await Promise.all([own.drop(), register.drop()]);
      rmSync(extractFolder, { recursive: true, force: true });
    },
  };
}

/** @returns ms until the next day in Norway, where that begins before a test file is through */
function aheadOfMidnight(clock: Clock): number {
  const left = endOfOsloDay(today(clock)).getTime() + 1 - clock.now().getTime();
  return left < 5 * minute ? left : 0;
}

export function digitsOf(person: SyntheticPerson): string {
  return currentNumber(person).digits;
}

function personOf(people: readonly SyntheticPerson[], key: string): SyntheticPerson {
  const person = people.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called ${key}`);
  return person;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  server.close();
  await once(server, 'close');
  return address.port;
}
