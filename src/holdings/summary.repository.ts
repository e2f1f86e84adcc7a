import { recordTables } from './catalogue.ts';
import type { SourceCode } from './holdings.ts';
import { datedSql, inForceSql, occurredAtSql } from './occurrence.repository.ts';
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

/**
 * Common table expressions that count a source's rows about `:personKey`: what grows with the
 * number of rows reads the index alone, or each row once without converting anything in it.
 */
export function summaryCtes(source: SourceCode): string {
  const tables = recordTables[source];
  return `
    bounds as materialized (
      select array_agg(make_timestamptz(y, 1, 1, 0, 0, 0, 'Europe/Oslo') order by y) as starts
        from generate_series(${firstYear}, ${lastYear + 1}) y),
    counted as materialized (
      select place, sum(n)::int as n, min(first_at) as first_at, max(last_at) as last_at
        from (${tables.map(countSql).join(' union all ')}) each_table
       group by place),
    latest as (
      select delivery_id
        from (${tables.map(latestSql).join(' union all ')}) each_table
       order by loaded_at desc limit 1)`;
}

/** One JSON value over those expressions: `SummaryDocument`. */
export function summarySql(source: SourceCode): string {
  return `jsonb_build_object(
    'years', (select coalesce(jsonb_agg(jsonb_build_object(
                'year', case when place between 1 and ${lastYear - firstYear + 1}
                             then ${firstYear - 1} + place end,
                'rows', n) order by place), '[]') from counted),
    'firstOn', (select (min(first_at) at time zone 'Europe/Oslo')::date from counted),
    'lastOn', (select (max(last_at) at time zone 'Europe/Oslo')::date from counted),
    'senders', (select coalesce(sum(senders), 0)::int from innsyn.v_oversikt
                 where person_key = :personKey::uuid and source_code = '${source}'),
    'lastDelivery', (select to_jsonb(last_one) from (
        select ${deliveryColumns}
          from kpr.source_delivery d ${deliveryJoins}
         where d.delivery_id = (select delivery_id from latest)) last_one))`;
}

/** How many rows STD leaves out. */
export function notInForceSql(source: SourceCode): string {
  const counts = recordTables[source].map(
    (table) => `(select count(*) from kpr.${table.name}
      where ${table.name}.person_key = :personKey::uuid and not ${inForceSql(table)})`,
  );
  return `(${counts.join(' + ')})::int`;
}

function countSql(table: RecordTable): string {
  const occurredAt = occurredAtSql(table);
  return `select coalesce(width_bucket(${occurredAt}, (select starts from bounds)), 0) as place,
                 count(*) as n,
                 min(${occurredAt}) filter (where ${datedSql(table)}) as first_at,
                 max(${occurredAt}) filter (where ${datedSql(table)}) as last_at
            from kpr.${table.name} where ${table.name}.person_key = :personKey::uuid
           group by 1`;
}

function latestSql(table: RecordTable): string {
  const { name } = table;
  return `(select ${name}.delivery_id, ${name}.loaded_at from kpr.${name}
            where ${name}.person_key = :personKey::uuid and ${name}.delivery_id is not null
            order by ${name}.loaded_at desc limit 1)`;
}
