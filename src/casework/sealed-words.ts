import { createHmac } from 'node:crypto';
import { errorDetail, type Log } from '../shared/log.ts';
import { open, seal, type SealingKeys } from '../shared/sealing.ts';
import type { Correction, HalfCorrection } from './correction.ts';

export type SealedWords = { message: Buffer; wanted: Buffer | undefined; keyId: string };

/** What is wrong and what it should say, bound to their request, so that none can take another's. */
export function sealWords(
  keys: SealingKeys,
  draftId: string,
  { message, wanted }: Correction,
): SealedWords {
  const sealed = seal(keys, message, wordsContext('message', draftId));
  return {
    keyId: sealed.keyId,
    message: sealed.bytes,
    wanted: wanted === '' ? undefined : seal(keys, wanted, wordsContext('wanted', draftId)).bytes,
  };
}

type StoredWords = {
  draft_id: string | null;
  key_id: string | null;
  message: Buffer | null;
  wanted: Buffer | null;
};

/** Undefined where nothing was written; unreadable when the key is gone or the bytes are not whole. */
export type OpenedWords =
  { message: string | undefined; wanted: string | undefined } | 'unreadable';

export function openWords(
  row: StoredWords,
  keys: SealingKeys,
  log: Pick<Log, 'error'>,
): OpenedWords {
  try {
    return { message: wordsIn(row, 'message', keys), wanted: wordsIn(row, 'wanted', keys) };
  } catch (error) {
    log.error('words-not-opened', { keyId: row.key_id ?? undefined, ...errorDetail(error) });
    return 'unreadable';
  }
}

function wordsIn(
  row: StoredWords,
  column: 'message' | 'wanted',
  keys: SealingKeys,
): string | undefined {
  const bytes = row[column];
  if (bytes === null || row.key_id === null || row.draft_id === null) return undefined;
  return open(keys, { keyId: row.key_id, bytes }, wordsContext(column, row.draft_id));
}

/**
 * Where words go that may not take the place of what is kept under `draftId`. The same words always
 * lead to the same place; who sees the id learns nothing of them.
 */
export function otherDraftId(keys: SealingKeys, draftId: string, half: HalfCorrection): string {
  const { row, source, fault, message, wanted, restrictMeanwhile } = half;
  const told = [row?.table, row?.id, source, fault, message, wanted, restrictMeanwhile];
  return idOfWords(keys, `draft.other/${draftId}`, told);
}

/** The same words always have the same id; who sees it learns nothing of them. */
export function idOfWords(keys: SealingKeys, context: string, told: readonly unknown[]): string {
  const [key] = Object.values(keys);
  if (key === undefined) throw new Error('No sealing key');
  const mac = createHmac('sha256', key).update(context);
  const hex = mac.update(JSON.stringify(told)).digest('hex');
  // A UUID of version 8, whose bits are our own.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
}

function wordsContext(column: 'message' | 'wanted', draftId: string): string {
  return `request.${column}/${draftId}`;
}
