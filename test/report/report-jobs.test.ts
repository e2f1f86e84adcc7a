import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { tidyOften } from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { z } from 'zod';
import { reportShape } from '../../src/report/report-shape.ts';
import { personIdOf, signedIn } from '../reservation/chooser.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const heavy = 'five-thousand-rows';

describe('a report that is made while nobody waits', () => {
  let town: TestTown;
  let citizen: Citizen;
  let person: string;
  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, heavy);
    person = await personIdOf(town, heavy);
  });
  after(() => town.stop());

  /** As a browser that does what the page's `Refresh` says, with shorter pauses. */
  async function untilMade(page: Page): Promise<Page> {
    let now = page;
    for (let looks = 0; now.headers.get('refresh') === '3' && looks < 600; looks += 1) {
      assert.equal(now.heading, 'Rapporten blir laget');
      await setTimeout(100);
      now = await citizen.visit(now.url);
    }
    return now;
  }
  const fileOn = (page: Page) =>
    (/href="([^"]*\/rapport\/bestilt\/fil[^"]*)"/.exec(page.body)?.[1] ?? '').replaceAll(
      '&amp;',
      '&',
    );
  async function pieces(): Promise<Buffer[]> {
    const { rows } = await town.ownDb.query<{ sealed: Buffer }>(
      'select sealed from report.file_piece order by job_id, attempt, piece',
    );
    return rows.map(({ sealed }) => sealed);
  }
  async function messages(): Promise<string[]> {
    const { rows } = await town.ownDb.query<{ kind: string }>(
      'select kind from notice.message where recipient_person_id = $1 order by created_at',
      [person],
    );
    return rows.map(({ kind }) => kind);
  }
  /** Left by a process that ended: `attempts` were begun, the last of them is not heard of. */
  async function abandoned(attempts: number): Promise<string> {
    const { rows } = await town.ownDb.query<{ id: string }>(
      `insert into report.job (actor_person_id, subject_person_id, format, lang, with_places,
         expected_rows, tells, state, attempts, claimed_until)
       values ($1, $1, 'csv', 'nb', false, 9000, true, 'making', $2, now() - interval '1 second')
       returning job_id as id`,
      [person, attempts],
    );
    const id = rows[0]?.id ?? '';
    await town.ownDb.query(`insert into report.file_piece values ($1, $2, 0, 'k', 'half')`, [
      ...[id, attempts],
    ]);
    return id;
  }
  const pageOf = (id: string) => citizen.visit(`/rapport/bestilt?jobb=${id}`);

  it('tells how it goes, and gives all of it', async () => {
    const ordered = await citizen.visit('/rapport/json');
    assert.equal(ordered.url.pathname, '/rapport/bestilt');
    assert.match(ordered.body, /Du kan lukke siden/);
    const ready = await untilMade(ordered);
    assert.equal(ready.heading, 'Rapporten er klar');
    assert.match(ready.body, /Ikke lagre den på en delt maskin/);
    assert.deepEqual(await messages(), ['report-ready']);
    assert.ok(!Buffer.concat(await pieces()).includes('Rapporten viser'), 'sealed where it waits');

    const asked = await citizen.send(fileOn(ready), { method: 'HEAD' });
    assert.equal(asked.status, 405, 'what gives nothing has handed over nothing');
    const answer = await citizen.send(fileOn(ready));
    const text = await answer.text();
    const file: unknown = JSON.parse(text);
    const report = reportShape.extend({ $schema: z.url() }).parse(file);
    const rows = report.sources.flatMap(({ years }) => years.flatMap(({ records }) => records));
    assert.ok(rows.length > 5_000);
    assert.equal(
      answer.headers.get('content-disposition'),
      `attachment; filename="rapport-${report.reference}.json"`,
    );
    const { rows: issued } = await town.ownDb.query<{ reference: string }>(
      `select reference from seal.issued_document where file_hash = sha256(convert_to($1, 'UTF8'))`,
      [text],
    );
    assert.deepEqual(issued, [{ reference: report.reference }], 'it can be checked');
  });

  it('keeps nothing of what has been handed over', async () => {
    // It is told once the last byte has left.
    let list = await citizen.visit('/rapport');
    while (/: klar/.test(list.body)) list = await citizen.visit('/rapport');
    assert.match(list.body, /JSON, [^<]*<\/a>: hentet/);
    assert.deepEqual(await pieces(), []);
    const job = /\/rapport\/bestilt\?jobb=([0-9a-f-]+)/.exec(list.body)?.[1] ?? '';
    const again = await citizen.visit(`/rapport/bestilt/fil?jobb=${job}`);
    assert.equal(again.heading, 'Rapporten er hentet');
    const { rows } = await town.ownDb.query<{ action: string }>(
      `select action from journal.entry where action like 'report-%' order by entry_id`,
    );
    assert.deepEqual(
      rows.map(({ action }) => action),
      ['report-asked', 'report-made', 'report-json-downloaded'],
    );
  });

  it("is another's business as little as one that never was", async () => {
    const job = await abandoned(1);
    const other = createCitizen(town.origin);
    await other.signIn(digitsOf(town.person('sami-name')));
    for (const path of ['/rapport/bestilt', '/rapport/bestilt/fil']) {
      for (const id of [job, '00000000-0000-4000-8000-000000000000', 'x', '']) {
        assert.equal((await other.visit(`${path}?jobb=${id}`)).status, 404);
      }
    }
    await town.ownDb.query('delete from report.job where job_id = $1', [job]);
  });

  it('is made anew where its maker ended, into one file and one message', async () => {
    const before = (await messages()).length;
    const job = await abandoned(1);
    await citizen.visit('/rapport/csv');
    const ready = await untilMade(await pageOf(job));
    assert.equal(ready.heading, 'Rapporten er klar');
    const { rows } = await town.ownDb.query<{ attempt: number }>(
      'select distinct attempt from report.file_piece where job_id = $1',
      [job],
    );
    assert.deepEqual(rows, [{ attempt: 2 }]);
    const bytes = Buffer.from(await (await citizen.send(fileOn(ready))).arrayBuffer());
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    const newer = (await messages()).slice(before);
    assert.ok(newer.length <= 2 && newer.every((kind) => kind === 'report-ready'));
  });

  it('is given up after three tries, in words', async () => {
    const job = await abandoned(3);
    await citizen.visit('/rapport/csv');
    const failed = await untilMade(await pageOf(job));
    assert.equal(failed.heading, 'Vi fikk ikke laget rapporten');
    assert.equal((await messages()).filter((kind) => kind === 'report-failed').length, 1);
    const { rows } = await town.ownDb.query('select 1 from report.file_piece where job_id = $1', [
      job,
    ]);
    assert.deepEqual(rows, []);
  });

  it('is broken off where it is not whole, as when it was fetched in two tabs', async () => {
    const ready = await untilMade(await citizen.visit('/rapport/json'));
    const job = ready.url.searchParams.get('jobb');
    await town.ownDb.query(
      `delete from report.file_piece p where job_id = $1
          and piece = (select max(piece) from report.file_piece q where q.job_id = p.job_id)`,
      [job],
    );
    const answer = await citizen.send(fileOn(ready));
    await assert.rejects(answer.arrayBuffer());
    assert.ok(town.log.some((line) => line.includes('report-broken-off')));
    assert.equal((await citizen.visit(ready.url)).heading, 'Rapporten er klar');
    await town.ownDb.query('delete from report.job where job_id = $1', [job]);
  });

  it('is not looked for without end, as each look prolongs the session', async () => {
    const job = await abandoned(1);
    const hold = `update report.job set claimed_until = now() + interval '1 hour',
      asked_at = now() - make_interval(mins => $2) where job_id = $1`;
    await town.ownDb.query(hold, [job, 1]);
    assert.equal((await pageOf(job)).headers.get('refresh'), '3');
    await town.ownDb.query(hold, [job, 16]);
    const page = await pageOf(job);
    assert.equal(page.headers.get('refresh'), null);
    assert.match(page.body, /Se om den er klar/);
    await town.ownDb.query('delete from report.job where job_id = $1', [job]);
  });

  it('is not sent to anybody without end', async () => {
    const job = await abandoned(1);
    let last = 303;
    for (let n = 0; n < 40 && last === 303; n += 1) {
      last = (await citizen.send(`/rapport/bestilt/fil?jobb=${job}`)).status;
    }
    assert.equal(last, 429);
    await town.ownDb.query('delete from report.job where job_id = $1', [job]);
    await town.ownDb.query(`delete from session.rate_limit where key like 'report-file%'`);
  });

  it('is deleted after seven days, fetched or not', async () => {
    const ready = await untilMade(await citizen.visit('/rapport/json'));
    assert.equal(ready.heading, 'Rapporten er klar');
    const url = urlForRole(town.ownDb.options.connectionString ?? '', town.secrets, 'kpr_worker');
    const worker = createPool({ url, max: 1, applicationName: 'test' });
    await tidyOften(worker);
    assert.equal((await citizen.visit(ready.url)).heading, 'Rapporten er klar');
    await town.ownDb.query(`update report.job set closed_at = now() - interval '7 days'`);
    await tidyOften(worker);
    await worker.destroy();
    assert.equal((await citizen.visit(ready.url)).heading, 'Rapporten er slettet hos oss');
    assert.deepEqual(await pieces(), []);
  });
});
