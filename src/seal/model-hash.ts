import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** Above this depth lists are long, and are written item by item. */
const wholeFromDepth = 6;
/** Characters between which others are served. */
const pieceSize = 65_536;

/**
 * SHA-256 over a model as canonical JSON (RFC 8785): the same whatever the order of its keys, so
 * that whoever has the JSON file can make it again.
 */
export async function hashOfModel(model: object): Promise<Buffer> {
  const hash = createHash('sha256');
  const write = createCanonicalWriter();
  let gathered = '';
  for (const written of write.pieces(model, 0)) {
    gathered += written;
    if (gathered.length < pieceSize) continue;
    hash.update(gathered);
    gathered = '';
    await setImmediate();
  }
  return hash.update(gathered).digest();
}

/** A key, and how it begins its member. */
type Member = readonly [key: string, beginning: string];

/** The members of objects with the same keys are put in order once: a model has few kinds of them. */
function createCanonicalWriter() {
  const orders = new Map<string, readonly Member[]>();

  function membersOf(value: object): readonly Member[] {
    const keys = Object.keys(value);
    const shape = JSON.stringify(keys);
    const known = orders.get(shape);
    if (known !== undefined) return known;
    // By UTF-16 code units, as the standard orders them and `sort` does.
    const members = keys.sort().map((key) => [key, `${JSON.stringify(key)}:`] as const);
    orders.set(shape, members);
    return members;
  }

  function whole(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(whole).join(',')}]`;
    let written = '';
    for (const [key, beginning] of membersOf(value)) {
      const member: unknown = Reflect.get(value, key);
      if (member === undefined) continue;
      written += `${written === '' ? '' : ','}${beginning}${whole(member)}`;
    }
    return `{${written}}`;
  }

  function* pieces(value: unknown, depth: number): Generator<string> {
    if (typeof value !== 'object' || value === null || depth >= wholeFromDepth) {
      yield whole(value);
    } else if (Array.isArray(value)) {
      yield '[';
      for (const [i, item] of value.entries()) {
        if (i > 0) yield ',';
        yield* pieces(item, depth + 1);
      }
      yield ']';
    } else {
      let separator = '{';
      for (const [key, beginning] of membersOf(value)) {
        const member: unknown = Reflect.get(value, key);
        if (member === undefined) continue;
        yield separator + beginning;
        yield* pieces(member, depth + 1);
        separator = ',';
      }
      yield separator === '{' ? '{}' : '}';
    }
  }
  return { pieces };
}
