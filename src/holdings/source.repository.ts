import { query, type Db } from '../database/query.ts';
import { recordTables } from './catalogue.ts';
import { sourceCodes, type SourceCode, type SourceDescription } from './holdings.ts';
import { occurredAtSql } from './occurrence.repository.ts';
import { becomeSubject, type SubjectTransaction } from './subject.repository.ts';
import type { YearCount } from './summary.ts';
import type { RecordTable } from './table.ts';

/** What the register tells of its sources; a source it does not tell of is still searched. */
export async function readSourceDescriptions(
  register: Db,
): Promise<Record<SourceCode, SourceDescription>> {
  const rows = await query<{
    source_code: string;
    covers_from: string;
    frequency: string;
    legal_basis: string;
    last_load_at: Date | null;
  }>(
    register,
    `select source_code, covers_from, frequency, legal_basis, last_load_at from ref.data_source`,
  );
  const describe = (source: SourceCode): SourceDescription => {
    const row = rows.find(({ source_code }) => source_code === source);
    return {
      source,
      coversFrom: row?.covers_from,
      frequency: row?.frequency,
      legalBasis: row?.legal_basis,
      lastLoadAt: row?.last_load_at ?? undefined,
    };
  };
  const [kuhr, omsorg, hst, tann, freg] = sourceCodes;
  return {
    [kuhr]: describe(kuhr),
    [omsorg]: describe(omsorg),
    [hst]: describe(hst),
    [tann]: describe(tann),
    [freg]: describe(freg),
  };
}

/** Rows per year of one source, and the delivery that last brought some. */
export async function countRecordsPerYear(
  tx: SubjectTransaction,
  personKey: string,
  source: SourceCode,
): Promise<YearCount[]> {
  await becomeSubject(tx, personKey);
  return query<YearCount>(
    tx,
    `with held as (${recordTables[source].map(heldSql).join(' union all ')})
     select extract(year from held.held_on)::int as year, count(*)::int as rows,
            min(held.held_on) as first_on, max(held.held_on) as last_on,
            array_remove(array_agg(distinct coalesce(held.unit, d.sender_org_nr)), null) as senders,
            (array_agg(d.delivery_id order by d.received_at desc nulls last))[1]
              as last_delivery_id,
            max(d.received_at) as last_received_at
       from held left join kpr.source_delivery d using (delivery_id)
      group by 1
      order by 1`,
    { personKey },
  );
}

function heldSql(table: RecordTable): string {
  return `select (${occurredAtSql(table)} at time zone 'Europe/Oslo')::date as held_on,
                 delivery_id, ${table.unit.organisation ?? 'null::text'} as unit
            from kpr.${table.name} where person_key = :personKey::uuid`;
}
