import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { datasets } from '../../src/neighbours/analytics/dataset-tables.ts';
import { releaseOf, releaseRow } from '../../src/neighbours/analytics/release.ts';
import { releaseReachShape } from '../../src/neighbours/ingestion/gate.client.ts';
import { leaveOutReserved } from '../../src/neighbours/ingestion/reserved-fields.ts';
import { decide } from '../../src/gate/decision.ts';
import { createRuleBook, publications } from '../../src/reservation/rule-book.ts';
import { allReadings } from '../../src/reservation/rule-readings.ts';
import { messageTypes, ruleTableShape } from '../../src/reservation/rule-table.ts';
import { ingestAnswer, releaseAnswer, releaseReach } from '../../src/reservation/rules.ts';
import { registrationScopes, scopes, type Scope } from '../../src/reservation/scope.ts';
import { ruleBook, rulesOn } from './rule-books.ts';

const rules = rulesOn('2026-12-01');
const everyone = new Set<Scope>(scopes);
const versions = allReadings.flatMap((readings) => createRuleBook(publications, readings).all());

describe('the rule table itself', () => {
  it('is plain data in every reading: it comes back the same from JSON, in its own shape', () => {
    for (const table of versions) {
      assert.deepEqual(ruleTableShape.parse(JSON.parse(JSON.stringify(table))), table);
    }
  });

  it('has a version, a date, effects and the law on every rule', () => {
    assert.equal(rules.version, '2026-1');
    assert.ok(rules.reach.every(({ legalBasis }) => /§ 2-2/.test(legalBasis)));
    assert.deepEqual(new Set(rules.reach.map(({ scope }) => scope)), new Set(registrationScopes));
    const inForce = rules.scopes.filter(({ state }) => state === 'in-force');
    assert.deepEqual(
      inForce.map(({ scope }) => scope),
      scopes,
    );
    assert.ok(inForce.every(({ effects }) => effects.length > 0));
  });

  it('defines the choice of EHDS article 71, and lets it do nothing', () => {
    const [ehds] = rules.scopes.filter(({ scope }) => scope === 'ehds-secondary-use');
    assert.equal(ehds?.state, 'off');
    assert.deepEqual(ehds.effects, []);
  });

  it('answers for any day, also before its first', () => {
    for (const day of ['2000-01-01', '2026-01-01', '2099-12-31']) {
      assert.equal(rulesOn(day).version, rules.version);
    }
  });

  it('has one name for each way to read it, and finds each by its name', () => {
    assert.equal(new Set(versions.map(({ version }) => version)).size, versions.length);
    for (const table of versions) assert.deepEqual(ruleBook.version(table.version), table);
    assert.equal(ruleBook.version('2025-9'), undefined);
  });
});

