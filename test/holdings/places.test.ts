import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { referenceOn, rowOf, send, signedIn, tokenFor, words } from '../casework/correcting.ts';
import { lookAt } from '../notice/looking.ts';
import { formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  nameSchool,
  pagesOf,
  placesIn,
  placesOf,
  protectedPerson,
  readPage,
  showPlacesOn,
  wholeOf,
} from './places-walk.ts';

const everything = '/opplysninger/helsestasjon?visning=alt';

let town: TestTown;
let places: string[];
let citizen: Citizen;
before(async () => {
  town = await startTestTown();
  await nameSchool(town, protectedPerson);
  citizen = await signedIn(town, protectedPerson);
  places = await placesOf(town, protectedPerson);
});
after(() => town.stop());

const asked = async (path: string, who = citizen) => placesIn(await readPage(who, path), places);

describe('the pages of somebody whose address is protected', () => {
  it('there is something to hide', () => {
    assert.ok(places.includes('Hamar') && places.includes('3403'), places.join(', '));
    assert.ok(places.some((place) => /^\d{9}$/.test(place)));
    assert.ok(places.includes('Børstad skole'), 'free text');
    assert.ok(places.length > 15, places.join(', '));
  });

  for (const language of languages) {
    it(`name no place and no sender in ${language}`, async () => {
      for (const path of await pagesOf(town, protectedPerson)) {
        assert.deepEqual(await asked(hrefIn(language, path)), [], path);
      }
    });
  }

  it('quote a row without its place when something is said to be wrong with it', async () => {
    const row = await tokenFor(town, protectedPerson, await rowOf(town, protectedPerson));
    const receipt = await send(citizen, words, `/saker/ny?rad=${row}`);
    const reference = referenceOn(receipt);
    assert.match(reference, /./);
    for (const path of ['/saker', `/saker/sak?ref=${reference}`, everything]) {
      assert.deepEqual(await asked(path), [], path);
    }
  });

  it('say that it is so, without saying why', async () => {
    for (const path of ['/oversikt', '/tidslinje', everything, '/hvem']) {
      const page = textOf((await citizen.visit(path)).body);
      assert.match(page, /Steder og avsendere er skjult her\. Vis steder/, path);
      assert.doesNotMatch(page, /beskyttet|fortrolig|gradert/i, path);
    }
  });

  it('name them on the one page where they are asked for, and not on the next', async () => {
    for (const path of ['/tidslinje?visning=alt', everything]) {
      const shown = await showPlacesOn(citizen, path);
      assert.equal(shown.status, 200);
      assert.ok(placesIn(wholeOf(shown), places).includes('Hamar'), path);
      assert.match(textOf(shown.body), /vises nå, men bare på denne siden\. Skjul steder/);
      assert.deepEqual(await asked('/tidslinje?visning=alt'), []);
      assert.deepEqual(await asked(everything), []);
    }
  });

  it('can be asked for in every language, and come back in it', async () => {
    for (const language of languages) {
      const shown = await showPlacesOn(citizen, everything, language);
      assert.equal(shown.url.pathname, hrefIn(language, '/opplysninger/helsestasjon'));
      assert.ok(placesIn(wholeOf(shown), places).includes('Hamar'));
    }
  });

  it('leave every word but places as they were', async () => {
    const shown = await showPlacesOn(citizen, everything);
    const hidden = await citizen.visit(everything);
    const titles = (body: string) => Array.from(body.matchAll(/<strong>[^<]*<\/strong>/g), String);
    assert.ok(titles(hidden.body).length > 10);
    for (const title of titles(hidden.body)) assert.ok(shown.body.includes(title), title);
  });

  it('write down that places were shown', async () => {
    const before = await timesShown();
    await showPlacesOn(citizen, '/oversikt');
    assert.equal((await timesShown()) - before, 1);
    for (const language of languages) {
      const said = translator(language)('journal.action.places-shown', { who: '' }).trim();
      const page = await citizen.visit(hrefIn(language, '/hvem?selv=1'));
      assert.ok(textOf(page.body).includes(said), said);
    }
  });

  async function timesShown(): Promise<number> {
    const { rows } = await town.ownDb.query<{ n: number }>(
      `select count(*)::int as n from journal.entry where action = 'places-shown'`,
    );
    return rows[0]?.n ?? 0;
  }
});

