import type { PersonId } from '../population/person.ts';
import type { ScopeMask } from './scope-mask.ts';

const macLength = 16;
const macWords = 4;
const nobody = -1;

export type ReservedIndex = ReturnType<typeof createReservedIndex>;

/** What some had in force at one position, while others go on changing it. */
export type ReservedView = {
  /** Where each MAC's person lies, `nobody` for none; 16 bytes per MAC. */
  find: (macs: Buffer) => Int32Array;
  maskOf: (place: number) => ScopeMask;
  personAt: (place: number) => PersonId;
  close: () => void;
};

/**
 * Everybody who has ever reserved, in memory: from the MAC of each of their numbers to what they
 * have in force. An exact map in typed arrays, 60 bytes a person: no digits, and nothing that
 * could be guessed wrong.
 */
export function createReservedIndex() {
  const numbers = createMacMap();
  let people = { ids: new Uint8Array(macLength * 1024), masks: new Uint8Array(1024) };
  let count = 0;
  const views = new Set<Map<number, ScopeMask>>();

  function placeOf(person: Uint8Array, macs: Buffer): number {
    for (const place of numbers.findAll(macs)) {
      if (place !== nobody && person.every((byte, i) => people.ids[place * macLength + i] === byte))
        return place;
    }
    if (count === people.masks.length) people = grown(people);
    people.ids.set(person, count * macLength);
    return count++;
  }

  return {
    /**
     * Sets what a person has in force, by all of the person's numbers.
     *
     * @param person 16 bytes
     * @param macs 16 bytes for each number
     */
    put(person: Uint8Array, macs: Buffer, change: (before: ScopeMask) => ScopeMask): void {
      const place = placeOf(person, macs);
      const before = people.masks[place] ?? 0;
      const after = change(before);
      if (after !== before) {
        for (const kept of views) if (!kept.has(place)) kept.set(place, before);
      }
      people.masks[place] = after;
      numbers.putAll(macs, place);
    },

    /** As it is now, until it is closed: a number that comes meanwhile finds its person. */
    openView(): ReservedView {
      const kept = new Map<number, ScopeMask>();
      views.add(kept);
      return {
        find: (macs) => numbers.findAll(macs),
        maskOf: (place) => kept.get(place) ?? people.masks[place] ?? 0,
        personAt: (place) => uuidOf(people.ids, place * macLength),
        close: () => void views.delete(kept),
      };
    },
  };
}

function grown({ ids, masks }: { ids: Uint8Array; masks: Uint8Array }) {
  const more = {
    ids: new Uint8Array(ids.length * 2),
    masks: new Uint8Array(masks.length * 2),
  };
  more.ids.set(ids);
  more.masks.set(masks);
  return more;
}

/** Open addressing: a MAC is as random as a hash, so its first word is its place. */
function createMacMap() {
  let size = 4096;
  let keys = new Uint32Array(size * macWords);
  let values = new Int32Array(size).fill(nobody);
  let count = 0;

  function slotOf(words: Uint32Array, from: number): number {
    const a = words[from] ?? 0;
    const b = words[from + 1] ?? 0;
    const c = words[from + 2] ?? 0;
    const d = words[from + 3] ?? 0;
    for (let slot = a & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      if (values[slot] === nobody) return slot;
      const at = slot * macWords;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d)
        return slot;
    }
  }

  function put(words: Uint32Array, from: number, value: number): void {
    const slot = slotOf(words, from);
    if (values[slot] === nobody) count += 1;
    values[slot] = value;
    for (let i = 0; i < macWords; i++) keys[slot * macWords + i] = words[from + i] ?? 0;
  }

  function makeRoom(): void {
    if (count * 2 < size) return;
    const before = { keys, values };
    size *= 2;
    keys = new Uint32Array(size * macWords);
    values = new Int32Array(size).fill(nobody);
    count = 0;
    before.values.forEach((value, slot) => {
      if (value !== nobody) put(before.keys, slot * macWords, value);
    });
  }

  return {
    findAll(macs: Buffer): Int32Array {
      const words = wordsOf(macs);
      const found = new Int32Array(words.length / macWords);
      for (let i = 0; i < found.length; i++) {
        found[i] = values[slotOf(words, i * macWords)] ?? nobody;
      }
      return found;
    },

    putAll(macs: Buffer, value: number): void {
      const words = wordsOf(macs);
      for (let from = 0; from < words.length; from += macWords) {
        makeRoom();
        put(words, from, value);
      }
    },
  };
}

/** A copy, since what comes from a socket lies anywhere. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

function uuidOf(bytes: Uint8Array, from: number): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset + from, macLength).toString('hex');
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16)];
  return `${a}-${b}-${c}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
