import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadHolidays } from '../../src/casework/norwegian-holidays.ts';
import { textOf } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, identified } from '../reservation/chooser.ts';
import { referenceOn, send, signedIn, words } from './correcting.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

/** Moves the clock on to noon in Norway on the next day that ends so: `MM-DD`, or a whole date. */
function moveTo(date: string): number {
  const today = () => town.clock.now().toISOString().slice(0, 10);
  do {
    const next = new Date(town.clock.now().getTime() + day);
    next.setUTCHours(11, 0, 0, 0);
    town.clock.move(next.getTime() - town.clock.now().getTime());
  } while (!today().endsWith(date));
  return Number(today().slice(0, 4));
}

async function sentOn(date: string, language = '') {
  const year = moveTo(date);
  const citizen = await signedIn(town, 'adult-with-only-claims');
  const receipt = await send(citizen, words, `${language}/saker/ny`);
  return { citizen, shown: textOf(receipt.body), year };
}

describe('/saker', () => {
  it('without cases says what one can ask for, and how', async () => {
    const citizen = await signedIn(town, 'nothing-held');
    const page = await citizen.visit('/saker');
    const shown = textOf(page.body);
    assert.match(shown, /Sakene dine Du har ingen saker nå\. Meld en feil/);
    for (const href of ['/saker/ny', '/reservasjoner/ny', '/reservasjoner', 'tel:']) {
      assert.ok(page.body.includes(`href="${href}`), href);
    }
    assert.match(page.body, /<a href="\/saker" aria-current="page">Saker<\/a>/);
  });

  it('tells how the deadline was counted over Christmas, and when it is over', async () => {
    const { citizen, shown, year } = await sentOn('11-25');
    assert.match(shown, new RegExp(`Vi fikk meldingen 25. november ${year}`));
    assert.match(shown, new RegExp(`innen én måned. Det er 25. desember ${year}`));
    assert.match(shown, new RegExp(`25. desember ${year} er første juledag. Da flyttes fristen`));
    assert.match(shown, new RegExp(`26. desember ${year} er andre juledag. Da flyttes fristen`));
    assert.match(shown, /personvernforordningen artikkel 12 nr. 3/);
    assert.match(shown, /forordning 1182\/71 artikkel 3 nr. 4, forvaltningsloven § 30/);
    const due = /Svar senest (\d+)\. desember/.exec(shown)?.[1] ?? '';
    assert.ok(Number(due) >= 27, due);
    assert.match(shown, /\((3[2-6]) dager igjen\)/);
    const list = textOf((await citizen.visit('/en/saker')).body);
    assert.match(list, new RegExp(`25 December ${year} is Christmas Day`));
    town.clock.move(40 * day);
    const late = await signedIn(town, 'adult-with-only-claims');
    const over = textOf((await late.visit('/saker')).body);
    assert.match(over, /Fristen er ute, og du har ikke fått svar.*Datatilsynet/);
    assert.doesNotMatch(over, /igjen\)/);
  });

  it('and over Easter', async () => {
    const holidays = await loadHolidays();
    const year = town.clock.now().getUTCFullYear() + 1;
    const dates = Array.from({ length: 60 }, (_, n) =>
      new Date(Date.UTC(year, 2, 15 + n)).toISOString().slice(0, 10),
    );
    const first = dates.find((date) => holidays(date)?.match(/maundy|friday|easter/)) ?? '';
    const month = String(Number(first.slice(5, 7)) - 1).padStart(2, '0');
    const { shown } = await sentOn(`${year}-${month}${first.slice(7)}`);
    for (const name of ['skjærtorsdag', 'langfredag', 'første påskedag', 'andre påskedag']) {
      assert.ok(shown.includes(`er ${name}. Da flyttes fristen til dagen etter.`), name);
    }
  });

  it('and over 17 May and the end of January, in the page’s language', async () => {
    const january = await sentOn('01-31', '/nn');
    assert.match(january.shown, /Neste månad er kortare, så han går ut 2[89]\. februar/);
    const may = await sentOn('04-17');
    assert.match(may.shown, new RegExp(`17. mai ${may.year} er grunnlovsdagen`));
    assert.doesNotMatch(may.shown, /Svar senest 17/);
  });

  it('lists corrections and disputes, newest first, each with its own deadline', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const correction = await send(citizen, { ...words, gjelder: 'TANN_OFF' });
    town.clock.move(60_000);
    const receipt = await choose(citizen, 'reserve', [identified]);
    await citizen.submit(receipt, {}, '/ikke-meg');
    const page = await citizen.visit('/saker');
    const shown = textOf(page.body);
    assert.match(
      shown,
      /«Dette var ikke meg»: et valg om reservasjon S-.* vurderes innen 72 timer.*Melding om feil S-/,
    );
    assert.match(shown, /Datoen er feil Kilde Offentlig tannhelse Mottatt/);
    const links = Array.from(
      page.body.matchAll(/href="(\/saker\/sak\?ref=[^"]+)"/g),
      ([, to]) => to,
    );
    assert.equal(links.length, 2);
    assert.ok(links[1]?.endsWith(referenceOn(correction)));
    const dispute = await citizen.visit(links[0] ?? '');
    assert.equal(dispute.status, 200);
    assert.doesNotMatch(dispute.body, /Det du skrev|opptil to måneder/);
  });

  it('stays one page of twenty, however many there are', async () => {
    const key = 'expired-codes';
    const citizen = await signedIn(town, key);
    for (let n = 0; n < 21; n++) await send(citizen, words);
    const first = await citizen.visit('/saker');
    assert.equal(first.body.match(/class="panel"/g)?.length, 20);
    assert.ok(Buffer.byteLength(first.body) < 150_000);
    for (const [page, there] of [
      ['2', 1],
      ['99', 1],
      ['x', 20],
    ] as const) {
      const { body } = await citizen.visit(`/saker?side=${page}`);
      assert.equal(body.match(/class="panel"/g)?.length, there, page);
    }
  });

  it('is written down each time somebody looks', async () => {
    const citizen = await signedIn(town, 'sami-name');
    const sent = await send(citizen, words);
    await citizen.visit(`/saker/sak?ref=${referenceOn(sent)}`);
    for (const language of ['', '/nn', '/en']) {
      const log = textOf((await citizen.visit(`${language}/hvem`)).body);
      assert.match(log, /(saker|sakene dine|cases)/);
      assert.match(log, /(om en feil|om ein feil|reported a mistake)/);
    }
  });

  it('hides what one wrote behind a click when health is hidden', async () => {
    const citizen = await signedIn(town, 'mother-with-claims-from-midwife');
    const sent = await send(citizen, words);
    const path = `/saker/sak?ref=${referenceOn(sent)}`;
    assert.doesNotMatch((await citizen.visit(path)).body, /Vis det du skrev/);
    const token = /name="_csrf" value="([^"]+)"/.exec((await citizen.visit(path)).body)?.[1] ?? '';
    const hidden = await citizen.visit('/skjul', { _csrf: token, skjul: 'ja', til: path });
    assert.match(hidden.body, /<summary>Vis det du skrev<\/summary>/);
  });
});
