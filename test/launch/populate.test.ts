import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import pg from 'pg';
import { removeDataFolder } from '../../src/neighbours/embedded-postgres/data-folder.ts';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { createCitizen } from '../support/citizen.ts';
import { urlOfDatabase } from '../support/postgres.ts';
import { copyCheckout } from '../support/process-checkout.ts';
import { processGone } from '../support/process-run.ts';
import { startTrial } from '../support/process-trial.ts';

const populate = ['node', 'src/launch/populate.ts'];

describe('npm run populate', () => {
  const checkout = copyCheckout();
  afterEach(() => checkout.endRuns());
  after(() => checkout.remove());

  async function populated(...args: string[]) {
    const { code, out, err } = await checkout.run([...populate, ...args]).ended();
    return { code, out: out.replaceAll('\u00a0', ' '), err: err.trim() };
  }

  it('says in words what it cannot do, and how it is used', async () => {
    const faults = [
      [[], '--persons må være et tall fra 1 til 500000.'],
      [['--persons', '0'], '--persons må være et tall fra 1 til 500000.'],
      [['--persons', 'mange'], '--persons må være et tall fra 1 til 500000.'],
      [['--persons', '5', '--seed', 'Å'], '--seed må være små bokstaver, tall og bindestrek'],
      [['--persons', '5', '--url', 'her'], '--url må begynne med postgres://'],
      [
        ['--persons', '5', '--fresh', '--url', 'postgres://a/b'],
        '--fresh sletter ikke en database',
      ],
      [['--persons'], 'Et av valgene finnes ikke, eller mangler verdi.'],
      [['--people', '5'], 'Et av valgene finnes ikke, eller mangler verdi.'],
    ] as const;
    for (const [args, words] of faults) {
      const { code, err } = await populated(...args);
      assert.equal(code, 2, args.join(' '));
      assert.ok(err.startsWith(words), err);
      assert.match(err, /Bruk: npm run populate -- --persons ANTALL/);
    }
  });

  it('fills a register that npm start can take, once', async () => {
    const command = ['npm', 'run', 'populate', '--', '--persons', '20', '--seed', 'a-1'];
    const first = await checkout.run(command).ended();
    assert.equal(first.err, '');
    assert.equal(first.code, 0);
    assert.match(first.out, /Fyller registeret: 0 av \d+ personer/);
    assert.match(first.out, /Ferdig: \d+\s\d+ rader på/);
    assert.match(first.out, /Se registeret: npm start -- --register 20-a-1/);

    const second = await populated('--persons', '20', '--seed', 'a-1');
    assert.equal(second.code, 0);
    assert.match(second.out, /fylt fra før, med 20 tilfeldige personer/);
    assert.doesNotMatch(second.out, /Fyller registeret:/);

    const trial = await startTrial(checkout, { args: ['--register', '20-a-1'] });
    const grown = trial.people.find(({ age }) => age >= 18)?.digits ?? '';
    const citizen = createCitizen(trial.origin);
    await citizen.signIn(grown);
    assert.equal((await citizen.visit('/oversikt')).status, 200);
    const busy = await populated('--persons', '20', '--seed', 'a-1');
    assert.equal(busy.code, 1);
    assert.match(busy.err, /npm start kjører\. Stopp det først/);
  });

  it('begins anew when it was killed, and when it is told to', async () => {
    const killed = checkout.run([...populate, '--persons', '600', '--seed', 'b']);
    await killed.line(/Fyller registeret: 0 av/);
    const postgres = checkout.postgresPid() ?? 0;
    killed.signal('SIGKILL');
    await processGone(postgres);
    const again = await populated('--persons', '600', '--seed', 'b');
    assert.match(again.out, /ble avbrutt\. Begynner på nytt\.[^]*Ferdig:/);
    assert.equal(again.code, 0);
    const fresh = await populated('--persons', '600', '--seed', 'b', '--fresh');
    assert.match(fresh.out, /^(?![^]*avbrutt)[^]*Ferdig:/);
  });

  it('does not let npm start take a register that is not there', async () => {
    for (const [name, words] of [
      ['7-x', /Registeret 7-x er ikke laget[^]*npm run populate -- --persons 7 --seed x/],
      ['x', /--register må være navnet som npm run populate ga/],
    ] as const) {
      const command = ['node', 'src/launch/start.ts', '--register', name];
      const { code, err } = await checkout.run(command, { PORT: '47653' }).ended();
      assert.equal(code, 1);
      assert.match(err, words);
    }
  });
});

describe('npm run populate in a database of somebody’s own', () => {
  // A server of its own: the roles' passwords are set, which belong to a whole server.
  const dataFolder = join(
    tmpdir(),
    `kpr-innsyn-test-${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  const checkout = copyCheckout();
  let server: EmbeddedPostgres;
  before(async () => {
    server = await startEmbeddedPostgres({ dataFolder, durable: false });
    await asked('create database theirs', 'postgres');
  });
  after(async () => {
    await checkout.remove();
    await server.stop();
    await removeDataFolder(dataFolder);
  });

  async function asked(sql: string, database = 'theirs') {
    const client = new pg.Client({ connectionString: urlOfDatabase(server.adminUrl, database) });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  const populated = (persons: string, url = urlOfDatabase(server.adminUrl, 'theirs')) =>
    checkout.run([...populate, '--persons', persons, '--url', url]).ended();

  it('refuses one that holds something', async () => {
    await asked('create table something (id int)');
    const { code, err } = await populated('5');
    assert.equal(code, 1);
    assert.match(err, /Databasen er ikke tom/);
    await asked('drop table something');
  });

  it('fills an empty one, and leaves it then', async () => {
    const first = await populated('5');
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /Ferdig: [^]*REGISTER_URL=/);
    const second = await populated('5');
    assert.equal(second.code, 0);
    assert.match(second.out, /fylt fra før/);
    const other = await populated('6');
    assert.equal(other.code, 1);
    assert.match(other.err, /har et register fra før, med 5 personer og frøet «kpr»/);
  });

  it('says that it cannot be reached, and shows no password', async () => {
    const { code, err } = await populated('5', 'postgres://me:hemmelig@127.0.0.1:1/none');
    assert.equal(code, 1);
    assert.match(err, /Databasen kan ikke nås \(ECONNREFUSED\)/);
    assert.doesNotMatch(err, /hemmelig/);
  });
});