describe('what nobody has said anything of', () => {
  it('is not stored: no field of a known message, and nothing of an unknown one', () => {
    const answer = ingestAnswer(rules, 'HST_Konsultasjon', everyone);
    const verdict = decide(
      rules,
      { operation: 'ingest', messageType: 'HST_Konsultasjon' },
      everyone,
    );
    assert.ok(answer && verdict.outcome === 'drop-fields');
    const { fields } = leaveOutReserved(
      { person: '1', malinger: [{ kind: 'never-seen' }], nyttFelt: 'x' },
      { index: 0, ...verdict },
      answer,
    );
    assert.deepEqual(fields, { person: '1' });
    const unknown = ingestAnswer(rules, 'HST_Annet', everyone);
    assert.deepEqual(unknown, { when: undefined, drop: [], keep: [] });
    assert.equal(ingestAnswer(rules, 'HST_Annet', new Set(['release-secondary'])), undefined);
  });

  it('does not leave: neither a column nor a table of a reserved service', () => {
    const question = { dataset: 'HST', purpose: 1, identified: true, linkage: false } as const;
    const release = releaseOf(
      {
        index: 0,
        ...decide(rules, { operation: 'release', at: undefined, ...question }, everyone),
      },
      {
        tables: datasets.HST,
        identified: true,
        reach: releaseReachShape.parse(releaseReach(rules, 'HST')),
      },
    );
    assert.ok(release);
    const visit = { table: 'hst_konsultasjon', keys: [], columns: ['started_at', 'ny_kolonne'] };
    const row = { started_at: '2026-05-12', ny_kolonne: 'x' };
    assert.deepEqual(releaseRow(row, visit, release), {
      values: { started_at: '2026-05-12', ny_kolonne: null },
      valuesDropped: 1,
    });
    const table = { ...visit, table: 'hst_ny_tabell' };
    assert.deepEqual(releaseRow(row, table, release), { values: undefined, valuesDropped: 1 });
  });

  it('leaves like the rest of a claim that is not covered', () => {
    const question = { dataset: 'KUHR', purpose: 1, identified: true, linkage: false } as const;
    const release = releaseOf(
      {
        index: 0,
        ...decide(rules, { operation: 'release', at: undefined, ...question }, everyone),
      },
      {
        tables: datasets.KUHR,
        identified: true,
        reach: releaseReachShape.parse(releaseReach(rules, 'KUHR')),
      },
    );
    assert.ok(release);
    const claim = { table: 'kuhr_regning', keys: [], columns: ['praksistype', 'ny_kolonne'] };
    for (const [praksistype, left] of [
      ['FALE', 'x'],
      ['HELS', null],
    ]) {
      assert.deepEqual(releaseRow({ praksistype, ny_kolonne: 'x' }, claim, release).values, {
        praksistype,
        ny_kolonne: left,
      });
    }
  });
});

describe('a switch', () => {
  const read = (readings: Partial<(typeof allReadings)[number]>) => {
    const [plain] = allReadings;
    assert.ok(plain);
    return createRuleBook(publications, { ...plain, ...readings }).on('2026-12-01');
  };
  const a = new Set<Scope>(['registration-preventive-health']);
  const b = new Set<Scope>(['registration-dental']);

  it('takes claims of helsestasjon and midwife in for good, or leaves them', () => {
    const covered = read({ preventiveHealthClaims: 'covered' });
    assert.equal(covered.version, '2026-1.claims-covered');
    assert.ok(covered.reach.every(({ certainty }) => certainty === 'confirmed'));
    const left = read({ preventiveHealthClaims: 'not-covered' });
    assert.equal(ingestAnswer(left, 'KUHR_Regning', a), undefined);
    assert.deepEqual(releaseReach(left, 'KUHR'), { fields: [], keep: [] });
  });

  it('takes refunded dental care in: every visit, and the claims of dentists alone', () => {
    const covered = read({ refundedDentalCare: 'covered' });
    assert.equal(ingestAnswer(covered, 'TANN_Journal', b)?.when, undefined);
    const claims = ingestAnswer(covered, 'KUHR_Regning', b);
    assert.ok(claims?.when?.oneOf.includes('TANN') === true);
    assert.ok(!claims.when.oneOf.includes('HELS'));
    assert.deepEqual(claims.drop, ['diagnoser', 'takster', 'belop']);
    const both = ingestAnswer(covered, 'KUHR_Regning', new Set([...a, ...b]));
    assert.ok(both?.when?.oneOf.includes('TANN') === true && both.when.oneOf.includes('HELS'));
  });

  it('lets registers be linked by number against a reservation, and nothing else', () => {
    const excepted = read({ linkageException: 'on' });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.subarray([...scopes]),
        (identified, linkage, reserved) => {
          const question = { dataset: 'HST', purpose: 1, identified, linkage } as const;
          const told = releaseAnswer(excepted, question, new Set(reserved));
          const strict = releaseAnswer(rules, question, new Set(reserved));
          if (linkage && strict.outcome === 'allow') {
            assert.deepEqual(told, { ...strict, stripIdentifier: false });
          } else assert.deepEqual(told, strict);
        },
      ),
    );
  });

  it('changes nothing of a message that ingestion can send: all its types stay known', () => {
    for (const table of versions) assert.deepEqual(table.messages, messageTypes);
  });
});
