import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { Clock } from '../shared/clock.ts';
import { listChanges, readPosition, type Change } from './change.repository.ts';
import { keyFor, type KeyOutcome } from './consumer-key.service.ts';
import type { LedgerWatch } from './ledger-watch.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import { keepAskedAfter } from './watermark.repository.ts';

export type Changes = ReturnType<typeof createChanges>;

export type ChangesRequest = {
  after: number;
  limit: number;
  waitMs: number;
  keyId: string | undefined;
};

export type ChangePage = {
  /** What to ask after next. */
  position: number;
  /** The ledger goes on past it. */
  more: boolean;
  changes: Change[];
};

type ChangesOutcome =
  | { outcome: 'given'; page: ChangePage }
  /** The caller has more than the ledger, which must have been put back from a copy. */
  | { outcome: 'position-unknown' }
  | Exclude<KeyOutcome, { outcome: 'usable' }>;

/** What has happened in the ledger, to those who keep a copy of who has reserved. */
export function createChanges(deps: {
  db: Knex;
  journal: Journal;
  watch: LedgerWatch;
  clock: Clock;
}) {
  const { db, journal, watch, clock } = deps;

  /** Up to a head that was read before: positions are gapless and commit in order. */
  async function pageOf(keyId: string, { after, limit }: ChangesRequest): Promise<ChangePage> {
    const head = await readPosition(db);
    const changes = head > after ? await listChanges(db, { keyId, after, head, limit }) : [];
    const position = changes.at(-1)?.position ?? after;
    return { position, more: position < head, changes };
  }

  async function pageWhenGrown(keyId: string, asked: ChangesRequest, signal: AbortSignal) {
    const waiting = watch.expect(asked.after);
    try {
      const page = await pageOf(keyId, asked);
      if (page.changes.length > 0) return page;
      await waiting.until({ ms: asked.waitMs, signal });
      return signal.aborted ? page : await pageOf(keyId, asked);
    } finally {
      waiting.leave();
    }
  }

  /** Nothing leaves without a trace; to have nothing new to tell is nothing. */
  async function journalled({ organisation, supplier }: AdmittedCaller, page: ChangePage) {
    if (page.changes.length === 0) return;
    const actor = { kind: 'machine', organisation, supplier } as const;
    const detail = { position: page.position, changes: page.changes.length };
    await db.transaction((tx) =>
      journal.recordChange(tx, [{ action: 'changes-given', actor, subject: undefined, detail }]),
    );
  }

  return {
    /** Waits for something to tell, as long as is asked and the caller is there. */
    async list(
      caller: AdmittedCaller,
      asked: ChangesRequest,
      signal: AbortSignal,
    ): Promise<ChangesOutcome> {
      const { consumerId } = caller;
      const key = await keyFor(db, { consumerId, keyId: asked.keyId });
      if (key.outcome !== 'usable') return key;
      const { keyId } = key;
      const { after } = asked;
      if (after > (await readPosition(db))) return { outcome: 'position-unknown' };
      await db.transaction((tx) => keepAskedAfter(tx, { consumerId, after, at: clock.now() }));
      const page = await (asked.waitMs > 0
        ? pageWhenGrown(keyId, asked, signal)
        : pageOf(keyId, asked));
      if (!signal.aborted) await journalled(caller, page);
      return { outcome: 'given', page };
    },
  };
}
