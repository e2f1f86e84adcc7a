import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Environment } from '../config.ts';
import { dataFolderFor, removeDataFolder } from '../neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../neighbours/embedded-postgres/embedded-postgres.ts';
import {
  createDatabases,
  prepareOwnDatabase,
  prepareRegister,
  type OwnerUrls,
} from '../neighbours/town/town-databases.ts';
import { newSecrets, readSecrets, type TownSecrets } from '../neighbours/town/town-secrets.ts';
import { startTown } from '../neighbours/town/town.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { progressTeller, say, welcome } from './terminal.ts';
import { removeTown, writeTown } from './town-file.ts';

type Stop = () => Promise<void>;

const seed = 'kpr';
const usualPeople = 1000;
const mostPeople = 100_000;

/**
 * Brings up PostgreSQL, the register, the neighbours and the service; ends them all on Ctrl-C.
 * `--fresh` begins anew, `--people N` then makes N random people beside the hand-made ones.
 */
export async function startForTrial(env: Environment, args: readonly string[]): Promise<void> {
  const stops: Stop[] = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  endOnSignals(stopAll);
  try {
    await bringUp(env, args, stops);
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    await stopAll();
    process.exit(1);
  }
}

async function bringUp(env: Environment, args: readonly string[], stops: Stop[]) {
  const port = Number(env['PORT'] ?? 3000);
  const peopleCount = peopleAskedFor(args);
  await requireFreePort(port);
  const folder = dataFolderFor(process.cwd(), env['XDG_DATA_HOME']);
  if (args.includes('--fresh')) {
    refuseFreshOnGiven(env);
    say('Begynner på nytt: sletter dataene fra sist …');
    await removeDataFolder(clusterIn(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  const databases = await openDatabases(env, folder, stops);
  const secrets = keptSecrets(folder, peopleCount);
  say('Oppdaterer databasen …');
  await prepareOwnDatabase(databases.own, secrets);
  await prepareRegister(databases.register, secrets, progressTeller());
  say('Starter ID-porten, Folkeregisteret, Maskinporten, innsamling og analyse …');
  const extractFolder = join(folder, 'uttrekk');
  mkdirSync(extractFolder, { recursive: true, mode: 0o700 });
  const town = await startTown({ databases, secrets, port, extractFolder, ...logLevelOf(env) });
  stops.push(town.stop);
  writeTown({
    serviceUrl: town.origin,
    ingestionUrl: town.ingestion.url,
    analyticsUrl: town.analytics.url,
    today: secrets.today,
    seed: secrets.seed,
    count: secrets.count,
  });
  stops.push(() => {
    removeTown();
    return Promise.resolve();
  });
  say(welcome(town));
}

/** The two databases: given ones, else our own server's. */
async function openDatabases(env: Environment, folder: string, stops: Stop[]): Promise<OwnerUrls> {
  const { DATABASE_URL: own, REGISTER_URL: register } = env;
  if (own !== undefined && register !== undefined) return { own, register };
  say('Starter PostgreSQL …');
  const server = await startEmbeddedPostgres({ dataFolder: clusterIn(folder), durable: true });
  stops.push(server.stop);
  const made = await createDatabases(server.adminUrl);
  return { own: own ?? made.own, register: register ?? made.register };
}

/** Beside keys and extracts: those are there for given databases too. */
function clusterIn(folder: string): string {
  return join(folder, 'postgresql');
}

/** Keys and passwords go with the data: losing them would lose the data. */
function keptSecrets(folder: string, count: number): TownSecrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) {
    const kept = readSecrets(readFileSync(file, 'utf8'));
    if (kept !== undefined) return kept;
    throw new Error(`Nøklene i ${file} kan ikke leses. Begynn på nytt: npm start -- --fresh`);
  }
  const made = newSecrets({ today: today(systemClock), seed, count });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  chmodSync(file, 0o600);
  return made;
}

function peopleAskedFor(args: readonly string[]): number {
  const at = args.indexOf('--people');
  const asked = at === -1 ? usualPeople : Number(args[at + 1] || NaN);
  if (Number.isInteger(asked) && asked >= 0 && asked <= mostPeople) return asked;
  throw new Error(`--people må være et tall fra 0 til ${mostPeople}.`);
}

/** The keys go with the data: without them what is kept in somebody's own database is lost. */
function refuseFreshOnGiven({ DATABASE_URL: own, REGISTER_URL: register }: Environment) {
  if (own === undefined && register === undefined) return;
  throw new Error(
    '--fresh sletter bare databaser som npm start har laget selv. Tøm DATABASE_URL og ' +
      'REGISTER_URL for å begynne på nytt, eller lag nye databaser.',
  );
}

async function requireFreePort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error('PORT må være et tall fra 1 til 65535.');
  }
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Error(
      code === 'EADDRINUSE'
        ? `Port ${port} er i bruk. Stopp det som bruker den, eller velg en annen: PORT=3001 npm start`
        : `Port ${port} kan ikke brukes (${String(code)}). Velg en annen: PORT=3001 npm start`,
    );
  });
}

function endOnSignals(stopAll: Stop) {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      say('\nStopper …');
      void stopAll().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

function logLevelOf(env: Environment) {
  const level = env['LOG_LEVEL'];
  return level === undefined ? {} : { logLevel: level };
}
