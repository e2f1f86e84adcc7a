import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { appendDeadlineEntry, listDeadlineEntries } from './deadline-entry.repository.ts';
import type { DeadlineEntry } from './deadline.ts';
import { openReason, sealReason } from './sealed-reason.ts';

export type DeadlineLedger = ReturnType<typeof createDeadlineLedger>;

/** What the person was told when they were to wait longer; undefined without its key. */
export type ToldReason = { on: string; text: string | undefined };

/** What has happened to the deadlines of cases: added to, and never changed. */
export function createDeadlineLedger({
  keys,
  log,
}: {
  keys: SealingKeys;
  log: Pick<Log, 'error'>;
}) {
  return {
    async of(db: Db, requestId: string): Promise<DeadlineEntry[]> {
      const kept = await listDeadlineEntries(db, [requestId]);
      return kept.map(({ entry }) => entry);
    },

    /** By the case's id; one without an entry is not in it. */
    async ofMany(db: Db, requestIds: readonly string[]): Promise<Map<string, DeadlineEntry[]>> {
      const kept = await listDeadlineEntries(db, requestIds);
      const grouped = Map.groupBy(kept, ({ requestId }) => requestId);
      return new Map(Array.from(grouped, ([id, some]) => [id, some.map(({ entry }) => entry)]));
    },

    /** In the order in which they were written. */
    async reasons(db: Db, requestId: string): Promise<ToldReason[]> {
      const kept = await listDeadlineEntries(db, [requestId]);
      return kept.flatMap(({ entry: { on }, reason }): ToldReason[] => {
        if (reason === undefined) return [];
        try {
          return [{ on, text: openReason(keys, { requestId, on }, reason) }];
        } catch (error) {
          log.error('words-not-opened', { keyId: reason.keyId, ...errorDetail(error) });
          return [{ on, text: undefined }];
        }
      });
    },

    /** Part of the change that it belongs to, with what the deadline has come to. */
    async append(
      tx: Knex.Transaction,
      requestId: string,
      added: {
        entry: DeadlineEntry;
        reason: string | undefined;
        /** Undefined for what the service does by itself. */
        staffId: string | undefined;
        recordedAt: Date;
        dueBy: Date;
        pausedOn: string | undefined;
      },
    ): Promise<void> {
      const { reason, entry } = added;
      const sealed =
        reason === undefined ? undefined : sealReason(keys, { requestId, on: entry.on }, reason);
      await appendDeadlineEntry(tx, requestId, { ...added, reason: sealed });
    },
  };
}
