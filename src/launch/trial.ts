import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { signInList, startTown } from '../neighbours/town/town.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { removeTown, writeTown } from './town-file.ts';

type Stop = () => Promise<void>;

const seed = 'kpr';
const peopleCount = 1000;

/** Brings up PostgreSQL, the register, the neighbours and the service; ends them all on Ctrl-C. */
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
  await requireFreePort(port);
  const folder = dataFolderFor(process.cwd(), env['XDG_DATA_HOME']);
  if (args.includes('--fresh')) {
    say('Begynner på nytt: sletter dataene fra sist …');
    await removeDataFolder(folder);
  }
  const databases = await openDatabases(env, folder, stops);
  const secrets = keptSecrets(folder);
  say('Oppdaterer databasen …');
  await prepareOwnDatabase(databases.own, secrets);
  await prepareRegister(databases.register, secrets, showProgress);
  say('Starter ID-porten, Folkeregisteret, Maskinporten, innsamling og analyse …');
  const extractFolder = join(folder, 'uttrekk');
  mkdirSync(extractFolder, { recursive: true });
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
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  stops.push(server.stop);
  const made = await createDatabases(server.adminUrl);
  return { own: own ?? made.own, register: register ?? made.register };
}

/** Keys and passwords go with the data: losing them would lose the data. */
function keptSecrets(folder: string): TownSecrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  const kept = existsSync(file) ? readSecrets(readFileSync(file, 'utf8')) : undefined;
  if (kept !== undefined) return kept;
  const made = newSecrets({ today: today(systemClock), seed, count: peopleCount });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  chmodSync(file, 0o600);
  return made;
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

let lastShown = -1;

function showProgress(done: number, total: number, what: 'people' | 'indexes' | 'ready') {
  if (what === 'indexes') say('Lager indekser …');
  if (what !== 'people') return;
  const percent = Math.floor((done / Math.max(total, 1)) * 100);
  if (percent === lastShown || (!process.stdout.isTTY && percent % 25 !== 0)) return;
  lastShown = percent;
  const line = `Fyller registeret med syntetiske personer: ${done} av ${total}`;
  process.stdout.write(
    process.stdout.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`,
  );
}

function welcome(town: Awaited<ReturnType<typeof startTown>>): string {
  const people = signInList(town.people, today(systemClock));
  const list = people.map(
    ({ name, age, digits, story }) => `  ${digits}  ${name}, ${age} år\n               ${story}`,
  );
  return [
    '',
    `KPR innsyn er klar:  ${town.origin}`,
    '',
    'Alle personer er syntetiske. Du kan logge inn som:',
    ...list,
    '',
    `Logg ut fra ID-porten selv:      ${town.idporten.issuer}/`,
    'Send inn data fra fire journalsystemer:  npm run deliver',
    'Lag uttrekk til formål 1 og 2:           npm run extract',
    'Stopp med Ctrl-C. Begynn på nytt med npm start -- --fresh',
    '',
  ].join('\n');
}

function logLevelOf(env: Environment) {
  const level = env['LOG_LEVEL'];
  return level === undefined ? {} : { logLevel: level };
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
