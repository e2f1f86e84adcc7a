import type { Knex } from 'knex';
import {
  changeRecordStatus,
  findCurrentRecord,
  insertRecord,
  supersedeRecord,
  type CurrentRecord,
  type Origin,
} from './record.repository.ts';
import type { RegisterRecord } from './register-record.ts';

export type Stored = 'stored' | 'corrected' | 'stored-before';

/** Stores a record, or lets it correct the one it is a version of; sent again, it does nothing. */
export async function storeRecord(
  tx: Knex.Transaction,
  record: RegisterRecord,
  origin: Origin,
): Promise<Stored> {
  const { tables, status } = record;
  const earlier = await findCurrentRecord(tx, record);
  if (earlier === undefined) {
    await insertRecord(tx, record, origin);
    return 'stored';
  }
  if (isSentAgain(record, earlier)) return 'stored-before';
  if (record.change === 'status') await changeRecordStatus(tx, tables, { id: earlier.id, status });
  else {
    await supersedeRecord(tx, tables, { id: earlier.id, at: origin.loadedAt });
    await insertRecord(tx, record, origin);
  }
  return 'corrected';
}

function isSentAgain({ change, status }: RegisterRecord, earlier: CurrentRecord): boolean {
  if (change === 'original') return true;
  if (change === 'status') return earlier.status === status;
  return earlier.status === status && earlier.sameTime;
}
