import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { makePeople } from '../../src/neighbours/people/people.ts';
import {
  findRegisterState,
  populateRegister,
  type RegisterOptions,
} from '../../src/neighbours/register/register.service.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { emptyDatabase } from '../support/postgres.ts';
import { macKey, registerPasswords, today, valueOf } from './register-for-tests.ts';

const persons = 60;
/** Enough to be made in more than one go. */
const manyPersons = 240;

type Options = Partial<Omit<RegisterOptions, 'people'>> & { persons?: number };

async function populated(t: TestContext, options: Options = {}) {
  const database = await emptyDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  t.after(async () => {
    await client.end();
    await database.drop();
  });
  const filling = await populateRegister(optionsFor(database.url, options));
  return { client, filling, url: database.url };
}

function optionsFor(adminUrl: string, options: Options = {}) {
  return { adminUrl, ...registerPasswords, macKey, persons, today, seed: 'one', ...options };
}

const tablesSql = `select c.oid::regclass::text as name from pg_class c
  where relkind = 'r' and relnamespace::regnamespace::text in ('kpr', 'innsyn', 'ref') order by 1`;

/** Table by table, a digest of all that it holds. */
async function contentOf(client: pg.Client): Promise<Map<string, unknown>> {
  const { rows } = await client.query<{ name: string }>(tablesSql);
  const content = new Map<string, unknown>();
  for (const { name } of rows) {
    const digest = `select md5(string_agg(row, e'\\n' order by row collate "C"))
      from (select t::text as row from ${name} t) rows`;
    content.set(name, await valueOf(client, digest));
  }
  return content;
}

describe('a population at size', () => {
  it('is the same for the same seed, by however many threads, and another for another', async (t) => {
    const [here, one, two, other] = [
      await populated(t, { persons: manyPersons, threads: 0 }),
      await populated(t, { persons: manyPersons, threads: 1 }),
      await populated(t, { persons: manyPersons, threads: 2 }),
      await populated(t, { seed: 'other' }),
    ];
    const content = await contentOf(here.client);
    assert.ok(content.size >= 27, String(content.size));
    assert.deepEqual(await contentOf(one.client), content);
    assert.deepEqual(await contentOf(two.client), content);
    const others = await contentOf(other.client);
    for (const name of ['kpr.person', 'kpr.person_pseudonym', 'kpr.kuhr_takst', 'kpr.tann_besok']) {
      assert.notEqual(others.get(name), content.get(name), name);
    }
  });

  it('holds as many rows as it says, all with the parents that they name', async (t) => {
    const { client, filling } = await populated(t);
    const { rows } = await client.query<{ name: string }>(tablesSql);
    let found = 0;
    for (const { name } of rows.filter((table) => !table.name.startsWith('ref.'))) {
      found += Number(await valueOf(client, `select count(*) from ${name}`));
    }
    assert.equal(filling.rows, found);
    assert.equal(filling.persons, makePeople({ seed: 'one', today, count: persons }).length);
    assert.ok(filling.seconds > 0);
    const foreignKeys = `select count(*)::int from pg_constraint where contype = 'f' and convalidated`;
    assert.equal(await valueOf(client, foreignKeys), 19);
  });

  it('knows persons by synthetic numbers alone', async (t) => {
    const { client } = await populated(t);
    const people = makePeople({ seed: 'one', today, count: persons });
    const numbers = people.flatMap((person) => person.numbers.map(({ digits }) => digits));
    for (const digits of numbers) assert.match(digits, /^(\d\d(8[1-9]|9[0-2])\d{7}|2099\d{8})$/);
    const made = new Set(shortMessageCmacs(macKey, numbers).map((mac) => mac.toString('hex')));
    const { rows } = await client.query<{ mac: string }>(
      `select encode(id_mac, 'hex') as mac from kpr.person_pseudonym`,
    );
    assert.ok(rows.length > persons);
    assert.ok(rows.every(({ mac }) => made.has(mac)));
  });

  it('tells how far it has come', async (t) => {
    const told: Parameters<NonNullable<RegisterOptions['onProgress']>>[] = [];
    const { filling } = await populated(t, { onProgress: (...news) => void told.push(news) });
    const [first] = told;
    assert.deepEqual(first, [0, filling.persons, 'people', 0]);
    assert.deepEqual(
      told.slice(-2).map(([done, , what]) => [done, what]),
      [
        [filling.persons, 'indexes'],
        [filling.persons, 'ready'],
      ],
    );
    assert.equal(told.at(-1)?.[3], filling.rows);
    const rows = told.map(([, , , count]) => count);
    assert.deepEqual(
      rows.toSorted((a, b) => a - b),
      rows,
    );
  });

  it('says afterwards what it was made from', async (t) => {
    const { url } = await populated(t);
    assert.deepEqual(await findRegisterState(url), { seed: 'one', today, count: persons });
  });

  it('is begun anew when it was interrupted, with no thread left behind', async (t) => {
    const database = await emptyDatabase();
    t.after(() => database.drop());
    assert.equal(await findRegisterState(database.url), 'empty');
    const interrupted = populateRegister(
      optionsFor(database.url, {
        threads: 2,
        onProgress: (done) => {
          if (done > 0) throw new Error('interrupted');
        },
      }),
    );
    await assert.rejects(interrupted, /interrupted/);
    assert.equal(await findRegisterState(database.url), 'being-filled');
    const filling = await populateRegister(optionsFor(database.url));
    assert.ok(filling.rows > 10_000);
  });

  it('is not laid into a database that holds something else', async (t) => {
    const database = await emptyDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    t.after(async () => {
      await client.end();
      await database.drop();
    });
    await client.query('create table theirs (id int)');
    assert.equal(await findRegisterState(database.url), 'something-else');
  });
});
