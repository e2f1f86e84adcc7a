import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { isProtected, isWhole } from '../web/sound-page.ts';
import { sendCorrection, takeCase } from './at-the-desk.ts';

describe('every page of the desk', () => {
  let town: TestTown;
  let handling: Citizen;
  let roleless: Citizen;
  let auditor: Citizen;
  let query: string;
  before(async () => {
    town = await startTestTown();
    const reference = await sendCorrection(town, 'nothing-held');
    query = `?ref=${reference}`;
    const signIn = async (accountId: string) => (await signInStaff(town.origin, accountId)).staff;
    [handling, roleless, auditor] = await Promise.all([
      signIn('saksbehandler-1'),
      signIn('uten-rolle'),
      signIn('revisor'),
    ]);
    await takeCase(handling, reference);
  });
  after(() => town.stop());

  for (const language of languages) {
    it(`is whole, protected and in ${language}`, async () => {
      const stranger = createCitizen(town.origin);
      for (const [who, path, status] of [
        [handling, paths.desk, 200],
        [handling, paths.deskCase + query, 200],
        [handling, paths.handOverCase + query, 200],
        [handling, `${paths.findCase}?ref=S-2222-3333`, 404],
        [handling, `${paths.desk}/finnes-ikke`, 404],
        [auditor, paths.desk, 200],
        [auditor, paths.deskCase + query, 404],
        [roleless, paths.desk, 403],
        [stranger, paths.staffSignedOut, 200],
      ] as const) {
        const page = await who.visit(hrefIn(language, path));
        assert.equal(page.status, status, path);
        isProtected(page);
        isWhole(page, language);
        assert.doesNotMatch(page.body, /\b\d{11}\b/);
      }
    });
  }

  it('is protected where a sign-in has failed, too', async () => {
    isProtected(await createCitizen(town.origin).visit(`${paths.staffSignInCallback}?state=none`));
  });

  it('is nobody’s who is named by a reference in the address', async () => {
    const page = await handling.visit(`/for/abc${paths.desk}`);
    assert.equal(page.status, 404);
    isProtected(page);
  });

  it('leads nowhere into the pages of citizens from its head', async () => {
    const { body } = await handling.visit(paths.desk);
    const head = /<header.*?<\/header>/s.exec(body)?.[0] ?? '';
    const links = Array.from(head.matchAll(/(?:href|action)="([^"]*)"/g), ([, to = '']) => to);
    assert.ok(links.length >= 5);
    assert.deepEqual(
      links.filter((to) => !/^(\/(nn|en))?\/saksbehandling/.test(to)),
      [],
    );
  });
});
