import { acknowledged, acknowledgements, dutiesQuery, dutyList } from '../gate/duty-schema.ts';
import { watermarkAnswer } from '../gate/duty-schema.ts';
import { machineScopes } from '../gate/machine-token.ts';
import { paths } from '../paths.ts';
import { answered, bodyProblems, guardedProblems, json } from './operation.ts';
import type { Operation } from './operation.ts';

const dutyId = 'b0a3a0a4-3a35-4d0e-9d0e-0f6d1f6a2c11';

/** What keepers of register rows owe, and tell that they have done. */
export const dutyOperations: readonly Operation[] = [
  {
    id: 'listDuties',
    method: 'get',
    path: paths.duties,
    scope: machineScopes.duties,
    query: dutiesQuery,
    answers: [
      answered(dutyList, {
        duties: [
          {
            dutyId,
            kind: 'block',
            scope: 'registration-preventive-health',
            notBefore: '2026-11-23T08:15:30.120Z',
            dueBy: '2026-11-24T08:15:30.120Z',
            rulesVersion: '2026-1',
            persons: ['pQ1mR4v0T6yJm0m8m8m8mA=='],
            targets: [{ table: 'hst_maling', columns: 'row', when: null }],
          },
        ],
      }),
    ],
    problems: [...guardedProblems, 'query-invalid'],
  },
  {
    id: 'acknowledgeDuties',
    method: 'post',
    path: paths.acknowledgements,
    scope: machineScopes.acknowledgements,
    body: [json(acknowledgements, { acknowledgements: [{ dutyId, rows: 3, fields: 12 }] })],
    answers: [answered(acknowledged, { results: [{ dutyId, outcome: 'recorded' }] })],
    problems: [...guardedProblems, ...bodyProblems],
  },
  {
    id: 'getWatermark',
    method: 'get',
    path: paths.watermark,
    scope: machineScopes.duties,
    answers: [answered(watermarkAnswer, { known: [dutyId] })],
    problems: guardedProblems,
  },
];
