import { recordTables } from './catalogue.ts';
import { columnsRead } from './held-row.ts';
import type { SourceCode } from './holdings.ts';
import {
  codesHeldOnSql,
  datedSql,
  inForceSql,
  occurredAtSql,
  undatedSql,
} from './occurrence.repository.ts';
import { rankOf } from './record-order.ts';
import { deliveryColumns, deliveryJoins } from './summary.repository.ts';
import type { PartTable, RecordTable } from './table.ts';

/** Which way a page leads from its cursor. */
export type Direction = 'older' | 'newer';

/**
 * Common table expressions that pick at most `:most` rows of a source about `:personKey`, beginning
 * at a cursor (`:at`, `:rank`, `:id`), and read each with its parts and all that names its origin.
 *
 * Every table is read along its index and stops at `:most`, so that a page costs the same whether
 * somebody has fifty rows or five thousand. Rows without a date that can be one lie before all dates.
 */
export function recordCtes(source: SourceCode, direction: Direction): string {
  const tables = recordTables[source];
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
      select ${rankOf(table)} as rank, ${idOf(table)}::text as id,
             case when ${datedSql(table)} then ${occurredAtSql(table)} else '-infinity' end
               as occurred_at
        from kpr.${table.name}
       where ${ownedBy(table)} and ${idOf(table)} = :id::${table.idType}),
    ${documentCtes([table])}`;
}

/** One JSON value over those expressions: `RecordsDocument`. */
export const recordsSql = `jsonb_build_object(
  'records', (select coalesce(jsonb_agg(to_jsonb(documents)), '[]') from documents),
  'deliveries', (select coalesce(jsonb_agg(to_jsonb(spoken_of)), '[]') from (
      select ${deliveryColumns} from kpr.source_delivery d ${deliveryJoins}
       where d.delivery_id in (select delivery_id from delivery_ids)) spoken_of),
  'organisations', (select coalesce(jsonb_agg(to_jsonb(named)), '[]') from (
      select org_nr, name, org_kind, kommune_nr from units
      union
      select o.org_nr, o.name, o.org_kind, o.kommune_nr
        from kpr.organisation o
       where o.org_kind = 'kommune' and o.kommune_nr in (
         select place from documents where place is not null
         union select kommune_nr from units
         union select sender.kommune_nr from kpr.source_delivery d
                 join kpr.organisation sender on sender.org_nr = d.sender_org_nr
                where d.delivery_id in (select delivery_id from delivery_ids))) named))`;

function pickSql(table: RecordTable, direction: Direction): string {
  const occurredAt = occurredAtSql(table);
  const older = direction === 'older';
  const beyond = older ? '<' : '>';
  const order = older ? 'desc' : 'asc';
  return `(select ${rankOf(table)} as rank, ${idOf(table)}::text as id, ${occurredAt} as occurred_at
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
  return `(select ${rankOf(table)}, ${idOf(table)}::text, '-infinity'::timestamptz
     from kpr.${table.name}
    where ${ownedBy(table)} and ${undatedSql(table)} and ${reached}
      and :from::timestamptz is null
      and (:everything::boolean or ${inForceSql(table)})
    order by ${idOf(table)} ${order}
    limit :most::int)`;
}

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
      select distinct (found #>> '{}')::uuid as delivery_id
        from documents, jsonb_path_query(
               jsonb_build_array(documents.columns, documents.parts), '$.**.delivery_id') found
       where found <> 'null'),
    units as (
      select org_nr, name, org_kind, kommune_nr from kpr.organisation
       where org_nr in (select unit from documents))`;
}

function documentSql(table: RecordTable): string {
  const parts = table.parts.map((part) => `'${part.name}', ${partSql(table, part)}`).join(', ');
  return `select '${table.name}' as "table", p.rank, p.id,
      case when isfinite(p.occurred_at) then
        to_char(p.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as at,
      r.on_date, r.unit, r.place, r.columns, jsonb_build_object(${parts}) as parts
    from picked p cross join lateral (
      select ${codesHeldOnSql(table)} as on_date,
             ${unitSql(table, 'organisation')}::text as unit,
             ${unitSql(table, 'municipality')}::text as place,
             ${columnsJson(table)} as columns
        from kpr.${table.name}
       where ${ownedBy(table)} and ${idOf(table)} = p.id::${table.idType}) r
   where p.rank = ${rankOf(table)}`;
}

function partSql(table: RecordTable, part: PartTable): string {
  const order = part.key.map((column) => `${part.name}.${column}`).join(', ');
  return `(select coalesce(jsonb_agg(${columnsJson(part)} order by ${order}), '[]')
     from kpr.${part.name}
    where ${ownedBy(part)} and ${part.name}.${part.parent} = p.id::${table.idType})`;
}

/** In pairs, at most fifty at a time, as a function of PostgreSQL takes a hundred arguments. */
function columnsJson(table: RecordTable | PartTable): string {
  const pairs = columnsRead(table).map((column) => {
    // A number of JSON is no place for a key of eight bytes.
    const cast = table.columns[column]?.reading.kind === 'text' ? '::text' : '';
    return `'${column}', ${table.name}.${column}${cast}`;
  });
  const chunks: string[] = [];
  for (let at = 0; at < pairs.length; at += 50) {
    chunks.push(`jsonb_build_object(${pairs.slice(at, at + 50).join(', ')})`);
  }
  return `(${chunks.join(' || ')})`;
}

function unitSql({ name, unit }: RecordTable, kind: 'organisation' | 'municipality'): string {
  const column = unit[kind];
  return column === undefined ? 'null' : `${name}.${column}`;
}

function idOf({ name, id }: RecordTable): string {
  return `${name}.${id}`;
}

function ownedBy({ name }: { name: string }): string {
  return `${name}.person_key = :personKey::uuid`;
}
