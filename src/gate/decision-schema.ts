import { z } from 'zod';
import { askableInstant, hasYearInUtc } from './asked-instant.ts';
import { datasets, messageTypes } from '../reservation/rule-table.ts';

export const mostPersons = 100_000;

const ingest = {
  operation: z.literal('ingest'),
  messageType: z.enum(messageTypes),
};
const release = {
  operation: z.literal('release'),
  dataset: z.enum(datasets),
  purpose: z.literal([1, 2]).meta({ description: 'Formål 1 or 2, KPR-forskriften § 1-1' }),
  identified: z.boolean().meta({ description: 'With direct identifiers' }),
  linkage: z.boolean().meta({ description: 'To be linked with another register' }),
  at: z.iso
    .datetime({ offset: true })
    .regex(askableInstant)
    .refine(hasYearInUtc)
    .optional()
    .meta({ description: 'Answers as it was recorded then; such an answer is never an extract' }),
};
const persons = z
  .array(z.unknown().meta({ description: 'An identity number as text; a bad one is `invalid`' }))
  .min(1)
  .max(mostPersons);

/** What is asked, as the first line of a stream has it. */
export const decisionQuestion = z
  .discriminatedUnion('operation', [z.strictObject(ingest), z.strictObject(release)])
  .meta({ id: 'DecisionQuestion' });

/** The same with the persons it is about. */
export const decisionRequest = z
  .discriminatedUnion('operation', [
    z.strictObject({ ...ingest, persons }),
    z.strictObject({ ...release, persons }),
  ])
  .meta({ id: 'DecisionRequest' });
