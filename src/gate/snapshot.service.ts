import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { Clock } from '../shared/clock.ts';
import { keyFor, type KeyOutcome } from './consumer-key.service.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import type { ReceiptSigner } from './receipt-signer.ts';
import { makeBody } from './snapshot-body.service.ts';
import type { SnapshotFormat } from './snapshot-format.ts';
import { findCurrentBody, findPart, type SnapshotBody } from './snapshot.repository.ts';
import { findUsableSnapshot, insertSnapshot, type StatedSnapshot } from './statement.repository.ts';
import { keepSnapshotTaken } from './watermark.repository.ts';

export type Snapshots = ReturnType<typeof createSnapshots>;

/** The rules in force, and the hash of what we publish of them. */
export type PublishedRules = { version: string; hash: string };

export type SnapshotRequest = { format: SnapshotFormat; keyId: string | undefined };

type SnapshotOutcome =
  { outcome: 'given'; snapshot: StatedSnapshot } | Exclude<KeyOutcome, { outcome: 'usable' }>;

/** rules.md § 2, invariant 5: every copy follows within 24 hours. */
const usableForMs = 24 * 3_600_000;

/**
 * Everybody with something in force, as one consumer knows them, signed, and at one position of
 * the ledger. Who has a snapshot may use it for 24 hours and no longer.
 */
export function createSnapshots(deps: {
  db: Knex;
  journal: Journal;
  signer: ReceiptSigner;
  rulesInForce: () => PublishedRules;
  clock: Clock;
}) {
  const { db, journal, signer, rulesInForce, clock } = deps;

  async function currentBody(keyId: string, format: SnapshotFormat, until: Date) {
    const wanted = { keyId, format, now: clock.now(), until };
    const present = await db.transaction((tx) => findCurrentBody(tx, wanted));
    return present ?? makeBody(db, wanted);
  }

  async function stateOf(
    caller: AdmittedCaller,
    { keyId, format }: { keyId: string; format: SnapshotFormat },
    body: SnapshotBody,
  ): Promise<StatedSnapshot> {
    const issuedAt = clock.now();
    const expiresAt = new Date(issuedAt.getTime() + usableForMs);
    const rules = rulesInForce();
    const { bodyId, ledgerHash, ...measures } = body;
    const stated = { snapshotId: randomUUID(), keyId, format, ...measures };
    const statement = await signer.sign(
      {
        ...stated,
        consumer: caller.consumerId,
        ledgerHash: ledgerHash.toString('hex'),
        issuedAt: issuedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        rulesVersion: rules.version,
        rulesHash: rules.hash,
      },
      'kpr-snapshot',
    );
    const { consumerId } = caller;
    const rulesVersion = rules.version;
    return { ...stated, consumerId, bodyId, rulesVersion, issuedAt, expiresAt, statement };
  }

  /** Nothing leaves without a trace. It is about a population, so about nobody in particular. */
  async function journalled(
    tx: Knex.Transaction,
    { organisation, supplier }: AdmittedCaller,
    { format, rows, position }: StatedSnapshot,
    firstByte: number,
  ) {
    const actor = { kind: 'machine', organisation, supplier } as const;
    const detail = { format, rows, position, firstByte };
    await journal.recordChange(tx, [
      { action: 'snapshot-given', actor, subject: undefined, detail },
    ]);
  }

  return {
    /** A new statement; its bytes are those of an earlier one if nothing has happened since. */
    async give(caller: AdmittedCaller, asked: SnapshotRequest): Promise<SnapshotOutcome> {
      const { consumerId } = caller;
      const key = await keyFor(db, { consumerId, keyId: asked.keyId });
      if (key.outcome !== 'usable') return key;
      const { keyId } = key;
      // Longer than the statement lasts, which is made after the bytes.
      const until = new Date(clock.now().getTime() + usableForMs + 600_000);
      const body = await currentBody(keyId, asked.format, until);
      const snapshot = await stateOf(caller, { keyId, format: asked.format }, body);
      const { snapshotId, position, issuedAt: at } = snapshot;
      await db.transaction(async (tx) => {
        await insertSnapshot(tx, snapshot);
        await keepSnapshotTaken(tx, { consumerId, snapshotId, position, at });
        await journalled(tx, caller, snapshot, 0);
      });
      return { outcome: 'given', snapshot };
    },

    /** The very snapshot that was begun; undefined when it is not there to go on with. */
    async resume(
      caller: AdmittedCaller,
      asked: SnapshotRequest & { snapshotId: string },
    ): Promise<StatedSnapshot | undefined> {
      const { consumerId } = caller;
      const { snapshotId, format, keyId } = asked;
      const found = await findUsableSnapshot(db, { snapshotId, consumerId, now: clock.now() });
      if (found?.format !== format) return undefined;
      return keyId === undefined || keyId === found.keyId ? found : undefined;
    },

    recordResumed: (caller: AdmittedCaller, snapshot: StatedSnapshot, firstByte: number) =>
      db.transaction((tx) => journalled(tx, caller, snapshot, firstByte)),

    /** From the first byte to the last, as fast as they are taken. */
    async *bytesOf({ bodyId, format }: StatedSnapshot, first: number, last: number) {
      for (let next = first; next <= last;) {
        const part = await findPart(db, { bodyId, byte: next, format });
        if (part === undefined) throw new Error('A part of the snapshot is gone');
        const { firstByte, content } = part;
        const wanted = content.subarray(next - firstByte, last + 1 - firstByte);
        if (wanted.length === 0) throw new Error('A part of the snapshot is gone');
        yield wanted;
        next += wanted.length;
      }
    },
  };
}
