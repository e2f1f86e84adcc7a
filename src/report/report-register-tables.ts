import type { NamedTable, TableCell } from './report-tables.ts';
import type { RawValue, Report, ReportField, ReportPart } from './report.ts';

/** A row of the register with what it says of itself; `year` and `title` are headings above it. */
type PlacedPart = {
  part: ReportPart;
  source: string;
  year: string | null;
  title: string;
  /** The row that it is a part of, by its number in that table. */
  parent: { table: string; row: number } | undefined;
};

/** A table for each of the register's that the report has rows of, and one that names the columns. */
export function registerTables(report: Report): NamedTable[] {
  const tables = [...placedParts(report)].map(([name, placed]) => ({
    name,
    placed,
    columns: columnsOf(placed),
    provenance: [...new Set(placed.flatMap(({ part }) => part.provenance.map(labelOf)))],
  }));
  return [
    ...tables.map(({ name, placed, columns, provenance }) => ({
      name,
      header: [
        ...fixedHeader,
        ...[...columns.keys()].flatMap((column) => [column, `${column}_raw`]),
        ...provenance,
      ],
      rows: rowsOf(placed, [...columns.keys()], provenance),
    })),
    {
      name: 'columns',
      header: ['table', 'column', 'label', 'technical'],
      rows: tables.flatMap(({ name, columns }) =>
        Array.from(columns, ([column, { label, technical }]) => [name, column, label, technical]),
      ),
    },
  ];
}

const fixedHeader = [
  ...['row', 'part_of_table', 'part_of_row', 'source', 'year', 'title', 'occurred_at', 'state'],
  ...['blocked_at', 'marks', 'odd', 'other_language'],
];

function placedParts({ sources }: Report): Map<string, PlacedPart[]> {
  const tables = new Map<string, PlacedPart[]>();
  const place = (placed: PlacedPart) => {
    const { part, source } = placed;
    const rows = tables.get(part.table) ?? [];
    tables.set(part.table, rows);
    const parent = { table: part.table, row: rows.push(placed) };
    for (const { title, records } of part.parts) {
      for (const one of records) place({ part: one, source, year: null, title, parent });
    }
  };
  for (const { source, years } of sources) {
    for (const { title: year, records } of years) {
      for (const { title, ...part } of records) {
        place({ part, source, year, title, parent: undefined });
      }
    }
  }
  return tables;
}

function columnsOf(placed: readonly PlacedPart[]): Map<string, ReportField> {
  return new Map(placed.flatMap(({ part }) => part.fields.map((field) => [field.column, field])));
}

function* rowsOf(
  placed: readonly PlacedPart[],
  columns: readonly string[],
  provenance: readonly string[],
): Generator<TableCell[]> {
  for (const [index, { part, source, year, title, parent }] of placed.entries()) {
    // Some columns hold several values, as the teeth that a treatment was of.
    const fields = Map.groupBy(part.fields, ({ column }) => column);
    const from = Map.groupBy(part.provenance, labelOf);
    yield [
      ...[index + 1, parent?.table ?? null, parent?.row ?? null, source, year, title],
      ...[part.occurredAt, part.state, part.blockedAt],
      part.marks.map(({ text }) => text).join(' | '),
      noted(part.fields, ({ odd }) => odd),
      noted(part.fields, ({ textLang }) => textLang),
      ...columns.flatMap((column) => {
        const held = fields.get(column) ?? [];
        return [
          oneCell(held.map(({ text }) => text)),
          oneCell(held.map(({ raw }) => rawCell(raw))),
        ];
      }),
      ...provenance.map(
        (label) =>
          from
            .get(label)
            ?.map(({ text }) => text)
            .join(' | ') ?? null,
      ),
    ];
  }
}

function labelOf({ label }: { label: string }): string {
  return label;
}

function oneCell(values: readonly TableCell[]): TableCell {
  const [first = null, ...more] = values;
  return more.length === 0 ? first : values.join(' | ');
}

/** `column: what is said of it`, for those of which there is something to say. */
function noted(
  fields: readonly ReportField[],
  said: (field: ReportField) => string | null,
): string | null {
  const notes = fields.flatMap((field) => {
    const text = said(field);
    return text === null ? [] : [`${field.column}: ${text}`];
  });
  return notes.length === 0 ? null : notes.join(' | ');
}

function rawCell(raw: RawValue): TableCell {
  switch (raw.kind) {
    case 'none':
    case 'hidden':
      return null;
    case 'text':
      return raw.text;
    case 'number':
      return raw.number;
    case 'money':
      return raw.kroner;
    case 'boolean':
      return raw.value;
    case 'date':
      return raw.date;
    case 'instant':
      return raw.instant;
    case 'code':
      return raw.code;
  }
}
