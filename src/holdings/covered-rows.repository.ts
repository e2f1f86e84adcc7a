import { prepared, type Prepared } from '../database/prepared.ts';
import { recordTables } from './catalogue.ts';
import type { CoveredRows, CoveredTarget, KeptTarget } from './covered-rows.ts';
import { columnsRead } from './held-row.ts';
import { codesHeldOnSql, datedSql, occurredAtSql } from './occurrence.repository.ts';
import { subjectSql } from './subject.repository.ts';
import type { PartTable, RecordTable, Row, Table } from './table.ts';

/** One row of a target, and of the row that it is a part of what its codes are named by. */
export type ExampleDocument = {
  /** UTC with microseconds; null for a row without a date. */
  at: string | null;
  on_date: string | null;
  row: Row;
  parent: Row;
};

export type CoveredDocument = {
  targets: { counts: Omit<CoveredRows, 'examples'>; examples: ExampleDocument[] }[];
  kept: number[];
};

export type CoveredStatement = {
  statement: Prepared;
  bindings: Readonly<Record<string, readonly string[]>>;
};

const mostExamples = 3;

/** What one source holds of some targets, counted, with the newest of each: one question. */
export function coveredStatement(
  targets: readonly CoveredTarget[],
  kept: readonly KeptTarget[],
): CoveredStatement {
  const wanted = [...targets, ...kept].map(({ when }) => when);
  const covered = targets.map((target, place) => targetSql(target, `of${place}`));
  const staying = kept.map((target, place) => keptSql(target, `of${targets.length + place}`));
  return {
    statement: prepared(`select
      json_build_array(${covered.join(', ')}) as targets,
      json_build_array(${staying.join(', ')}) as kept`),
    bindings: Object.fromEntries(
      wanted.flatMap((when, place) => (when === null ? [] : [[`of${place}`, when.oneOf]])),
    ),
  };
}

/** Where a covered thing lies: in a row of its own, or in a part of one. */
type Place = { record: RecordTable; part: PartTable | undefined };

const places: ReadonlyMap<string, Place> = new Map(
  Object.values(recordTables)
    .flat()
    .flatMap((record): [string, Place][] => [
      [record.name, { record, part: undefined }],
      ...record.parts.map((part): [string, Place] => [part.name, { record, part }]),
    ]),
);

/** @throws for what the catalogue does not list: nothing else is ever read */
function placeOf(table: string): Place {
  const place = places.get(table);
  if (place === undefined) throw new Error(`No entry for ${table}`);
  return place;
}

function targetSql(target: CoveredTarget, values: string): string {
  const place = placeOf(target.table);
  return `json_build_object(
    'counts', (select row_to_json(counted) from (
      select count(*) filter (where covered)::int as rows,
             coalesce(sum(n) filter (where covered), 0)::int as "values",
             coalesce(sum(n) filter (where covered and blocked), 0)::int as blocked,
             coalesce(sum(n) filter (where not covered), 0)::int as outside
        from (select ${valuesSql(target)} as n, ${target.table}.blocked_at is not null as blocked,
                     ${coveredSql(place, target.when, values)} as covered
                from kpr.${target.table}
               where ${ownedBy(target.table)} and ${valuesSql(target)} > 0) held) counted),
    'examples', (select coalesce(json_agg(document), '[]') from (
      ${examplesSql(place, target, values)}) newest))`;
}

function keptSql(target: KeptTarget, values: string): string {
  const { record } = placeOf(target.table);
  return `(select count(*)::int from kpr.${record.name}
    where ${ownedBy(record.name)} and ${conditionSql(record, target.when, values)})`;
}

/**
 * Asked of each row, so that the rows which it is a part of are looked up in one set, and never
 * joined: somebody may have thousands of both.
 */
function coveredSql({ record, part }: Place, when: CoveredTarget['when'], values: string): string {
  if (part === undefined || when === null) return conditionSql(record, when, values);
  return `${part.name}.${part.parent} in (select ${record.name}.${record.id}
    from kpr.${record.name} where ${ownedBy(record.name)} and ${conditionSql(record, when, values)})`;
}

/** From the newest whole row on, each with its parts, until there are enough. */
function examplesSql(place: Place, target: CoveredTarget, values: string): string {
  const { record, part } = place;
  const isOwn = part === undefined ? `and ${valuesSql(target)} > 0` : '';
  const rows = `(select * from kpr.${record.name}
       where ${ownedBy(record.name)} and ${conditionSql(record, target.when, values)} ${isOwn}
       order by ${momentSql(record)} desc nulls last, ${record.name}.${record.id} desc
      ) ${record.name}`;
  const parts =
    part === undefined
      ? ''
      : `cross join lateral (select * from kpr.${part.name}
           where ${ownedBy(part.name)} and ${part.name}.${part.parent} = ${record.name}.${record.id}
           order by ${part.key.map((column) => `${part.name}.${column}`).join(', ')}
           limit ${mostExamples}) ${part.name}`;
  return `select ${exampleSql(place, target)} as document from ${rows} ${parts} limit ${mostExamples}`;
}

function ownedBy(table: string): string {
  return `${table}.person_key = ${subjectSql}`;
}

function valuesSql({ table, columns }: CoveredTarget): string {
  if (columns === 'row') return '1';
  return `num_nonnulls(${columns.map((column) => columnSql(placeTable(table), column)).join(', ')})`;
}

function conditionSql(record: Table, when: CoveredTarget['when'], values: string): string {
  if (when === null) return 'true';
  return `coalesce(${columnSql(record, when.field)}::text = any(:${values}::text[]), false)`;
}

function exampleSql({ record, part }: Place, { columns }: CoveredTarget): string {
  const table = part ?? record;
  const shown = columns === 'row' ? columnsRead(table) : columns;
  return `json_build_object(
    'at', to_char(${momentSql(record)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'on_date', ${codesHeldOnSql(record)},
    'row', ${objectSql(table, shown)},
    'parent', ${part === undefined ? `'{}'::json` : objectSql(record, systemColumns(part))})`;
}

/** Null for a time that can be none. */
function momentSql(record: RecordTable): string {
  return `(case when ${datedSql(record)} then ${occurredAtSql(record)} end)`;
}

/** Columns of the whole row that name the systems of its part's codes. */
function systemColumns(part: PartTable): string[] {
  return Object.values(part.columns).flatMap(({ reading }) =>
    reading.kind === 'code' && 'systemColumn' in reading && !(reading.systemColumn in part.columns)
      ? [reading.systemColumn]
      : [],
  );
}

function objectSql(table: Table, columns: readonly string[]): string {
  const pairs = columns.map((column) => {
    // A number of JSON is no place for a key of eight bytes.
    const cast = table.columns[column]?.reading.kind === 'text' ? '::text' : '';
    return `'${column}', ${columnSql(table, column)}${cast}`;
  });
  return `json_build_object(${pairs.join(', ')})`;
}

function placeTable(name: string): Table {
  const { record, part } = placeOf(name);
  return part ?? record;
}

/** @throws for a column that the catalogue does not list */
function columnSql({ name, columns }: Table, column: string): string {
  if (!(column in columns)) throw new Error(`No entry for ${name}.${column}`);
  return `${name}.${column}`;
}
