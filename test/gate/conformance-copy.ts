import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decide,
  filterFile,
  readConfiguration,
  createInnsynClient,
  sync,
  type Snapshot,
  type FilterTask,
} from '../../src/gate-client/gate.ts';
import { coveredTables } from '../../src/gate-client/task.ts';
import { setUpGate } from '../gate-client/command.ts';
import type { TestTown } from '../support/town.ts';
import type { ExpectedVerdict, VectorQuestion } from './conformance.ts';

export type Expected = { digits: string; expect: ExpectedVerdict };

/** A signed copy of a town's reservations, fetched as analysts do. */
export async function fetchCopy(town: TestTown): Promise<Snapshot> {
  const configuration = readConfiguration((await setUpGate(town)).config);
  return sync(configuration, createInnsynClient(configuration), new Date());
}

/** What is to be done with the rows of each, table by table where the data set has covered ones. */
export function decideByCopy(
  copy: Snapshot,
  question: VectorQuestion,
  digits: readonly string[],
): string[][] {
  return tasksOf(copy, question).map((task) =>
    decide(copy, { task, kind: 'number', syntheticNumbers: true }, digits).map((plan) =>
      plan.action === 'edit' && plan.stripIdentifier ? 'edit and strip' : plan.action,
    ),
  );
}

/** What `decideByCopy` says when the gate answers so: once per table. */
export function plansFor(question: VectorQuestion, answers: readonly Expected[]): string[][] {
  const plans = answers.map(({ expect }) => {
    if (expect.outcome === 'drop-person') return 'drop';
    if (expect.outcome === 'strip-identifier') return 'edit and strip';
    if (expect.outcome === 'allow') return 'keep';
    return expect.stripIdentifier ? 'edit and strip' : 'edit';
  });
  return tablesIn(question).map(() => plans);
}

/** Rows or messages of all of them, filtered as a file; what is left of it, table by table. */
export async function filterByCopy(
  copy: Snapshot,
  question: VectorQuestion,
  digits: readonly string[],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-conformance-'));
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  const isIngest = question.operation === 'ingest';
  writeFileSync(input, isIngest ? digits.map(message).join('') : header + digits.map(row).join(''));
  const left: string[] = [];
  for (const task of tasksOf(copy, question)) {
    const filtered = await filterFile(copy, {
      ...{ task, input, output, format: isIngest ? 'ndjson' : 'csv' },
      ...{ manifest: undefined, rejects: undefined, rejectRows: false, maxRejects: 0 },
      ...{ delimiter: ',', idColumn: undefined, identifierKind: 'number', syntheticNumbers: true },
    });
    assert.equal(filtered.outcome, 'done');
    left.push(readFileSync(output, 'utf8'));
  }
  return left;
}

/** What `filterByCopy` leaves when the gate answers so. */
export function rowsFor(question: VectorQuestion, answers: readonly Expected[]): string[] {
  if (question.operation === 'ingest') {
    const kept = answers.map(({ digits, expect }) =>
      expect.outcome === 'allow' ? message(digits) : `{"person":"${digits}"}\n`,
    );
    return [kept.join('')];
  }
  const shown = (digits: string) => (question.identified ? digits : '');
  return tablesIn(question).map((table) => {
    const rows = answers.map(({ digits, expect }) => {
      if (expect.outcome === 'drop-person') return '';
      if (expect.outcome === 'allow') return row(shown(digits));
      if (expect.outcome === 'strip-identifier') return row('');
      if (expect.fields.includes(table ?? '')) return '';
      return `${expect.stripIdentifier ? '' : shown(digits)},\n`;
    });
    return header + rows.join('');
  });
}

const header = 'fodselsnummer,nobody_knows_it\n';
const row = (digits: string) => `${digits},1\n`;
const message = (digits: string) => `{"person":"${digits}","nobodyKnowsIt":1}\n`;

/** Tables of the data sets that reservations cover: of each, what nobody knows stays behind. */
const covered: Readonly<Record<string, readonly string[]>> = {
  HST: [
    'hst_ammestatus',
    'hst_avtale',
    'hst_deltaker',
    'hst_helseperson',
    'hst_konsultasjon',
    'hst_maling',
  ],
  KUHR: ['kuhr_diagnose', 'kuhr_regning', 'kuhr_takst'],
  TANN_OFF: ['tann_besok', 'tann_observasjon'],
};

function tablesIn(question: VectorQuestion): readonly (string | undefined)[] {
  if (question.operation === 'ingest') return [undefined];
  return covered[question.dataset] ?? [undefined];
}

function tasksOf({ rules }: Snapshot, question: VectorQuestion): FilterTask[] {
  if (question.operation === 'ingest') return [question];
  const known = coveredTables(rules, question.dataset);
  assert.deepEqual(known, covered[question.dataset] ?? []);
  return tablesIn(question).map((table) => ({ ...question, table }));
}
