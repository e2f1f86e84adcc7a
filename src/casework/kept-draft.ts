import { z } from 'zod';
import { sourceCodes } from '../holdings/holdings.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { open, seal, type Sealed, type SealingKeys } from '../shared/sealing.ts';
import { faults, type HalfCorrection } from './correction.ts';

/** Words that are kept until they are sent. */
export type Draft = { draftId: string; savedAt: Date; half: HalfCorrection };

/** The key that sealed it is gone, or its bytes are not whole: all that is known is that it is. */
export type UnreadableDraft = Omit<Draft, 'half'> & { half: undefined };

const keptHalf = z.object({
  row: z.object({ table: z.string(), id: z.string() }).optional(),
  source: z.enum(sourceCodes).optional(),
  fault: z.enum(faults).optional(),
  message: z.string(),
  wanted: z.string(),
  // Drafts from before it could be asked for say nothing of it.
  restrictMeanwhile: z.boolean().default(false),
});

export function sealDraft(keys: SealingKeys, draftId: string, half: HalfCorrection): Sealed {
  return seal(keys, JSON.stringify(half), draftContext(draftId));
}

export function openDraft(
  row: { draft_id: string; sealed: Buffer; key_id: string; saved_at: Date },
  keys: SealingKeys,
  log: Pick<Log, 'error'>,
): Draft | UnreadableDraft {
  const { draft_id: draftId, key_id: keyId, sealed: bytes, saved_at: savedAt } = row;
  try {
    return { draftId, savedAt, half: halfIn(open(keys, { keyId, bytes }, draftContext(draftId))) };
  } catch (error) {
    log.error('draft-not-opened', { keyId, ...errorDetail(error) });
    return { draftId, savedAt, half: undefined };
  }
}

function halfIn(text: string): HalfCorrection {
  const { row, source, fault, ...typed } = keptHalf.parse(JSON.parse(text));
  return { ...typed, row, source, fault };
}

function draftContext(draftId: string): string {
  return `draft.words/${draftId}`;
}
