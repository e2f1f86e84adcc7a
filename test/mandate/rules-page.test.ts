import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessRules } from '../../src/mandate/access-rules.ts';
import { gates } from '../../src/mandate/gates.ts';
import { defaultPolicy, policyVersion, rulesDate } from '../../src/mandate/policy.ts';
import { policySwitches, type PolicySwitch } from '../../src/mandate/policy-switches.ts';
import { reservationRules } from '../../src/mandate/reservation-rules.ts';
import { rulesView } from '../../src/mandate/rules-view.ts';
import { policy as periods } from '../../src/reservation/policy.ts';
import { formatDate } from '../../src/shared/format.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { texts, translator } from '../../src/web/texts.ts';
import { servePages } from '../web/page-server.ts';

/** Every text that the page has for a gate, rule, switch, value or period. */
const expected = [
  ...accessRules.flatMap(({ code }) => [`see.${code}.who`, `see.${code}.what`]),
  ...reservationRules.flatMap(({ code }) => [`reserve.${code}.who`, `reserve.${code}.what`]),
  ...gates.flatMap(({ code }) => [`gate.${code}`, `gate.${code}.allow`, `gate.${code}.refuse`]),
  ...Object.entries<PolicySwitch>(policySwitches).flatMap(([code, { values }]) => [
    `switch.${code}`,
    ...values.map((value) => `switch.${code}.${value}`),
  ]),
  ...Object.keys(periods).map((code) => `period.${code}`),
].map((key) => `mandate.rules.${key}`);

describe('/regler', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  before(async () => (server = await servePages()));
  after(() => server.close());

  for (const language of languages) {
    it(`has every rule, gate, switch and period in words in ${language}, and no others`, () => {
      const kinds = /^mandate\.rules\.((see|reserve|gate|switch)\..+\.?|period\..+)/;
      const own = Object.keys(texts[language]).filter((key) => kinds.test(key));
      const shared = ['see', 'reserve'].flatMap((table) =>
        ['caption', 'text'].map((part) => `mandate.rules.${table}.${part}`),
      );
      assert.deepEqual(own.sort(), [...new Set([...expected, ...shared])].sort());
    });

    it(`shows them all without a sign-in, with their law, version and date, in ${language}`, async () => {
      const answer = await fetch(server.address + hrefIn(language, '/regler'));
      assert.equal(answer.status, 200);
      const html = await answer.text();
      const view = rulesView(defaultPolicy, language);
      const rows = [view.see, view.reserve, view.gates, view.switches, view.periods].flat();
      assert.equal(html.match(/<th scope="row">/g)?.length, rows.length);
      for (const law of rows.flatMap(({ laws }) => laws)) assert.ok(html.includes(law), law);
      const named = {
        version: policyVersion(defaultPolicy),
        date: formatDate(rulesDate, language),
      };
      assert.ok(html.includes(translator(language)('mandate.rules.version', named)));
    });
  }

  it('says what is in force, what was proposed, and what it could have been', () => {
    const policy = { ...defaultPolicy, parentsWhoMayAct: 'living-with-child' } as const;
    const [first] = rulesView(policy, 'nb').switches;
    assert.ok(first);
    const { code, value, default: proposed, others } = first;
    assert.deepEqual(
      { code, value, proposed, others },
      {
        code: 'parentsWhoMayAct',
        value: 'living-with-child',
        proposed: 'both',
        others: ['both'],
      },
    );
  });

  it('promises nothing at once that cannot be done yet', () => {
    const { see, reserve } = rulesView(defaultPolicy, 'nb');
    const later = [...see, ...reserve].filter((row) => row.later);
    assert.deepEqual(
      later.map(({ code, outcome }) => [code, outcome]),
      [
        ['power-of-attorney', 'case'],
        ['power-of-attorney', 'case'],
      ],
    );
  });
});
