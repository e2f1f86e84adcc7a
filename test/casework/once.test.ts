import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose } from '../../src/compose.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { textOf } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { draftsOf, newCase, referenceOn, requestsOf, send, signedIn, words } from './correcting.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('a message about a mistake', () => {
  it('becomes one case when the button is pressed many times at once', async () => {
    const key = 'adult-with-only-claims';
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => citizen.submit(form, { ...words, gjor: 'send' }, newCase)),
    );
    assert.equal(new Set(answers.map(referenceOn)).size, 1);
    for (const { status, url } of answers) {
      assert.deepEqual([status, url.pathname], [200, '/saker/kvittering']);
    }
    assert.equal((await requestsOf(town, key)).length, 1);
    const { rowCount } = await town.ownDb.query(
      `select from journal.entry where action = 'correction-requested'`,
    );
    assert.equal(rowCount, 1);
  });

  it('leads back to its receipt by the back button, as long as nothing new was typed', async () => {
    const key = 'nothing-held';
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    const first = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    const second = await citizen.submit(form, { melding: '', gjor: 'send' }, newCase);
    assert.equal(referenceOn(second), referenceOn(first));
    await citizen.submit(form, { ...words, gjor: 'lagre' }, newCase);
    assert.doesNotMatch((await citizen.visit('/saker')).body, /id="pabegynt"/);
    const address = /action="(\/saker\/ny\?utkast=[^"]+)"/.exec(form.body)?.[1] ?? '';
    assert.equal(referenceOn(await citizen.visit(address)), referenceOn(first));
    assert.equal((await requestsOf(town, key)).length, 1);
  });

  it('commits with its journal entry or not at all, and the text is still there to be sent', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    const list = await citizen.submit(
      await citizen.visit(newCase),
      { ...words, gjor: 'lagre' },
      newCase,
    );
    const address = /href="(\/saker\/ny\?utkast=[^"]+)"/.exec(list.body)?.[1] ?? '';
    const form = await citizen.visit(address);
    await town.ownDb.query(
      `create function public.fail_on_purpose() returns trigger language plpgsql as
       $$ begin raise exception 'on purpose'; end $$`,
    );
    for (const table of ['journal.entry', 'casework.request']) {
      for (const kind of [
        `create trigger fail before insert on ${table} for each row`,
        `create constraint trigger fail after insert on ${table} deferrable initially deferred
           for each row`,
      ]) {
        const when = table === 'journal.entry' ? `when (new.action = 'correction-requested')` : '';
        await town.ownDb.query(`${kind} ${when} execute function public.fail_on_purpose()`);
        const failed = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
        assert.equal(failed.status, 500);
        assert.deepEqual(await requestsOf(town, key), []);
        assert.equal(await draftsOf(town, key), 1);
        await town.ownDb.query(`drop trigger fail on ${table}`);
      }
    }
    const sent = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    assert.equal(sent.heading, 'Vi har fått meldingen din');
    assert.equal(await draftsOf(town, key), 0);
  });

  it('is there after a restart, with its words, and so is a form from before it', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const sent = await send(citizen, words);
    const form = await citizen.visit(newCase);
    const ticket = /name="utkast" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const restarted = compose(town.config, { clock: town.clock });
    try {
      const mandate = await mandateOf(key);
      const found = await restarted.cases.find(mandate, referenceOn(sent));
      assert.deepEqual(found?.words, { message: words.melding, wanted: undefined });
      const opened = restarted.draftTickets.open(ticket);
      assert.equal(opened?.subject, mandate.subject);
    } finally {
      await restarted.close();
    }
  });

  it('of an address without case is not found, nor somebody else’s', async () => {
    const theirs = (await requestsOf(town, 'nothing-held'))[0]?.reference ?? '';
    const citizen = await signedIn(town, 'expired-codes');
    for (const path of ['/saker/sak', '/saker/kvittering']) {
      for (const ref of [theirs, 'S-2222-2222', 'R-2222-2222', 'x'.repeat(500), '', `${theirs}'`]) {
        const page = await citizen.visit(`${path}?ref=${ref}`);
        assert.deepEqual([page.status, page.heading], [404, 'Vi fant ikke siden'], ref);
      }
      assert.equal((await citizen.visit(path)).status, 404);
    }
    assert.match(textOf((await citizen.visit('/saker')).body), /Du har ingen saker nå/);
  });

  async function mandateOf(key: string): Promise<Mandate> {
    const self = Mandate.forSelf({
      person: await personIdOf(town, key),
      birthDate: '1980-01-01',
      today: town.secrets.today,
    });
    assert.equal(self.outcome, 'granted');
    return self.mandate;
  }
});
