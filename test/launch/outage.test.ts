import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { z } from 'zod';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { paths } from '../../src/paths.ts';
import { createCitizen, textOf, type Citizen, type Page } from '../support/citizen.ts';
import { startCuttableTown, type CuttableTown } from '../support/outside-town.ts';
import { digitsOf } from '../support/town.ts';

const away = 'Tjenesten svarer ikke akkurat nå';
const problemShape = z.object({ code: z.string(), status: z.number(), title: z.string() });
const registerPages = ['/oversikt', '/opplysninger/helsestasjon', '/rapport/pdf', '/rapport/json'];
const dental = { valg: 'registration-dental' };

describe('while a database does not answer', () => {
  let town: CuttableTown;
  let citizen: Citizen;
  const consoles = (['log', 'info', 'warn', 'error'] as const).map((way) => {
    // Libraries print there behind our log's back.
    return mock.method(console, way, () => undefined);
  });

  before(async () => {
    town = await startCuttableTown();
  });
  beforeEach(async () => {
    citizen = createCitizen(town.origin);
    const grown = town.people.find(({ key }) => key === 'adult-with-only-claims');
    assert.ok(grown);
    assert.equal((await citizen.signIn(digitsOf(grown))).status, 200);
  });
  afterEach(() => {
    town.relays.own.restore();
    town.relays.register.restore();
  });
  after(async () => {
    mock.restoreAll();
    await town.stop();
  });

  function saysSo(page: Page) {
    assert.equal(page.status, 503, page.url.pathname);
    assert.equal(page.heading, away);
    assert.equal(page.headers.get('retry-after'), '30');
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(page.body, />Prøv igjen</);
    assert.match(page.body, /lang="nb"/);
    assert.doesNotMatch(page.body, /node_modules|ECONN|Connection|at .*\.ts/);
  }

  async function askGate(): Promise<Response> {
    const token = await town.maskinporten.signToken({
      aud: town.origin,
      scope: machineScopes.decisions,
      consumer: { authority: 'iso6523-actorid-upis', ID: organisations.ingestion },
    });
    const question = { operation: 'ingest', messageType: 'TANN_Journal', persons: ['1'] };
    return fetch(town.origin + paths.decisions, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
  }

  it('our own: pages say so, open ones stand, and it recovers with the same sign-in', async () => {
    town.relays.own.cut();
    for (const path of ['/oversikt', '/reservasjoner', '/rapport', '/hvem']) {
      saysSo(await citizen.visit(path));
    }
    const stranger = createCitizen(town.origin);
    assert.equal((await stranger.visit('/')).status, 200);
    saysSo(await stranger.visit('/logg-inn'));
    const health = await stranger.visit(paths.health);
    assert.deepEqual(
      [health.status, JSON.parse(health.body)],
      [503, { service: 'up', database: 'away' }],
    );

    town.relays.own.restore();
    assert.equal((await citizen.visit('/oversikt')).status, 200);
    assert.equal((await stranger.visit(paths.health)).status, 200);
  });

  it('our own: the gate decides nothing, as a problem, and recovers', async () => {
    assert.equal((await askGate()).status, 200);
    town.relays.own.cut();
    const refused = await askGate();
    assert.equal(refused.status, 503);
    assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    const { code, status } = problemShape.parse(await refused.json());
    assert.deepEqual([code, status], ['unavailable', 503]);
    town.relays.own.restore();
    assert.equal((await askGate()).status, 200);
  });

  it('our own, lost before a choice is stored: nothing is, and one can confirm again', async () => {
    const check = await citizen.submit(
      await citizen.visit(paths.newReservation),
      dental,
      paths.newReservation,
    );
    town.relays.own.cutAt(/COMMIT/, { delivered: false });
    saysSo(await citizen.submit(check, {}, paths.checkReservation));
    town.relays.own.restore();
    assert.doesNotMatch(textOf((await citizen.visit('/reservasjoner')).body), /R-\w{4}-\w{4}/);
    const receipt = await citizen.submit(check, {}, paths.checkReservation);
    assert.equal(receipt.heading, 'Du har reservert deg');
  });

  it('our own, lost as a choice is stored: to try again leads to its receipt', async () => {
    const choose = await citizen.visit(paths.newReservation);
    const check = await citizen.submit(
      choose,
      { valg: 'release-identified' },
      paths.newReservation,
    );
    town.relays.own.cutAt(/COMMIT/, { delivered: true });
    saysSo(await citizen.submit(check, {}, paths.checkReservation));
    town.relays.own.restore();
    const again = await citizen.visit(check.url);
    assert.equal(again.url.pathname, paths.receipt);
    assert.equal(again.status, 200);
  });

  it('our own, lost while a page is under way: the page comes', async () => {
    town.relays.own.cutAt(/(update|insert into) "?session"?\."?session/i, { delivered: false });
    const page = await citizen.visit('/personvern');
    assert.equal(page.status, 200);
    assert.match(page.body, /<\/html>\s*$/);
  });

  it('the register: what it holds cannot be shown, all else can be done', async () => {
    town.relays.register.cut();
    for (const path of registerPages) saysSo(await citizen.visit(path));
    const use = await citizen.visit(paths.use);
    assert.equal(use.status, 200, 'our own journal is shown all the same');
    assert.match(textOf(use.body), /Vi får ikke/);
    const choose = await citizen.visit(paths.newReservation);
    const check = await citizen.submit(choose, { valg: 'release-secondary' }, paths.newReservation);
    const receipt = await citizen.submit(check, {}, paths.checkReservation);
    assert.equal(receipt.heading, 'Du har reservert deg');
    assert.equal((await askGate()).status, 200);
    assert.equal((await citizen.visit(paths.health)).status, 200);

    town.relays.register.restore();
    for (const path of registerPages) assert.equal((await citizen.send(path)).status, 200, path);
    assert.doesNotMatch(textOf((await citizen.visit(paths.use)).body), /Vi får ikke/);
  });

  it('the log says so without words of the error, and nothing else is printed', () => {
    const failures = town.log.filter((line) => line.includes('"page-failed"'));
    assert.ok(failures.length > 0);
    for (const line of town.log)
      assert.doesNotMatch(line, /postgres:|password|select |127\.0\.0\.1/);
    const printed = consoles.flatMap(({ mock: { calls } }) => calls.map((one) => one.arguments));
    assert.deepEqual(printed, []);
  });
});
