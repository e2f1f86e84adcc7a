import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { lineShapes, type SnapshotFormat } from './snapshot-format.ts';
import { parquetOf } from './snapshot-parquet.ts';
import {
  insertContent,
  insertLines,
  planForEverybody,
  readHead,
  readLines,
  type SnapshotBody,
} from './snapshot.repository.ts';

/** Position, hash and lines in one look at the ledger, stored in parts that any process can send. */
export async function makeBody(
  db: Knex,
  { keyId, format, until }: { keyId: string; format: SnapshotFormat; until: Date },
): Promise<SnapshotBody> {
  return db.transaction(
    async (tx) => {
      await planForEverybody(tx);
      const body = { ...(await readHead(tx)), bodyId: randomUUID(), keyId, format, until };
      if (format !== 'parquet') return insertLines(tx, body, lineShapes[format]);
      const lines = await readLines(tx, keyId, lineShapes.csv);
      return insertContent(tx, body, await parquetOf(lines));
    },
    { isolationLevel: 'repeatable read' },
  );
}
