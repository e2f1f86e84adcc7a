import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessRules, decideAccess } from '../../src/mandate/access-rules.ts';
import { firstClosedGate, gates } from '../../src/mandate/gates.ts';
import { defaultPolicy } from '../../src/mandate/policy.ts';
import {
  decideReservation,
  reservationRules,
  type ReservationRule,
} from '../../src/mandate/reservation-rules.ts';

describe('the order', () => {
  it('of gates is fixed', () => {
    assert.deepEqual(
      gates.map(({ code, onFailure }) => `${code} ${onFailure}`),
      [
        'signed-in-high no',
        'actor-capable case',
        'subject-alive case',
        'no-protected-address case',
        'register-fresh case',
        'child-lives-with-holder case',
        'no-block case',
      ],
    );
  });

  it('of who may see is fixed', () => {
    assert.deepEqual(
      accessRules.map(({ code, outcome }) => `${code} ${outcome}`),
      [
        'self-16 auto',
        'self-under-12 no',
        'self-12-15 case',
        'self-protected-address auto',
        'self-register-silent auto',
        'parent-of-child-under-12 auto',
        'parent-of-child-12-15 case',
        'parent-of-child-16 no',
        'no-standing case',
        'power-of-attorney auto',
        'next-of-kin case',
        'written-consent case',
        'guardian-personal case',
        'guardian-economic no',
        'next-of-kin-of-deceased case',
        'lasting-power-of-attorney case',
        'caseworker case',
      ],
    );
  });

  it('of who may reserve is fixed', () => {
    const rules: readonly ReservationRule[] = reservationRules;
    assert.deepEqual(
      rules.map(({ code, outcome, effect }) => `${code} ${outcome} ${effect ?? '–'}`),
      [
        'self-16 auto full',
        'self-12-15-reserves case protective',
        'self-12-15 case –',
        'self-under-12 no –',
        'parent-alone-on-registration case –',
        'parent-lifts-anothers case –',
        'parent-of-child-under-12 auto full',
        'parent-of-child-12-15 case –',
        'parent-of-child-16 no –',
        'power-of-attorney auto –',
        'next-of-kin-or-guardian case –',
        'relatives-of-deceased no –',
        'no-standing case –',
      ],
    );
  });
});

describe('the examples of a gate', () => {
  for (const { code, check, examples } of gates) {
    it(`say what ${code} lets through, stops and cannot know`, () => {
      const { allow, refuse, unknown } = examples;
      assert.equal(check(allow, defaultPolicy), 'pass');
      assert.equal(firstClosedGate(allow, defaultPolicy), undefined);
      assert.equal(firstClosedGate(refuse, defaultPolicy)?.code, code);
      const expected = code === 'register-fresh' ? 'unknown' : 'fail';
      assert.equal(check(refuse, defaultPolicy), expected);
      if (unknown !== undefined) assert.equal(check(unknown, defaultPolicy), 'unknown');
    });
  }
});

describe('the examples of who may see', () => {
  for (const rule of accessRules) {
    if (rule.applies === 'later') continue;
    it(`hold for ${rule.code}`, () => {
      const { allow, refuse, unknown } = rule.examples;
      const allowed = decideAccess(allow, defaultPolicy);
      const refused = decideAccess(refuse, defaultPolicy);
      assert.equal(allowed.outcome, 'auto');
      assert.notEqual(refused.outcome, 'auto');
      assert.equal(decideAccess(unknown, defaultPolicy).outcome, 'case');
      const own = rule.outcome === 'auto' ? allowed : refused;
      assert.deepEqual(own, { outcome: rule.outcome, rule: rule.code, gate: undefined });
    });
  }
});

describe('the examples of who may reserve', () => {
  for (const rule of reservationRules) {
    if (rule.applies === 'later') continue;
    it(`hold for ${rule.code}`, () => {
      const { allow, refuse, unknown } = rule.examples;
      // The one switch that closes a way is tried closed; what it lets through, open.
      const closing = rule.code === 'parent-alone-on-registration';
      const policy = closing
        ? ({ ...defaultPolicy, oneParentReservesRegistration: 'case' } as const)
        : defaultPolicy;
      const allowed = decideReservation(allow.standing, allow.act, defaultPolicy);
      const refused = decideReservation(refuse.standing, refuse.act, policy);
      assert.equal(allowed.outcome, 'auto');
      assert.equal(allowed.effect, 'full');
      assert.notEqual(refused.outcome, 'auto');
      const missing = decideReservation(unknown.standing, unknown.act, policy);
      assert.deepEqual([missing.outcome, missing.effect], ['case', undefined]);
      const own = rule.outcome === 'auto' ? allowed : refused;
      assert.deepEqual(own, {
        outcome: rule.outcome,
        effect: rule.effect,
        rule: rule.code,
        gate: undefined,
      });
    });
  }
});
