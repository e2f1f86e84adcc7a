import { z } from 'zod';
import { openAccessWords } from '../casework/sealed-access.ts';
import { openWords, type OpenedWords } from '../casework/sealed-words.ts';
import type { AccessWords } from '../casework/access-for-another.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { open, type SealingKeys } from '../shared/sealing.ts';
import type { OpenCase } from './case-access.ts';
import type { ContentRow } from './case-content.repository.ts';

/** How somebody of 12–15 wants to be reached, and what they want to say. */
type OpenedWish = { contact: 'inbox' | 'phone' | 'nurse'; phone: string; words: string };

const wish = z.object({ phone: z.string(), words: z.string() });

/** What was sent, opened; `unreadable` when a key is gone or bytes are not whole. */
export type CaseContent = Pick<
  ContentRow,
  'capacity' | 'source' | 'fault' | 'restrict_meanwhile' | 'scopes' | 'missing_sources'
> & {
  words: OpenedWords;
  access: AccessWords | 'unreadable' | undefined;
  wish: OpenedWish | 'unreadable' | undefined;
};

export function openContent(
  row: ContentRow,
  one: Pick<OpenCase, 'requestId' | 'reference'>,
  { keys, log }: { keys: SealingKeys; log: Pick<Log, 'error'> },
): CaseContent {
  const orUnreadable = <Opened>(act: () => Opened): Opened | 'unreadable' => {
    try {
      return act();
    } catch (error) {
      log.error('words-not-opened', errorDetail(error));
      return 'unreadable';
    }
  };
  const { access_words: bytes, access_key_id: keyId } = row;
  return {
    ...row,
    words: openWords(row, keys, log),
    access:
      bytes === null || keyId === null
        ? undefined
        : orUnreadable(() => openAccessWords(keys, one.requestId, { keyId, bytes })),
    wish: row.contact === null ? undefined : orUnreadable(() => openWish(row, one, keys)),
  };
}

function openWish(
  { contact, wish: bytes, wish_key_id: keyId }: ContentRow,
  { reference }: Pick<OpenCase, 'reference'>,
  keys: SealingKeys,
): OpenedWish {
  const nothing = { phone: '', words: '' };
  const said =
    bytes === null || keyId === null
      ? nothing
      : wish.parse(JSON.parse(open(keys, { keyId, bytes }, `young-wish/${reference}`)));
  return { contact: contact ?? 'inbox', ...said };
}
