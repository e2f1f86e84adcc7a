import { heldRecordOf } from './held-row.ts';
import type { HeldRecord } from './holdings.ts';
import {
  originsOf,
  provenanceOf,
  type DeliveryDocument,
  type OrganisationDocument,
  type Origins,
} from './provenance.ts';
import { tableRanked, type PlacedRecord } from './record-order.ts';
import type { PartTable, RecordTable, Row } from './table.ts';

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
  columns: Row;
  parts: Readonly<Record<string, Row[]>>;
};

export type RecordsDocument = {
  records: RecordDocument[];
  deliveries: DeliveryDocument[];
  organisations: OrganisationDocument[];
};

export function placedRecordsOf(document: RecordsDocument): PlacedRecord[] {
  const origins = originsOf(document.deliveries, document.organisations);
  return document.records.flatMap((row) => {
    const table = tableRanked(row.rank);
    if (table === undefined) return [];
    const place = { at: row.at ?? undefined, rank: row.rank, id: row.id };
    return [{ place, record: recordOf(table, row, origins) }];
  });
}

function recordOf(table: RecordTable, row: RecordDocument, origins: Origins): HeldRecord {
  const context = {
    occurredAt: row.at === null ? undefined : new Date(row.at),
    onDate: row.on_date ?? undefined,
  };
  return {
    ...heldRecordOf(table, row.columns, { ...context, id: row.id }),
    provenance: provenanceOf(table, row.columns, origins),
    parts: table.parts.flatMap((part) =>
      (row.parts[part.name] ?? []).map((columns) =>
        partOf(table, part, { columns, parent: row.columns, origins, context }),
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
    origins: Origins;
    context: { occurredAt: Date | undefined; onDate: string | undefined };
  },
): HeldRecord {
  const { columns, parent, origins, context } = held;
  return {
    ...heldRecordOf(part, columns, { ...context, id: undefined, parent }),
    // A part that came with its row has its row's origin; a later correction has its own.
    provenance:
      columns['delivery_id'] === parent['delivery_id']
        ? undefined
        : provenanceOf(table, { ...parent, ...columns }, origins),
  };
}
