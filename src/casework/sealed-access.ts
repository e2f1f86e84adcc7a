import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  open,
  openBytes,
  seal,
  sealBytes,
  type Sealed,
  type SealingKeys,
} from '../shared/sealing.ts';
import { relations, type AccessRequest, type AccessWords } from './access-for-another.ts';
import type { TypedDocument } from './document.ts';
import { idOfWords } from './sealed-words.ts';

const accessWords = z.object({ name: z.string(), relation: z.enum(relations), reason: z.string() });

/** Each is bound to its request, so that none can take another's place. */
export function sealAccess(
  keys: SealingKeys,
  requestId: string,
  { id, name, relation, reason }: AccessRequest,
): { number: Buffer; words: Buffer; keyId: string } {
  const words = JSON.stringify({ name, relation, reason } satisfies AccessWords);
  const { keyId, bytes } = seal(keys, words, wordsContext(requestId));
  return {
    keyId,
    words: bytes,
    number: seal(keys, id.reveal(), numberContext(requestId)).bytes,
  };
}

/** Of whom it is about, as it was typed. Throws as `openAccessWords`. */
export function openAccessNumber(keys: SealingKeys, requestId: string, sealed: Sealed): string {
  return open(keys, sealed, numberContext(requestId));
}

/** Throws when the key is gone, or the bytes are not whole. */
export function openAccessWords(keys: SealingKeys, requestId: string, sealed: Sealed): AccessWords {
  return accessWords.parse(JSON.parse(open(keys, sealed, wordsContext(requestId))));
}

export function sealDocument(
  keys: SealingKeys,
  documentId: string,
  { name, bytes }: TypedDocument,
): { sealed: Buffer; fileName: Buffer; keyId: string } {
  const content = sealBytes(keys, bytes, contentContext(documentId));
  const fileName = seal(keys, name, fileNameContext(documentId)).bytes;
  return { keyId: content.keyId, sealed: content.bytes, fileName };
}

export function openDocument(keys: SealingKeys, documentId: string, sealed: Sealed): Buffer {
  return openBytes(keys, sealed, contentContext(documentId));
}

export function openFileName(keys: SealingKeys, documentId: string, sealed: Sealed): string {
  return open(keys, sealed, fileNameContext(documentId));
}

/** The same for what was sent twice from one form, and for nothing else. */
export function idOfSent(
  keys: SealingKeys,
  formId: string,
  { id, name, relation, reason, documents }: AccessRequest,
): string {
  const hashes = documents.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  const told = [id.reveal(), name, relation, reason, hashes];
  return idOfWords(keys, `access.form/${formId}`, told);
}

function numberContext(requestId: string): string {
  return `access.number/${requestId}`;
}

function wordsContext(requestId: string): string {
  return `access.words/${requestId}`;
}

function contentContext(documentId: string): string {
  return `document.content/${documentId}`;
}

function fileNameContext(documentId: string): string {
  return `document.name/${documentId}`;
}
