import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  confirm,
  dental,
  draft,
  draftOf,
  dutiesOf,
  eventsOf,
  identified,
  preventive,
  referenceOf,
  secondary,
  shutOutIngestion,
  signedIn,
  ways,
} from './chooser.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
  await shutOutIngestion(town);
});
after(() => town.stop());

describe('a choice that is sent more than once', () => {
  it('becomes one event and one receipt when the button is pressed twice at once', async () => {
    const key = 'pupil-in-all-five-sources';
    const citizen = await signedIn(town, key);
    for (const action of ['reserve', 'lift'] as const) {
      const checking = await draft(citizen, action, [preventive, secondary]);
      const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(citizen, checking)));
      assert.equal(new Set(answers.map(referenceOf)).size, 1);
      for (const { status, url } of answers) {
        assert.deepEqual([status, url.pathname], [200, '/reservasjoner/kvittering']);
      }
    }
    assert.deepEqual(await eventsOf(town, key), [
      `reserve ${preventive}`,
      `reserve ${secondary}`,
      `lift ${preventive}`,
      `lift ${secondary}`,
    ]);
    assert.equal((await dutiesOf(town, key)).length, 3, 'block, erase, unblock');
  });

  it('leads back to its receipt by the back button, whatever was ticked meanwhile', async () => {
    const key = 'adult-with-only-claims';
    const citizen = await signedIn(town, key);
    const checking = await draft(citizen, 'reserve', [dental]);
    const receipt = await confirm(citizen, checking);
    const again = await confirm(citizen, checking, { atOnce: true });
    assert.equal(referenceOf(again), referenceOf(receipt));
    assert.doesNotMatch(again.body, /Du valgte å slette med en gang/);
    const checkPage = await citizen.visit(checking.url);
    assert.equal(referenceOf(checkPage), referenceOf(receipt), 'the check page is over');
    assert.deepEqual(await eventsOf(town, key), [`reserve ${dental}`]);
  });

  it('does not revive by the back button what has been lifted since', async () => {
    const key = 'nothing-held';
    const citizen = await signedIn(town, key);
    const checking = await draft(citizen, 'reserve', [identified]);
    await confirm(citizen, checking);
    await choose(citizen, 'lift', [identified]);
    await confirm(citizen, checking);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${identified}`, `lift ${identified}`]);
  });

  it('tells the second of two tabs that it is so already', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    for (const action of ['reserve', 'lift'] as const) {
      const first = await draft(citizen, action, [identified]);
      const second = await draft(citizen, action, [identified]);
      await confirm(citizen, first);
      const late = await confirm(citizen, second);
      assert.equal(late.status, 200);
      assert.equal(late.heading, 'Det er alt slik du ønsker');
    }
    assert.deepEqual(await eventsOf(town, key), [`reserve ${identified}`, `lift ${identified}`]);
  });

  it('lets one of two tabs win when both are confirmed at once', async () => {
    const key = 'five-thousand-rows';
    const citizen = await signedIn(town, key);
    const tabs = [
      await draft(citizen, 'reserve', [dental]),
      await draft(citizen, 'reserve', [dental]),
    ];
    const answers = await Promise.all(tabs.map((checking) => confirm(citizen, checking)));
    assert.deepEqual(answers.map(({ heading }) => heading).sort(), [
      'Det er alt slik du ønsker',
      'Du har reservert deg',
    ]);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${dental}`]);
    assert.equal((await dutiesOf(town, key)).length, 2);
  });

  it('adds only what is new when two tabs overlap, and the receipt says just that', async () => {
    const key = 'elderly-with-much-care';
    const citizen = await signedIn(town, key);
    const both = await draft(citizen, 'reserve', [identified, secondary]);
    await choose(citizen, 'reserve', [identified]);
    const receipt = await confirm(citizen, both);
    assert.match(receipt.body, /<dl class="facts">.*?forskning/s);
    assert.doesNotMatch(receipt.body, /<dl class="facts">.*?sammen med fødselsnummeret mitt/s);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${identified}`, `reserve ${secondary}`]);
  });
});

describe('a choice under another address or by another person', () => {
  it('cannot be confirmed as its opposite', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const reserving = await draft(citizen, 'reserve', [secondary]);
    const asLift = `${ways.lift}/kontroll?utkast=${draftOf(reserving)}`;
    assert.equal((await citizen.visit(asLift)).status, 404);
    await choose(citizen, 'reserve', [identified]);
    const lifting = await draft(citizen, 'lift', [identified]);
    const crossed = await citizen.submit(lifting, { utkast: draftOf(reserving) }, '/kontroll');
    assert.equal(crossed.status, 404);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${identified}`]);
  });

  it('is not found by anybody else, just as one that never was', async () => {
    const owner = await signedIn(town, 'protected-address');
    const stranger = await signedIn(town, 'expired-codes');
    const theirs = draftOf(await draft(owner, 'reserve', [secondary]));
    const made = referenceOf(await choose(owner, 'reserve', [dental]));
    const own = await draft(stranger, 'reserve', [secondary]);
    const tries = [
      ...[theirs, randomUUID(), 'nonsense', ''].flatMap((id) => [
        () => stranger.visit(`${ways.reserve}/kontroll?utkast=${id}`),
        () => stranger.submit(own, { utkast: id }, '/kontroll'),
      ]),
      ...[made, 'R-2222-2222', 'nonsense', ''].map(
        (reference) => () => stranger.visit(`/reservasjoner/kvittering?referanse=${reference}`),
      ),
    ];
    const pages = [];
    for (const attempt of tries) pages.push(await attempt());
    assert.deepEqual(new Set(pages.map(({ status }) => status)), new Set([404]));
    assert.equal(new Set(pages.map(({ body }) => withoutTraces(body))).size, 1, 'one page for all');
    assert.deepEqual(await eventsOf(town, 'expired-codes'), []);
    assert.deepEqual(await eventsOf(town, 'protected-address'), [`reserve ${dental}`]);
  });

  it('can neither be undone nor disputed by anybody else', async () => {
    const owner = await signedIn(town, 'credited-and-rejected-bills');
    const stranger = await signedIn(town, 'municipality-merged-and-split');
    const theirs = referenceOf(await choose(owner, 'reserve', [dental]));
    const own = await choose(stranger, 'reserve', [dental]);
    for (const path of ['/reservasjoner/angre', '/reservasjoner/ikke-meg']) {
      for (const referanse of [theirs, 'R-2222-2222', 'x'.repeat(500), '']) {
        assert.equal((await stranger.submit(own, { referanse }, path)).status, 404, path);
      }
    }
    assert.deepEqual(await eventsOf(town, 'credited-and-rejected-bills'), [`reserve ${dental}`]);
    assert.deepEqual(await dutiesOf(town, 'credited-and-rejected-bills'), [
      `block ${dental} open`,
      `erase ${dental} open`,
    ]);
  });
});

/** A page without what differs from request to request: tokens, addresses, references, time. */
function withoutTraces(body: string): string {
  return body
    .replace(/value="[0-9a-f]{32,}"/g, '')
    .replace(/(href|action|value)="[^"]*"/g, '')
    .replace(/\b\d+ min\w*/g, '');
}
