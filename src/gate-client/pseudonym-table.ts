/** In bytes: one block of AES. */
export const pseudonymLength = 16;
const wordsPerPseudonym = 4;

/** Exact look-up of pseudonyms, without an object or a text for any of them. */
export type PseudonymTable = {
  size: number;
  /**
   * What is in force for a pseudonym as bits; 0 for one that is not in the table.
   *
   * @param words pseudonyms after one another, four words each, as the machine orders bytes
   * @param index of the pseudonym in `words`
   */
  maskAt: (words: Uint32Array, index: number) => number;
};

/**
 * Open addressing over typed arrays: a pseudonym is a MAC, so any word of it is as good as a hash.
 *
 * @param pseudonyms 16 bytes each, after one another
 * @param masks one per pseudonym, none of them 0
 * @throws when a pseudonym stands there twice
 */
export function createPseudonymTable(pseudonyms: Uint8Array, masks: Uint8Array): PseudonymTable {
  const entries = wordsOf(pseudonyms);
  const count = masks.length;
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(count * 2, 2)));
  const slots = new Int32Array(capacity);
  const last = capacity - 1;
  for (let entry = 0; entry < count; entry++) {
    let slot = (entries[entry * wordsPerPseudonym] ?? 0) & last;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (isSame(entries, held - 1, entries, entry)) throw new Error('A pseudonym stands twice');
      slot = (slot + 1) & last;
    }
    slots[slot] = entry + 1;
  }
  return {
    size: count,
    maskAt(words, index) {
      let slot = (words[index * wordsPerPseudonym] ?? 0) & last;
      for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
        if (isSame(entries, held - 1, words, index)) return masks[held - 1] ?? 0;
        slot = (slot + 1) & last;
      }
      return 0;
    },
  };
}

/** The bytes as words, copied only where they do not begin at one. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    Math.floor(aligned.length / Uint32Array.BYTES_PER_ELEMENT),
  );
}

function isSame(a: Uint32Array, at: number, b: Uint32Array, other: number): boolean {
  const left = at * wordsPerPseudonym;
  const right = other * wordsPerPseudonym;
  return (
    a[left] === b[right] &&
    a[left + 1] === b[right + 1] &&
    a[left + 2] === b[right + 2] &&
    a[left + 3] === b[right + 3]
  );
}
