import type { Knex } from 'knex';
import {
  findBrokenSequence,
  findBrokenStatus,
  listRowsAfter,
  readHead,
} from './ledger-check.repository.ts';
import { faultOf, genesis, type ChainPoint, type LedgerFault } from './ledger-check.ts';

export type LedgerCheck =
  | { outcome: 'whole'; head: ChainPoint; expired: number }
  | {
      outcome: 'broken';
      position: number;
      fault: LedgerFault | 'sequence-broken' | 'status-differs' | 'head-differs';
    };

const rowsAtATime = 5_000;

/**
 * Proves that the ledger is what it was when it was written: every event, in its order, with what
 * it said, and the present as the events say it. As of one instant, whoever writes meanwhile.
 *
 * @param expected a point that was kept elsewhere: it alone shows a chain that was made anew
 */
export async function checkLedger(
  db: Knex,
  expected?: { position: number; hash: string },
): Promise<LedgerCheck> {
  return db.transaction((tx) => check(tx, expected), {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
}

async function check(
  tx: Knex.Transaction,
  expected: { position: number; hash: string } | undefined,
): Promise<LedgerCheck> {
  const head = await readHead(tx);
  let expired = 0;
  let last = genesis;
  for (let isMore = true; isMore;) {
    const rows = await listRowsAfter(tx, { position: last.position, limit: rowsAtATime });
    for (const row of rows) {
      const fault = faultOf(last, row);
      if (fault !== undefined) return { outcome: 'broken', position: last.position + 1, fault };
      if (row.isExpired) expired++;
      last = row;
      if (expected?.position === last.position && expected.hash !== last.hash.toString('hex')) {
        return { outcome: 'broken', position: last.position, fault: 'expected-otherwise' };
      }
    }
    isMore = rows.length === rowsAtATime;
  }
  const isAtHead =
    head.position === last.position &&
    head.hash.equals(last.hash) &&
    (last.position === 0 || head.recordedAt === last.recordedAt);
  if (!isAtHead) return { outcome: 'broken', position: last.position + 1, fault: 'head-differs' };
  if (expected !== undefined && expected.position > last.position) {
    return { outcome: 'broken', position: last.position + 1, fault: 'expected-otherwise' };
  }
  const sequence = await findBrokenSequence(tx);
  if (sequence !== undefined) {
    return { outcome: 'broken', position: sequence, fault: 'sequence-broken' };
  }
  const status = await findBrokenStatus(tx);
  if (status !== undefined) return { outcome: 'broken', position: status, fault: 'status-differs' };
  return { outcome: 'whole', head, expired };
}
