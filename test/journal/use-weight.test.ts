import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { arrive, lookAt } from '../notice/looking.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { textOf } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const key = 'sami-name';

describe('the page of who has looked, for somebody with much of everything', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
    await releaseMany(300);
  });
  after(() => town.stop());

  const macOf = () =>
    shortMessageCmac(
      Buffer.from(town.secrets.registerMacKey, 'base64'),
      digitsOf(town.person(key)),
    );

  /** Projects that got data about the person, the first of them very often. */
  async function releaseMany(projects: number) {
    await town.registerDb.query(
      `insert into innsyn.utlevering_prosjekt
         (prosjekt_id, title, recipient_name, purpose_code, purpose_text, legal_basis, identified)
       select md5('mange-' || n)::uuid, 'Prosjekt nummer ' || n, 'Nordvik universitet', 2,
              repeat('Forskning på helsetjenesten. ', 8), 'KPR-forskriften § 4-1', true
         from generate_series(1, $1) as n`,
      [projects],
    );
    await town.registerDb.query(
      `insert into innsyn.utlevering_person
         (person_key, prosjekt_id, delivered_at, dataset_codes, with_fnr)
       select innsyn.person_key_for($1), md5('mange-' || n)::uuid,
              timestamptz '2024-01-01' - n * interval '1 day' - often * interval '1 week',
              array['KUHR'], true
         from generate_series(1, $2) as n, generate_series(1, case n when 1 then 200 else 1 end)
              as often`,
      [macOf(), projects],
    );
  }

  it('gives releases in pages, and reaches each of them', async () => {
    const { citizen } = await arrive(town, key);
    await lookAt(town, key, { ago: '30 hours', times: 50 });
    const seen = new Set<string>();
    let pages = 0;
    for (let more = true; more;) {
      pages += 1;
      const { body } = await citizen.visit(`/hvem?utlevert=${pages}`);
      assert.ok(body.length < 150_000, `page ${pages} has ${body.length}`);
      for (const [, name = ''] of body.matchAll(/>(Prosjekt nummer \d+)<\/h3>/g)) seen.add(name);
      more = body.includes(`/hvem?utlevert=${pages + 1}#utlevert`);
    }
    assert.equal(seen.size, 300);
    assert.equal(pages > 10, true);
  });

  it('gives the many times of one project as from when to when', async () => {
    const { citizen } = await arrive(town, key);
    const { body } = await citizen.visit('/hvem');
    assert.match(textOf(body), /200 ganger, \d+\. \w+ 20\d\d – \d+\. \w+ 2023/);
  });

  it('says so where the register has a time that cannot be', async () => {
    const { citizen } = await arrive(town, key);
    await lookAt(town, key);
    await town.registerDb.query(
      `update innsyn.oppslag_logg set looked_at = 'infinity'
        where oppslag_id = (select max(oppslag_id) from innsyn.oppslag_logg)`,
    );
    for (const path of ['/hvem', '/oversikt']) {
      const { status, body } = await citizen.visit(path);
      assert.equal(status, 200, path);
      assert.doesNotMatch(textOf(body), /Vi får ikke spurt KPR/, path);
      assert.equal(/1 hendelse til/.test(textOf(body)), path === '/hvem', path);
    }
  });

  it('claims no more of projects without identity numbers than that they got none', async () => {
    const { page } = await arrive(town, 'nothing-held');
    const text = textOf(page.body);
    assert.doesNotMatch(text, /[Ii]ngen kan se|heller ikke vi/);
    assert.match(text, /Fødselsnummeret ditt var ikke med\./);
  });

  it('explains a code of a look-up that the page has no word for by the register’s own', async () => {
    const { citizen } = await arrive(town, key);
    await lookAt(town, key, { purpose: 'tilsyn', role: 'noe-ukjent' });
    const text = textOf((await citizen.visit('/hvem')).body);
    assert.match(text, /Tilsyn med helsetjenesten/);
    assert.match(text, /Rolle Noe-ukjent/);
  });

  it('brings the last three events to the overview, whatever their number of look-ups', async () => {
    const { citizen } = await arrive(town, 'father', '/oversikt');
    await lookAt(town, 'father', { purpose: 'innsyn', role: 'innbygger', times: 5 });
    await lookAt(town, 'father', { purpose: 'feilretting', times: 40 });
    await lookAt(town, 'father', { purpose: 'kvalitetskontroll', times: 2 });
    await lookAt(town, 'father', { purpose: 'tilsyn' });
    const { body } = await citizen.visit('/oversikt');
    const start = body.indexOf('id="oppslag"');
    const text = textOf(body.slice(start, body.indexOf('<h2', start + 1)));
    for (const reason of ['Retting av feil', 'Kontroll av kvaliteten', 'Tilsyn med']) {
      assert.equal(text.split(reason).length, 2, `${reason} once in ${text}`);
    }
  });
});
