import { open, seal, type Sealed, type SealingKeys } from '../shared/sealing.ts';

/** Why a deadline stands still or is longer, bound to its case and its date. */
export function sealReason(
  keys: SealingKeys,
  { requestId, on }: { requestId: string; on: string },
  text: string,
): Sealed {
  return seal(keys, text, contextOf(requestId, on));
}

/** Throws when the key is gone, or the bytes are not whole. */
export function openReason(
  keys: SealingKeys,
  { requestId, on }: { requestId: string; on: string },
  sealed: Sealed,
): string {
  return open(keys, sealed, contextOf(requestId, on));
}

function contextOf(requestId: string, on: string): string {
  return `deadline.reason/${requestId}/${on}`;
}
