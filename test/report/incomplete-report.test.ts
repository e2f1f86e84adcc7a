import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { signedIn } from '../reservation/chooser.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

describe('a report that lacks a source', () => {
  let town: TestTown;
  let citizen: Citizen;
  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, 'pupil-in-all-five-sources');
    await town.registerDb.query(`revoke select on kpr.tann_besok from kpr_innsyn_reader`);
  });
  after(() => town.stop());

  async function noticeOf(lang = ''): Promise<string> {
    const answer = await citizen.send(`${lang}/rapport/json`);
    assert.equal(answer.status, 200);
    const { notices } = (await answer.json()) as {
      notices: { title: string; paragraphs: { text: string }[] }[];
    };
    return notices.map(({ title, paragraphs }) => `${title}: ${paragraphs[0]?.text}`).join('\n');
  }
  const cases = async () => {
    const { rows } = await town.ownDb.query<{ reference: string; sources: string[] }>(
      `select reference, missing_sources as sources from casework.request order by received_at`,
    );
    return rows;
  };

  it('says so, and is a case that somebody sees to', async () => {
    const notice = await noticeOf();
    const [request, ...more] = await cases();
    assert.deepEqual(request?.sources, ['TANN_OFF']);
    assert.deepEqual(more, []);
    assert.match(notice, /Rapporten er ikke komplett/);
    assert.ok(notice.includes(request.reference));
    const list = await citizen.visit('/saker');
    assert.match(textOf(list.body), /En kilde svarte ikke da rapporten din ble laget/);
    const one = await citizen.visit(`/saker/sak?ref=${request.reference}`);
    assert.equal(one.status, 200);
    assert.ok(textOf(one.body).includes(/senest (\d+\. \w+ \d{4})/.exec(notice)?.[1] ?? '–'));
  });

  it('is the same case while it lacks the same, in every language', async () => {
    const [request] = await cases();
    for (const lang of ['/nn', '/en'])
      assert.ok((await noticeOf(lang)).includes(request?.reference ?? '–'));
    assert.equal((await cases()).length, 1);
  });

  it('is a new case when it lacks more', async () => {
    await town.registerDb.query(`revoke select on kpr.kuhr_regning from kpr_innsyn_reader`);
    await noticeOf();
    assert.deepEqual((await cases()).at(-1)?.sources.toSorted(), ['KUHR', 'TANN_OFF']);
  });
});
