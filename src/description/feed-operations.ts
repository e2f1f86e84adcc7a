import { changePage, changesQuery, snapshotLine, snapshotQuery } from '../gate/feed-schema.ts';
import { machineScopes } from '../gate/machine-token.ts';
import { lineShapes, snapshotTypes } from '../gate/snapshot-format.ts';
import { paths } from '../paths.ts';
import { answered, guardedProblems, type Answer, type Operation } from './operation.ts';

const pseudonym = '0c4f2a91d3b87e6655aa1f00b7c9e842';
const keyProblems = ['query-invalid', 'key-unknown', 'key-not-filled'] as const;
const scopes = ['release-identified', 'release-secondary'];

const contents: Answer['contents'] = [
  {
    type: snapshotTypes.csv,
    shape: { kind: 'rows', pattern: /^[0-9a-f]{32}(?:,[01]){4}$/ },
    example: `${lineShapes.csv.head}${pseudonym},0,0,1,1\n`,
  },
  {
    type: snapshotTypes.ndjson,
    shape: { kind: 'lines', lines: [snapshotLine] },
    example: `${JSON.stringify({ pseudonym, scopes })}\n`,
  },
  { type: snapshotTypes.parquet, shape: { kind: 'bytes' }, example: undefined },
];
const headers: Answer['headers'] = [
  'Kpr-Statement',
  'ETag',
  'Accept-Ranges',
  'Content-Length',
  'Cache-Control',
];

/** For those who keep a copy of who has reserved. */
export const feedOperations: readonly Operation[] = [
  {
    id: 'getSnapshot',
    method: 'get',
    path: paths.snapshot,
    scope: machineScopes.snapshot,
    query: snapshotQuery,
    requestHeaders: ['Range', 'If-Range'],
    answers: [
      { status: 200, contents, headers },
      { status: 206, contents, headers: [...headers, 'Content-Range'] },
    ],
    problems: [...guardedProblems, ...keyProblems, 'range-unsatisfiable'],
  },
  {
    id: 'listChanges',
    method: 'get',
    path: paths.changes,
    scope: machineScopes.changes,
    query: changesQuery,
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        ...answered(changePage, {
          position: 4712,
          more: false,
          changes: [
            {
              position: 4712,
              recordedAt: '2026-11-23T08:16:02.001Z',
              action: 'reserve',
              scope: 'release-secondary',
              pseudonyms: [pseudonym],
              scopes,
            },
          ],
        }),
        headers: ['ETag', 'Cache-Control'],
      },
      { status: 304, contents: [], headers: ['ETag', 'Cache-Control'] },
    ],
    problems: [...guardedProblems, ...keyProblems, 'position-unknown'],
  },
];
