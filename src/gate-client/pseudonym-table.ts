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
 * A byte per slot has the mask and four bits of the pseudonym, so that all of them stay near the
 * processor, and a pseudonym itself is looked at only where it may well be.
 *
 * @param pseudonyms 16 bytes each, after one another
 * @param masks one per pseudonym, from 1 to 15
 * @throws when a pseudonym stands there twice, or has nothing in force
 */
export function createPseudonymTable(pseudonyms: Uint8Array, masks: Uint8Array): PseudonymTable {
  const given = wordsOf(pseudonyms);
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(masks.length * 1.5, 2)));
  const last = capacity - 1;
  const keys = new Uint32Array(capacity * wordsPerPseudonym);
  const taken = new Uint8Array(capacity);
  for (let entry = 0; entry < masks.length; entry++) {
    const mask = masks[entry] ?? 0;
    if (mask === 0 || mask > 15) throw new Error('A pseudonym has nothing in force, or too much');
    let slot = (given[entry * wordsPerPseudonym] ?? 0) & last;
    while (taken[slot] !== 0) {
      if (isSame(keys, slot, given, entry)) throw new Error('A pseudonym stands twice');
      slot = (slot + 1) & last;
    }
    const from = entry * wordsPerPseudonym;
    keys.set(given.subarray(from, from + wordsPerPseudonym), slot * wordsPerPseudonym);
    taken[slot] = mask | tagOf(given, entry);
  }
  return {
    size: masks.length,
    maskAt(words, index) {
      let slot = (words[index * wordsPerPseudonym] ?? 0) & last;
      const tag = tagOf(words, index);
      for (let held = taken[slot] ?? 0; held !== 0; held = taken[slot] ?? 0) {
        if ((held & 0xf0) === tag && isSame(keys, slot, words, index)) return held & 0x0f;
        slot = (slot + 1) & last;
      }
      return 0;
    },
  };
}

/** Four bits that the place in the table does not tell. */
function tagOf(words: Uint32Array, index: number): number {
  return ((words[index * wordsPerPseudonym + 1] ?? 0) & 0x0f) << 4;
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
