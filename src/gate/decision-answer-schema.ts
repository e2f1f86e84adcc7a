import { z } from 'zod';

const condition = z
  .strictObject({ field: z.string(), oneOf: z.array(z.string()) })
  .meta({ id: 'Condition', description: 'Rows or messages whose field has one of the values' });
const names = z.array(z.string());
const count = z.int().min(0);
const position = count.meta({ description: 'Of the ledger, when this was decided' });
const rulesVersion = z.string().meta({ description: 'Of the rules, as `/api/v1/rules` names it' });
const receipt = z.string().meta({ description: 'Compact JWS; keys in `/api/v1/jwks`' });

const ingestReach = z
  .strictObject({
    when: condition.optional(),
    drop: names.meta({ description: 'Fields that may not be stored' }),
    keep: names.meta({ description: 'The only fields that may be stored' }),
  })
  .meta({ id: 'IngestReach', description: 'What `drop-fields` bites on in a message' });
const releaseReach = z
  .strictObject({
    fields: z.array(z.strictObject({ field: z.string(), when: condition.optional() })),
    keep: z.array(
      z.strictObject({ table: z.string(), columns: names, when: condition.optional() }),
    ),
  })
  .meta({ id: 'ReleaseReach', description: 'What `drop-fields` bites on in a release' });
const reach = z.union([ingestReach, releaseReach]).nullable();

const index = count.meta({ description: 'The place of the number in what was sent, from 0' });
const plain = z.enum(['allow', 'strip-identifier', 'drop-person', 'unknown', 'invalid']);
export const streamResult = z
  .discriminatedUnion('outcome', [
    z.strictObject({ index, outcome: plain }),
    z.strictObject({
      index,
      outcome: z.literal('drop-fields'),
      fields: names,
      stripIdentifier: z.boolean(),
    }),
  ])
  .meta({ id: 'DecisionResult' });
const counts = z
  .strictObject({
    allow: count,
    'drop-fields': count,
    'strip-identifier': count,
    'drop-person': count,
    unknown: count,
    invalid: count,
    'identifiers-stripped': count.meta({
      description: 'Who lose their identifier, also those who lose fields as well',
    }),
  })
  .meta({ id: 'DecisionCounts' });

const decidedAt = z.iso.datetime();
const stated = { position, rulesVersion, decidedAt, reach };

/** The answer to a body of persons. */
export const decisionAnswer = z
  .strictObject({
    batchId: z.uuid(),
    ...stated,
    results: z.array(streamResult),
    counts,
    receipt,
  })
  .meta({ id: 'DecisionAnswer' });

/** Lines of a stream: the first, one for each person, one after each part, and the last. */
export const streamHead = z.strictObject(stated).meta({ id: 'DecisionStreamHead' });
export const streamPart = z
  .strictObject({ batchId: z.uuid(), from: count, to: count, counts, receipt })
  .meta({ id: 'DecisionStreamPart' });
export const streamEnd = z
  .strictObject({ done: z.literal(true), persons: count, counts })
  .meta({ id: 'DecisionStreamEnd' });
