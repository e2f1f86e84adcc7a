import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignInPerson } from '../../src/neighbours/idporten/account.ts';
import { renderSignIn } from '../../src/neighbours/idporten/pages.ts';

const first: SignInPerson = { digits: '10915596784', name: 'Ivrig', age: 40, story: 'Ser alt.' };
const child: SignInPerson = {
  digits: '05895894984',
  name: 'Liten',
  age: 8,
  story: 'Er åtte år.',
  listedUnder: 'families',
};

function pageOf(people: SignInPerson[], chosen = first.digits): string {
  const page = {
    brand: 'ID-porten',
    language: 'nb',
    action: '/',
    number: '',
    problem: '',
  } as const;
  return renderSignIn({ ...page, people, chosen, level: 'idporten-loa-high' });
}

describe('the sign-in page of the ID-porten stand-in', () => {
  it('folds families together after the first, each with their story', () => {
    const page = pageOf([child, first]);
    const fold = page.indexOf('<details>');
    assert.ok(page.indexOf('Ivrig, 40 år') < fold);
    assert.ok(page.indexOf('Liten, 8 år') > fold);
    assert.match(page, /<summary>Foreldre og barn[^<]+<\/summary>/);
    assert.match(page, /Er åtte år\./);
  });

  it('unfolds them when one of them is chosen, and has no fold without any', () => {
    assert.match(pageOf([first, child], child.digits), /<details open>/);
    assert.doesNotMatch(pageOf([first]), /<details/);
  });
});
