import { z } from 'zod';
import { datasets, messageTypes } from '../reservation/rule-table.ts';

const mostPersons = 100_000;
/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
/** More single values than anybody has in the register. */
const perPerson = z.int().min(0).max(1_000_000);
/** Of a batch of decisions. */
export const manifest = z
  .strictObject({
    batchId: z.uuid(),
    personsIn: count,
    personsOut: count,
    personsStripped: count,
    personsDropped: count,
    rowsOut: count,
    fieldsDropped: count,
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    items: z.array(z.strictObject({ index: count, fieldsDropped: perPerson })).max(mostPersons),
  })
  .meta({ id: 'DecisionManifest' });

/** Rows of a file: more than any extract has. */
const rows = z.int().min(0).max(1_000_000_000_000);
const filtered = {
  statement: z.string().max(4_000),
  rowsIn: rows,
  rowsKept: rows,
  rowsStripped: rows,
  rowsDropped: rows,
  rowsRejected: rows,
  fieldsDropped: rows,
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  startedAt: z.iso.datetime({ offset: true }),
  finishedAt: z.iso.datetime({ offset: true }),
};
/** Of files that were filtered by a snapshot. */
export const filteredManifest = z
  .discriminatedUnion('operation', [
    z.strictObject({
      operation: z.literal('ingest'),
      messageType: z.enum(messageTypes),
      ...filtered,
    }),
    z.strictObject({
      operation: z.literal('release'),
      dataset: z.enum(datasets),
      table: z
        .string()
        .regex(/^[a-z_]{1,60}$/)
        .optional(),
      purpose: z.literal([1, 2]),
      identified: z.boolean(),
      linkage: z.boolean(),
      ...filtered,
    }),
  ])
  .meta({ id: 'ExtractManifest' });

export const manifestOutcome = z
  .strictObject({ outcome: z.enum(['recorded', 'recorded-before']) })
  .meta({ id: 'ManifestOutcome' });
