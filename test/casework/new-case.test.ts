import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen, textOf, type Page } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';
import {
  draftsOf,
  newCase,
  referenceOn,
  requestsOf,
  rowOf,
  send,
  signedIn,
  tokenFor,
  words,
} from './correcting.ts';

const owner = 'adult-with-only-claims';
const stranger = 'credited-and-rejected-bills';
const aboutRow = 'Meldingen gjelder denne opplysningen';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('«Er dette feil?» about a row', () => {
  it('shows which it is, from whom, and who can correct it; nothing is chosen', async () => {
    const citizen = await signedIn(town, owner);
    const row = await rowOf(town, owner);
    const token = await tokenFor(town, owner, row);
    for (const [language, heading] of [
      ['', 'Er noe feil?'],
      ['/nn', 'Er noko feil?'],
      ['/en', 'Is something wrong?'],
    ] as const) {
      const page = await citizen.visit(`${language}${newCase}?rad=${token}`);
      assert.deepEqual([page.status, page.heading], [200, heading]);
      assert.ok(page.body.includes('id="opplysning"'), language);
      assert.doesNotMatch(page.body, /\schecked|selected/);
      assert.ok(page.body.includes(`${newCase}?rad=${token}" lang="en"`), 'the switch keeps it');
    }
    const page = await citizen.visit(`${newCase}?rad=${token}`);
    const shown = textOf(page.body);
    assert.ok(shown.includes(aboutRow));
    assert.match(shown, /Kilde Refusjonskrav Sendt til KPR av \S+/);
    assert.match(shown, /Den som sendte opplysningen til KPR, er den som kan rette den/);
    assert.doesNotMatch(page.body, /name="gjelder"/);
    assert.ok(!page.body.includes(`"${row.id}"`), 'the row’s own key is not on the page');
  });

  it('becomes one request about that row, journalled, with words that nobody can read', async () => {
    const citizen = await signedIn(town, owner);
    const row = await rowOf(town, owner);
    const token = await tokenFor(town, owner, row);
    const melding = 'Dette var tvillingen min – ikke jeg.';
    const page = await send(
      citizen,
      { ...words, feil: 'not-me', melding },
      `${newCase}?rad=${token}`,
    );
    assert.deepEqual([page.status, page.heading], [200, 'Vi har fått meldingen din']);
    assert.equal(page.url.pathname, '/saker/kvittering');
    assert.match(textOf(page.body), new RegExp(referenceOn(page)));
    const [stored, ...more] = await requestsOf(town, owner);
    assert.equal(more.length, 0);
    assert.partialDeepStrictEqual(stored, {
      kind: 'correction',
      row_table: row.table,
      row_id: row.id,
      source: 'KUHR',
      fault: 'not-me',
      reference: referenceOn(page),
    });
    assert.ok(!stored?.message?.toString('latin1').includes('tvilling'));
    const { rows } = await town.ownDb.query(
      `select actor_person_id = subject_person_id as self, capacity, detail from journal.entry
        where action = 'correction-requested' and subject_person_id = $1`,
      [await personIdOf(town, owner)],
    );
    assert.deepEqual(rows, [{ self: true, capacity: 'self', detail: { case: referenceOn(page) } }]);
    const own = await citizen.visit(`/saker/sak?ref=${referenceOn(page)}`);
    const shown = textOf(own.body);
    assert.ok(
      shown.includes(melding) && shown.includes('Dette er ikke meg') && shown.includes(aboutRow),
    );
  });

  it('by a reference that is unknown, altered or somebody else’s is the page without a row', async () => {
    const citizen = await signedIn(town, stranger);
    await signedIn(town, owner);
    const row = await rowOf(town, owner);
    const foreign = await tokenFor(town, owner, row);
    const own = await tokenFor(town, stranger, await rowOf(town, stranger));
    const theirsAsOwn = await tokenFor(town, stranger, row);
    const without = bare(await citizen.visit(newCase));
    const altered = own.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const token of [foreign, altered, theirsAsOwn, own.slice(6), 'x', '', 'A'.repeat(5000)]) {
      const page = await citizen.visit(`${newCase}?rad=${token}`);
      assert.equal(page.status, 200);
      assert.equal(bare(page), without, token.slice(0, 40));
    }
    const twice = await citizen.visit(`${newCase}?rad=${own}&rad=${foreign}`);
    assert.equal(bare(twice), without);
    assert.ok((await citizen.visit(`${newCase}?rad=${own}`)).body.includes(aboutRow));
  });

  it('can be sent while the register is silent, and says when the row is there no longer', async () => {
    const key = 'mother-with-claims-from-midwife';
    const citizen = await signedIn(town, key);
    const row = await rowOf(town, key);
    const path = `${newCase}?rad=${await tokenFor(town, key, row)}`;
    await town.registerDb.query('alter table kpr.kuhr_regning rename to kuhr_away');
    const silent = await citizen.visit(path);
    assert.equal(silent.status, 200);
    assert.match(textOf(silent.body), /Vi får ikke vist opplysningen akkurat nå/);
    const sent = await citizen.submit(silent, { ...words, gjor: 'send' }, newCase);
    await town.registerDb.query('alter table kpr.kuhr_away rename to kuhr_regning');
    assert.ok(town.log.some((line) => line.includes('row-not-read')));
    const own = `/saker/sak?ref=${referenceOn(sent)}`;
    assert.ok((await citizen.visit(own)).body.includes(aboutRow));
    await town.registerDb.query('delete from kpr.kuhr_regning where regning_id = $1', [row.id]);
    assert.match(textOf((await citizen.visit(own)).body), /står ikke lenger i KPR/);
    assert.equal(bare(await citizen.visit(path)), bare(await citizen.visit(newCase)));
  });

  it('is not sent on the ticket of another’s form, nor on an altered one; the text is kept', async () => {
    const theirs = await signedIn(town, stranger);
    const mine = await signedIn(town, 'sami-name');
    const theirForm = await theirs.visit(newCase);
    const ticket = /name="utkast" value="([^"]+)"/.exec(theirForm.body)?.[1] ?? '';
    const form = await mine.visit(newCase);
    for (const utkast of [ticket, `${ticket}x`, 'x', '']) {
      const page = await mine.submit(form, { ...words, gjor: 'send', utkast }, newCase);
      assert.match(textOf(page.body), /Det er ikke sendt ennå/);
      assert.ok(page.body.includes(words.melding));
    }
    assert.deepEqual(await requestsOf(town, 'sami-name'), []);
    assert.deepEqual(await requestsOf(town, stranger), []);
    assert.equal(await draftsOf(town, stranger), 0);
    assert.equal(await draftsOf(town, 'sami-name'), 4);
  });
});

