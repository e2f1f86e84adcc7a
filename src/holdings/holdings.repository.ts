import { query } from '../database/query.ts';
import { recordTables } from './catalogue.ts';
import { columnsRead, heldRecordOf } from './held-row.ts';
import type { HeldRecord, SourceCode } from './holdings.ts';
import { codesHeldOnSql, occurredAtSql } from './occurrence.repository.ts';
import { provenanceOf, readOrigins, type Origins } from './provenance.repository.ts';
import type { FoundRecord, RecordRef } from './record-order.ts';
import { becomeSubject, type SubjectTransaction } from './subject.repository.ts';
import type { PartTable, RecordTable, Row } from './table.ts';

type RecordRow = Row & { record_id: string; occurred_at: Date | null; on_date: string | null };
type PartRow = Row & { parent_id: string };
type TableRead = {
  table: RecordTable;
  rows: RecordRow[];
  parts: { table: PartTable; rows: Map<string, PartRow[]> }[];
};

/** Every record of a source, without its content and in no order. */
export async function listRecordRefs(
  tx: SubjectTransaction,
  personKey: string,
  source: SourceCode,
): Promise<RecordRef[]> {
  await becomeSubject(tx, personKey);
  const selects = recordTables[source].map(
    (table) =>
      `select person_key::text as "personKey", '${table.name}' as "table",
              ${table.id}::text as id, ${occurredAtSql(table)} as "occurredAt"
         from kpr.${table.name} where person_key = :personKey::uuid`,
  );
  return query<RecordRef>(tx, selects.join(' union all '), { personKey });
}

/**
 * Records of a source with parts and origin: all of the person's, or those that are asked for.
 * One query for each table, whatever the number of records.
 */
export async function readRecords(
  tx: SubjectTransaction,
  personKey: string,
  source: SourceCode,
  wanted?: readonly RecordRef[],
): Promise<FoundRecord[]> {
  await becomeSubject(tx, personKey);
  const reads: TableRead[] = [];
  for (const table of recordTables[source]) {
    const ids = wanted
      ?.filter((ref) => ref.table === table.name && ref.personKey === personKey)
      .map(({ id }) => id);
    if (ids?.length === 0) continue;
    reads.push(await readTable(tx, table, { personKey, ids: ids ?? null }));
  }
  const origins = await readOriginsOf(tx, reads);
  return reads.flatMap((read) =>
    read.rows.map((row) => ({
      ref: {
        personKey,
        table: read.table.name,
        id: row.record_id,
        occurredAt: row.occurred_at,
      },
      record: recordOf(read, row, origins),
    })),
  );
}

type Selection = { personKey: string; ids: readonly string[] | null };

async function readTable(
  tx: SubjectTransaction,
  table: RecordTable,
  selection: Selection,
): Promise<TableRead> {
  const rows = await query<RecordRow>(
    tx,
    `select ${columnsRead(table).join(', ')}, ${table.id}::text as record_id,
            ${occurredAtSql(table)} as occurred_at, ${codesHeldOnSql(table)} as on_date
       from kpr.${table.name}
      where ${chosen(table.id, table)}`,
    selection,
  );
  const parts = [];
  if (rows.length > 0) {
    for (const part of table.parts) {
      parts.push({ table: part, rows: await readParts(tx, table, part, selection) });
    }
  }
  return { table, rows, parts };
}

async function readParts(
  tx: SubjectTransaction,
  table: RecordTable,
  part: PartTable,
  selection: Selection,
): Promise<Map<string, PartRow[]>> {
  const rows = await query<PartRow>(
    tx,
    `select ${columnsRead(part).join(', ')}, ${part.parent}::text as parent_id
       from kpr.${part.name}
      where ${chosen(part.parent, table)}
      order by ${part.key.join(', ')}`,
    selection,
  );
  return Map.groupBy(rows, (row) => row.parent_id);
}

/** The names in it are the catalogue's own, never input. */
function chosen(column: string, { idType }: RecordTable): string {
  return `person_key = :personKey::uuid
    and (:ids::${idType}[] is null or ${column} = any(:ids::${idType}[]))`;
}

async function readOriginsOf(tx: SubjectTransaction, reads: readonly TableRead[]) {
  const rows = reads.flatMap(({ table, rows }) => rows.map((row) => ({ table, row })));
  const partRows = reads.flatMap(({ parts }) => parts.flatMap((part) => [...part.rows.values()]));
  const deliveryIds = [...rows.map(({ row }) => row), ...partRows.flat()]
    .map((row) => row['delivery_id'])
    .filter((id) => typeof id === 'string');
  return readOrigins(tx, rows, deliveryIds);
}

function recordOf(read: TableRead, row: RecordRow, origins: Origins): HeldRecord {
  const context = { occurredAt: row.occurred_at ?? undefined, onDate: row.on_date ?? undefined };
  return {
    ...heldRecordOf(read.table, row, context),
    provenance: provenanceOf(read.table, row, origins),
    parts: read.parts.flatMap((part) =>
      (part.rows.get(row.record_id) ?? []).map((partRow) => ({
        ...heldRecordOf(part.table, partRow, { ...context, parent: row }),
        // A part that came with its row has its row's origin; a later correction has its own.
        provenance:
          partRow['delivery_id'] === row['delivery_id']
            ? undefined
            : provenanceOf(read.table, { ...row, ...partRow }, origins),
      })),
    ),
  };
}
