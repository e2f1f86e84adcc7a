import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { tidyDaily } from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { messageKinds } from '../../src/notice/message.ts';
import { languages } from '../../src/web/language.ts';
import { texts } from '../../src/web/texts.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { arrive } from './looking.ts';

describe('the inbox', () => {
  let town: TestTown;
  let citizen: Citizen;
  let person: string;
  let stranger: string;
  before(async () => {
    town = await startTestTown();
    ({ citizen, person } = await arrive(town, 'father'));
    ({ person: stranger } = await arrive(town, 'nothing-held'));
  });
  after(() => town.stop());
  beforeEach(() => town.ownDb.query('delete from notice.message'));

  async function send(recipient: string, times = 1, ago = '1 minute'): Promise<string> {
    const { rows } = await town.ownDb.query<{ message_id: string }>(
      `insert into notice.message (recipient_person_id, kind, created_at)
       select $1, 'looked-at', now() - $2::interval * n from generate_series(1, $3) as n
       returning message_id`,
      [recipient, ago, times],
    );
    return rows[0]?.message_id ?? '';
  }

  async function openedAt(message: string): Promise<Date | null | undefined> {
    const { rows } = await town.ownDb.query<{ opened_at: Date | null }>(
      'select opened_at from notice.message where message_id = $1',
      [message],
    );
    return rows[0]?.opened_at;
  }

  it('says so when it is empty, and what could come', async () => {
    const page = await citizen.visit('/meldinger');
    assert.equal(page.heading, 'Meldinger');
    assert.match(textOf(page.body), /Du har ingen meldinger\. Du får en melding her hvis/);
    assert.match(textOf(page.body), /Velg person Meldinger /);
  });

  it('says in words how many are unread, on every page', async () => {
    await send(person);
    assert.match(textOf((await citizen.visit('/oversikt')).body), /Meldinger \(1 ulest\)/);
    await send(person, 2);
    assert.match(textOf((await citizen.visit('/nn/rapport')).body), /Meldingar \(3 ulesne\)/);
    assert.match(textOf((await citizen.visit('/en/meldinger')).body), /Messages \(3 unread\)/);
  });

  it('opens a message, notes when for the first time, and counts one unread less', async () => {
    const message = await send(person);
    const list = await citizen.visit('/meldinger');
    assert.match(textOf(list.body), /Noen har sett på opplysninger om deg.*Ulest/);
    const page = await citizen.visit(`/meldinger/les?m=${message}`);
    assert.equal(page.heading, 'Noen har sett på opplysninger om deg');
    assert.doesNotMatch(textOf(page.body), /ulest/);
    const opened = await openedAt(message);
    assert.ok(opened instanceof Date);
    await citizen.visit(`/meldinger/les?m=${message}`);
    assert.deepEqual(await openedAt(message), opened);
    const after = await citizen.visit('/meldinger');
    assert.match(textOf(after.body), /Åpnet \d/);
    const { rowCount } = await town.ownDb.query(
      `select from journal.entry where action = 'message-opened' and subject_person_id = $1`,
      [person],
    );
    assert.equal(rowCount, 2);
  });

  it('answers for another’s message as for one that never was, and leaves it unopened', async () => {
    const foreign = await send(stranger);
    const addresses = [foreign, randomUUID(), 'x', ''].map((id) => `/meldinger/les?m=${id}`);
    const answers = await Promise.all(
      [...addresses, '/meldinger/les'].map((address) => citizen.visit(address)),
    );
    for (const { status, heading, body } of answers) {
      assert.equal(status, 404);
      assert.equal(heading, 'Vi fant ikke siden');
      assert.doesNotMatch(body, /Noen har sett/);
    }
    const [one, other] = answers.map(({ body }) => textOf(body).replace(/kl\. [\d.]+/g, ''));
    assert.equal(one, other);
    assert.equal(await openedAt(foreign), null);
    assert.doesNotMatch(textOf((await citizen.visit('/meldinger')).body), /ulest/);
  });

  it('shows the newest first, twenty a page, and the last page for one beyond it', async () => {
    await send(person, 45);
    const listed = async (address: string) =>
      (await citizen.visit(address)).body.match(/\/meldinger\/les\?m=/g)?.length;
    assert.equal(await listed('/meldinger'), 20);
    assert.equal(await listed('/meldinger?side=3'), 5);
    assert.equal(await listed('/meldinger?side=99'), 5);
    assert.equal(await listed('/meldinger?side=x'), 20);
    const { rows } = await town.ownDb.query<{ message_id: string }>(
      'select message_id from notice.message order by created_at desc limit 1',
    );
    const [first] = (await citizen.visit('/meldinger')).body.match(/(?<=les\?m=)[\w-]+/g) ?? [];
    assert.equal(first, rows[0]?.message_id);
  });

  it('cannot hold a number', async () => {
    const digits = '81848012345'.slice(0, 6);
    await assert.rejects(
      town.ownDb.query(
        `insert into notice.message (recipient_person_id, kind, params)
         values ($1, 'looked-at', jsonb_build_object('of', $2::text))`,
        [person, digits],
      ),
      /message_params_check/,
    );
  });

  it('says no word of health, and no number, in any language', () => {
    const health =
      /helse|lege|syk|sjuk|diagnos|pasient|behandl|tann|health|doctor|\bill\b|patient/i;
    for (const language of languages) {
      for (const kind of messageKinds) {
        const own = Object.entries(texts[language]).filter(([key]) =>
          key.startsWith(`notice.kind.${kind}.`),
        );
        assert.ok(own.length >= 1, kind);
        for (const [key, text] of own) {
          assert.doesNotMatch(text, health, `${language} ${key}`);
          assert.doesNotMatch(text, /\d/);
        }
      }
    }
  });

  it('is emptied of what is two years old, and cannot be emptied sooner', async () => {
    const url = town.config.databases.worker;
    const worker = createPool({ url, max: 1, applicationName: 'test' });
    try {
      const kept = await send(person, 1, '23 months');
      const gone = await send(person, 1, '25 months');
      await tidyDaily(worker);
      assert.equal(await openedAt(kept), null);
      assert.equal(await openedAt(gone), undefined);
      await assert.rejects(
        worker.raw(`select notice.delete_old_messages(now())`),
        /kept longer than that/,
      );
    } finally {
      await worker.destroy();
    }
  });

  it('is written in by the worker alone', async () => {
    const web = createPool({ url: town.config.databases.web, max: 1, applicationName: 'test' });
    try {
      for (const sql of [
        `insert into notice.message (kind) values ('looked-at')`,
        `delete from notice.message`,
        `update notice.watch set register_seen = 0`,
      ]) {
        await assert.rejects(web.raw(sql), /permission denied/);
      }
    } finally {
      await web.destroy();
    }
  });
});
