import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decide, reachOf, type Question } from '../../src/gate/decision.ts';
import { maskOf } from '../../src/gate/scope-mask.ts';
import { coveredTables, isCovered, rowPlans, type FilterTask } from '../../src/gate-client/task.ts';
import { releaseOf, releaseRow } from '../../src/neighbours/analytics/release.ts';
import { releaseReachShape } from '../../src/neighbours/ingestion/gate.client.ts';
import { leaveOutReserved } from '../../src/neighbours/ingestion/reserved-fields.ts';
import { defaultPolicy } from '../../src/mandate/policy.ts';
import { narrowedScopes, neverNarrower } from '../../src/reservation/never-narrower.ts';
import { createRuleBook } from '../../src/reservation/rule-book.ts';
import type { ReachRule, RuleTable } from '../../src/reservation/rule-table.ts';
import { storedReach } from '../../src/reservation/rules.ts';
import { isRegistrationScope, scopes, type Scope } from '../../src/reservation/scope.ts';
import { columns, fieldNames, kinds, tables, writtenVersions } from './random-versions.ts';
import { rulesOn } from './rule-books.ts';

type Values = Readonly<Record<string, string>>;

/** Messages and rows of every kind that a condition can tell apart. */
const rowKinds: Values[] = kinds.x.flatMap((x) => kinds.y.map((y) => ({ x, y })));
const choices = fc.subarray([...scopes], { minLength: 1 }).map((chosen) => new Set<Scope>(chosen));
const datasetTables = tables.map(({ table, source }) => ({
  ...{ table, source, keys: [] },
  columns: ['x', 'y', ...columns],
}));

/**
 * What may be kept or released: everything that a form of the gate lets through, by name. Of what it
 * cannot judge it lets nothing through, which is nothing that a reservation did.
 */
type Through = (
  rules: RuleTable,
  active: ReadonlySet<Scope>,
  unjudged: 'all' | 'nothing',
) => Set<string>;

const ingestions: Record<string, Through> = {
  'stored by decisions': (rules, active) =>
    messagesThrough((message, fields) => {
      const question = { operation: 'ingest', messageType: message } as const;
      const reach = reachOf(rules, question);
      assert.ok(reach === undefined || !('fields' in reach));
      const verdict = { index: 0, ...decide(rules, question, active) };
      return Object.keys(leaveOutReserved(fields, verdict, reach ?? null).fields);
    }),
  'stored by a copy': (rules, active) =>
    messagesThrough((message, fields) =>
      fieldsLeft(rules, { operation: 'ingest', messageType: message }, { active, fields }),
    ),
};

const releases: Record<string, Through> = {
  'released by decisions': (rules, active) =>
    rowsThrough((question, { table, row }) => {
      const asked: Question = { operation: 'release', at: undefined, ...question };
      const release = releaseOf(
        { index: 0, ...decide(rules, asked, active) },
        {
          tables: datasetTables,
          identified: question.identified,
          reach: releaseReachShape.parse(reachOf(rules, asked)),
        },
      );
      const shape = datasetTables.find((one) => one.table === table);
      if (release === undefined || shape === undefined) return [];
      const { values } = releaseRow(row, shape, release);
      if (values === undefined) return [];
      const left = Object.keys(values).filter((column) => values[column] !== null);
      return release.identified ? ['number', ...left] : left;
    }),
  'released by a copy': (rules, active, unjudged) =>
    rowsThrough((question, { table, row }) => {
      const tablesThere = coveredTables(rules, question.dataset);
      return tablesThere.length > 0 && !tablesThere.includes(table)
        ? ['number', ...Object.keys(row)].filter(() => unjudged === 'all')
        : fieldsLeft(rules, { operation: 'release', ...question, table }, { active, fields: row });
    }),
};

const inStore: Record<string, Through> = {
  'left unblocked': (rules, active) => cellsLeft(rules, active, () => true),
  'left unerased': (rules, active) =>
    cellsLeft(rules, active, ({ certainty }) => certainty === 'confirmed'),
};

