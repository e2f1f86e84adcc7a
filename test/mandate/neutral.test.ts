import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { minute } from '../support/clock.ts';
import type { Citizen, Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { forgedPrefix, hidden, signedIn, type SignedIn } from './standing-people.ts';
import { personIdOf } from '../reservation/chooser.ts';

const afterMs = 2_000;

describe('the neutral page', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ NEUTRAL_ANSWER_MS: String(afterMs) }));
  });
  after(() => town.stop());

  type Measured = { reason: string; page: Page; ms: number };

  async function measure(reason: string, citizen: Citizen, address: string): Promise<Measured> {
    const began = performance.now();
    const page = await citizen.visit(address);
    return { reason, page, ms: performance.now() - began };
  }

  /** Without what is the viewer's own: reference, form token, name and the time that is left. */
  function bare({ body }: Page): string {
    return body
      .replaceAll(/\/for\/[\w.-]+/g, '/for/…')
      .replaceAll(/name="_csrf" value="[^"]+"/g, '')
      .replace(/<p class="who-name">[\s\S]*?<\/p>/, '')
      .replace(/Meldinger \(\d+ ulest\w*\)/, 'Meldinger');
  }

  it('is the same in text, status, size and time for every reason', async () => {
    const measured: Measured[] = [];
    for (const [actor, subject] of hidden) {
      const who = await signedIn(town, actor);
      const prefix = await forgedPrefix(town, who, [actor, subject]);
      measured.push(await measure(`${actor}, ${subject}`, who.citizen, `${prefix}/oversikt`));
    }
    measured.push(...(await troubledRegister()));
    const [first] = measured;
    assert.ok(first);
    for (const { reason, page, ms } of measured) {
      assert.equal(page.status, 403, reason);
      if (!reason.startsWith('child-of-fifteen'))
        assert.equal(bare(page), bare(first.page), reason);
      assert.ok(ms >= afterMs - 5 && ms < afterMs + 1_000, `${reason}: ${Math.round(ms)} ms`);
    }
  });

  /** A child that one may act for, when the register is away, talks nonsense, or a block stands. */
  async function troubledRegister(): Promise<Measured[]> {
    const parties = ['mother-of-six-year-old', 'child-of-six'] as const;
    const who = await signedIn(town, parties[0]);
    const prefix = await forgedPrefix(town, who, parties);
    assert.equal((await who.citizen.visit(`${prefix}/oversikt`)).status, 200);
    const ask = (reason: string) => measure(reason, who.citizen, `${prefix}/oversikt`);
    const found: Measured[] = [];
    town.folkeregisteret.setAvailable(false);
    town.clock.move(2 * minute);
    found.push(await ask('register away'));
    town.folkeregisteret.setAvailable(true);
    for (const nonsense of ['a-web-page', 'broken-json', 'another-shape', 'too-much'] as const) {
      town.folkeregisteret.answerWith(nonsense);
      town.clock.move(2 * minute);
      found.push(await ask(nonsense));
    }
    town.folkeregisteret.answerWith('nothing');
    town.clock.move(2 * minute);
    const silent = await ask('register silent');
    found.push(silent);
    town.folkeregisteret.answerWith(undefined);
    town.clock.move(2 * minute);
    // What was asked while it was silent is still waited for a while.
    let { status } = await who.citizen.visit(`${prefix}/oversikt`);
    for (let n = 0; n < 4 && status !== 200; n++) {
      town.clock.move(minute);
      ({ status } = await who.citizen.visit(`${prefix}/oversikt`));
    }
    assert.equal(status, 200, 'back again');
    await town.ownDb.query(
      `insert into mandate.block (subject_person_id, kind, set_at) values ($1, 'court', now())`,
      [await personIdOf(town, parties[1])],
    );
    found.push(await ask('blocked by a court'));
    await town.ownDb.query(`delete from mandate.block`);
    return found;
  }

  it('never gives an answer beyond its lifetime', async () => {
    const parties = ['sole-parent', 'child-of-sole-parent'] as const;
    const who = await signedIn(town, parties[0]);
    const prefix = await forgedPrefix(town, who, parties);
    assert.equal((await who.citizen.visit(`${prefix}/oversikt`)).status, 200);
    town.folkeregisteret.setAvailable(false);
    assert.equal((await who.citizen.visit(`${prefix}/oversikt`)).status, 200, 'within the minute');
    town.clock.move(minute + 1_000);
    assert.equal((await who.citizen.visit(`${prefix}/oversikt`)).status, 403);
    town.folkeregisteret.setAvailable(true);
  });

  it('leaves nobody without standing a way to see or learn anything', async () => {
    const pairs = hidden.filter(([actor]) => actor !== 'child-of-fifteen');
    const strangers: { who: SignedIn; own: string; secrets: string[] }[] = [];
    for (const pair of pairs.slice(0, 8)) {
      const who = await signedIn(town, pair[0]);
      const own = await forgedPrefix(town, who, pair);
      const subject = town.person(pair[1]);
      const { first, last } = subject.names;
      strangers.push({ who, own, secrets: [`${first} ${last}`, digitsOf(subject)] });
    }
    const address = fc.constantFrom(
      ...['/oversikt', '/tidslinje', '/hvem', '/reservasjoner', '/reservasjoner/ny', '/saker'],
      ...['/saker/ny', '/rapport', '/rapport/json', '/meldinger', '/velg-person'],
      ...['/reservasjoner/ny/kontroll', '/reservasjoner/uenig', '/opplysninger/helsestasjon'],
    );
    const step = fc.record({
      address,
      prefix: fc.constantFrom('none', 'own', 'of another', 'made up'),
      sends: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(strangers.length - 1),
        fc.array(step, { minLength: 1, maxLength: 3 }),
        async (index, steps) => {
          const one = strangers[index];
          const other = strangers[(index + 1) % strangers.length];
          assert.ok(one && other);
          const before = { none: '', own: one.own, 'of another': other.own, 'made up': '/for/k.A' };
          const pages = await Promise.all(
            steps.map(({ address: path, prefix, sends }) =>
              one.who.citizen.visit(
                before[prefix] + path,
                sends ? { _csrf: one.who.token, valg: 'release-secondary' } : undefined,
              ),
            ),
          );
          for (const { body } of pages) {
            for (const secret of one.secrets) assert.ok(!body.includes(secret));
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
