import { osloDate } from '../shared/format.ts';
import { columnsRead, heldRecordOf, type RowContext } from './held-row.ts';
import type { HeldRecord } from './holdings.ts';
import { latestDays } from './latest-days.ts';
import {
  originsOf,
  provenanceOf,
  type DeliveryDocument,
  type OrganisationDocument,
  type Origins,
} from './provenance.ts';
import { tableRanked, type PlacedRecord } from './record-order.ts';
import type { PartTable, RecordTable, Row, Table } from './table.ts';

/** What a source holds about one key of a person, counted. */
export type SummaryDocument = {
  /** `year` is null for rows without a date that can be one. */
  years: { year: number | null; rows: number }[];
  firstOn: string | null;
  lastOn: string | null;
  senders: number;
  lastDelivery: DeliveryDocument | null;
};

type RecordDocument = {
  rank: number;
  id: string;
  /** UTC with microseconds; null for a row without a date. */
  at: string | null;
  on_date: string | null;
  columns: Values;
  parts: Readonly<Record<string, Values[]>>;
};

/** A row's values in the order of `columnsRead`, some at a time. */
type Values = readonly (readonly unknown[])[];

export type RecordsDocument = {
  records: RecordDocument[];
  deliveries: DeliveryDocument[];
  organisations: OrganisationDocument[];
};

/** @param now by which dates are judged to lie ahead */
export function placedRecordsOf(document: RecordsDocument, now: Date): PlacedRecord[] {
  const origins = originsOf(document.deliveries, document.organisations);
  const today = osloDate(now);
  return document.records.flatMap((row) => {
    const table = tableRanked(row.rank);
    if (table === undefined) return [];
    const place = { at: row.at ?? undefined, rank: row.rank, id: row.id };
    return [{ place, record: recordOf(table, row, { origins, today }) }];
  });
}

type Told = { origins: Origins; today: string };

function recordOf(table: RecordTable, row: RecordDocument, told: Told): HeldRecord {
  const columns = namedValues(table, row.columns);
  const provenance = provenanceOf(table, columns, told.origins);
  const context = {
    occurredAt: row.at === null ? undefined : new Date(row.at),
    onDate: row.on_date ?? undefined,
    latest: latestDays(provenance, told.today),
  };
  return {
    ...heldRecordOf(table, columns, { ...context, id: row.id }),
    provenance,
    parts: table.parts.flatMap((part) =>
      (row.parts[part.name] ?? []).map((values) =>
        partOf(table, part, {
          columns: namedValues(part, values),
          parent: columns,
          told,
          context,
        }),
      ),
    ),
  };
}

function partOf(
  table: RecordTable,
  part: PartTable,
  held: {
    columns: Row;
    parent: Row;
    told: Told;
    context: Omit<RowContext, 'id'>;
  },
): HeldRecord {
  const { columns, parent, told, context } = held;
  // A part that came with its row has its row's origin; a later correction has its own.
  const provenance =
    columns['delivery_id'] === parent['delivery_id']
      ? undefined
      : provenanceOf(table, { ...parent, ...columns }, told.origins);
  const latest = provenance === undefined ? context.latest : latestDays(provenance, told.today);
  return {
    ...heldRecordOf(part, columns, { ...context, latest, id: undefined, parent }),
    provenance,
  };
}

function namedValues(table: Table, values: Values): Row {
  const flat = values.flat();
  return Object.fromEntries(columnsRead(table).map((column, at) => [column, flat[at]]));
}