describe('the form', () => {
  it('from the menu asks which source, and takes none as well', async () => {
    const citizen = await signedIn(town, 'nothing-held');
    const sent = await send(citizen, { ...words, gjelder: 'HST' });
    await send(citizen, words);
    const stored = await requestsOf(town, 'nothing-held');
    assert.deepEqual(
      stored.map(({ source, row_table }) => [source, row_table]),
      [
        ['HST', null],
        [null, null],
      ],
    );
    const page = await citizen.visit(`/saker/sak?ref=${referenceOn(sent)}`);
    assert.match(textOf(page.body), /Kilde Helsestasjon og skolehelsetjeneste/);
  });

  it('says beside each field what is missing, and keeps all that was filled in', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const empty = await send(citizen, { melding: '   ' });
    assert.equal(empty.status, 422);
    const shown = textOf(empty.body);
    assert.match(shown, /Rett dette før du sender Velg hva som er feil Skriv hva som er feil/);
    for (const field of ['fault', 'message']) {
      assert.ok(empty.body.includes(`href="#${field}"`));
      assert.ok(empty.body.includes(`id="${field}"`));
      assert.ok(empty.body.includes(`id="${field}-feil"`));
    }
    const long = 'å'.repeat(4001);
    const half = { feil: 'other', melding: long, skal: 'b'.repeat(1001), gjelder: 'FREG' };
    const tooLong = await citizen.submit(empty, { ...half, gjor: 'send' }, newCase);
    assert.equal(tooLong.status, 422);
    assert.match(
      textOf(tooLong.body),
      /for lang. Det er plass til 4 000 tegn.*plass til 1 000 tegn/,
    );
    assert.ok(tooLong.body.includes(long));
    assert.match(tooLong.body, /value="other" checked/);
    assert.match(tooLong.body, /value="FREG" selected/);
    const inNynorsk = await citizen.visit(`/nn${tooLong.url.pathname}${tooLong.url.search}`);
    assert.ok(inNynorsk.body.includes(long), 'and the language switch keeps it');
    const mended = await citizen.submit(
      inNynorsk,
      { ...half, melding: long.slice(1), skal: '', gjor: 'send' },
      newCase,
    );
    assert.equal(mended.heading, 'Vi har fått meldinga di');
    assert.equal(await draftsOf(town, key), 0);
    assert.equal((await requestsOf(town, key)).length, 1);
  });

  it('takes nonsense for nothing', async () => {
    const citizen = await signedIn(town, 'expired-codes');
    const form = await citizen.visit(newCase);
    const page = await citizen.submit(
      form,
      { feil: 'x', melding: ['a', 'b'], skal: 'c', gjelder: 'drop table', gjor: 'alt' },
      newCase,
    );
    assert.equal(page.status, 422);
    assert.match(textOf(page.body), /Velg hva som er feil Skriv hva som er feil/);
  });

  it('with far too much text is refused in words', async () => {
    const citizen = await signedIn(town, 'expired-codes');
    const page = await send(citizen, { ...words, melding: 'x'.repeat(110_000) });
    assert.deepEqual([page.status, page.heading], [413, 'Det som ble sendt, er for stort']);
    const large = await send(citizen, { ...words, melding: '\\"'.repeat(15_000) });
    assert.equal(large.status, 422, 'what can be taken in is kept');
  });

  it('shows what was typed as text, wherever it is shown', async () => {
    const key = 'municipality-merged-and-split';
    const citizen = await signedIn(town, key);
    const evil = '</textarea><script>alert(1)</script>{{ 7*7 }}"\'><img src=x onerror=alert(1)>';
    const faulty = await send(citizen, { melding: evil, skal: evil });
    const saved = await citizen.submit(faulty, { melding: evil, gjor: 'lagre' }, newCase);
    const sent = await send(citizen, { ...words, melding: `\n${evil}\r\n\u0000lest`, skal: evil });
    const own = await citizen.visit(`/saker/sak?ref=${referenceOn(sent)}`);
    for (const page of [faulty, saved, sent, own]) {
      assert.doesNotMatch(page.body, /<script>|<img|<\/textarea></, page.heading);
    }
    for (const page of [faulty, own]) assert.ok(textOf(page.body).includes('alert(1)'));
    assert.match(own.body, /&lt;script&gt;[^]*\nlest/);
  });

  it('without its token, or from elsewhere, sends nothing', async () => {
    const adult = 'd-number-became-fnr';
    const citizen = await signedIn(town, adult);
    const form = await citizen.visit(newCase);
    const ticket = /name="utkast" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const body = (more: Record<string, string>) => new URLSearchParams({ ...words, ...more });
    const forged = await citizen.send(newCase, { method: 'POST', body: body({}) });
    assert.equal(forged.status, 403);
    const fromElsewhere = await citizen.send(newCase, {
      method: 'POST',
      body: body({ _csrf: token, utkast: `${ticket}x` }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(fromElsewhere.status, 403);
    assert.deepEqual(await requestsOf(town, adult), []);
    assert.equal(await draftsOf(town, adult), 0);
  });
});

describe('half-written text', () => {
  const key = 'annulled-and-corrected';

  it('can be saved, found again under the cases, gone on with, and deleted', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    const list = await citizen.submit(
      form,
      { melding: 'halvveis', gjelder: 'HST', gjor: 'lagre' },
      newCase,
    );
    assert.equal(list.url.pathname, '/saker');
    assert.match(
      textOf(list.body),
      /Påbegynt, ikke sendt Helsestasjon og skolehelsetjeneste Lagret/,
    );
    assert.doesNotMatch(list.body, /halvveis/);
    const link = /href="(\/saker\/ny\?utkast=[^"]+)"/.exec(list.body)?.[1] ?? '';
    assert.match((await citizen.visit(link)).body, />\s*halvveis<\/textarea>/);
    const stranger = await signedIn(town, 'sami-name');
    assert.doesNotMatch((await stranger.visit(link)).body, /halvveis/);
    const after = await citizen.submit(list, { gjor: 'slett' }, newCase);
    assert.equal(after.url.pathname, '/saker');
    assert.equal(await draftsOf(town, key), 0);
    assert.doesNotMatch((await citizen.visit(link)).body, /halvveis/);
  });

  it('survives that the session ends, and is there after the next sign-in', async () => {
    const citizen = await signedIn(town, key);
    const token = await tokenFor(town, key, await rowOf(town, key));
    const form = await citizen.visit(`/nn${newCase}?rad=${token}`);
    town.clock.move(31 * minute);
    const ended = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    assert.deepEqual([ended.status, ended.heading], [401, 'Du er ikkje lenger logga inn']);
    assert.match(textOf(ended.body), /Teksten din er lagra, men ikkje send/);
    assert.deepEqual(await requestsOf(town, key), []);
    assert.equal(await draftsOf(town, key), 1);
    const back = /href="\/nn(\/logg-inn\?til=[^"]+)"/.exec(ended.body)?.[1] ?? '';
    const til = new URL(back, town.origin).searchParams.get('til') ?? '';
    const again = await citizen.visit(til);
    assert.ok(again.body.includes(words.melding));
    assert.match(again.body, /value="wrong-date" checked/);
    assert.ok(again.body.includes('id="opplysning"'), 'with its row');
    const sent = await citizen.submit(again, { ...words, gjor: 'send' }, newCase);
    assert.equal(sent.heading, 'Vi har fått meldinga di');
    assert.equal((await requestsOf(town, key))[0]?.row_table, 'kuhr_regning');
  });

  it('is not kept for whoever signs in instead', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    citizen.forgetCookies();
    const ended = await citizen.submit(
      form,
      { ...words, melding: 'hemmelig', gjor: 'send' },
      newCase,
    );
    const til = `${newCase}?utkast=${form.body.match(/\?utkast=([\da-f-]{36})/)?.[1] ?? ''}`;
    assert.ok(ended.body.includes(encodeURIComponent(til)), ended.body);
    const other = await citizen.signIn(digitsOf(town.person('sami-name')), til);
    assert.deepEqual([other.status, other.heading], [200, 'Er noe feil?']);
    assert.doesNotMatch(other.body, /hemmelig/);
  });

  it('on a form from before a new sign-in is kept, and shown to be sent again', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    citizen.forgetCookies();
    await citizen.signIn(digitsOf(town.person(key)));
    const page = await citizen.submit(
      form,
      { ...words, melding: 'fra før', gjor: 'send' },
      newCase,
    );
    assert.equal(page.status, 200);
    assert.match(textOf(page.body), /Dette lagret du .* Det er ikke sendt ennå/);
    assert.ok(page.body.includes('fra før'));
    citizen.forgetCookies();
    await citizen.signIn(digitsOf(town.person('sami-name')));
    const forged = await citizen.submit(
      form,
      { ...words, melding: 'fra før', gjor: 'send' },
      newCase,
    );
    assert.equal(forged.status, 403);
    assert.doesNotMatch(forged.body, /fra før/);
  });

  it('of nobody’s form is not taken in', async () => {
    const nobody = createCitizen(town.origin);
    const before = await town.ownDb.query('select from casework.draft');
    const page = await nobody.visit(newCase, { ...words, utkast: 'x' });
    assert.equal(page.status, 401);
    assert.doesNotMatch(page.body, /Teksten din er lagret/);
    const after = await town.ownDb.query('select from casework.draft');
    assert.equal(after.rowCount, before.rowCount);
  });
});

/** A page without what differs from one opening to the next: tokens, addresses, times. */
function bare({ body }: Page): string {
  return body
    .replace(/(value|href|action)="[^"]*"/g, '')
    .replace(/\b\d+ minutt\w*, kl\. [\d.]+/g, '');
}
