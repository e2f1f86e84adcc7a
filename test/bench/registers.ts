import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { makePeople } from '../../src/neighbours/people/people.ts';
import type { SyntheticPerson } from '../../src/neighbours/people/synthetic-person.ts';
import { personKeyOf } from '../../src/neighbours/register/register-context.ts';
import { prepareOwnDatabase, prepareRegister } from '../../src/neighbours/town/town-databases.ts';
import {
  newSecrets,
  readSecrets,
  type TownSecrets,
} from '../../src/neighbours/town/town-secrets.ts';
import { ageOn } from '../../src/shared/format.ts';

export type BenchRegister = {
  persons: number;
  own: string;
  register: string;
  secrets: TownSecrets;
  /** Living grown-ups. */
  adults: SyntheticPerson[];
  median: { person: SyntheticPerson; personKey: string; rows: number };
  large: { person: SyntheticPerson; personKey: string; rows: number };
  /** Of this run; undefined for a register that was there. */
  fill: { rows: number; seconds: number } | undefined;
};

const today = '2026-03-04';
const seed = 'bench';

/** A register of so many random persons, kept from one run to the next, and its own database. */
export async function prepareBenchRegister(
  adminUrl: string,
  folder: string,
  persons: number,
): Promise<BenchRegister> {
  const secrets = { ...(await keptSecrets(join(folder, 'secrets.json'))), count: persons };
  // Each run is somebody's first visit: a journal of earlier runs would be read as theirs.
  const own = await madeDatabase(adminUrl, `own_${persons}`, { anew: true });
  const register = await madeDatabase(adminUrl, `register_${persons}`);
  await prepareOwnDatabase(own.url, secrets);
  const begun = performance.now();
  await prepareRegister(register.url, secrets, (done, total, what) => {
    process.stderr.write(`\r${persons} persons: ${what} ${done}/${total}   `);
  });
  const seconds = (performance.now() - begun) / 1000;
  const people = makePeople({ today, seed, count: persons });
  return {
    persons,
    own: own.url,
    register: register.url,
    secrets,
    adults: people.filter((person) => isLivingAdult(person)),
    median: await personWith(register.url, people, 'median'),
    large: await personWith(register.url, people, 'five-thousand-rows'),
    fill: register.made ? { rows: await rowsIn(register.url), seconds } : undefined,
  };
}

/** Roles and their passwords are the server's, so all its registers share them. */
async function keptSecrets(file: string): Promise<TownSecrets> {
  const kept = existsSync(file) ? readSecrets(readFileSync(file, 'utf8')) : undefined;
  if (kept !== undefined) return kept;
  const made = await newSecrets({ today, seed, count: 0 });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** Finds a database or makes it; `anew` lets go of an earlier one. */
export async function madeDatabase(adminUrl: string, name: string, { anew = false } = {}) {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const made = await asked(adminUrl, async (client) => {
    if (anew) await client.query(`drop database if exists ${name}`);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${name}`);
    return found.rowCount === 0;
  });
  return { url: url.href, made };
}

/** The grown-up with the median number of rows of all grown-ups, or a hand-made person. */
async function personWith(url: string, people: readonly SyntheticPerson[], which: string) {
  const byKey = new Map(people.map((person) => [personKeyOf(seed, person), person]));
  const counts = await asked(url, async (client) => {
    const { rows } = await client.query<{ person_key: string; n: number }>(
      `select person_key, sum(row_count)::int as n from innsyn.oversikt_teller
        group by 1 order by 2, 1`,
    );
    return rows;
  });
  const adults = counts.flatMap(({ person_key, n }) => {
    const person = byKey.get(person_key);
    return person !== undefined && isLivingAdult(person)
      ? [{ person, personKey: person_key, rows: n }]
      : [];
  });
  const found =
    which === 'median'
      ? adults[Math.floor(adults.length / 2)]
      : adults.find(({ person }) => person.key === which);
  if (found === undefined) throw new Error(`No person ${which}`);
  return found;
}

function isLivingAdult({ birthDate, deceasedOn }: SyntheticPerson): boolean {
  return deceasedOn === undefined && ageOn(birthDate, today) >= 18;
}

async function rowsIn(url: string): Promise<number> {
  return asked(url, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `select sum(reltuples)::bigint::float8 as n from pg_class
        where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('kpr', 'innsyn')`,
    );
    return rows[0]?.n ?? 0;
  });
}

async function asked<Result>(url: string, ask: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
