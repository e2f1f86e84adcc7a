import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Environment } from '../config.ts';
import { dataFolderFor, removeDataFolder } from '../neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../neighbours/embedded-postgres/embedded-postgres.ts';
import { findRegisterState } from '../neighbours/register/register.service.ts';
import {
  createDatabases,
  namesOfDatabases,
  prepareOwnDatabase,
  prepareRegister,
  urlForRole,
  type OwnerUrls,
} from '../neighbours/town/town-databases.ts';
import type { TownSecrets } from '../neighbours/town/town-secrets.ts';
import { startTown } from '../neighbours/town/town.ts';
import { progressTeller, say, welcome } from './terminal.ts';
import { writeTrialGate } from './trial-gate.ts';
import { removeTown, writeTown } from './town-file.ts';
import { clusterIn, keptSecrets, usualPeople } from './trial-data.ts';

type Stop = () => Promise<void>;

const mostPeople = 100_000;

/**
 * Brings up PostgreSQL, the register, the neighbours and the service; ends them all on Ctrl-C.
 * `--fresh` begins anew, `--people N` then makes N random people beside the hand-made ones.
 * `--register NAME` takes a register that `npm run populate` has made.
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
  const registerName = registerAskedFor(args, env);
  await requireFreePort(port);
  const folder = dataFolderFor(process.cwd(), env['XDG_DATA_HOME']);
  if (args.includes('--fresh')) {
    refuseFreshOnGiven(env);
    say('Begynner på nytt: sletter dataene fra sist …');
    await removeDataFolder(clusterIn(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  const databases = await openDatabases(env, { folder, registerName }, stops);
  const secrets = await secretsFor(databases, await keptSecrets(folder, peopleCount), registerName);
  say('Oppdaterer databasen …');
  await prepareOwnDatabase(databases.own, secrets);
  await prepareRegister(databases.register, secrets, progressTeller());
  say('Starter ID-porten, Folkeregisteret, Maskinporten, innsamling og analyse …');
  const extractFolder = join(folder, 'uttrekk');
  mkdirSync(extractFolder, { recursive: true, mode: 0o700 });
  const town = await startTown({
    databases,
    secrets,
    port,
    extractFolder,
    settings: { METRICS_PORT: await freePortAfter(port) },
    ...logLevelOf(env),
  });
  stops.push(town.stop);
  writeTown({
    serviceUrl: town.origin,
    ingestionUrl: town.ingestion.url,
    analyticsUrl: town.analytics.url,
    registerUrl: town.config.databases.register,
    registerOwnerUrl: databases.register,
    auditorUrl: urlForRole(databases.own, secrets, 'kpr_auditor'),
    today: secrets.today,
    seed: secrets.seed,
    count: secrets.count,
  });
  stops.push(() => {
    removeTown();
    return Promise.resolve();
  });
  const ownerUrl = databases.own;
  say(welcome(town, await writeTrialGate(folder, town, { ownerUrl, secrets })));
}

/** The two databases: given ones, else our own server's. */
async function openDatabases(
  env: Environment,
  { folder, registerName }: { folder: string; registerName: string | undefined },
  stops: Stop[],
): Promise<OwnerUrls> {
  const { DATABASE_URL: own, REGISTER_URL: register } = env;
  if (own !== undefined && register !== undefined) return { own, register };
  say('Starter PostgreSQL …');
  const server = await startEmbeddedPostgres({ dataFolder: clusterIn(folder), durable: true });
  stops.push(server.stop);
  const made = await createDatabases(server.adminUrl, namesOfDatabases(registerName));
  return { own: own ?? made.own, register: register ?? made.register };
}

/** A register that is there knows who its people are. */
async function secretsFor(
  { register }: OwnerUrls,
  kept: TownSecrets,
  registerName: string | undefined,
): Promise<TownSecrets> {
  const state = await findRegisterState(register);
  if (typeof state === 'object') return { ...kept, ...state };
  if (registerName === undefined) return kept;
  const [, persons = '', seed = ''] = registerNames.exec(registerName) ?? [];
  throw new Error(
    `Registeret ${registerName} er ikke laget, eller ikke ferdig. Lag det først: ` +
      `npm run populate -- --persons ${persons} --seed ${seed}`,
  );
}

/** As `npm run populate` names them. */
const registerNames = /^(\d{1,7})-([a-z0-9][a-z0-9-]{0,29})$/;

function registerAskedFor(args: readonly string[], env: Environment): string | undefined {
  const at = args.indexOf('--register');
  if (at === -1) return undefined;
  const name = args[at + 1] ?? '';
  if (!registerNames.test(name)) {
    throw new Error('--register må være navnet som npm run populate ga, som 20000-kpr.');
  }
  if (env['DATABASE_URL'] === undefined && env['REGISTER_URL'] === undefined) return name;
  throw new Error('--register kan ikke brukes sammen med DATABASE_URL eller REGISTER_URL.');
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
  const trouble = await troubleWithPort(port);
  if (trouble === undefined) return;
  throw new Error(
    trouble === 'EADDRINUSE'
      ? `Port ${port} er i bruk. Stopp det som bruker den, eller velg en annen: PORT=3001 npm start`
      : `Port ${port} kan ikke brukes (${trouble}). Velg en annen: PORT=3001 npm start`,
  );
}

/** For metrics: the next free one, or any where the next ones are taken. */
async function freePortAfter(port: number): Promise<string> {
  for (let next = port + 1; next <= Math.min(port + 9, 65_535); next++) {
    if ((await troubleWithPort(next)) === undefined) return String(next);
  }
  return '0';
}

/** The code of what keeps us from listening there; undefined when nothing does. */
async function troubleWithPort(port: number): Promise<string | undefined> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.name));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
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
