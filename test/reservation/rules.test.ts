import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { catalogue, findTable } from '../../src/holdings/catalogue.ts';
import { datasets as released } from '../../src/neighbours/analytics/dataset-tables.ts';
import { releaseOf } from '../../src/neighbours/analytics/release.ts';
import { readMessageAs } from '../../src/neighbours/ingestion/delivery-reading.ts';
import { isAcceptedMessageType } from '../../src/neighbours/ingestion/delivery.ts';
import { allowedTarget } from '../../src/neighbours/ingestion/duty-targets.ts';
import { releaseReachShape } from '../../src/neighbours/ingestion/gate.client.ts';
import { decide } from '../../src/gate/decision.ts';
import { datasets, messageTypes, type ReachRule } from '../../src/reservation/rule-table.ts';
import { releaseReach } from '../../src/reservation/rules.ts';
import { scopes } from '../../src/reservation/scope.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames } from '../support/templates.ts';
import { rulesOn } from './rule-books.ts';

const rules = rulesOn('2026-12-01');

/**
 * Health or payment by category, and yet left: the rules name diagnoses, tariffs and amounts of a
 * claim; a dental visit is told apart by its refund, and its group is who the patient is.
 */
const leftByTheRules = [
  'kuhr_regning.arsak_fri_egenandel',
  'kuhr_regning.debitor',
  'kuhr_regning.stonadspunkt',
  'tann_besok.patient_group',
  'tann_besok.refund_related',
];

