import pg from 'pg';
import { makePeople } from '../../src/neighbours/people/people.ts';
import { personKeyOf } from '../../src/neighbours/register/register-context.ts';
import { createRegister } from '../../src/neighbours/register/register.service.ts';
import { passwordOf } from '../../src/neighbours/town/town-secrets.ts';
import { emptyDatabase } from '../support/postgres.ts';
import { testPasswords } from '../support/templates.ts';

export const seed = 'test';
export const today = '2026-05-12';
export const macKey = Buffer.alloc(32, 7);
export const edgePeople = makePeople({ seed, today, count: 0 });

/**
 * Roles belong to the whole server, so every test that makes a register must give them the same
 * passwords, or locks out the others.
 */
export const registerPasswords = {
  readerPassword: passwordOf(testPasswords, 'kpr_innsyn_reader'),
  ingestPassword: passwordOf(testPasswords, 'kpr_ingest'),
};

/** A register of the hand-made people in a database of its own. */
export async function makeRegister() {
  const database = await emptyDatabase();
  await createRegister({
    adminUrl: database.url,
    ...registerPasswords,
    macKey,
    people: edgePeople,
    today,
    seed,
  });
  const clients: pg.Client[] = [];
  const connectAs = async (role?: 'reader' | 'ingest'): Promise<pg.Client> => {
    const url = new URL(database.url);
    if (role) {
      url.username = role === 'reader' ? 'kpr_innsyn_reader' : 'kpr_ingest';
      const { readerPassword, ingestPassword } = registerPasswords;
      url.password = encodeURIComponent(role === 'reader' ? readerPassword : ingestPassword);
    }
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    clients.push(client);
    return client;
  };
  return {
    url: database.url,
    connectAs,
    drop: async () => {
      for (const client of clients) await client.end();
      await database.drop();
    },
  };
}

export type TestRegister = Awaited<ReturnType<typeof makeRegister>>;

export function personNamed(key: string) {
  const person = edgePeople.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`Nobody is called ${key}`);
  return person;
}

export function keyOf(key: string): string {
  return personKeyOf(seed, personNamed(key));
}

/** The first column of the first row. */
export async function valueOf(
  client: pg.Client,
  sql: string,
  values: readonly unknown[] = [],
): Promise<unknown> {
  const { rows } = await client.query<unknown[]>({
    text: sql,
    values: [...values],
    rowMode: 'array',
  });
  return rows[0]?.[0];
}
