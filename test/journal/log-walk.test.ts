import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import pg from 'pg';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { day, minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const cards = ['refusjonskrav', 'omsorg', 'helsestasjon', 'tannhelse', 'folkeregister'];
const pages = [
  ...[
    '/oversikt',
    '/hvem',
    '/meldinger',
    '/reservasjoner',
    '/rapport',
    '/rapport/pdf',
    '/rapport/json',
    '/rapport/csv',
  ],
  ...cards.map((card) => `/opplysninger/${card}`),
];

describe('after a whole walk, with all that can go wrong on the way', () => {
  let town: TestTown;
  let numbers: string[];
  const printed: string[] = [];
  before(async () => {
    const write = process.stderr.write.bind(process.stderr);
    mock.method(process.stderr, 'write', (text: string | Uint8Array) => {
      printed.push(String(text));
      return write(text);
    });
    town = await startTestTown();
    numbers = town.people.flatMap((person) => person.numbers.map(({ digits }) => digits));
    await walk();
    await stumble();
  });
  after(async () => {
    mock.restoreAll();
    await town.stop();
  });

  async function walk() {
    for (const key of ['pupil-in-all-five-sources', 'd-number-became-fnr', 'protected-address']) {
      const citizen = createCitizen(town.origin);
      await citizen.signIn(digitsOf(town.person(key)), '/reservasjoner/ny');
      for (const path of pages) assert.equal((await citizen.visit(path)).status, 200, path);
      await reserve(citizen);
    }
    for (const key of ['child-of-eight', 'child-of-fourteen', 'population-register-silent']) {
      await createCitizen(town.origin).signIn(digitsOf(town.person(key)));
    }
    await town.ingestion.settleDuties();
    const { people, secrets } = town;
    await deliver({ ingestionUrl: town.ingestion.url, people, today: secrets.today });
    for (const [purpose, identified] of [
      [1, true],
      [2, false],
    ] as const) {
      await orderExtract(town.analytics.url, { dataset: 'HST', purpose, identified });
    }
    town.clock.move(8 * day);
    await town.ingestion.settleDuties();
    const pupil = createCitizen(town.origin);
    await pupil.signIn(digitsOf(town.person('pupil-in-all-five-sources')), '/hvem');
    await lift(pupil);
  }

  async function reserve(citizen: Citizen) {
    const choose = await citizen.visit('/reservasjoner/ny');
    const valg = ['registration-preventive-health', 'release-identified'];
    const check = await citizen.submit(choose, { valg }, '/reservasjoner/ny');
    const receipt = await citizen.submit(check, {}, '/kontroll');
    assert.equal(receipt.url.pathname, '/reservasjoner/kvittering');
  }

  async function lift(citizen: Citizen) {
    const choose = await citizen.visit('/reservasjoner/opphev');
    const check = await citizen.submit(choose, { valg: 'release-identified' }, '/opphev');
    const receipt = await citizen.submit(check, {}, '/kontroll');
    const signedOut = await citizen.submit(receipt, {}, '/logg-ut');
    assert.equal(signedOut.status, 200);
  }

  /** Refusals, outages and nonsense, each with a person’s number in hand. */
  async function stumble() {
    const digits = digitsOf(town.person('sami-name'));
    for (const forgery of [
      { wrongKey: true },
      { idTokenClaims: (claims: object) => ({ ...claims, nonce: digits }) },
      { idTokenClaims: (claims: object) => ({ ...claims, acr: digits }) },
    ]) {
      town.idporten.setForgery(forgery);
      await createCitizen(town.origin).signIn(digits);
    }
    town.idporten.setForgery(undefined);

    const citizen = createCitizen(town.origin);
    await citizen.signIn(digits);
    await citizen.visit(`/oversikt?fnr=${digits}`);
    await citizen.visit(`/reservasjoner/kvittering?referanse=${digits}`);
    await citizen.visit(`/reservasjoner/ny/kontroll?utkast=${digits}`);
    await citizen.visit('/reservasjoner/ny', { valg: digits, _csrf: digits });
    await fetch(`${town.origin}/api/v1/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${digits}` },
      body: JSON.stringify({ persons: [digits] }),
    });
    const logoutToken = await town.idporten.signLogoutToken({ sid: digits, sub: digits });
    for (const token of [logoutToken, digits]) {
      const body = new URLSearchParams({ logout_token: token });
      await fetch(`${town.origin}/logg-ut/bak`, { method: 'POST', body });
    }
    await fetch(`${town.origin}/logg-ut/front?iss=${town.idporten.issuer}&sid=${digits}`);
    for (const neighbour of [town.folkeregisteret, town.maskinporten, town.idporten]) {
      neighbour.setAvailable(false);
      town.clock.move(2 * minute);
      await citizen.visit('/oversikt');
      await createCitizen(town.origin).visit('/oversikt');
      neighbour.setAvailable(true);
    }
    await failInTheDatabase(citizen);
  }

  /** A fault that nobody foresaw: PostgreSQL’s own message then names the values. */
  async function failInTheDatabase(citizen: Citizen) {
    await town.ownDb.query(
      'alter table journal.entry add constraint tripwire check (false) not valid',
    );
    const page = await citizen.visit('/oversikt');
    assert.equal(page.status, 500);
    await town.ownDb.query('alter table journal.entry drop constraint tripwire');
  }

  function isFreeOfNumbers(text: string, where: string) {
    const found = numbers.find((digits) => text.includes(digits));
    assert.equal(found, undefined, `a number stands in ${where}`);
  }

  it('the log knows what happened', () => {
    const events = ['signed-in', 'signed-out', 'sign-in-refused', 'logout-token-refused'];
    const troubles = ['population-register-silent', 'machine-call-refused', 'page-failed'];
    for (const event of [...events, ...troubles, 'request']) {
      assert.ok(
        town.log.some((line) => line.includes(`"msg":"${event}"`)),
        event,
      );
    }
  });

  it('no identity number stands in the log, and nobody tried to put one there', () => {
    isFreeOfNumbers(town.log.join(''), 'the log');
    const masked = town.log.filter((line) => line.includes('[number]'));
    assert.deepEqual(masked, []);
  });

  it('no token, cookie, query or name stands in the log', () => {
    const log = town.log.join('');
    assert.doesNotMatch(log, /eyJ|s%3A|__Host|\?|=/);
    for (const { names } of town.people) assert.ok(!log.includes(`${names.first} `), names.first);
  });

  it('nothing was printed past the log', () => {
    assert.doesNotMatch(printed.join(''), /\d{11}/);
    isFreeOfNumbers(printed.join(''), 'the error output');
  });

  it('no identity number stands in any table of our own database', async () => {
    const { rows: tables } = await town.ownDb.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    assert.ok(tables.length > 10);
    let rowsRead = 0;
    for (const { schema, name } of tables) {
      const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
      const { rows } = await town.ownDb.query<{ text: string }>(
        `select t::text as text from ${table} t`,
      );
      rowsRead += rows.length;
      isFreeOfNumbers(rows.map(({ text }) => text).join('\n'), table);
    }
    assert.ok(rowsRead > 100);
  });

  it('the journal holds the walk, and of each act who, what and about whom', async () => {
    const { rows } = await town.ownDb.query<{ action: string }>(
      'select distinct action from journal.entry',
    );
    const actions = rows.map(({ action }) => action);
    for (const action of [
      ...['signed-in', 'signed-out', 'overview-viewed', 'source-viewed', 'use-viewed'],
      ...['reservations-viewed', 'reservation-made', 'reservation-lifted', 'messages-viewed'],
      ...['report-pdf-downloaded', 'report-json-downloaded', 'report-csv-downloaded'],
      ...['decision-given'],
      ...['duty-handed-out', 'duty-acknowledged'],
    ]) {
      assert.ok(actions.includes(action), `${action} among ${actions.join(', ')}`);
    }
  });

  it('an address is logged as the service writes it, an unknown one not at all', async () => {
    const digits = digitsOf(town.person('sami-name'));
    const spaced = `${digits.slice(0, 6)}%20${digits.slice(6)}`;
    const written: Record<string, string> = {
      [`/personer/${digits}`]: 'unknown-address',
      [`/${spaced}`]: 'unknown-address',
      '/sami/navn@example.no': 'unknown-address',
      [`/opplysninger/${spaced}`]: '/opplysninger/:source',
      '/nn/personvern/': '/nn/personvern',
      '/en': '/en/',
      '/assets/kpr.css': '/assets/:name',
    };
    for (const [address, path] of Object.entries(written)) {
      town.log.length = 0;
      await fetch(`${town.origin}${address}`, { redirect: 'manual' });
      assert.match(town.log.join(''), new RegExp(`"path":"${path}"`), address);
      assert.doesNotMatch(town.log.join(''), /\d{6}%20|sami|\[number\]/, address);
      isFreeOfNumbers(town.log.join(''), 'the log');
    }
  });
});
