import { columnsRead } from './held-row.ts';
import {
  codesHeldOnSql,
  datedSql,
  inForceSql,
  occurredAtSql,
  undatedSql,
} from './occurrence.repository.ts';
import { rankOf } from './record-order.ts';
import { subjectSql } from './subject.repository.ts';
import { deliveryColumns, deliveryJoins } from './summary.repository.ts';
import type { PartTable, RecordTable } from './table.ts';

/** Which way a page leads from its cursor. */
export type Direction = 'older' | 'newer';

/**
 * Common table expressions that pick at most `:most` rows of some tables about the subject, beginning
 * at a cursor (`:at`, `:rank`, `:id`), and read each with its parts and all that names its origin.
 *
 * Every table is read along its index and stops at `:most`, so that a page costs the same whether
 * somebody has fifty rows or five thousand. Rows without a date that can be one lie before all dates.
 */
export function recordCtes(tables: readonly RecordTable[], direction: Direction): string {
  const picks = tables.flatMap((table) => [
    pickSql(table, direction),
    pickUndatedSql(table, direction),
  ]);
  const order = direction === 'older' ? 'desc' : 'asc';
  const rankOrder = direction === 'older' ? 'asc' : 'desc';
  return `
    picked as materialized (
      select * from (${picks.join(' union all ')}) every_table
       order by occurred_at ${order}, rank ${rankOrder}, length(id) ${order}, id ${order}
       limit :most::int),
    ${documentCtes(tables)}`;
}

/** As `recordCtes`, for the row `:id` of one table. */
export function oneRecordCtes(table: RecordTable): string {
  return `
    picked as materialized (
      select ${namedSql(table)},
             case when ${datedSql(table)} then ${occurredAtSql(table)} else '-infinity' end
               as occurred_at
        from kpr.${table.name}
       where ${ownedBy(table)} and ${idOf(table)} = :id::${table.idType}),
    ${documentCtes([table])}`;
}

/** One JSON value over those expressions: `RecordsDocument`. */
export const recordsSql = `json_build_object(
  'records', (select coalesce(json_agg(document), '[]') from documents),
  'deliveries', (select coalesce(json_agg(row_to_json(spoken_of)), '[]') from (
      select ${deliveryColumns} from kpr.source_delivery d ${deliveryJoins}
       where d.delivery_id = any (array(select delivery_id from delivery_ids))) spoken_of),
  'organisations', (select coalesce(json_agg(row_to_json(named)), '[]') from (
      select org_nr, name, org_kind, kommune_nr from units
      union
      select o.org_nr, o.name, o.org_kind, o.kommune_nr
        from kpr.organisation o
       where o.org_kind = 'kommune' and o.kommune_nr = any (array(
         select place from documents where place is not null
         union select kommune_nr from units
         union select sender.kommune_nr from kpr.source_delivery d
                 join kpr.organisation sender on sender.org_nr = d.sender_org_nr
                where d.delivery_id = any (array(select delivery_id from delivery_ids))))) named))`;

function pickSql(table: RecordTable, direction: Direction): string {
  const occurredAt = occurredAtSql(table);
  const older = direction === 'older';
  const beyond = older ? '<' : '>';
  const order = older ? 'desc' : 'asc';
  return `(select ${namedSql(table)}, ${occurredAt} as occurred_at
     from kpr.${table.name}
    where ${ownedBy(table)} and ${datedSql(table)}
      -- Said twice: the first is what the index can follow.
      and ${occurredAt} ${beyond}= :at::timestamptz
      and (${occurredAt} ${beyond} :at::timestamptz or ${tieSql(table, direction)})
      and (:from::timestamptz is null
           or ${occurredAt} >= :from::timestamptz and ${occurredAt} < :until::timestamptz)
      and (:everything::boolean or ${inForceSql(table)})
    order by ${occurredAt} ${order}, ${idOf(table)} ${order}
    limit :most::int)`;
}

function pickUndatedSql(table: RecordTable, direction: Direction): string {
  const order = direction === 'older' ? 'desc' : 'asc';
  const reached =
    direction === 'older'
      ? `(:at::timestamptz > '-infinity' or ${tieSql(table, direction)})`
      : `(:at::timestamptz = '-infinity' and ${tieSql(table, direction)})`;
  return `(select ${namedSql(table)}, '-infinity'::timestamptz
     from kpr.${table.name}
    where ${ownedBy(table)} and ${undatedSql(table)} and ${reached}
      and :from::timestamptz is null
      and (:everything::boolean or ${inForceSql(table)})
    order by ${idOf(table)} ${order}
    limit :most::int)`;
}

