import { z } from 'zod';
import {
  decisionAnswer,
  streamEnd,
  streamHead,
  streamPart,
  streamResult,
} from '../gate/decision-answer-schema.ts';
import { decisionQuestion, decisionRequest } from '../gate/decision-schema.ts';
import { machineScopes } from '../gate/machine-token.ts';
import { manifest, filteredManifest, manifestOutcome } from '../gate/manifest-schema.ts';
import { problemShape } from '../gate/problem.ts';
import { paths } from '../paths.ts';
import { answered, bodyProblems, guardedProblems, json, ndjson } from './operation.ts';
import type { Operation } from './operation.ts';

const question = { operation: 'ingest', messageType: 'HST_Konsultasjon' } as const;
// Synthetic: eighty are added to the month. The last is no number, and spoils no other.
const persons = ['21857910025', '21857910033', '2185791'];
const drop = ['amming', 'malinger', 'lokalKonsultasjonType'];
const counts = {
  ...{ allow: 1, 'drop-fields': 1, 'strip-identifier': 0, 'drop-person': 0 },
  ...{ unknown: 0, invalid: 1, 'identifiers-stripped': 0 },
};
const receipt = 'eyJhbGciOiJFUzI1NiIsImtpZCI6Ii4uLiJ9.eyJiYXRjaElkIjoiLi4uIn0.c2lnbmF0dXJl';
const batchId = '6f1c1a52-6a0e-4f5c-9c58-1f0b9a4d7e21';
const stated = {
  position: 4711,
  rulesVersion: '2026-1',
  decidedAt: '2026-11-23T08:15:30.120Z',
  reach: { drop, keep: ['konsultasjonId', 'person', 'datoTidStart', 'formKonsultasjon'] },
};
const results = [
  { index: 0, outcome: 'allow' },
  { index: 1, outcome: 'drop-fields', fields: drop, stripIdentifier: false },
  { index: 2, outcome: 'invalid' },
];
const contentHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const number = z
  .unknown()
  .meta({ id: 'GivenNumber', description: 'An identity number as text; a bad one is `invalid`' });

export const decisionOperations: readonly Operation[] = [
  {
    id: 'decide',
    method: 'post',
    path: paths.decisions,
    scope: machineScopes.decisions,
    body: [
      json(decisionRequest, { ...question, persons }),
      ndjson([decisionQuestion, number], [question, ...persons]),
    ],
    answers: [
      {
        status: 200,
        headers: ['Cache-Control'],
        contents: [
          json(decisionAnswer, { batchId, ...stated, results, counts, receipt }),
          ndjson(
            [streamHead, streamResult, streamPart, streamEnd, problemShape],
            [
              stated,
              ...results,
              { batchId, from: 0, to: 2, counts, receipt },
              { done: true, persons: 3, counts },
            ],
          ),
        ],
      },
    ],
    problems: [...guardedProblems, ...bodyProblems, 'line-too-long', 'stream-too-slow'],
  },
  {
    id: 'recordManifest',
    method: 'post',
    path: paths.manifests,
    scope: machineScopes.manifests,
    body: [
      json(z.union([manifest, filteredManifest]), {
        ...{ batchId, personsIn: 3, personsOut: 2, personsStripped: 0, personsDropped: 1 },
        ...{ rowsOut: 14, fieldsDropped: 6, contentHash },
        items: [{ index: 1, fieldsDropped: 6 }],
      }),
    ],
    answers: [answered(manifestOutcome, { outcome: 'recorded' })],
    problems: [
      ...guardedProblems,
      ...bodyProblems,
      ...(['not-found', 'not-an-extract', 'counts-disagree'] as const),
      ...(['snapshot-not-ours', 'snapshot-stale'] as const),
    ],
  },
];
