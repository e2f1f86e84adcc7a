import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import { textOf, type Page } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  combinations,
  confirm,
  dental,
  draft,
  eventsOf,
  identified,
  preventive,
  secondary,
  signedIn,
} from './chooser.ts';

describe('the page to look over before one confirms', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  it('says what happens and what does not, in that order', async () => {
    const citizen = await signedIn(town, 'sami-name');
    for (const chosen of combinations()) {
      const page = await draft(citizen, 'reserve', chosen);
      const { happens, happensNot } = halvesOf(page);
      for (const [scope, said] of Object.entries(saidOf)) {
        const isChosen = chosen.some((one) => one === scope);
        assert.equal(said.happens.test(happens), isChosen, `${chosen.join()} ${said.happens}`);
        assert.equal(said.not?.test(happensNot) ?? isChosen, isChosen, chosen.join());
      }
      const releases = chosen.some((scope) => scope === identified || scope === secondary);
      assert.equal(/vises i kjernejournal/.test(happens), releases);
      const stores = chosen.some((scope) => scope === preventive || scope === dental);
      assert.equal(/Besøkene blir stående/.test(happensNot), stores);
      assert.equal(page.body.includes('name="slett"'), stores, 'only what is stored is erased');
      assert.match(happensNot, /Journalen endres ikke.*får ikke beskjed.*samme hjelp/);
      const released = stores
        ? /Det som er delt, hentes ikke tilbake.*bedt om å slette det vi sletter.*Andre registre/
        : /Det som alt er utlevert, hentes ikke tilbake.*Andre registre/;
      assert.match(happensNot, released);
    }
  });

  it('shows both halves alike, the date in bold, and three buttons of one size', async () => {
    const citizen = await signedIn(town, 'sami-name');
    const page = await draft(citizen, 'reserve', [preventive]);
    const halves = [...page.body.matchAll(/<section class="panel">\s*<h2([^>]*)>/g)];
    assert.equal(halves.length, 2);
    assert.equal(halves[0]?.[1], halves[1]?.[1]);
    assert.match(page.body, /slettes for godt <strong>\d{1,2}\. \p{L}+ \d{4}<\/strong>/u);
    const actions = /<p class="actions">.*?<\/p>/s.exec(page.body)?.[0] ?? '';
    assert.equal(textOf(actions), 'Last ned en kopi først Bekreft Avbryt');
    assert.doesNotMatch(actions, /data-size/);
    assert.doesNotMatch(textOf(page.body), /er du sikker|hvorfor|begrunn/i);
  });

  it('shows the check page again when it cannot be read when to erase, and decides nothing', async () => {
    const key = 'd-number-became-fnr';
    const citizen = await signedIn(town, key);
    const checking = await draft(citizen, 'reserve', [preventive]);
    const again = await citizen.submit(checking, { slett: 'kanskje' }, '/kontroll');
    assert.deepEqual([again.status, again.heading], [422, checking.heading]);
    assert.deepEqual(await eventsOf(town, key), []);
    assert.equal((await confirm(citizen, again)).heading, 'Du har reservert deg');
  });

  it('says of a lift what comes back and what does not', async () => {
    const citizen = await signedIn(town, 'mother-with-claims-from-midwife');
    await choose(citizen, 'reserve', scopes);
    const { happens, happensNot } = halvesOf(await draft(citizen, 'lift', scopes));
    assert.match(happens, /fra helsestasjon.* lagres igjen.*fra tannlege lagres igjen/);
    assert.match(happens, /deles sammen med fødselsnummeret ditt.*igjen brukes til forskning/);
    assert.match(happensNot, /Det som er slettet, kommer ikke tilbake/);
    assert.match(happensNot, /mens du var reservert, blir ikke hentet inn/);
  });
});

/** What is said where, of each scope. */
const saidOf: Record<Scope, { happens: RegExp; not?: RegExp }> = {
  'registration-preventive-health': {
    happens:
      /amming, målinger av alle slag og stedets egne ord\. Det sperres nå og slettes for godt .* kan du angre.*diagnoser, takster, .* slettes ikke før/,
  },
  'registration-dental': {
    happens:
      /Fra offentlig tannhelse, når staten ikke betalte noe: .* Det sperres nå og slettes for godt/,
  },
  'release-identified': {
    happens: /deles ingenting fra KPR sammen med fødselsnummeret ditt/,
    not: /Opplysninger kan fortsatt deles uten fødselsnummer/,
  },
  'release-secondary': {
    happens: /er du ikke med når opplysninger hentes ut til forskning/,
    not: /brukes fortsatt til planlegging, styring, finansiering og evaluering/,
  },
};

function halvesOf({ body }: Page) {
  const text = textOf(body);
  const from = text.indexOf('Dette skjer ');
  const middle = text.indexOf('Dette skjer ikke');
  assert.ok(from > 0 && middle > from, 'what happens comes first');
  return { happens: text.slice(from, middle), happensNot: text.slice(middle) };
}
