/** A member of an object as it is written: `text.slice(start, end)` is `"name": value`. */
export type JsonMember = { name: string; start: number; end: number; valueStart: number };

/**
 * The members of a JSON object, so that some can be taken out and the others stay byte for byte:
 * large numbers would not survive being read and written.
 *
 * @param text a whole object that `JSON.parse` has read
 * @returns undefined when a name stands there twice: readers differ in which they believe
 */
export function membersOf(text: string): JsonMember[] | undefined {
  const members: JsonMember[] = [];
  const names = new Set<string>();
  let at = skipSpace(text, text.indexOf('{') + 1);
  while (text[at] === '"') {
    const start = at;
    const nameEnd = endOfString(text, at);
    const name = String(JSON.parse(text.slice(start, nameEnd)));
    if (names.has(name)) return undefined;
    names.add(name);
    const valueStart = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = endOfValue(text, valueStart);
    members.push({ name, start, end, valueStart });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

/** Each member of a list and each filled field of a group is one value, as it is when erased. */
export function countValues(value: unknown): number {
  if (value === null || value === undefined || value === '') return 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object') return 1;
  return Object.values(value).filter((member) => member !== null && member !== undefined).length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n') at++;
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  let end = from;
  for (; at < text.length;) {
    const letter = text[at];
    if (letter === '"') {
      at = endOfString(text, at);
      end = at;
      continue;
    }
    if (depth === 0 && (letter === ',' || letter === '}')) return end;
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    at++;
    if (letter !== ' ' && letter !== '\t' && letter !== '\r') end = at;
  }
  return end;
}
