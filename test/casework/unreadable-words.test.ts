import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { draftsOf, newCase, referenceOn, signedIn, words } from './correcting.ts';

const key = 'adult-with-only-claims';
const broken = 'Vi får ikke åpnet denne';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('a draft that cannot be opened', () => {
  it('costs the page nothing but itself, is told of, and can be deleted', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    await citizen.submit(form, { melding: 'det hemmelige', gjor: 'lagre' }, newCase);
    town.clock.move(minute);
    const other = await citizen.submit(
      await citizen.visit(newCase),
      { melding: 'en til', gjor: 'lagre' },
      newCase,
    );
    const [, address = ''] = /href="(\/saker\/ny\?utkast=[^"]+)"/.exec(other.body) ?? [];
    await spoil(`key_id = 'gone'`, 'first');
    const list = await citizen.visit('/saker');
    assert.equal(list.status, 200);
    const shown = textOf(list.body);
    assert.equal(shown.split(broken).length - 1, 1);
    assert.match(shown, /Slett den og skriv på nytt/);
    assert.equal(Array.from(list.body.matchAll(/\?utkast=/g)).length, 1, 'the other opens');
    assert.ok((await citizen.visit(address)).body.includes('en til'));
    const line = town.log.find((one) => one.includes('"draft-not-opened"'));
    assert.match(line ?? '', /"level":50.*"keyId":"gone"/);
    assert.ok(town.log.every((one) => !one.includes('hemmelige')));
  });

  it('leads from its own address to where it can be deleted', async () => {
    await spoil(`sealed = '\\x00'`, 'all');
    const citizen = await signedIn(town, key);
    const page = await citizen.visit(`${newCase}?utkast=${await someDraft()}`);
    assert.deepEqual([page.status, page.url.pathname, page.url.hash], [200, '/saker', '#pabegynt']);
    const left = await citizen.submit(page, { gjor: 'slett' }, newCase);
    assert.equal(left.status, 200);
    assert.equal(await draftsOf(town, key), 1);
  });

  it('is not written over by words that outlive their session', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    await citizen.submit(form, { melding: 'før nøkkelen ble borte', gjor: 'lagre' }, newCase);
    const before = await draftsOf(town, key);
    await spoil(`key_id = 'gone'`, 'all');
    citizen.forgetCookies();
    const late = await citizen.submit(form, { melding: 'etterpå' }, newCase);
    assert.equal(late.status, 401);
    assert.match(textOf(late.body), /Teksten din er lagret/);
    assert.equal(await draftsOf(town, key), before + 1);
  });
});

describe('what was sent and cannot be opened', () => {
  const other = 'sami-name';

  it('leaves the case with its deadline, and says so; new words from its form are kept', async () => {
    const citizen = await signedIn(town, other);
    const form = await citizen.visit(newCase);
    const receipt = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    await town.ownDb.query(`alter table casework.request disable trigger user`);
    await town.ownDb.query(`update casework.request set key_id = 'gone' where reference = $1`, [
      referenceOn(receipt),
    ]);
    const page = await citizen.visit(`/saker/sak?ref=${referenceOn(receipt)}`);
    assert.equal(page.status, 200);
    assert.match(textOf(page.body), /Svar senest .* Vi får ikke åpnet det du skrev/);
    const more = await citizen.submit(form, { ...words, melding: 'mer', gjor: 'send' }, newCase);
    assert.match(textOf(more.body), /Du har allerede sendt sak/);
    assert.ok(more.body.includes('mer'));
    assert.ok(town.log.some((one) => one.includes('"words-not-opened"')));
  });
});

async function spoil(change: string, which: 'first' | 'all') {
  const person = await personIdOf(town, key);
  const { rowCount } = await town.ownDb.query(
    `update casework.draft set ${change} where draft_id in (
       select draft_id from casework.draft where subject_person_id = $1
        order by saved_at ${which === 'first' ? 'limit 1' : ''})`,
    [person],
  );
  assert.ok(rowCount);
}

async function someDraft(): Promise<string> {
  const { rows } = await town.ownDb.query<{ draft_id: string }>(
    'select draft_id from casework.draft where subject_person_id = $1',
    [await personIdOf(town, key)],
  );
  return rows[0]?.draft_id ?? '';
}
