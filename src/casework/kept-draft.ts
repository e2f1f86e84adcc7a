import { z } from 'zod';
import { sourceCodes } from '../holdings/holdings.ts';
import { open, seal, type Sealed, type SealingKeys } from '../shared/sealing.ts';
import { faults, type HalfCorrection } from './correction.ts';

/** Words that are kept until they are sent. */
export type Draft = { draftId: string; savedAt: Date; half: HalfCorrection };

const keptHalf = z.object({
  row: z.object({ table: z.string(), id: z.string() }).optional(),
  source: z.enum(sourceCodes).optional(),
  fault: z.enum(faults).optional(),
  message: z.string(),
  wanted: z.string(),
  restrictMeanwhile: z.boolean(),
});

export function sealDraft(keys: SealingKeys, draftId: string, half: HalfCorrection): Sealed {
  return seal(keys, JSON.stringify(half), draftContext(draftId));
}

export function openDraft(
  row: { draft_id: string; sealed: Buffer; key_id: string; saved_at: Date },
  keys: SealingKeys,
): Draft {
  const { draft_id: draftId, key_id: keyId, sealed: bytes, saved_at: savedAt } = row;
  const text = open(keys, { keyId, bytes }, draftContext(draftId));
  const { row: about, source, fault, ...typed } = keptHalf.parse(JSON.parse(text));
  return { draftId, savedAt, half: { ...typed, row: about, source, fault } };
}

function draftContext(draftId: string): string {
  return `draft.words/${draftId}`;
}
