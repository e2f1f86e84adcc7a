import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCorrection } from '../../src/casework/correction.ts';

const half = {
  row: undefined,
  source: undefined,
  fault: 'other',
  wanted: '',
  restrictMeanwhile: false,
} as const;

describe('a message', () => {
  it('of signs that nobody sees says nothing', () => {
    for (const message of [
      '',
      ' \n\t',
      '\u200b',
      '\u200b \u00ad\ufeff',
      '\u2800',
      '\u3164\u115f',
    ]) {
      const checked = checkCorrection({ ...half, message });
      assert.deepEqual(
        checked,
        { outcome: 'incomplete', errors: [{ field: 'message', error: 'no-message' }] },
        JSON.stringify(message),
      );
    }
  });

  it('of any script or sign says something', () => {
    for (const message of ['x', 'Giehta', 'م', '手', '?', '👍', '12', 'a\u200bb']) {
      const checked = checkCorrection({ ...half, message });
      assert.equal(checked.outcome, 'complete', message);
    }
  });
});