describe('a later version of the rules', () => {
  for (const [name, through] of Object.entries({ ...ingestions, ...releases, ...inStore })) {
    it(`lets nothing more be ${name} than the version somebody reserved under`, () => {
      fc.assert(
        fc.property(writtenVersions, choices, (written, active) => {
          const inForce = bookOf(written).all();
          written.forEach((asWritten, made) => {
            const then = through(asWritten, active, 'all');
            for (const rules of inForce.slice(made)) {
              const more = [...through(rules, active, 'nothing')].filter((one) => !then.has(one));
              assert.deepEqual(more, [], `${asWritten.version} → ${rules.version}`);
            }
          });
        }),
        { numRuns: 120 },
      );
    });
  }

  it('comes into force as it was written where it covers all that was covered before', () => {
    fc.assert(
      fc.property(writtenVersions, (written) => {
        const inForce = bookOf(written).all();
        const last = inForce.at(-1);
        assert.ok(last);
        for (const before of inForce) {
          assert.deepEqual(narrowedScopes(before, last), []);
          assert.deepEqual(neverNarrower(before, last).reach, last.reach);
        }
      }),
    );
  });

  it('is found to be narrower, in the scopes where it is', () => {
    const wide = rulesOn('2026-12-01');
    const narrow = { ...wide, reach: wide.reach.filter(({ field }) => field !== 'malinger') };
    assert.deepEqual(narrowedScopes(wide, narrow), ['registration-preventive-health']);
    assert.deepEqual(narrowedScopes(narrow, wide), []);
    const [first, ...others] = wide.keptColumns;
    assert.ok(first);
    const knowsMore = { ...first, columns: [...first.columns, 'one_more'] };
    assert.deepEqual(narrowedScopes(wide, { ...wide, keptColumns: [knowsMore, ...others] }), [
      'registration-preventive-health',
    ]);
  });
});

function bookOf(written: readonly RuleTable[]) {
  return createRuleBook(
    written.map((table) => () => table),
    defaultPolicy,
  );
}

function messagesThrough(
  left: (message: (typeof tables)[number]['message'], fields: Values) => readonly string[],
): Set<string> {
  const messages = new Set(tables.map(({ message }) => message));
  return new Set(
    [...messages].flatMap((message) =>
      rowKinds.flatMap((kind) => {
        const values = Object.fromEntries(fieldNames.map((field) => [field, 'something']));
        return left(message, { ...kind, ...values }).map((field) => named(message, kind, field));
      }),
    ),
  );
}

type Asked = { dataset: 'HST' | 'KUHR'; purpose: 1 | 2; identified: boolean; linkage: boolean };

const questions: Asked[] = ([1, 2] as const).flatMap((purpose) =>
  [false, true].flatMap((identified) =>
    [false, true].flatMap((linkage) =>
      (['HST', 'KUHR'] as const).map((dataset) => ({ dataset, purpose, identified, linkage })),
    ),
  ),
);

function rowsThrough(
  left: (question: Asked, at: { table: string; row: Values }) => readonly string[],
): Set<string> {
  return new Set(
    questions.flatMap((question) =>
      tables
        .filter(({ source }) => source === question.dataset)
        .flatMap(({ table }) =>
          rowKinds.flatMap((kind) => {
            const row = { ...kind, ...Object.fromEntries(columns.map((column) => [column, 'v'])) };
            return left(question, { table, row }).map((column) =>
              named(JSON.stringify(question), table, kind, column),
            );
          }),
        ),
    ),
  );
}

/** What `kpr-gate` leaves of one row. */
function fieldsLeft(
  rules: RuleTable,
  task: FilterTask,
  { active, fields }: { active: ReadonlySet<Scope>; fields: Values },
): string[] {
  const isIdentified = task.operation === 'release' && task.identified;
  const whole = [...(isIdentified ? ['number'] : []), ...Object.keys(fields)];
  const plan = rowPlans(rules, task)[maskOf([...active])];
  assert.ok(plan);
  if (plan.action === 'drop') return [];
  if (plan.action === 'keep') return whole;
  const held = plan.withheld.filter(({ when }) => isCovered(when, when && fields[when.field]));
  if (held.some(({ row }) => row)) return [];
  return whole.filter((field) =>
    field === 'number' ? !plan.stripIdentifier : !held.some((one) => one.isWithheld(field)),
  );
}

function cellsLeft(
  rules: RuleTable,
  active: ReadonlySet<Scope>,
  counts: (rule: ReachRule) => boolean,
): Set<string> {
  const reach = [...active]
    .filter(isRegistrationScope)
    .flatMap((scope) => storedReach(rules, scope))
    .filter(counts);
  return new Set(
    tables.flatMap(({ table }) =>
      rowKinds.flatMap((kind) =>
        columns
          .filter(
            (column) =>
              !reach.some(
                ({ store, when }) =>
                  store.table === table &&
                  (store.columns === 'row' || store.columns.includes(column)) &&
                  isCovered(when ?? undefined, when === null ? undefined : kind[when.field]),
              ),
          )
          .map((column) => named(table, kind, column)),
      ),
    ),
  );
}

function named(...parts: unknown[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
}
