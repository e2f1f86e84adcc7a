import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { signedIn } from '../casework/correcting.ts';
import { nameSchool, names, placesIn, placesOf, protectedPerson } from '../holdings/places-walk.ts';
import { formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { readPdf } from '../pdf/pdf-reading.ts';

let town: TestTown;
let places: string[];
before(async () => {
  town = await startTestTown();
  await nameSchool(town, protectedPerson);
  await signedIn(town, protectedPerson);
  places = await placesOf(town, protectedPerson);
});
after(() => town.stop());

async function fetched(citizen: Citizen, path: string, form?: Record<string, string>) {
  const answer = await citizen.send(
    path,
    form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) },
  );
  assert.equal(answer.status, 200, path);
  return answer;
}

/** Lines break anywhere in a PDF: it is read without white space. */
function placesInPdf(text: string): string[] {
  return places.filter((place) => /\p{L}{4}|\d{9}/u.test(place) && text.includes(bare(place)));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

describe('the report of somebody whose address is protected', () => {
  for (const language of languages) {
    it(`leaves places out in ${language}, and says so`, async () => {
      const citizen = await signedIn(town, protectedPerson);
      const t = translator(language);
      const json = await (await fetched(citizen, hrefIn(language, '/rapport/json'))).text();
      assert.deepEqual(placesIn(json, places), []);
      assert.ok(json.includes(t('report.notice.places-text')));
      const pdf = await fetched(citizen, hrefIn(language, '/rapport/pdf'));
      const { text } = await readPdf(await pdf.bytes());
      assert.deepEqual(placesInPdf(text), []);
      assert.ok(text.includes(bare(t('report.notice.places-text'))));
    });
  }

  it('has them when they are asked for, and is asked anew each time', async () => {
    const citizen = await signedIn(town, 'protected-in-all-five-sources', '/rapport');
    const page = await citizen.visit('/rapport');
    assert.match(textOf(page.body), /Ta med steder Da står kommuner/);
    assert.doesNotMatch(page.body, / checked/);
    const form = { _csrf: formTokenOn(page), steder: 'ja' };
    const json = await (await fetched(citizen, '/rapport/json', form)).text();
    assert.deepEqual(
      places.filter((place) => !names(json, place)),
      [],
    );
    assert.ok(!json.includes(translator('nb')('report.notice.places')));
    const pdf = await readPdf(await (await fetched(citizen, '/rapport/pdf', form)).bytes());
    assert.ok(placesInPdf(pdf.text).includes('Hamar'));
    const again = { _csrf: form._csrf };
    const next = await (await fetched(citizen, '/rapport/json', again)).text();
    assert.deepEqual(placesIn(next, places), []);
    const { rows } = await town.ownDb.query(
      `select from journal.entry where action = 'places-shown'`,
    );
    assert.equal(rows.length, 3, 'once by this test’s own reading, once for each file');
  });

  it('gives no link by which somebody else could have them asked for', async () => {
    const citizen = await signedIn(town, protectedPerson, '/rapport');
    const linked = await (await fetched(citizen, '/rapport/json?steder=ja')).text();
    assert.deepEqual(placesIn(linked, places), []);
    const forged = { method: 'POST', body: new URLSearchParams({ steder: 'ja' }) };
    assert.equal((await citizen.send('/rapport/json', forged)).status, 403);
  });
});

describe('the report of everybody else', () => {
  it('has places, and nothing to choose', async () => {
    const pupil = await signedIn(town, 'pupil-in-all-five-sources', '/rapport');
    const page = await pupil.visit('/rapport');
    assert.doesNotMatch(page.body, /name="steder"|formaction/);
    assert.match(page.body, /href="\/rapport\/pdf"/);
    const json = await (await fetched(pupil, '/rapport/json')).text();
    assert.ok(names(json, 'Hamar'));
    assert.ok(!json.includes('"hidden"'));
  });
});
