import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue, findTable } from '../../src/holdings/catalogue.ts';
import { sourceCodes } from '../../src/holdings/holdings.ts';
import { reservable } from '../../src/holdings/reservable.ts';
import { sourceFieldsView } from '../../src/holdings/source-fields-view.ts';
import { languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { rulesOn } from '../reservation/rule-books.ts';
import { explanations } from '../../views/holdings/explain-texts.nb.ts';

const rules = rulesOn('2026-12-01');
const columns = [...catalogue].flatMap(([table, entries]) =>
  Object.entries(entries).map(([name, column]) => ({ table, name, column })),
);

describe('the field catalogue', () => {
  it('says of every column what it is and why it is held, in three languages', () => {
    for (const { table, name, column } of columns) {
      for (const language of languages) {
        const t = translator(language);
        for (const key of [column.label, column.explain, column.why]) {
          assert.ok(t(key).length > 1, `${table}.${name} ${key} in ${language}`);
        }
        assert.match(t(column.explain), /[.!]$/, `${table}.${name} is explained in sentences`);
      }
    }
  });

  it('has no explanation and no purpose that no column has', () => {
    const used = new Set<string>(columns.flatMap(({ column }) => [column.explain, column.why]));
    assert.deepEqual(
      Object.keys(explanations).filter((key) => !used.has(key)),
      [],
    );
  });

  it('rests every column on the letter of the law that its category is', () => {
    for (const { table, name, column } of columns) {
      assert.match(column.legalBasis, /^KPR-forskriften § 2-1 andre ledd bokstav [a-h]$/);
      assert.ok(column.legalBasis.endsWith(column.category), `${table}.${name}`);
    }
  });

  it('holds health for the most sensitive, and keys and organisations for the least', () => {
    const sensitivityOf = (table: string, name: string) =>
      catalogue.get(table)?.[name]?.sensitivity;
    const health = [
      ['kuhr_diagnose', 'code'],
      ['kuhr_takst', 'takst_code'],
      ['omsorg_tjeneste', 'tjenestetype'],
      ['omsorg_bistandsskar', 'skar'],
      ['hst_maling', 'value'],
      ['hst_ammestatus', 'status'],
      ['hst_konsultasjon', 'local_type'],
      ['hst_avtale', 'local_type'],
      ['tann_observasjon', 'code'],
      // Living in an institution, being referred, and what a public price list makes of an amount.
      ['omsorg_kartlegging', 'boform'],
      ['omsorg_kartlegging', 'husstand'],
      ['kuhr_regning', 'referral_on'],
      ['kuhr_takst', 'amount'],
      ['tann_besok', 'refund_related'],
    ] as const;
    // A place may be called «jordmorpraksis».
    const tellingPlaces = [
      'kuhr_regning.praksis_org_nr',
      'omsorg_tjeneste.utforer_org_nr',
      'hst_konsultasjon.org_nr',
      'hst_avtale.org_nr',
    ];
    for (const [table, name] of health) assert.equal(sensitivityOf(table, name), 3, name);
    for (const { table, name, column } of columns) {
      if (column.use !== 'shown') assert.equal(column.sensitivity, 1, `${table}.${name}`);
      const isTelling = tellingPlaces.includes(`${table}.${name}`);
      if (name.endsWith('org_nr')) assert.equal(column.sensitivity, isTelling ? 3 : 1, name);
    }
    assert.equal(sensitivityOf('person', 'birth_date'), 2);
    assert.equal(sensitivityOf('kuhr_regning', 'treated_at'), 2);
  });

  it('calls nothing the most important that is not shown', () => {
    const wrong = columns.filter(({ column }) => column.std && column.use !== 'shown');
    assert.deepEqual(wrong, []);
    assert.ok(columns.some(({ column }) => column.use === 'shown' && !column.std));
  });

  it('ties a unit, and what stands for a value, to a column of the same table', () => {
    const tied = columns.flatMap(({ table, column }) =>
      [column.unitOf, column.insteadOf].flatMap((name) =>
        name === undefined ? [] : [{ table, name }],
      ),
    );
    assert.equal(tied.length, 2);
    for (const { table, name } of tied) assert.ok(catalogue.get(table)?.[name], `${table}.${name}`);
  });
});

describe('the catalogue and the rule table', () => {
  it('agree on every column that is covered, with its scope, certainty and condition', () => {
    let covered = 0;
    for (const { scope, certainty, when, store } of rules.reach) {
      const all = Object.keys(catalogue.get(store.table) ?? {});
      for (const column of store.columns === 'row' ? all : store.columns) {
        assert.deepEqual(reservable(rules, store.table, column), { scope, certainty, when });
        covered += 1;
      }
    }
    assert.ok(covered > 40);
  });

  it('agree that nothing else can be objected to', () => {
    for (const { table, name } of columns) {
      const rule = rules.reach.find(
        ({ store }) =>
          store.table === table && (store.columns === 'row' || store.columns.includes(name)),
      );
      assert.equal(reservable(rules, table, name) === undefined, rule === undefined);
    }
    assert.equal(reservable(rules, 'hst_konsultasjon', 'started_at'), undefined);
    assert.equal(reservable(rules, 'omsorg_tjeneste', 'tjenestetype'), undefined);
  });

  it('block on the page what the rules cover', () => {
    for (const { table, name } of columns) {
      const blocks = findTable(table)?.blocks;
      const isBlocked = blocks === 'row' || (blocks ?? []).includes(name);
      assert.equal(reservable(rules, table, name) !== undefined, isBlocked, `${table}.${name}`);
    }
  });
});

describe('the page that explains a source', () => {
  const { t } = { t: translator('nb') };
  const viewOf = (source: (typeof sourceCodes)[number]) => sourceFieldsView(source, rules, { t });

  it('has every column of every table of every source', () => {
    for (const source of sourceCodes) {
      const view = viewOf(source);
      const told = new Set(
        [...view.tables.flatMap(({ fields }) => fields), ...view.technical, ...view.deliveries].map(
          ({ label }) => label,
        ),
      );
      for (const { table, column } of columns) {
        const owner = findTable(table)?.source;
        if (owner !== undefined && owner !== source) continue;
        assert.ok(told.has(t(column.label)), `${source}: ${table} ${column.label}`);
      }
    }
  });

  it('says what one can say no to, how sure that is, and when it is about some rows only', () => {
    const field = (source: (typeof sourceCodes)[number], table: string, label: string) =>
      viewOf(source)
        .tables.find(({ anchor }) => anchor === table)
        ?.fields.find((one) => one.label === label)?.reserve;
    assert.deepEqual(field('HST', 'hst_maling', 'Resultat'), {
      scope: 'registration-preventive-health',
      certainty: 'confirmed',
      when: undefined,
    });
    assert.equal(field('HST', 'hst_konsultasjon', 'Tidspunkt'), undefined);
    const diagnosis = field('KUHR', 'kuhr_diagnose', 'Diagnose');
    assert.equal(diagnosis?.certainty, 'assumed');
    assert.match(diagnosis.when ?? '', /helsestasjon og jordmor/);
    assert.match(field('TANN_OFF', 'tann_besok', 'Betalt beløp')?.when ?? '', /staten/);
    assert.equal(field('HELSE_OMSORG', 'omsorg_bistandsskar', 'Område'), undefined);
  });

  it('names the four purposes of helsestasjon', () => {
    const reasons = new Set(
      viewOf('HST')
        .tables.flatMap(({ fields }) => fields)
        .map(({ why }) => why),
    );
    for (const word of [
      /hvor mye helsestasjonene/,
      /retningslinjene/,
      /12 måneder/,
      /veid og målt/,
    ]) {
      assert.ok(
        [...reasons].some((reason) => word.test(reason)),
        String(word),
      );
    }
  });
});
