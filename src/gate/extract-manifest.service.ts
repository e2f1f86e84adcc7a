import { z } from 'zod';
import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { insertExtractManifest, type ExtractManifest } from './extract-manifest.repository.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import { snapshotReceipt, type ReceiptSigner } from './receipt-signer.ts';

export type ExtractManifests = ReturnType<typeof createExtractManifests>;

/** What a consumer says of its work; position and rules stand in the statement that it quotes. */
export type StatedManifest = Omit<ExtractManifest, 'snapshotId' | 'position' | 'rulesVersion'> & {
  statement: string;
};

export type ExtractManifestOutcome =
  'recorded' | 'recorded-before' | 'counts-disagree' | 'snapshot-not-ours' | 'snapshot-stale';

const statementShape = z.object({
  snapshotId: z.uuid(),
  consumer: z.string(),
  position: z.int().min(0),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  rulesVersion: z.string(),
});

/** Clocks of two machines differ. */
const toleranceMs = 60_000;

/** Takes manifests of what was filtered by a signed snapshot, which nobody else can have made. */
export function createExtractManifests(deps: { db: Db; signer: ReceiptSigner; clock: Clock }) {
  const { db, signer, clock } = deps;
  return {
    async record(caller: AdmittedCaller, stated: StatedManifest): Promise<ExtractManifestOutcome> {
      const { statement, ...counts } = stated;
      const opened = statementShape.safeParse(await signer.open(statement, snapshotReceipt));
      if (opened.data?.consumer !== caller.consumerId) return 'snapshot-not-ours';
      const { snapshotId, position, rulesVersion, issuedAt, expiresAt } = opened.data;
      const from = Date.parse(issuedAt) - toleranceMs;
      const until = Math.min(Date.parse(expiresAt), clock.now().getTime()) + toleranceMs;
      const started = counts.startedAt.getTime();
      if (started < from || started > until) return 'snapshot-stale';
      if (!addsUp(counts)) return 'counts-disagree';
      const isNew = await insertExtractManifest(db, caller.consumerId, {
        ...{ snapshotId, position, rulesVersion },
        ...counts,
      });
      return isNew ? 'recorded' : 'recorded-before';
    },
  };
}

function addsUp(manifest: Omit<StatedManifest, 'statement'>): boolean {
  const { rowsIn, rowsKept, rowsStripped, rowsDropped, rowsRejected } = manifest;
  return (
    rowsIn === rowsKept + rowsStripped + rowsDropped + rowsRejected &&
    manifest.finishedAt >= manifest.startedAt
  );
}
