import { recordTables } from './catalogue.ts';
import type { SourceCode } from './holdings.ts';
import { datedSql, inForceSql, occurredAtSql } from './occurrence.repository.ts';
import { subjectSql } from './subject.repository.ts';
import type { RecordTable } from './table.ts';

/** A delivery with the names of who sent it, `d` being the delivery. */
export const deliveryColumns = `d.delivery_id, d.message_type, d.message_version, d.epj_name,
  d.epj_version, d.extraction_date, d.received_at, d.correlation_id, d.status, d.sender_org_nr,
  sender.name as sender_name, sender.kommune_nr as sender_kommune_nr,
  supplier.name as supplier_name`;

export const deliveryJoins = `
  left join kpr.organisation sender on sender.org_nr = d.sender_org_nr
  left join kpr.organisation supplier on supplier.org_nr = d.supplier_org_nr`;

/** Years that rows are counted in; a row outside them is counted with those that have no date. */
const firstYear = 1900;
const lastYear = 2100;

/** Reckoned by nobody twice: when each of those years begins in Norway, and the one after them. */
export const yearStartsCte = `year_starts as materialized (select '{${Array.from(
  { length: lastYear - firstYear + 2 },
  (_, at) => `${firstYear + at}-01-01 00:00 Europe/Oslo`,
).join()}}'::timestamptz[] as instants)`;

/** What a summary holds besides the counts: each costs a look at every row itself. */
export type SummaryParts = { lastDelivery: boolean; notInForce: boolean };

/**
 * Common table expressions that count a source's rows about the subject, after `yearStartsCte`: what
 * grows with the number of rows reads the index alone where nothing else is asked for, and each row
 * once without converting anything in it.
 */
export function summaryCtes(source: SourceCode, asked: SummaryParts): string {
  const tables = recordTables[source];
  const { counted, latest } = namesFor(source);
  const counts = `
    ${counted} as materialized (
      select place, sum(n)::int as n, min(first_at) as first_at, max(last_at) as last_at,
             sum(withdrawn)::int as withdrawn
        from (${tables.map((table) => countSql(table, asked)).join(' union all ')}) each_table
       group by place)`;
  if (!asked.lastDelivery) return counts;
  return `${counts},
    ${latest} as (
      select delivery_id
        from (${tables.map(latestSql).join(' union all ')}) each_table
       order by loaded_at desc limit 1)`;
}

/** One JSON value over those expressions: `SummaryDocument`. */
export function summarySql(source: SourceCode, { lastDelivery }: SummaryParts): string {
  const { counted, latest } = namesFor(source);
  const delivery = `(select row_to_json(last_one) from (
        select ${deliveryColumns}
          from kpr.source_delivery d ${deliveryJoins}
         where d.delivery_id = (select delivery_id from ${latest})) last_one)`;
  return `json_build_object(
    'years', (select coalesce(json_agg(json_build_object(
                'year', case when place between 1 and ${lastYear - firstYear + 1}
                             then ${firstYear - 1} + place end,
                'rows', n) order by place), '[]') from ${counted}),
    'firstOn', (select (min(first_at) at time zone 'Europe/Oslo')::date from ${counted}),
    'lastOn', (select (max(last_at) at time zone 'Europe/Oslo')::date from ${counted}),
    'senders', (select coalesce(sum(senders), 0)::int from innsyn.v_oversikt
                 where person_key = ${subjectSql} and source_code = '${source}'),
    'lastDelivery', ${lastDelivery ? delivery : 'null'})`;
}

/** How many rows STD leaves out, over the same expressions. */
export function notInForceSql(source: SourceCode, { notInForce }: SummaryParts): string {
  if (!notInForce) return 'null';
  return `(select coalesce(sum(withdrawn), 0)::int from ${namesFor(source).counted})`;
}

/** Several sources can stand in one statement. */
function namesFor(source: SourceCode): { counted: string; latest: string } {
  const name = source.toLowerCase();
  return { counted: `counted_${name}`, latest: `latest_${name}` };
}

function countSql(table: RecordTable, { notInForce }: SummaryParts): string {
  const occurredAt = occurredAtSql(table);
  const withdrawn = notInForce ? `count(*) filter (where not ${inForceSql(table)})` : '0';
  return `select coalesce(width_bucket(${occurredAt}, (select instants from year_starts)), 0) as place,
                 count(*) as n,
                 min(${occurredAt}) filter (where ${datedSql(table)}) as first_at,
                 max(${occurredAt}) filter (where ${datedSql(table)}) as last_at,
                 ${withdrawn} as withdrawn
            from kpr.${table.name} where ${table.name}.person_key = ${subjectSql}
           group by 1`;
}

function latestSql(table: RecordTable): string {
  const { name } = table;
  return `(select ${name}.delivery_id, ${name}.loaded_at from kpr.${name}
            where ${name}.person_key = ${subjectSql} and ${name}.delivery_id is not null
            order by ${name}.loaded_at desc limit 1)`;
}
