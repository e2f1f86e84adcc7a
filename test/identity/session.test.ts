import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  citizenLimits,
  liveAttempts,
  minutesLeft,
  safeReturnPath,
  type SignInAttempt,
} from '../../src/identity/session.ts';

const minute = 60_000;
const origin = 'https://innsyn.example';

describe('the time left of a session', () => {
  const cases = [
    { used: 0, signedIn: 0, left: 30 },
    { used: 29, signedIn: 29, left: 1 },
    { used: 30, signedIn: 30, left: 0 },
    { used: 0, signedIn: 89, left: 30 },
    { used: 0, signedIn: 91, left: 29 },
    { used: 1, signedIn: 119, left: 1 },
    { used: 0, signedIn: 120, left: 0 },
    { used: 0, signedIn: 121, left: -1 },
  ];
  for (const { used, signedIn, left } of cases) {
    it(`is ${left} minutes after ${used} without use, ${signedIn} in all`, () => {
      const now = 1_000 * minute;
      const session = { signedInAt: now - signedIn * minute, seenAt: now - used * minute };
      assert.equal(minutesLeft(session, citizenLimits, now), left);
    });
  }

  it('is rounded down, so that no page promises more than there is', () => {
    assert.equal(minutesLeft({ signedInAt: 0, seenAt: 0 }, citizenLimits, 1), 29);
    assert.equal(minutesLeft({ signedInAt: 0, seenAt: 0 }, citizenLimits, 29 * minute + 1), 0);
  });
});

describe('sign-ins that were begun', () => {
  const begun = (state: string, startedAt: number): SignInAttempt => ({
    state,
    nonce: 'n',
    codeVerifier: 'v',
    returnTo: '/oversikt',
    startedAt,
  });

  it('may come back for a quarter of an hour', () => {
    const attempts = [begun('old', 0), begun('new', minute)];
    const states = (now: number) => liveAttempts(attempts, now).map(({ state }) => state);
    assert.deepEqual(states(15 * minute - 1), ['old', 'new']);
    assert.deepEqual(states(15 * minute), ['new']);
    assert.deepEqual(states(16 * minute), []);
  });

  it('are at most five, the newest', () => {
    const attempts = ['a', 'b', 'c', 'd', 'e', 'f'].map((state) => begun(state, 0));
    assert.equal(
      liveAttempts(attempts, 1)
        .map(({ state }) => state)
        .join(''),
      'bcdef',
    );
  });
});

describe('the page that one returns to after signing in', () => {
  const returnTo = (asked: unknown) => safeReturnPath(asked, '/oversikt');

  it('is the one asked for, when it is ours', () => {
    for (const path of ['/hvem', '/nn/oversikt', '/opplysninger/tannhelse?side=2', '/']) {
      assert.equal(returnTo(path), path);
    }
    assert.equal(returnTo('/hvem#top'), '/hvem', 'what stands behind # is the browser’s');
  });

  const elsewhere = [
    '//evil.example',
    '///evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/\u0000/evil.example',
    '/hvem\r\nSet-Cookie: a=b',
    'https:evil.example',
    'https:/evil.example',
    'https://evil.example/oversikt',
    'HTTPS://evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    'oversikt',
    '',
    '/.//evil.example',
    '/..//evil.example',
    '/x/..//evil.example',
    '/nn/..//evil.example',
    '/%2e//evil.example',
    '/./\\evil.example',
    `/${'x'.repeat(300)}`,
    undefined,
    ['/hvem', '//evil.example'],
    { path: '/hvem' },
  ];
  for (const asked of elsewhere) {
    it(`is ours when asked for ${inspect(asked).slice(0, 40)}`, () => {
      assert.equal(new URL(returnTo(asked), origin).origin, origin);
      assert.doesNotMatch(returnTo(asked), /^[/\\]{2}|[\\\s]|evil/);
    });
  }

  it('never leads away from here, whatever is asked for', () => {
    const piece = fc.constantFrom(
      ...['/', '\\', '//', '.', '..', '%2f', '%5c', '%2e', '\t', '\n', '\r', '\u0000', ' '],
      ...['evil.example', '@', ':', 'https:', '?', '#', 'nn', 'hvem', '\u3002', '\uff0f'],
    );
    const asked = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 9 }).map((pieces) => `/${pieces.join('')}`),
    );
    fc.assert(
      fc.property(asked, (path) => {
        const to = returnTo(path);
        assert.equal(new URL(to, origin).origin, origin);
        assert.doesNotMatch(to, /^[/\\]{2}|[\\\s\p{Cc}]/u);
        assert.equal(returnTo(to), to, 'a safe path stays as it is');
      }),
      { numRuns: 2_000 },
    );
  });
});
