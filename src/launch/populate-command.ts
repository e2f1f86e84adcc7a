import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Environment } from '../config.ts';
import { dataFolderFor } from '../neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../neighbours/embedded-postgres/embedded-postgres.ts';
import { findRegisterState, populateRegister } from '../neighbours/register/register.service.ts';
import {
  createDatabases,
  dropDatabases,
  namesOfDatabases,
} from '../neighbours/town/town-databases.ts';
import { passwordOf, type TownSecrets } from '../neighbours/town/town-secrets.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { progressTeller, say } from './terminal.ts';
import { readTown } from './town-file.ts';
import { clusterIn, keptSecrets } from './trial-data.ts';

const usage = `Fyller et register med syntetiske personer og alt KPR kan ha om dem.

Bruk: npm run populate -- --persons ANTALL [--seed FRØ] [--fresh] [--url ADRESSE]

  --persons  tilfeldige personer ved siden av de faste: fra 1 til 500000
  --seed     små bokstaver, tall og bindestrek. Samme frø og antall på samme dag gir de samme
             personene med de samme opplysningene. «kpr» om du ikke velger
  --fresh    slett registeret med dette antallet og frøet først
  --url      en tom database som du eier: postgres://eier:passord@tjener/database. Uten --url blir
             registeret liggende der npm start har sine data
`;

const mostPersons = 500_000;
const notACount = `--persons må være et tall fra 1 til ${mostPersons}.`;

const given = z.object({
  persons: z.coerce.number(notACount).int(notACount).min(1, notACount).max(mostPersons, notACount),
  seed: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,29}$/,
      '--seed må være små bokstaver, tall og bindestrek, høyst 30 tegn.',
    )
    .default('kpr'),
  fresh: z.boolean().default(false),
  url: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, '--url må begynne med postgres://')
    .optional(),
});
type Wanted = z.infer<typeof given>;

/**
 * Fills a register, unless it has been filled before.
 *
 * @returns the exit code: 0 when the register is there, 1 when it could not be made, 2 when the
 *   arguments say nothing that can be done
 */
export async function runPopulate(args: string[], env: Environment): Promise<number> {
  const wanted = wantedBy(args);
  if ('fault' in wanted) {
    process.stderr.write(`${wanted.fault}\n\n${usage}`);
    return 2;
  }
  const folder = dataFolderFor(process.cwd(), env['XDG_DATA_HOME']);
  try {
    const secrets = await keptSecrets(folder);
    const { url } = wanted;
    return url === undefined
      ? await populateOwn(wanted, folder, secrets)
      : await populateGiven({ ...wanted, url }, secrets);
  } catch (error) {
    process.stderr.write(`\n${reasonOf(error)}\n`);
    return 1;
  }
}

function wantedBy(args: string[]): Wanted | { fault: string } {
  const values = valuesIn(args);
  if (values === undefined) return { fault: 'Et av valgene finnes ikke, eller mangler verdi.' };
  const wanted = given.safeParse(values);
  if (!wanted.success) return { fault: wanted.error.issues[0]?.message ?? '' };
  if (!wanted.data.fresh || wanted.data.url === undefined) return wanted.data;
  return { fault: '--fresh sletter ikke en database som er gitt med --url. Lag en ny i stedet.' };
}

function valuesIn(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        persons: { type: 'string' },
        seed: { type: 'string' },
        fresh: { type: 'boolean' },
        url: { type: 'string' },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}

/** A failed connection says little by itself, and its address holds a password. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', '28P01', '28000', '3D000'].includes(code)) {
    return `Databasen kan ikke nås (${code}). Se etter at adressen, brukeren og passordet stemmer.`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** In a database of its own on the server that `npm start` brings up. */
async function populateOwn(wanted: Wanted, folder: string, secrets: TownSecrets): Promise<number> {
  const name = `${wanted.persons}-${wanted.seed}`;
  const names = namesOfDatabases(name);
  const server = await startServer(folder);
  try {
    if (wanted.fresh) await dropDatabases(server.adminUrl, names);
    const { register } = await createDatabases(server.adminUrl, names);
    await fillUnlessFilled(wanted, register, secrets);
    say(`\nSe registeret: npm start -- --register ${name}`);
    say('npm start -- --fresh sletter også dette registeret.');
    return 0;
  } finally {
    await server.stop();
  }
}

async function startServer(folder: string) {
  try {
    return await startEmbeddedPostgres({ dataFolder: clusterIn(folder), durable: true });
  } catch (error) {
    // A start that was killed has left its file, but not its server.
    if (readTown() === undefined) throw error;
    throw new Error('npm start kjører. Stopp det først med Ctrl-C, og prøv igjen.', {
      cause: error,
    });
  }
}

async function populateGiven(
  wanted: Wanted & { url: string },
  secrets: TownSecrets,
): Promise<number> {
  const state = await findRegisterState(wanted.url);
  if (state === 'something-else') {
    throw new Error('Databasen er ikke tom. Lag en ny, og prøv igjen.');
  }
  if (typeof state === 'object' && !isWanted(state, wanted)) {
    throw new Error(
      `Databasen har et register fra før, med ${state.count} personer og frøet «${state.seed}». ` +
        'Lag en ny database, og prøv igjen.',
    );
  }
  await fillUnlessFilled(wanted, wanted.url, secrets);
  say('\nSe registeret: REGISTER_URL=(adressen du ga) npm start');
  return 0;
}

function isWanted({ count, seed }: { count: number; seed: string }, wanted: Wanted): boolean {
  return count === wanted.persons && seed === wanted.seed;
}

async function fillUnlessFilled(
  { persons, seed }: Wanted,
  adminUrl: string,
  secrets: TownSecrets,
): Promise<void> {
  const state = await findRegisterState(adminUrl);
  if (typeof state === 'object') {
    say(`Registeret er fylt fra før, med ${state.count} tilfeldige personer per ${state.today}.`);
    return;
  }
  if (state === 'being-filled') say('En tidligere fylling ble avbrutt. Begynner på nytt.');
  await populateRegister({
    adminUrl,
    readerPassword: passwordOf(secrets, 'kpr_innsyn_reader'),
    ingestPassword: passwordOf(secrets, 'kpr_ingest'),
    macKey: Buffer.from(secrets.registerMacKey, 'base64'),
    persons,
    seed,
    today: today(systemClock),
    onProgress: progressTeller(),
  });
}
