import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openDraft } from '../../src/casework/kept-draft.ts';
import { seal } from '../../src/shared/sealing.ts';

it('opens a draft from before one could ask that the row is not used meanwhile', () => {
  const keys = { k1: Buffer.alloc(32, 1) };
  const draftId = '0d7e6a52-5f0e-4a35-9d53-0a5cf6a5d9a1';
  const words = { fault: 'other', message: 'halve ord', wanted: '' };
  const { keyId, bytes } = seal(keys, JSON.stringify(words), `draft.words/${draftId}`);
  const row = { draft_id: draftId, sealed: bytes, key_id: keyId, saved_at: new Date(0) };
  const { half } = openDraft(row, keys, { error: () => undefined });
  assert.equal(half?.message, 'halve ord');
  assert.equal(half.restrictMeanwhile, false);
});
