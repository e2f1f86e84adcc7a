import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen, textOf, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('what the pages say to people whose rows are unusual', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ METRICS_PORT: '0' }));
  });
  after(() => town.stop());

  async function signedIn(key: string): Promise<Citizen> {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person(key)));
    return citizen;
  }

  async function read(citizen: Citizen, address: string): Promise<string> {
    const page = await citizen.visit(address);
    assert.equal(page.status, 200, address);
    assert.ok(Buffer.byteLength(page.body) < 150_000, `${address} is too heavy`);
    return textOf(page.body);
  }

  /** All pages of a list, one after the other. */
  async function readAll(citizen: Citizen, address: string): Promise<string> {
    const texts: string[] = [];
    let next: string | undefined = address;
    while (next !== undefined) {
      const { body } = await citizen.visit(next);
      texts.push(textOf(body));
      next = /rel="next" href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    return texts.join(' ');
  }

  it('nothing held: says so, what may be missing, and that one can still say no', async () => {
    const citizen = await signedIn('nothing-held');
    const words = await read(citizen, '/oversikt');
    assert.match(words, /KPR har ingenting om deg/);
    assert.match(words, /fødselsnummer, D-nummer eller DUF-nummer/);
    assert.match(words, /før 2017/);
    assert.match(words, /reserver/i);
    assert.match(await read(citizen, '/tidslinje'), /ingenting/i);
  });

  it('five thousand rows: a light first page, and each row reached by year', async () => {
    const citizen = await signedIn('five-thousand-rows');
    const { body } = await citizen.visit('/opplysninger/refusjonskrav');
    assert.equal(body.match(/<details class="record"/g)?.length, 20);
    assert.match(textOf(body), /KPR har 5\s?\d{3} opplysninger om deg/);
    await read(citizen, '/tidslinje');
    const year = await readAll(citizen, '/opplysninger/refusjonskrav?visning=alt&aar=2019');
    const [, shown = ''] = /2019 \((\d+)\)/.exec(year) ?? [];
    const records = year.match(/\d+\. \p{L}+ 2019 · /gu)?.length ?? 0;
    assert.ok(Number(shown) > 100 && records >= Number(shown), `${records} of ${shown}`);
  });

  it('a D-number that became a fødselsnummer: the rows of both, and both kinds of number', async () => {
    const citizen = await signedIn('d-number-became-fnr');
    const person = await read(citizen, '/opplysninger/folkeregister?visning=alt');
    assert.match(person, /D-nummer/);
    assert.match(person, /[Ff]ødselsnummer/);
    const { rows } = await town.registerDb.query<{ n: string }>(
      `select count(*) as n from kpr.kuhr_regning r
        where exists (select from kpr.person_pseudonym p
                       where p.person_key = r.person_key and p.id_type = 2)`,
    );
    const claims = await read(citizen, '/opplysninger/refusjonskrav');
    assert.match(claims, new RegExp(`KPR har ${rows[0]?.n ?? ''} opplysninge?r? om deg`));
  });

  it('a DUF-number alone: cannot sign in, and the open pages say how to ask', async () => {
    const person = town.person('only-duf-number');
    assert.deepEqual(
      person.numbers.map(({ kind }) => kind),
      ['duf'],
    );
    const citizen = createCitizen(town.origin);
    const about = await read(citizen, '/om-kpr');
    assert.match(about, /DUF-nummer/);
  });

  it('dead for eleven years: nobody comes in by their number', async () => {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person('dead-for-eleven-years')));
    assert.equal(page.status, 403);
    assert.match(textOf(page.body), /Folkeregisteret har ført opp at denne personen er død/);
    assert.doesNotMatch(textOf(page.body), /opplysninger om deg \d|Refusjonskrav/);
    assert.ok(town.log.some((line) => line.includes('dead-person-signed-in')));
    const about = await read(createCitizen(town.origin), '/om-kpr');
    assert.match(about, /30 år/);
    assert.match(about, /ti år etter/);
  });

  it('twelve and sixteen tomorrow: not today, and from midnight in Norway for the older', async () => {
    for (const key of ['turns-twelve-tomorrow', 'turns-sixteen-tomorrow']) {
      const page = await createCitizen(town.origin).signIn(digitsOf(town.person(key)));
      assert.equal(page.status, 403, key);
      assert.doesNotMatch(textOf(page.body), /opplysninger om deg \d|Refusjonskrav/);
    }
    town.clock.move(24 * 3_600_000);
    const older = await createCitizen(town.origin).signIn(
      digitsOf(town.person('turns-sixteen-tomorrow')),
    );
    assert.equal(older.heading, 'KPR om deg');
    const younger = await createCitizen(town.origin).signIn(
      digitsOf(town.person('turns-twelve-tomorrow')),
    );
    assert.equal(younger.status, 403);
    town.clock.move(-24 * 3_600_000);
  });

  it('a municipality merged and split: each row by the name of its time', async () => {
    const citizen = await signedIn('municipality-merged-and-split');
    const words = await readAll(citizen, '/opplysninger/refusjonskrav?visning=alt');
    assert.match(words, /Haram/);
    assert.match(words, /Ålesund/);
    for (const number of ['1534', '1507', '1580']) assert.match(words, new RegExp(number));
  });

  it('expired codes: the text of the day, and the raw code where no list has one', async () => {
    const citizen = await signedIn('expired-codes');
    const words = await readAll(citizen, '/tidslinje?visning=alt');
    assert.match(words, /97 \(uten forklaring\)/);
    assert.match(words, /Trygghetsalarm/);
    const counted = await fetch(town.metricsUrl ?? '');
    assert.match(await counted.text(), /innsyn_code_unexplained_total\{system="[^"]+"\} [1-9]/);
  });

  it('a credited bill: left out of the most important, said so, and there in full', async () => {
    const citizen = await signedIn('credited-and-rejected-bills');
    const some = await readAll(citizen, '/opplysninger/refusjonskrav');
    assert.match(some, /opplysninger er utelatt/);
    assert.doesNotMatch(some, /Kreditert – regningen/);
    assert.match(some, /Avvist av Helfo/);
    const all = await readAll(citizen, '/opplysninger/refusjonskrav?visning=alt');
    assert.equal(all.match(/Kreditert – regningen/g)?.length, 3);
  });

  it('an annulled and a corrected consultation: in full, with what happened to them', async () => {
    const citizen = await signedIn('annulled-and-corrected');
    const some = await readAll(citizen, '/opplysninger/helsestasjon');
    assert.doesNotMatch(some, /Annullert av den som sendte|erstattet av en nyere/);
    const all = await readAll(citizen, '/opplysninger/helsestasjon?visning=alt');
    assert.match(all, /Annullert av den som sendte det/);
    assert.match(all, /Rettet – erstattet av en nyere opplysning/);
  });

  it('rows that break the contract: shown as they are, marked, and logged without content', async () => {
    const citizen = await signedIn('rows-that-break-the-contract');
    town.log.splice(0);
    const words = await readAll(citizen, '/tidslinje?visning=alt');
    assert.match(words, /[-−]210,00 kr/);
    assert.match(words, /Ser feil ut/);
    assert.match(words, /X999 \(uten forklaring\)/);
    assert.match(words, /ca\. 60, med sko/);
    const lines = town.log.filter((line) => line.includes('row-breaks-contract'));
    assert.ok(lines.some((line) => line.includes('negative-amount')));
    assert.doesNotMatch(lines.join(), /210|X999|sko/);
  });

  it('a protected address: everything is there for oneself', async () => {
    const citizen = await signedIn('protected-address');
    assert.match(await read(citizen, '/oversikt'), /opplysning(er)? om deg/);
  });
});
