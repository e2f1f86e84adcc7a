import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type Page } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import {
  choose,
  combinations,
  confirm,
  dental,
  draft,
  eventsOf,
  preventive,
  referenceOf,
  secondary,
  signedIn,
  ways,
} from './chooser.ts';

const words: Record<Scope, string> = {
  'registration-preventive-health':
    'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel',
  'registration-dental': 'Ikke lagre helseopplysninger fra tannlege',
  'release-identified': 'Ikke del opplysninger sammen med fødselsnummeret mitt',
  'release-secondary':
    'Ikke bruk opplysningene mine til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
};

describe('choosing what to say no to', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  it('offers all four in words, with nothing chosen and no code on the screen', async () => {
    const citizen = await signedIn(town, 'adult-with-only-claims');
    const page = await citizen.visit(ways.reserve);
    const text = textOf(page.body);
    assert.match(text, /Du kan velge én eller flere\. Ingenting er valgt på forhånd\./);
    const places = scopes.map((scope) => text.indexOf(words[scope]));
    assert.ok(
      places.every((place, i) => place > (places[i - 1] ?? 0)),
      'in the law’s order',
    );
    assert.equal(boxesOn(page).length, 4);
    assert.ok(boxesOn(page).every((box) => !box.includes('checked')));
    assert.doesNotMatch(text, /formål [12]|registration-|release-|samtykke/i);
    assert.ok(text.indexOf('Dette kan du ikke si nei til') > 0, 'said before confirming');
  });

  it('asks again, with the error beside the boxes, when nothing or nonsense is chosen', async () => {
    const citizen = await signedIn(town, 'adult-with-only-claims');
    const faults = [
      [{}, 'Velg minst én'],
      [{ valg: 'everything' }, 'Velg blant det som står her'],
      [{ valg: [dental, 'everything'] }, 'Velg blant det som står her'],
    ] as const;
    for (const [chosen, fault] of faults) {
      const fields = Object.fromEntries(Object.entries(chosen).map(([k, v]) => [k, [v].flat()]));
      const page = await citizen.submit(await citizen.visit(ways.reserve), fields, ways.reserve);
      assert.equal(page.status, 422);
      assert.equal(page.heading, 'Hva vil du si nei til?');
      const group = /<fieldset[^>]*aria-describedby="valg-feil".*?<\/fieldset>/s.exec(page.body);
      assert.match(textOf(group?.[0] ?? ''), new RegExp(fault));
      assert.match(page.body, new RegExp(`<a[^>]*href="#${preventive}"[^>]*>${fault}`));
      assert.ok(boxesOn(page).every((box) => !box.includes('checked')));
    }
    assert.deepEqual(await eventsOf(town, 'adult-with-only-claims'), []);
  });

  for (const scope of scopes) {
    it(`reserves and lifts ${scope} alone, with a receipt each time`, async () => {
      const citizen = await signedIn(town, someone[scope]);
      const receipt = await choose(citizen, 'reserve', [scope]);
      assertReceipt(receipt, 'Du har reservert deg', [scope]);
      assert.deepEqual(await eventsOf(town, someone[scope]), [`reserve ${scope}`]);
      const lifting = await citizen.visit(ways.lift);
      assert.equal(boxesOn(lifting).length, 1, 'only what is in force can be lifted');
      const lifted = await choose(citizen, 'lift', [scope]);
      assertReceipt(lifted, 'Du har opphevet reservasjonen', [scope]);
      assert.deepEqual(await eventsOf(town, someone[scope]), [`reserve ${scope}`, `lift ${scope}`]);
    });
  }

  it('takes every combination in one go', async () => {
    const citizen = await signedIn(town, 'nothing-held');
    for (const chosen of combinations().filter((several) => several.length > 1)) {
      assertReceipt(await choose(citizen, 'reserve', chosen), 'Du har reservert deg', chosen);
      assertReceipt(await choose(citizen, 'lift', chosen), 'Du har opphevet reservasjonen', chosen);
    }
  });

  it('offers no more what is chosen already, and says so', async () => {
    const citizen = await signedIn(town, 'expired-codes');
    await choose(citizen, 'reserve', scopes);
    const page = await citizen.visit(ways.reserve);
    assert.equal(boxesOn(page).length, 0);
    assert.match(textOf(page.body), /Du har alt reservert deg mot alt du kan/);
    const empty = await citizen.submit(await citizen.visit(ways.lift), { valg: [] }, ways.lift);
    assert.equal(empty.status, 422);
  });

  it('shows every choice and its receipt in the history, newest first', async () => {
    const citizen = await signedIn(town, 'elderly-with-much-care');
    const first = referenceOf(await choose(citizen, 'reserve', [secondary]));
    const second = referenceOf(await choose(citizen, 'lift', [secondary]));
    const page = await citizen.visit('/reservasjoner');
    const history = /<table.*<\/table>/s.exec(page.body)?.[0] ?? '';
    assert.ok(history.indexOf(second) > 0 && history.indexOf(second) < history.indexOf(first));
    for (const reference of [first, second]) {
      const receipt = await citizen.visit(`/reservasjoner/kvittering?referanse=${reference}`);
      assert.equal(receipt.status, 200);
      assert.ok(receipt.body.includes(reference));
    }
  });

  it('is as long a way out as in: same pages, same clicks, same buttons', async () => {
    const citizen = await signedIn(town, 'credited-and-rejected-bills');
    const shapes = [];
    for (const action of ['reserve', 'lift'] as const) {
      const choosing = await citizen.visit(ways[action]);
      const checking = await draft(citizen, action, [secondary]);
      const receipt = await confirm(citizen, checking);
      const pages = [choosing, checking, receipt];
      shapes.push(pages.map((page) => ({ status: page.status, submits: submitsIn(page) })));
    }
    assert.deepEqual(shapes[0], shapes[1]);
  });

  it('leads in and out from the same place, by links that look the same', async () => {
    const citizen = await signedIn(town, 'municipality-merged-and-split');
    await choose(citizen, 'reserve', [secondary]);
    const { body } = await citizen.visit('/reservasjoner');
    const [into, out] = Object.values(ways).map((way) =>
      new RegExp(`<a class="([^"]*)"([^>]*)href="${way}"`).exec(body)?.slice(1),
    );
    assert.ok(into);
    assert.deepEqual(into, out);
  });
});

const someone: Record<Scope, string> = {
  'registration-preventive-health': 'pupil-in-all-five-sources',
  'registration-dental': 'annulled-and-corrected',
  'release-identified': 'protected-address',
  'release-secondary': 'father',
};

function boxesOn({ body }: Page): string[] {
  return Array.from(body.matchAll(/<input[^>]*name="valg"[^>]*>/g), ([box]) => box);
}

function assertReceipt(page: Page, heading: string, chosen: readonly Scope[]) {
  assert.equal(page.heading, heading);
  assert.match(page.body, /<p class="receipt-reference">R-[2-9A-Z]{4}-[2-9A-Z]{4}<\/p>/);
  assert.match(textOf(page.body), /Gjelder fra \d{1,2}\. \p{L}+ \d{4} kl\. \d\d\.\d\d/u);
  const facts = textOf(/<dl class="facts">.*?<\/dl>/s.exec(page.body)?.[0] ?? '');
  for (const scope of scopes) {
    assert.equal(facts.includes(words[scope]), chosen.includes(scope), scope);
  }
}

/** The buttons that send a form in the page's own part, as they look. */
function submitsIn({ body }: Page): string[] {
  const main = /<main.*<\/main>/s.exec(body)?.[0] ?? '';
  return Array.from(main.matchAll(/<button[^>]*>/g), ([button]) => button);
}