describe('leave to see places', () => {
  const leave = async (path = everything) => {
    const { url } = await showPlacesOn(citizen, path);
    return url.searchParams.get('steder') ?? '';
  };
  const withLeave = (path: string, ticket: string) =>
    `${path}${path.includes('?') ? '&' : '?'}steder=${ticket}`;

  it('lasts two minutes', async () => {
    const address = withLeave(everything, await leave());
    assert.ok((await asked(address)).includes('Hamar'));
    town.clock.move(110_000);
    assert.ok((await asked(address)).includes('Hamar'));
    town.clock.move(10_000);
    assert.deepEqual(await asked(address), []);
  });

  it('is for one page, and for its query', async () => {
    const ticket = await leave();
    for (const path of [
      '/tidslinje?visning=alt',
      '/opplysninger/helsestasjon',
      '/opplysninger/omsorg?visning=alt',
      `/nn${everything}`,
      '/oversikt',
      '/hvem',
    ]) {
      assert.deepEqual(await asked(withLeave(path, ticket)), [], path);
    }
  });

  it('is for one person and one session', async () => {
    const address = withLeave(everything, await leave());
    const elsewhere = await signedIn(town, protectedPerson);
    assert.deepEqual(await asked(address, elsewhere), []);
    const another = await signedIn(town, 'protected-address');
    const hidden = await another.visit(withLeave('/tidslinje', await leave('/tidslinje')));
    assert.match(textOf(hidden.body), /Steder og avsendere er skjult her/);
  });

  it('cannot be made up, and what is made up is as none', async () => {
    const ticket = await leave();
    for (const one of [`${ticket}x`, ticket.slice(0, -2), 'first.', '', 'ja']) {
      assert.deepEqual(await asked(withLeave(everything, one)), [], one);
    }
    assert.ok((await asked(withLeave(everything, ticket))).includes('Hamar'));
  });

  it('is given only to a form of ours', async () => {
    const answer = await citizen.send('/steder', {
      method: 'POST',
      body: new URLSearchParams({ til: everything }),
    });
    assert.equal(answer.status, 403);
  });

  it('leads to no other site', async () => {
    const token = formTokenOn(await citizen.visit('/steder'));
    for (const til of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere', '']) {
      const page = await citizen.visit(`/steder?til=${encodeURIComponent(til)}`);
      assert.match(page.body, /name="til" value="\/oversikt"/);
      const shown = await citizen.visit('/steder', { _csrf: token, til });
      assert.equal(shown.url.pathname, '/oversikt');
    }
  });
});

describe('who has looked and received, while places are hidden', () => {
  it('is named only if it is FHI', async () => {
    const { rows } = await town.registerDb.query<{ org_nr: string; name: string }>(
      `select org_nr, name from kpr.organisation where org_kind = 'kommune' and kommune_nr = '3403'`,
    );
    const [municipality] = rows;
    assert.ok(municipality);
    await lookAt(town, protectedPerson, { organisation: municipality.org_nr });
    for (const path of ['/hvem', '/oversikt']) {
      const hidden = await citizen.visit(path);
      assert.match(textOf(hidden.body), /Virksomhet med skjult navn/, path);
      assert.ok(!hidden.body.includes(municipality.org_nr), path);
      assert.deepEqual(placesIn(wholeOf(hidden), [...places, municipality.name]), [], path);
      const shown = await showPlacesOn(citizen, path);
      assert.ok(wholeOf(shown).includes(municipality.name), path);
    }
  });
});

describe('everybody else', () => {
  it('sees places, and is never told of hiding', async () => {
    const pupil = await signedIn(town, 'pupil-in-all-five-sources');
    for (const path of ['/oversikt', '/tidslinje', everything, '/hvem', '/rapport']) {
      const page = await pupil.visit(path);
      assert.doesNotMatch(page.body, /steder/i, path);
    }
    assert.match((await pupil.visit(everything)).body, /Hamar/);
    const asking = await pupil.visit('/steder?til=/tidslinje');
    const back = await pupil.submit(asking, {}, '/steder');
    assert.equal(back.url.pathname + back.url.search, '/tidslinje');
  });

  it('goes without places while the population register is silent', async () => {
    const silent = await signedIn(town, 'population-register-silent');
    const hidden = await silent.visit('/tidslinje');
    assert.match(textOf(hidden.body), /Steder og avsendere er skjult her/);
    assert.doesNotMatch(hidden.body, /Bodø/);
    assert.match((await showPlacesOn(silent, '/tidslinje')).body, /Bodø/);
  });
});
