import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAccess } from '../../src/mandate/access-rules.ts';
import { exampleParty, exampleStanding } from '../../src/mandate/example-standing.ts';
import { defaultPolicy, policySetting, policyVersion } from '../../src/mandate/policy.ts';
import { policySwitches, type PolicySwitch } from '../../src/mandate/policy-switches.ts';

const switches = Object.entries<PolicySwitch>(policySwitches);

describe('policy switches', () => {
  it('each stand at a reading that the service carries out, with a law and a date', () => {
    for (const [name, { values, ready, default: otherwise, legalBasis, from }] of switches) {
      assert.ok(
        ready.every((value) => values.includes(value)),
        name,
      );
      assert.ok(ready.includes(otherwise), name);
      assert.ok(legalBasis.length > 5, name);
      assert.match(from, /^\d{4}-\d\d-\d\d$/);
    }
    const defaults = switches.map(([name, { default: otherwise }]) => [name, otherwise]);
    assert.deepEqual(Object.entries(defaultPolicy), defaults);
  });

  it('can all be set, to what is ready and nothing else', () => {
    for (const [name, { values, ready }] of switches) {
      for (const value of [...values, 'maybe']) {
        const taken = policySetting.safeParse({ [name]: value }).success;
        assert.equal(taken, ready.includes(value), `${name}=${value}`);
      }
    }
    assert.equal(policySetting.safeParse({ parentsWhoMayact: 'both' }).success, false);
  });

  it('name their version by the values in force, in any order', () => {
    const version = policyVersion(defaultPolicy);
    assert.match(version, /^\d{4}-\d\d-\d\d\.[0-9a-f]{6}$/);
    const turned = policySetting.parse(Object.fromEntries(Object.entries(defaultPolicy).reverse()));
    assert.equal(policyVersion(turned), version);
    const other = policySetting.parse({ parentsWhoMayAct: 'living-with-child' });
    assert.notEqual(policyVersion(other), version);
  });
});

describe('gate 6', () => {
  const apart = exampleParty({ residences: ['elsewhere'] });
  const living = exampleParty();
  const only = { ...defaultPolicy, parentsWhoMayAct: 'living-with-child' } as const;
  const standing = (actor: typeof living) =>
    exampleStanding({ actor, holders: [actor, actor === apart ? living : apart] });

  it('lets both parents act where one lives with the child, or only that one', () => {
    assert.equal(decideAccess(standing(living), defaultPolicy).outcome, 'auto');
    assert.equal(decideAccess(standing(apart), defaultPolicy).outcome, 'auto');
    assert.equal(decideAccess(standing(living), only).outcome, 'auto');
    const { outcome, gate } = decideAccess(standing(apart), only);
    assert.deepEqual([outcome, gate], ['case', 'child-lives-with-holder']);
  });

  it('knows a second home', () => {
    const twoHomes = exampleParty({ birthDate: '2020-01-01', residences: ['home', 'elsewhere'] });
    const both = { ...standing(apart), subject: twoHomes };
    assert.equal(decideAccess(both, only).outcome, 'auto');
  });

  it('asks a human where the child lives with neither', () => {
    const alone = exampleStanding({ actor: apart, holders: [apart, apart] });
    assert.equal(decideAccess(alone, defaultPolicy).gate, 'child-lives-with-holder');
  });
});
