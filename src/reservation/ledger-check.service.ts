import type { Knex } from 'knex';
import {
  findBrokenSequence,
  findBrokenStatus,
  findHead,
  findPartlyExpired,
  listRowsAfter,
} from './ledger-check.repository.ts';
import { faultOf, genesis, type BrokenPlace, type ChainPoint } from './ledger-check.ts';

export type LedgerCheck =
  { outcome: 'whole'; head: ChainPoint; expired: number } | ({ outcome: 'broken' } & BrokenPlace);

type KeptPoint = { position: number; hash: string };

type Followed = { last: ChainPoint; expired: number; broken: BrokenPlace | undefined };

const rowsAtATime = 5_000;

/**
 * Proves that the ledger is what it was when it was written: every event, in its order, with what
 * it said, and the present as the events say it. As of one instant, whoever writes meanwhile. Of
 * an event whose payload has expired, only its place in the chain can be proven.
 *
 * @param expected a point that was kept elsewhere: it alone shows a chain that was made anew
 */
export async function checkLedger(db: Knex, expected?: KeptPoint): Promise<LedgerCheck> {
  return db.transaction((tx) => check(tx, expected), {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
}

async function check(tx: Knex.Transaction, expected: KeptPoint | undefined): Promise<LedgerCheck> {
  const { last, expired, broken } = await followChain(tx, expected);
  const found = [
    broken ?? (await brokenEnd(tx, last, expected)),
    await findBrokenSequence(tx),
    await findPartlyExpired(tx),
    await findBrokenStatus(tx),
  ].filter((place) => place !== undefined);
  // One change shows in many ways: what was changed stands where it first shows.
  const [first] = found.toSorted((one, other) => one.position - other.position);
  return first === undefined
    ? { outcome: 'whole', head: last, expired }
    : { outcome: 'broken', ...first };
}

/** Event by event, as far as the chain holds. */
async function followChain(
  tx: Knex.Transaction,
  expected: KeptPoint | undefined,
): Promise<Followed> {
  let [last, expired] = [genesis, 0];
  const brokenAt = (place: BrokenPlace) => ({ last, expired, broken: place });
  if (isOtherwise(last, expected)) return brokenAt({ position: 0, fault: 'expected-otherwise' });
  for (let isMore = true; isMore;) {
    const rows = await listRowsAfter(tx, { position: last.position, limit: rowsAtATime });
    for (const row of rows) {
      const fault = faultOf(last, row);
      if (fault !== undefined) return brokenAt({ position: last.position + 1, fault });
      if (row.isExpired) expired++;
      last = row;
      if (isOtherwise(last, expected)) {
        return brokenAt({ position: last.position, fault: 'expected-otherwise' });
      }
    }
    isMore = rows.length === rowsAtATime;
  }
  return { last, expired, broken: undefined };
}

function isOtherwise({ position, hash }: ChainPoint, expected: KeptPoint | undefined): boolean {
  return expected?.position === position && expected.hash !== hash.toString('hex');
}

async function brokenEnd(
  tx: Knex.Transaction,
  last: ChainPoint,
  expected: KeptPoint | undefined,
): Promise<BrokenPlace | undefined> {
  const position = last.position + 1;
  const head = await findHead(tx);
  const isAtHead =
    head?.position === last.position &&
    head.hash.equals(last.hash) &&
    (last.position === 0 || head.recordedAt === last.recordedAt);
  if (!isAtHead) return { position, fault: 'head-differs' };
  const isShort = expected !== undefined && expected.position > last.position;
  return isShort ? { position, fault: 'expected-otherwise' } : undefined;
}
