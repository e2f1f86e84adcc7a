import { z } from 'zod';
import { keySet } from '../gate/receipt-key-schema.ts';
import { paths } from '../paths.ts';
import { ruleTableShape } from '../reservation/rule-table.ts';
import { answered, json, type Answer, type Operation } from './operation.ts';

const ruleTable = ruleTableShape.meta({ id: 'RuleTable' });
const condition = { field: 'enhetNavn', oneOf: ['Helsestasjon'] };
const law = { legalBasis: 'KPR-forskriften § 2-2 første ledd' };
const since = { validFrom: '2026-01-01', validTo: null };
const scope = 'registration-preventive-health';
/** Shorter than any version is, to be read. */
const exampleTable = {
  version: '2026-1',
  validFrom: '2026-01-01',
  scopes: [
    {
      ...{ scope, label: `reservation.scope.${scope}`, state: 'in-force' },
      effects: [{ effect: 'refuse-fields' }, { effect: 'drop-fields', purposes: [1, 2] }],
      ...law,
      ...since,
    },
  ],
  messages: ['HST_Konsultasjon'],
  reach: [
    {
      ...{ scope, source: 'HST', message: 'HST_Konsultasjon', field: 'malinger' },
      store: { table: 'hst_maling', columns: 'row' },
      ...{ kinds: 'every', when: condition, certainty: 'confirmed' },
      ...law,
      ...since,
    },
  ],
  kept: [{ message: 'HST_Konsultasjon', scope, when: null, fields: ['konsultasjonId', 'person'] }],
  keptColumns: [{ scope, source: 'HST', table: 'hst_maling', when: null, columns: [] }],
};

const document = z
  .looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
  .meta({ id: 'OpenApiDocument' });

const tagged = ['ETag', 'Cache-Control'] as const;
const unchanged: Answer = { status: 304, contents: [], headers: tagged };
const ruleAnswers: Operation['answers'] = [
  { status: 200, contents: [json(ruleTable, exampleTable)], headers: tagged },
  unchanged,
];

/** What anybody may read, without a token. */
export const openOperations: readonly Operation[] = [
  {
    id: 'getRules',
    method: 'get',
    path: paths.ruleTable,
    scope: undefined,
    requestHeaders: ['If-None-Match'],
    answers: ruleAnswers,
    problems: [],
  },
  {
    id: 'getRulesVersion',
    method: 'get',
    path: paths.ruleTableVersion,
    scope: undefined,
    pathParameters: z.object({ version: ruleTableShape.shape.version }),
    requestHeaders: ['If-None-Match'],
    answers: ruleAnswers,
    problems: ['not-found'],
  },
  {
    id: 'listReceiptKeys',
    method: 'get',
    path: paths.receiptKeys,
    scope: undefined,
    answers: [
      answered(keySet, {
        keys: [
          {
            ...{ kty: 'EC', crv: 'P-256', kid: 'receipts-2026', alg: 'ES256', use: 'sig' },
            x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
            y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
          },
        ],
      }),
    ],
    problems: [],
  },
  {
    id: 'getDescription',
    method: 'get',
    path: paths.openApi,
    scope: undefined,
    requestHeaders: ['If-None-Match'],
    answers: [
      {
        status: 200,
        contents: [json(document, { openapi: '3.1.0', info: {}, paths: {} })],
        headers: tagged,
      },
      unchanged,
    ],
    problems: [],
  },
];
