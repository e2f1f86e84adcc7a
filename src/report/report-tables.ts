import { registerTables } from './report-register-tables.ts';
import type { Report, ReportTable } from './report.ts';

/** A number or truth value stays one, so that it can be told from a text that looks like it. */
export type TableCell = string | number | boolean | null;

/** `name` is that of its file, without extension. */
export type NamedTable = { name: string; header: string[]; rows: Iterable<readonly TableCell[]> };

/**
 * The whole report as tables, one for each of the register's and one for each part of the rest. Rows
 * are numbered in their table; a part says which row of which table it belongs to.
 */
export function reportTables(report: Report): NamedTable[] {
  const { reservations, summary } = report;
  return [
    { name: 'report', header: ['part', 'label', 'text'], rows: generalRows(report) },
    named('sources', summary.table),
    { name: 'source_facts', header: ['source', 'result', 'label', 'text'], rows: factRows(report) },
    { name: 'code_meanings', header: ['source', 'lang', 'code', 'text'], rows: wordRows(report) },
    named('reservations', reservations.status),
    named('reservations_cover', reservations.covers.table),
    named('reservations_history', reservations.history.table),
    {
      name: 'reservations_raw',
      header: ['scope', 'active', 'since', 'rules_version'],
      rows: reservations.raw.statuses.map(({ scope, active, since }) => [
        ...[scope, active, since, reservations.raw.rulesVersion],
      ]),
    },
    {
      name: 'reservations_events_raw',
      header: ['scope', 'action', 'recorded_at', 'reference'],
      rows: reservations.raw.events.map(({ scope, action, recordedAt, reference }) => [
        ...[scope, action, recordedAt, reference],
      ]),
    },
    ...useTables(report),
    ...registerTables(report),
  ];
}

function named(name: string, table: ReportTable): NamedTable {
  return {
    name,
    header: table.columns.map(({ label }) => label),
    rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

function* generalRows(report: Report): Generator<TableCell[]> {
  const { reservations, use } = report;
  yield ['schemaVersion', null, report.schemaVersion];
  yield ['lang', null, report.lang];
  yield ['reference', null, report.reference];
  yield ['verificationCode', null, report.verificationCode];
  yield ['madeAt', null, report.madeAt];
  yield ['title', null, report.title];
  yield ['lead', null, report.lead.text];
  for (const { label, text } of report.about) yield ['about', label, text];
  if (report.requestedBy !== undefined) {
    yield ['requestedBy', report.requestedBy.capacity, report.requestedBy.name];
  }
  for (const chapter of [...report.notices, ...report.chapters]) {
    for (const { text } of [...chapter.paragraphs, ...chapter.list]) {
      yield ['chapter', chapter.title, text];
    }
  }
  yield ['sources', report.summary.title, null];
  yield ['reservations', reservations.title, reservations.intro.text];
  yield ['reservations', reservations.covers.title, reservations.covers.version.text];
  yield ['reservations', reservations.history.title, reservations.history.none?.text ?? null];
  for (const { text } of use.notices) yield ['use', use.title, text];
  if (use.notices.length === 0) yield ['use', use.title, null];
  for (const { title, paragraphs } of use.sections) {
    for (const { text } of paragraphs) yield ['use', title, text];
  }
}

function* factRows({ sources }: Report): Generator<TableCell[]> {
  for (const { source, title, result, facts, notice } of sources) {
    yield [source, result, title, notice?.text ?? null];
    for (const { label, text } of facts) yield [source, result, label, text];
  }
}

function* wordRows({ sources }: Report): Generator<TableCell[]> {
  for (const { source, words } of sources) {
    if (words !== null) yield [source, null, words.title, null];
    for (const { label, text, textLang } of words?.list ?? [])
      yield [source, textLang, label, text];
  }
}

function useTables({ use }: Report): NamedTable[] {
  const told = use.sections.flatMap(({ table }, i) =>
    table === null ? [] : [named(`use_${i + 1}`, table)],
  );
  return [
    ...told,
    {
      name: 'use_events_raw',
      header: ['section', 'log', 'count', 'first_at', 'last_at'],
      rows: use.raw.events.map(({ section, log, count, firstAt, lastAt }) => [
        ...[section, log, count, firstAt, lastAt],
      ]),
    },
    {
      name: 'use_releases_raw',
      header: ['delivered_at', 'datasets', 'with_identity_number', 'purpose'],
      rows: use.raw.releases.map(({ deliveredAt, datasets, withIdentityNumber, purpose }) => [
        ...[deliveredAt, datasets.join(' '), withIdentityNumber, purpose],
      ]),
    },
  ];
}