describe('the rule table and the register', () => {
  let database: TestDatabase;
  const register = new Map<string, Set<string>>();
  before(async () => {
    database = await cloneDatabase(templateNames.register);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'kpr'`,
    );
    await client.end();
    for (const { table, column } of rows) {
      register.set(table, (register.get(table) ?? new Set()).add(column));
    }
  });
  after(() => database.drop());

  it('agree on every table and column that is covered, with a place to mark it blocked', () => {
    for (const { store } of rules.reach) {
      const columns = register.get(store.table);
      assert.ok(columns, store.table);
      assert.ok(columns.has('blocked_at'), store.table);
      for (const column of columnsOf(store)) {
        assert.ok(columns.has(column), `${store.table}.${column}`);
      }
    }
  });

  it('agree on which tables of a reserved service there are, and on each column that stays', () => {
    for (const dataset of ['HST', 'KUHR', 'TANN_OFF'] as const) {
      const known = rules.keptColumns.filter(({ source }) => source === dataset);
      const prefix = `${dataset.split('_')[0]?.toLowerCase() ?? ''}_`;
      assert.deepEqual(
        known.map(({ table }) => table).sort(),
        [...register.keys()].filter((table) => table.startsWith(prefix)).sort(),
      );
      for (const { table, columns } of known) {
        const [rule] = rules.reach.filter(({ store }) => store.table === table);
        const covered = rule === undefined ? [] : columnsOf(rule.store);
        assert.ok(covered.every((column) => !columns.includes(column)));
        if (rule?.store.columns === 'row') assert.deepEqual(columns, []);
        else {
          for (const column of register.get(table) ?? []) {
            assert.ok([...columns, ...covered].includes(column), `${table}.${column}`);
          }
        }
      }
    }
  });

  it('agree on what a rule is limited by: a column of the row, or of the row it is part of', () => {
    for (const { store, when } of rules.reach) {
      if (when === null) continue;
      const parents = [store.table, 'kuhr_regning', 'tann_besok'].filter((table) =>
        table.startsWith(store.table.slice(0, 5)),
      );
      assert.ok(parents.some((table) => register.get(table)?.has(when.field)));
    }
  });
});

describe('the rule table and what the pages say is held', () => {
  it('agree on every table and column that is covered', () => {
    for (const { store } of rules.reach) {
      assert.deepEqual(
        sorted(findTable(store.table)?.blocks),
        sorted(store.columns),
        `${store.table} shows as blocked what the rules block`,
      );
      for (const column of columnsOf(store)) {
        assert.ok(catalogue.get(store.table)?.[column], `${store.table}.${column}`);
      }
    }
  });

  it('cover all health and payment of the reserved services, and nothing else', () => {
    const disagreeing = [];
    for (const [table, columns] of catalogue) {
      if (!/^(hst|kuhr|tann)_/.test(table)) continue;
      const [rule] = rules.reach.filter(({ store }) => store.table === table);
      for (const [name, { category }] of Object.entries(columns)) {
        const isHealth = ['d', 'e', 'f', 'h'].includes(category);
        const isWhole = rule?.store.columns === 'row';
        const isCovered = isWhole || (rule && columnsOf(rule.store).includes(name)) === true;
        if (isHealth ? !isCovered : isCovered && !isWhole) disagreeing.push(`${table}.${name}`);
      }
    }
    assert.deepEqual(disagreeing.sort(), leftByTheRules);
  });
});

describe('the rule table and ingestion', () => {
  for (const messageType of messageTypes.filter(isAcceptedMessageType)) {
    it(`know the same fields of ${messageType}: each is either kept or dropped`, () => {
      const kept = rules.kept.filter(({ message }) => message === messageType);
      assert.equal(kept.length, 1);
      const [{ fields, scope } = { fields: [], scope: undefined }] = kept;
      const dropped = rules.reach
        .filter((rule) => rule.message === messageType && rule.scope === scope)
        .map(({ field }) => field);
      assert.deepEqual(
        [...fields, ...dropped].sort(),
        ['person', ...fieldsReadOf(messageType)].sort(),
      );
    });
  }

  it('agree on what may be blocked and erased', () => {
    for (const { store, when } of rules.reach) {
      const columns = store.columns === 'row' ? 'row' : [...store.columns];
      const condition = when && { ...when, oneOf: [...when.oneOf] };
      assert.ok(allowedTarget({ table: store.table, columns, when: condition }), store.table);
    }
  });

  it('say of each kept field once that it is kept, and never that it is dropped too', () => {
    for (const { message, scope, fields } of rules.kept) {
      const dropped = rules.reach.filter(
        (rule) => rule.message === message && rule.scope === scope,
      );
      assert.equal(new Set(fields).size, fields.length);
      assert.deepEqual(
        dropped.filter(({ field }) => fields.includes(field)),
        [],
      );
    }
  });
});

describe('the rule table and extracts', () => {
  it('know the same parts: analytics understands every answer about a release', () => {
    for (const dataset of datasets) {
      const release = { dataset, purpose: 1, identified: true, linkage: true } as const;
      const question = { operation: 'release', at: undefined, ...release } as const;
      const verdict = { index: 0, ...decide(rules, question, new Set(scopes)) };
      const reach = releaseReachShape.parse(releaseReach(rules, dataset));
      const tables = released[dataset];
      assert.ok(releaseOf(verdict, { tables, identified: true, reach }), dataset);
    }
  });

  it('hide the same parts of a blocked row', () => {
    for (const { store } of rules.reach) {
      const table = Object.values(released)
        .flat()
        .find(({ table: name }) => name === store.table);
      assert.deepEqual(sorted(table?.blocked), sorted(store.columns), store.table);
    }
  });
});

function columnsOf(store: ReachRule['store']): readonly string[] {
  return store.columns === 'row' ? [] : store.columns;
}

function sorted(part: 'row' | readonly string[] | undefined) {
  return part === undefined || part === 'row' ? part : [...part].sort();
}

/** The fields that ingestion looks for in a message, whatever it makes of them. */
function fieldsReadOf(messageType: Parameters<typeof readMessageAs>[0]): string[] {
  const asked = new Set<string>();
  const fields = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        if (typeof name === 'string') asked.add(name);
        return undefined;
      },
    },
  );
  readMessageAs(messageType, fields, { person: '', orgNr: '', kommuneNr: null, fields });
  return [...asked];
}
