import type { SnapshotStatement } from './snapshot.ts';
import type { Tally } from './tally.ts';
import type { FilterTask } from './task.ts';

/** Exact, for the enforcement point and the service: what was done, by what, to what end. */
export type ExtractManifest = Tally & {
  statement: string;
  consumer: string;
  position: number;
  rulesVersion: string;
  contentHash: string;
  startedAt: string;
  finishedAt: string;
} & (
    | { operation: 'ingest'; messageType: string }
    | {
        operation: 'release';
        dataset: string;
        table?: string;
        purpose: 1 | 2;
        identified: boolean;
        linkage: boolean;
      }
  );

export function manifestOf(
  task: FilterTask,
  done: { tally: Tally; token: string; statement: SnapshotStatement } & {
    contentHash: string;
    startedAt: Date;
    finishedAt: Date;
  },
): ExtractManifest {
  const { tally, token, statement, contentHash } = done;
  const about =
    task.operation === 'ingest'
      ? { operation: task.operation, messageType: task.messageType }
      : {
          operation: task.operation,
          dataset: task.dataset,
          ...(task.table === undefined ? {} : { table: task.table }),
          purpose: task.purpose,
          identified: task.identified,
          linkage: task.linkage,
        };
  return {
    ...about,
    ...tally,
    contentHash,
    statement: token,
    consumer: statement.consumer,
    position: statement.position,
    rulesVersion: statement.rulesVersion,
    startedAt: done.startedAt.toISOString(),
    finishedAt: done.finishedAt.toISOString(),
  };
}

/** What the service takes of it: the rest it reads from the statement itself. */
export function manifestToSend(manifest: ExtractManifest): object {
  const own = ['consumer', 'position', 'rulesVersion'];
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => !own.includes(name)));
}

type ShownCount = number | '<10' | 'not shown';

const smallest = 10;

/**
 * For others than the enforcement point (rules.md § 2, invariant 8). Who has the file can count the
 * rows that left, so those are shown; counts under ten are `<10`, and whatever would give one of
 * them away by subtraction is not shown at all.
 */
export function publicManifest(manifest: ExtractManifest): object {
  const { statement, rowsIn, rowsKept, rowsStripped, rowsDropped, rowsRejected, ...rest } =
    manifest;
  const shown = (count: number): ShownCount => (count < smallest ? '<10' : count);
  const beside = (count: number, ...others: number[]): ShownCount =>
    others.some((other) => other < smallest) ? 'not shown' : count;
  return {
    ...rest,
    signed: statement !== '',
    rowsIn: beside(rowsIn, rowsDropped, rowsRejected),
    rowsOut: rowsKept + rowsStripped,
    rowsStripped: shown(rowsStripped),
    rowsDropped: shown(rowsDropped),
    rowsRejected: shown(rowsRejected),
    fieldsDropped: rowsStripped < smallest ? 'not shown' : shown(rest.fieldsDropped),
  };
}
