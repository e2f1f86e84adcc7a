import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Request, Response, Router } from 'express';
import type { Db } from '../database/query.ts';
import { paths } from '../paths.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { byteRange, type ByteRange } from './byte-range.ts';
import type { ChangePage, Changes } from './change.service.ts';
import { changesQuery, snapshotQuery } from './feed-schema.ts';
import { callerOf, requireScope } from './machine-caller.ts';
import { queryAs } from './machine-request.ts';
import { machineScopes, type TokenCheck } from './machine-token.ts';
import { sendProblem } from './problem.ts';
import { snapshotTypes } from './snapshot-format.ts';
import type { SnapshotRequest, Snapshots } from './snapshot.service.ts';
import type { StatedSnapshot } from './statement.repository.ts';

export type FeedDependencies = {
  db: Db;
  snapshots: Snapshots;
  changes: Changes;
  checkToken: TokenCheck;
  log: Log;
};

/** For those who keep a copy of who has reserved: all of it, and what has happened since. */
export function addFeedRoutes(router: Router, deps: FeedDependencies): void {
  const { snapshots, changes } = deps;

  router.get(paths.snapshot, requireScope(deps, machineScopes.snapshot), async (req, res) => {
    const query = queryAs(snapshotQuery, req, res);
    if (query === undefined) return;
    const request = { format: query.format, keyId: query.key };
    if (await resumed(deps, request, { req, res })) return;
    const given = await snapshots.give(callerOf(res), request);
    if (given.outcome !== 'given') sendProblem(res, given.outcome);
    else await sendBytes(deps, res, given.snapshot);
  });

  router.get(paths.changes, requireScope(deps, machineScopes.changes), async (req, res) => {
    const query = queryAs(changesQuery, req, res);
    if (query === undefined) return;
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const { after, limit, wait, key } = query;
    const request = { after, limit, waitMs: wait * 1_000, keyId: key };
    const given = await changes.list(callerOf(res), request, gone.signal);
    if (given.outcome !== 'given') {
      sendProblem(res, given.outcome);
      return;
    }
    if (!gone.signal.aborted) sendPage(req, res, given.page);
  });
}

/**
 * Goes on with the snapshot that `If-Range` names. False where that cannot be: then the whole of a
 * new one is sent, as the standard has it. A range alone is never heard, for each answer is new.
 */
async function resumed(
  deps: FeedDependencies,
  request: SnapshotRequest,
  { req, res }: { req: Request; res: Response },
): Promise<boolean> {
  const { snapshots } = deps;
  const [, snapshotId] = /^"([0-9a-f-]{36})"$/.exec(req.get('if-range') ?? '') ?? [];
  const wanted = req.get('range');
  if (snapshotId === undefined || wanted === undefined) return false;
  const caller = callerOf(res);
  const snapshot = await snapshots.resume(caller, { ...request, snapshotId });
  if (snapshot === undefined) return false;
  const range = byteRange(wanted, snapshot.bytes);
  if (range === 'unsatisfiable') {
    res.set('Content-Range', `bytes */${snapshot.bytes}`);
    sendProblem(res, 'range-unsatisfiable');
    return true;
  }
  await snapshots.recordResumed(caller, snapshot, range?.first ?? 0);
  await sendBytes(deps, res, snapshot, range);
  return true;
}

/** A caller who takes slowly slows the reading down; one who goes ends it. */
async function sendBytes(
  { snapshots, log }: FeedDependencies,
  res: Response,
  snapshot: StatedSnapshot,
  range?: ByteRange,
) {
  const { first, last } = range ?? { first: 0, last: snapshot.bytes - 1 };
  res.status(range === undefined ? 200 : 206).set({
    'Content-Type': snapshotTypes[snapshot.format],
    'Content-Length': String(last + 1 - first),
    'Accept-Ranges': 'bytes',
    ETag: `"${snapshot.snapshotId}"`,
    'Cache-Control': 'no-store',
    'Kpr-Statement': snapshot.statement,
  });
  if (range !== undefined) res.set('Content-Range', `bytes ${first}-${last}/${snapshot.bytes}`);
  try {
    await pipeline(Readable.from(snapshots.bytesOf(snapshot, first, last)), res);
  } catch (error) {
    // The connection is closed by now, and the caller knows by the length that bytes are missing.
    if (!isGone(error)) log.error('snapshot-broken-off', errorDetail(error));
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function sendPage(req: Request, res: Response, page: ChangePage) {
  const body = JSON.stringify(page);
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  res.set({ 'Cache-Control': 'no-store', ETag: tag });
  const known = (req.get('if-none-match') ?? '').split(/\s*,\s*/);
  if (known.includes(tag)) res.status(304).end();
  else res.type('application/json').send(body);
}
