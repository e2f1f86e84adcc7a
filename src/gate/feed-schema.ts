import { z } from 'zod';
import { scopes } from '../reservation/scope.ts';
import { snapshotFormats } from './snapshot-format.ts';

const keyId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .optional();

/** Digits alone: no sign, no fraction, nothing that another reader would take for a number. */
function whole({ min = 0, max = Number.MAX_SAFE_INTEGER } = {}) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}

/** A number to whoever reads the description, though an address has only texts. */
function shownAs(limits: { minimum: number; maximum?: number; default?: number }) {
  return {
    override: ({ jsonSchema }: { jsonSchema: { type?: unknown; pattern?: unknown } }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'integer', ...limits });
    },
  };
}

export const snapshotQuery = z.strictObject({
  format: z.enum(snapshotFormats).default('csv'),
  key: keyId,
});
export const changesQuery = z.strictObject({
  after: whole().meta(shownAs({ minimum: 0 })),
  limit: whole({ min: 1, max: 1_000 })
    .default(1_000)
    .meta(shownAs({ minimum: 1, maximum: 1_000, default: 1_000 })),
  wait: whole({ max: 60 })
    .default(0)
    .meta(shownAs({ minimum: 0, maximum: 60, default: 0 })),
  key: keyId,
});

const pseudonym = z.string().regex(/^[0-9a-f]{32}$/);
const change = z
  .strictObject({
    position: z.int().min(1),
    recordedAt: z.iso.datetime(),
    action: z.enum(['reserve', 'lift', 'number-added']),
    scope: z.enum(scopes).optional().meta({ description: 'Not with `number-added`' }),
    pseudonyms: z.array(pseudonym).meta({ description: 'Of all of the person’s numbers' }),
    scopes: z
      .array(z.enum(scopes))
      .meta({ description: 'In force for the person right after this change' }),
  })
  .meta({ id: 'Change' });

export const changePage = z
  .strictObject({
    position: z.int().min(0).meta({ description: 'What to ask after next' }),
    more: z.boolean().meta({ description: 'There is more already' }),
    changes: z.array(change),
  })
  .meta({ id: 'ChangePage' });

/** A line of the snapshot as NDJSON. */
export const snapshotLine = z
  .strictObject({ pseudonym, scopes: z.array(z.enum(scopes)).min(1) })
  .meta({ id: 'SnapshotLine' });

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the header `Kpr-Statement` has signed. */
export const snapshotStatement = z
  .strictObject({
    snapshotId: z.uuid(),
    consumer: z.string(),
    keyId: z.string(),
    position: z.int().min(0),
    ledgerHash: hash,
    issuedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().meta({ description: 'After this it may not be used' }),
    rulesVersion: z.string(),
    rulesHash: hash.meta({ description: 'sha256 of what `/api/v1/rules/{version}` answers' }),
    format: z.enum(snapshotFormats),
    rows: z.int().min(0),
    bytes: z.int().min(0),
    sha256: hash.meta({ description: 'Of the whole body' }),
  })
  .meta({ id: 'SnapshotStatement' });
