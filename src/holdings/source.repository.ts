import { prepared, type Prepared } from '../database/prepared.ts';
import { recordTables } from './catalogue.ts';
import { sourceCodes, type SourceCode, type SourceDescription } from './holdings.ts';
import {
  oneRecordCtes,
  recordCtes,
  recordsSql,
  type Direction,
} from './record-selection.repository.ts';
import { possibleInstant } from './possible-time.ts';
import type { RecordsDocument, SummaryDocument } from './source-document.ts';
import {
  notInForceSql,
  summaryCtes,
  summarySql,
  yearStartsCte,
  type SummaryParts,
} from './summary.repository.ts';
import { subjectSql } from './subject.repository.ts';
import type { RecordTable } from './table.ts';

/** What one statement gives about one source: counts always, the rest where it was asked for. */
export type SourceRow = {
  summary: SummaryDocument;
  /** Rows that STD leaves out. */
  not_in_force: number | null;
  records: RecordsDocument | null;
  measurements: MeasurementDocument[] | null;
  services: ServiceDocument[] | null;
};

export type MeasurementDocument = {
  kind: string;
  value: number | null;
  unit: string | null;
  measured_at: string | null;
  blocked_at: string | null;
  annulled: boolean;
  superseded: boolean;
};

export type ServiceDocument = {
  system: string;
  code: string;
  /** Null for a service that no date is known of. */
  from_on: string | null;
  to_on: string | null;
  last_year: number;
};

const measurementsSql = `(
  select coalesce(jsonb_agg(jsonb_build_object(
           'kind', m.measure_kind, 'value', m.value, 'unit', m.unit,
           'measured_at', coalesce(m.measured_at, k.started_at), 'blocked_at', m.blocked_at,
           'annulled', k.notification_status is not distinct from 'C',
           'superseded', m.superseded_at is not null or k.superseded_at is not null)
         order by coalesce(m.measured_at, k.started_at), m.konsultasjon_row_id, m.seq), '[]')
    from kpr.hst_maling m
    join kpr.hst_konsultasjon k using (person_key, konsultasjon_row_id)
   where m.person_key = ${subjectSql})`;

const servicesSql = `(
  select coalesce(jsonb_agg(to_jsonb(periods) order by from_on, system, code), '[]') from (
    select '2.16.578.1.12.4.1.1.' || t.tjenestetype_system as system, t.tjenestetype::text as code,
           min(coalesce(t.started_on, t.vedtak_on, t.applied_on,
             case when t.reporting_year > 0 then make_date(t.reporting_year, 1, 1) end)) as from_on,
           (array_agg(t.ended_on order by t.reporting_year desc, t.tjeneste_row_id desc))[1] as to_on,
           max(t.reporting_year) as last_year
      from kpr.omsorg_tjeneste t
     where t.person_key = ${subjectSql} and t.superseded_at is null
     group by t.tjenestetype_system, t.tjenestetype, coalesce(t.tjeneste_id, t.tjeneste_row_id::text)
  ) periods)`;

const onOverview = { lastDelivery: true, notInForce: false };
const onPage = { lastDelivery: true, notInForce: true };
/** All sources in one list tell nothing of each one's deliveries. */
const onTimeline = { lastDelivery: false, notInForce: true };

/** One statement per source and kind of page, whatever the number of rows, tables and parts. */
export const summaryStatements = perSource((source) =>
  prepared(`with ${yearStartsCte}, ${summaryCtes(source, onOverview)}
    select ${summarySql(source, onOverview)} as summary, null as not_in_force, null as records,
           null as measurements, null as services`),
);

export const pageStatements: Record<Direction, Record<SourceCode, Prepared>> = {
  older: perSource((source) => pageStatement(source, 'older', false)),
  newer: perSource((source) => pageStatement(source, 'newer', false)),
};

/** What one statement gives about all sources together. */
export type AllSourcesRow = {
  sources: Record<SourceCode, Pick<SourceRow, 'summary' | 'not_in_force'>>;
  records: RecordsDocument | null;
};

export const allSummariesStatement = prepared(`with ${allSummaryCtes(onOverview)}
  select ${allSummariesSql(onOverview)} as sources, null as records`);

export const allSourcesStatements: Record<Direction, Prepared> = {
  older: allSourcesStatement('older'),
  newer: allSourcesStatement('newer'),
};

/** As `pageStatements`, with what the source's own page draws besides. */
export const drawnPageStatements: typeof pageStatements = {
  older: perSource((source) => pageStatement(source, 'older', true)),
  newer: perSource((source) => pageStatement(source, 'newer', true)),
};

export function oneRecordStatement(table: RecordTable): Prepared {
  return prepared(`with ${oneRecordCtes(table)} select ${recordsSql} as records`);
}

export type DescriptionRow = {
  source_code: string;
  covers_from: string;
  frequency: string;
  legal_basis: string;
  /** A number for an infinite one. */
  last_load_at: Date | number | null;
};

export const descriptionsStatement = prepared(
  `select source_code, covers_from, frequency, legal_basis, last_load_at from ref.data_source`,
);

/** What the register tells of its sources; a source it does not tell of is still searched. */
export function descriptionOf(
  source: SourceCode,
  rows: readonly DescriptionRow[],
): SourceDescription {
  const row = rows.find(({ source_code }) => source_code === source);
  return {
    source,
    coversFrom: row?.covers_from,
    frequency: row?.frequency,
    legalBasis: row?.legal_basis,
    lastLoadAt: possibleInstant(row?.last_load_at),
  };
}

function pageStatement(source: SourceCode, direction: Direction, drawn: boolean): Prepared {
  const [measurements, services] = drawn
    ? [
        source === 'HST' ? measurementsSql : 'null',
        source === 'HELSE_OMSORG' ? servicesSql : 'null',
      ]
    : ['null', 'null'];
  return prepared(`with ${yearStartsCte}, ${summaryCtes(source, onPage)}, ${recordCtes(recordTables[source], direction)}
    select ${summarySql(source, onPage)} as summary,
           ${notInForceSql(source, onPage)} as not_in_force,
           ${recordsSql} as records,
           ${measurements} as measurements, ${services} as services`);
}

function allSourcesStatement(direction: Direction): Prepared {
  const tables = sourceCodes.flatMap((source) => recordTables[source]);
  return prepared(`with ${allSummaryCtes(onTimeline)}, ${recordCtes(tables, direction)}
    select ${allSummariesSql(onTimeline)} as sources, ${recordsSql} as records`);
}

function allSummaryCtes(parts: SummaryParts): string {
  return [yearStartsCte, ...sourceCodes.map((source) => summaryCtes(source, parts))].join(', ');
}

function allSummariesSql(parts: SummaryParts): string {
  const each = sourceCodes.map(
    (source) => `'${source}', json_build_object('summary', ${summarySql(source, parts)},
      'not_in_force', ${notInForceSql(source, parts)})`,
  );
  return `json_build_object(${each.join(', ')})`;
}

function perSource<Value>(make: (source: SourceCode) => Value): Record<SourceCode, Value> {
  const [kuhr, omsorg, hst, tann, freg] = sourceCodes;
  return {
    [kuhr]: make(kuhr),
    [omsorg]: make(omsorg),
    [hst]: make(hst),
    [tann]: make(tann),
    [freg]: make(freg),
  };
}
