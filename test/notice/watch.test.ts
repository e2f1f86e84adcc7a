import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { compose, type Services } from '../../src/compose.ts';
import type { Config } from '../../src/config.ts';
import { createPool } from '../../src/database/pools.ts';
import { createLog } from '../../src/shared/log.ts';
import { formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { hour } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { arrive, lookAt } from './looking.ts';

const key = 'father';
/** A person is looked for a few times a day. */
const rest = 6 * hour;

describe('«Varsle meg når noen ser på opplysningene mine»', () => {
  let town: TestTown;
  let citizen: Citizen;
  let person: string;
  before(async () => {
    town = await startTestTown();
    ({ citizen, person } = await arrive(town, key));
  });
  after(() => town.stop());

  beforeEach(async () => {
    await town.ownDb.query('delete from notice.message');
    await town.ownDb.query('delete from notice.watch');
    town.log.length = 0;
  });

  /** The very check of the service, in a process of its own. */
  async function withChecks<Result>(
    act: (services: Services) => Promise<Result>,
    databases: Partial<Config['databases']> = {},
  ): Promise<Result> {
    const { config, clock } = town;
    const services = compose(
      { ...config, databases: { ...config.databases, ...databases } },
      { clock, log: createLog('info', { write: (line) => town.log.push(line) }) },
    );
    try {
      return await act(services);
    } finally {
      await services.close();
    }
  }

  const check = () => withChecks(({ watchChecks }) => watchChecks.run());

  async function turnOn() {
    return citizen.submit(await citizen.visit('/hvem'), {}, '/hvem/varsling');
  }

  async function numberOf(what: string): Promise<number> {
    return (await town.ownDb.query(`select from ${what}`)).rowCount ?? 0;
  }

  const messages = () => numberOf('notice.message');
  const checks = () => numberOf(`journal.entry where action = 'watch-checked'`);

  async function marks() {
    const { rows } = await town.ownDb.query<{ register_seen: number; service_seen: number }>(
      'select register_seen, service_seen from notice.watch',
    );
    return rows[0];
  }

  describe('the form', () => {
    it('is off until one turns it on, and off again as easily', async () => {
      const before = await citizen.visit('/hvem');
      assert.match(textOf(before.body), /Varsel er av\./);
      const on = await citizen.submit(before, {}, '/hvem/varsling');
      assert.equal(on.url.pathname + on.url.search + on.url.hash, '/hvem?varsel=endret#varsel');
      assert.match(textOf(on.body), /Du har slått på varsel\..*Varsel er på siden/);
      const off = await citizen.submit(on, {}, '/hvem/varsling');
      assert.match(textOf(off.body), /Du har slått av varsel\..*Varsel er av\./);
      assert.equal(await numberOf('notice.watch'), 0);
    });

    it('has one button either way, and both look the same', async () => {
      const button = (body: string) =>
        /action="\/hvem\/varsling".*?<button ([^>]*)>/s.exec(body)?.[1] ?? 'no button';
      const before = await citizen.visit('/hvem');
      const on = await citizen.submit(before, {}, '/hvem/varsling');
      assert.equal(button(on.body), button(before.body));
    });

    it('sent twice turns on once, and is journalled once', async () => {
      const page = await citizen.visit('/hvem');
      const started = `journal.entry where action = 'watch-started'`;
      const earlier = await numberOf(started);
      await citizen.submit(page, {}, '/hvem/varsling');
      await citizen.submit(page, {}, '/hvem/varsling');
      assert.equal(await numberOf('notice.watch'), 1);
      assert.equal((await numberOf(started)) - earlier, 1);
    });

    it('from elsewhere, or without its token, changes nothing', async () => {
      const token = formTokenOn(await citizen.visit('/hvem'));
      for (const [body, headers] of [
        ['varsel=pa', {}],
        ['varsel=pa&_csrf=x', {}],
        [`varsel=pa&_csrf=${token}`, { 'sec-fetch-site': 'cross-site' }],
      ] as const) {
        const form = { method: 'POST', body: new URLSearchParams(body), headers };
        const answer = await citizen.send('/hvem/varsling', form);
        assert.equal(answer.status, 403);
      }
      assert.equal(await numberOf('notice.watch'), 0);
    });

    it('with nonsense changes nothing, and says so by what it shows', async () => {
      const page = await citizen.visit('/hvem');
      for (const varsel of ['', 'ja', ['pa', 'av']]) {
        const answer = await citizen.submit(page, { varsel }, '/hvem/varsling');
        assert.match(textOf(answer.body), /Varsel er av\./);
        assert.doesNotMatch(textOf(answer.body), /Du har slått/);
      }
    });
  });

  describe('the check', () => {
    it('tells once of new look-ups by others, however many', async () => {
      await turnOn();
      await lookAt(town, key, { times: 3 });
      await check();
      assert.equal(await messages(), 1);
      assert.deepEqual(await marks(), { register_seen: 3, service_seen: 0 });
    });

    it('run again tells nothing twice, at once or hours later', async () => {
      await turnOn();
      await lookAt(town, key);
      await check();
      const earlier = await checks();
      await check();
      assert.equal(await checks(), earlier, 'and does not even look again so soon');
      town.clock.move(rest);
      await check();
      assert.equal(await checks(), earlier + 1);
      assert.equal(await messages(), 1);
      await lookAt(town, key);
      town.clock.move(rest);
      await check();
      assert.equal(await messages(), 2);
    });

    it('by two processes at once is one check and one message', async () => {
      await turnOn();
      await lookAt(town, key);
      const earlier = await checks();
      await withChecks((one) =>
        withChecks((other) => Promise.all([one.watchChecks.run(), other.watchChecks.run()])),
      );
      assert.equal((await checks()) - earlier, 1);
      assert.equal(await messages(), 1);
    });

    it('tells of what the register logs late, and not of what was before', async () => {
      await lookAt(town, key, { ago: '1 day' });
      await turnOn();
      await check();
      assert.equal(await messages(), 0);
      const { rows } = await town.ownDb.query<{ since: Date }>('select since from notice.watch');
      await lookAt(town, key);
      town.clock.move(rest);
      await check();
      assert.equal(await messages(), 1);
      await lookAt(town, key);
      await town.registerDb.query(
        `update innsyn.oppslag_logg set looked_at = $1
          where oppslag_id = (select max(oppslag_id) from innsyn.oppslag_logg)`,
        [rows[0]?.since],
      );
      town.clock.move(rest);
      await check();
      assert.equal(await messages(), 2);
    });

    it('tells of questions about the person to this service', async () => {
      await turnOn();
      await town.ownDb.query(
        `insert into journal.entry
           (action, actor_kind, actor_organisation, subject_person_id, detail)
         values ('decision-given', 'machine', '0192:310000001', $1, '{"operation": "ingest"}')`,
        [person],
      );
      await check();
      assert.equal(await messages(), 1);
      assert.deepEqual(await marks(), { register_seen: 0, service_seen: 1 });
    });

    it('tells neither of oneself, nor of what one’s own choice set going, nor of itself', async () => {
      await turnOn();
      await lookAt(town, key, { role: 'innbygger', purpose: 'innsyn' });
      await citizen.visit('/oversikt');
      await town.ownDb.query(
        `insert into journal.entry
           (action, actor_kind, actor_organisation, subject_person_id, detail)
         select action, 'machine', '0192:310000001', $1, '{}'
           from unnest(array['duty-handed-out', 'duty-acknowledged']) as action`,
        [person],
      );
      await check();
      town.clock.move(rest);
      await check();
      assert.equal(await messages(), 0);
    });

    it('looks at nobody who has not asked for it', async () => {
      const earlier = await checks();
      await lookAt(town, key);
      await check();
      assert.equal(await checks(), earlier);
      assert.equal(await messages(), 0);
    });

    it('without the register moves no mark, and tells when it is back', async () => {
      await turnOn();
      await lookAt(town, key);
      const earlier = await checks();
      const nowhere = { register: 'postgres://nobody@127.0.0.1:1/nothing' };
      await withChecks(({ watchChecks }) => watchChecks.run(), nowhere);
      assert.equal((await checks()) - earlier, 1, 'journalled before anything was read');
      assert.deepEqual(await marks(), { register_seen: 0, service_seen: 0 });
      assert.equal(await messages(), 0);
      assert.match(town.log.join(''), /"msg":"watch-check-failed"/);
      town.clock.move(rest);
      await check();
      assert.equal(await messages(), 1);
    });

    it('goes on to the next person when one cannot be read', async () => {
      const other = await arrive(town, 'sami-name');
      await turnOn();
      await other.citizen.submit(other.page, {}, '/hvem/varsling');
      for (const one of [key, 'sami-name']) await lookAt(town, one);
      const [unreadable, next] = [person, other.person].sort();
      const reseal = `update ident.identifier set sealed = $1 where person_id = $2`;
      const { rows } = await town.ownDb.query<{ sealed: Buffer }>(
        'select sealed from ident.identifier where person_id = $1',
        [unreadable],
      );
      await town.ownDb.query(reseal, [Buffer.alloc(40), unreadable]);
      await check();
      await town.ownDb.query(reseal, [rows[0]?.sealed, unreadable]);
      const told = await town.ownDb.query('select recipient_person_id from notice.message');
      assert.deepEqual(told.rows, [{ recipient_person_id: next }]);
      assert.doesNotMatch(town.log.join(''), new RegExp(`${person}|${other.person}`));
    });

    it('ends between two persons when the service stops', async () => {
      await turnOn();
      const earlier = await checks();
      const ending = new AbortController();
      ending.abort();
      await withChecks(({ watchChecks }) => watchChecks.run(ending.signal));
      assert.equal(await checks(), earlier);
    });

    it('leaves nothing of the person in the log', async () => {
      await turnOn();
      await lookAt(town, key);
      town.log.length = 0;
      await check();
      const ofOthers = (entry: string) => entry.includes('"path":"/api/v1/duties"');
      assert.deepEqual(
        town.log.filter((entry) => !ofOthers(entry)),
        [],
      );
    });

    it('is counted for the person in one line, and stands in no list of others', async () => {
      await turnOn();
      await check();
      town.clock.move(rest);
      await check();
      const n = await numberOf(
        `journal.entry where action = 'watch-checked' and subject_person_id = '${person}'`,
      );
      const page = textOf((await citizen.visit('/hvem')).body);
      assert.match(page, new RegExp(`Det er skrevet ned ${n} ganger at vi sjekker for deg`));
      assert.doesNotMatch(page, /sjekket loggen/);
      await citizen.submit(await citizen.visit('/hvem'), {}, '/hvem/varsling');
      const off = textOf((await citizen.visit('/hvem')).body);
      assert.match(off, new RegExp(`${n} ganger at vi sjekker`), 'also when it is off');
      const overview = await citizen.visit('/oversikt');
      assert.doesNotMatch(textOf(overview.body), /sjekker for deg|sjekket loggen/);
    });

    it('is said to have been done only once the logs have been read', async () => {
      await turnOn();
      const nowhere = { register: 'postgres://nobody@127.0.0.1:1/nothing' };
      await withChecks(({ watchChecks }) => watchChecks.run(), nowhere);
      assert.doesNotMatch(textOf((await citizen.visit('/hvem')).body), /Vi sjekket sist/);
      town.clock.move(rest);
      await check();
      assert.match(textOf((await citizen.visit('/hvem')).body), /Vi sjekket sist/);
    });
  });

  describe('the worker’s role', () => {
    for (const [what, sql] of [
      ['read messages', 'select 1 from notice.message'],
      ['open a message', 'update notice.message set opened_at = now()'],
      ['say more in a message than its kind', `insert into notice.message (params) values ('{}')`],
      ['begin a watch', `insert into notice.watch (person_id) values (gen_random_uuid())`],
      ['read identity numbers', 'select 1 from ident.identifier'],
      ['read the journal', 'select 1 from journal.entry'],
      ['write what it likes into the journal', `insert into journal.entry (action) values ('x')`],
    ] as const) {
      it(`cannot ${what}`, async () => {
        const worker = createPool({
          url: town.config.databases.worker,
          max: 1,
          applicationName: 'test',
        });
        try {
          await assert.rejects(worker.raw(sql), /permission denied/);
        } finally {
          await worker.destroy();
        }
      });
    }
  });
});
