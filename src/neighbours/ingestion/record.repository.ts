import type { Knex } from 'knex';
import { query, queryOne } from '../../database/query.ts';
import type { RecordTables, RegisterRecord, Row } from './register-record.ts';

/** Whose a record is, and where it came from. */
export type Origin = { personKey: string; deliveryId: string; loadedAt: Date };

export type CurrentRecord = { id: string; status: string | null; sameTime: boolean };

/** The version that is not superseded. */
export async function findCurrentRecord(
  tx: Knex.Transaction,
  { tables, reference, orgNr, validAt }: RegisterRecord,
): Promise<CurrentRecord | undefined> {
  const { parent, id, sender, status } = tables;
  const rows = await query<CurrentRecord>(
    tx,
    `select ${id} as id, ${status ?? 'null'} as status,
            valid_at_source is not distinct from :validAt::timestamptz as "sameTime"
       from kpr.${parent}
      where source_record_id = :reference and superseded_at is null
        ${sender ? `and ${sender} = :orgNr` : ''}
      order by ${id} desc limit 1 for update`,
    { reference, validAt, ...(sender ? { orgNr } : {}) },
  );
  return rows[0];
}

export async function insertRecord(
  tx: Knex.Transaction,
  record: RegisterRecord,
  { personKey, deliveryId, loadedAt }: Origin,
): Promise<void> {
  const { tables, reference, validAt, row, parts } = record;
  const origin = {
    source_record_id: reference,
    delivery_id: deliveryId,
    valid_at_source: validAt,
    loaded_at: loadedAt.toISOString(),
  };
  const parent = { person_key: personKey, ...row, ...origin };
  const { id } = await queryOne<{ id: string }>(
    tx,
    `${insertion(`kpr.${tables.parent}`, parent)} returning ${tables.id} as id`,
    { rows: JSON.stringify([parent]) },
  );
  for (const part of parts) {
    const rows = part.rows.map((one) => ({
      person_key: personKey,
      [tables.id]: id,
      ...one,
      ...origin,
    }));
    const [first] = rows;
    if (first === undefined) continue;
    await query(tx, insertion(`kpr.${part.table}`, first), { rows: JSON.stringify(rows) });
  }
}

/** The columns are named, so that all others get their defaults. */
function insertion(table: string, example: Row): string {
  const columns = Object.keys(example).join(', ');
  return `insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, :rows::jsonb)`;
}

/** Keeps the earlier version, with all that hangs on it, beside the one that replaces it. */
export async function supersedeRecord(
  tx: Knex.Transaction,
  tables: RecordTables,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  for (const table of [tables.parent, ...tables.parts]) {
    await query(tx, `update kpr.${table} set superseded_at = :at where ${tables.id} = :id`, {
      id,
      at,
    });
  }
  if (tables.parent !== 'hst_konsultasjon') return;
  // A sender's consultation id is unique among rows, and the new version is to have it.
  await query(
    tx,
    `update kpr.hst_konsultasjon
        set konsultasjon_id = konsultasjon_row_id || '.' || left(konsultasjon_id, 80)
      where konsultasjon_row_id = :id`,
    { id },
  );
}

export async function changeRecordStatus(
  tx: Knex.Transaction,
  { parent, id: idColumn, status: column }: RecordTables,
  { id, status }: { id: string; status: string | null },
): Promise<void> {
  if (column === undefined) return;
  await query(tx, `update kpr.${parent} set ${column} = :status where ${idColumn} = :id`, {
    id,
    status,
  });
}