/**
 * What a picked row is found again by. Its id is there as text, as tables have ids of several types,
 * and in its own type: through a conversion row-level security would let no index be followed.
 */
function namedSql(table: RecordTable): string {
  const id = idOf(table);
  const typed = {
    bigint: `${id} as number, null::uuid as uuid`,
    uuid: `null::bigint as number, ${id} as uuid`,
  };
  return `${rankOf(table)} as rank, ${id}::text as id, ${typed[table.idType]}`;
}

const typedIds = { bigint: 'p.number', uuid: 'p.uuid' } as const;

/**
 * At the very same instant, tables follow in their order, and rows by falling number. The cursor's
 * number is of another type where it names a row of another table, hence `case`.
 */
function tieSql(table: RecordTable, direction: Direction): string {
  const rank = rankOf(table);
  const [passed, beyond] = direction === 'older' ? ['<', '<'] : ['>', '>'];
  return `case when :rank::int = ${rank} then ${idOf(table)} ${beyond} :id::text::${table.idType}
    else :rank::int ${passed} ${rank} end`;
}

function documentCtes(tables: readonly RecordTable[]): string {
  return `
    documents as materialized (
      ${tables.map(documentSql).join(' union all ')}),
    delivery_ids as (
      select distinct unnest(deliveries) as delivery_id from documents),
    units as (
      select org_nr, name, org_kind, kommune_nr from kpr.organisation
       where org_nr = any (array(select unit from documents)))`;
}

/** Values without their names, in the order of `columnsRead`: names would be most of the bytes. */
function documentSql(table: RecordTable): string {
  const parts = table.parts.map((part, at) => `'${part.name}', part_${at}.held`).join(', ');
  const deliveries = table.parts.map((_, at) => ` || part_${at}.deliveries`).join('');
  return `select ${unitSql(table, 'organisation')}::text as unit,
      ${unitSql(table, 'municipality')}::text as place,
      array[${table.name}.delivery_id]${deliveries} as deliveries,
      json_build_object('rank', p.rank, 'id', p.id,
        'at', case when isfinite(p.occurred_at) then
          to_char(p.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
        'on_date', ${codesHeldOnSql(table)},
        'columns', ${valuesSql(table)},
        'parts', json_build_object(${parts})) as document
     from picked p
     join kpr.${table.name} on ${ownedBy(table)} and ${idOf(table)} = ${typedIds[table.idType]}
     ${table.parts.map((part, at) => partSql(table, part, `part_${at}`)).join('\n')}
    where p.rank = ${rankOf(table)}`;
}

function partSql(table: RecordTable, part: PartTable, alias: string): string {
  const order = part.key.map((column) => `${part.name}.${column}`).join(', ');
  return `cross join lateral (
    select coalesce(json_agg(${valuesSql(part)} order by ${order}), '[]') as held,
           array_agg(${part.name}.delivery_id) as deliveries
      from kpr.${part.name}
     where ${ownedBy(part)} and ${part.name}.${part.parent} = ${idOf(table)}) ${alias}`;
}

/** At most a hundred at a time, as a function of PostgreSQL takes no more arguments. */
function valuesSql(table: RecordTable | PartTable): string {
  const values = columnsRead(table).map((column) => {
    // A number of JSON is no place for a key of eight bytes.
    const cast = table.columns[column]?.reading.kind === 'text' ? '::text' : '';
    return `${table.name}.${column}${cast}`;
  });
  const chunks: string[] = [];
  for (let at = 0; at < values.length; at += 100) {
    chunks.push(`json_build_array(${values.slice(at, at + 100).join(', ')})`);
  }
  return `json_build_array(${chunks.join(', ')})`;
}

function unitSql({ name, unit }: RecordTable, kind: 'organisation' | 'municipality'): string {
  const column = unit[kind];
  return column === undefined ? 'null' : `${name}.${column}`;
}

function idOf({ name, id }: RecordTable): string {
  return `${name}.${id}`;
}

function ownedBy({ name }: { name: string }): string {
  return `${name}.person_key = ${subjectSql}`;
}
