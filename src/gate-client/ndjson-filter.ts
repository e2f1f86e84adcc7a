import type { ByteSource } from './byte-source.ts';
import { usualIdColumns } from './csv-header.ts';
import type { FilterOutcome } from './filter-csv.ts';
import { createIdentifierBatch, type IdentifierOptions } from './identifiers.ts';
import { countValues, membersOf, type JsonMember } from './json-members.ts';
import type { Output } from './output.ts';
import { isCovered, type RowPlan } from './task.ts';
import { emptyTally, type RejectRow, type Tally } from './tally.ts';

export type NdjsonOptions = {
  plans: readonly RowPlan[];
  identifiers: IdentifierOptions;
  /** Absent: one of the usual names, the same in the whole file. */
  idField: string | undefined;
  hideEveryId: boolean;
  /** What stays behind of a message is not there; of a released row it is null. */
  withheldAs: 'absent' | 'null';
  reject: RejectRow;
  onProgress?: (bytes: number, tally: Tally) => void;
};

type Line = {
  text: string;
  bytes: Buffer;
  number: number;
  value: Readonly<Record<string, unknown>>;
  members: JsonMember[];
};

const linesAtATime = 4_096;
const longestRow = 64 * 1024 * 1024;
const lineFeed = 0x0a;

/** Streams objects, one a line, from source to output. */
export async function filterNdjson(
  source: ByteSource,
  output: Output,
  options: NdjsonOptions,
): Promise<FilterOutcome> {
  const filter = createNdjsonFilter(options);
  let held: Uint8Array = Buffer.alloc(0);
  let read = 0;
  for (let isLast = false; !isLast;) {
    const { bytes, fresh } = await source.next(held);
    isLast = fresh === 0;
    read += fresh;
    let from = 0;
    while (from < bytes.length) {
      const end = bytes.indexOf(lineFeed, from);
      if (end === -1 && !isLast) break;
      const next = end === -1 ? bytes.length : end + 1;
      filter.add(bytes.subarray(from, next));
      from = next;
      if (filter.isFull()) await output.write(filter.settle());
    }
    const written = filter.settle();
    if (written.length > 0) await output.write(written);
    options.onProgress?.(read, filter.tally);
    held = bytes.subarray(from);
    if (held.length > longestRow) return { outcome: 'unreadable', why: { fault: 'row-too-long' } };
  }
  return { outcome: 'done', tally: filter.tally };
}

function createNdjsonFilter(options: NdjsonOptions) {
  const { plans, hideEveryId } = options;
  const batch = createIdentifierBatch(options.identifiers, linesAtATime);
  const tally = emptyTally();
  const masks = new Uint8Array(linesAtATime);
  let lines: Line[] = [];
  let lineNumber = 0;
  let { idField } = options;

  function add(bytes: Buffer) {
    lineNumber++;
    tally.rowsIn++;
    const line = readLine(bytes, lineNumber);
    idField ??= typeof line === 'object' ? idFieldOf(line.value) : undefined;
    const id = typeof line === 'object' && idField !== undefined ? line.value[idField] : undefined;
    const digits = Buffer.from(typeof id === 'string' ? id : '');
    const fault =
      typeof line === 'string' ? line : batch.add(lines.length, digits, 0, digits.length);
    if (fault !== undefined) {
      tally.rowsRejected++;
      options.reject(lineNumber, fault, bytes);
    } else if (typeof line === 'object') lines.push(line);
  }

  function settle(): Buffer {
    batch.settle((row, mask) => {
      masks[row] = mask;
    });
    const pieces = lines.flatMap((line, row) => judged(line, plans[masks[row] ?? 0]) ?? []);
    lines = [];
    return Buffer.concat(pieces);
  }

  function judged(line: Line, plan: RowPlan | undefined): Buffer | undefined {
    if (plan === undefined || plan.action === 'drop') {
      tally.rowsDropped++;
      return undefined;
    }
    const withheld = plan.action === 'edit' ? withheldOf(line, plan) : new Set<string>();
    if (withheld === 'row') {
      tally.rowsDropped++;
      tally.fieldsDropped++;
      return undefined;
    }
    const strips = plan.action === 'edit' && plan.stripIdentifier;
    if (strips || withheld.size > 0) tally.rowsStripped++;
    else tally.rowsKept++;
    if (idField !== undefined && (strips || hideEveryId)) withheld.add(idField);
    return withheld.size === 0 ? line.bytes : Buffer.from(without(line, withheld));
  }

  function withheldOf(line: Line, { withheld }: Extract<RowPlan, { action: 'edit' }>) {
    const found = new Set<string>();
    for (const { when, row, isWithheld } of withheld) {
      const value = when && line.value[when.field];
      const text = plainText(value);
      if (!isCovered(when, text)) continue;
      if (row) return 'row';
      for (const { name } of line.members)
        if (name !== idField && isWithheld(name)) found.add(name);
    }
    for (const name of found) tally.fieldsDropped += countValues(line.value[name]);
    return found;
  }

  function without({ text, members }: Line, withheld: ReadonlySet<string>): string {
    if (options.withheldAs === 'null') {
      const rest = members.map(({ name, start, end, valueStart }) =>
        withheld.has(name) ? `${text.slice(start, valueStart)}null` : text.slice(start, end),
      );
      return `{${rest.join(',')}}\n`;
    }
    const kept = members.filter(({ name }) => !withheld.has(name));
    return `{${kept.map(({ start, end }) => text.slice(start, end)).join(',')}}\n`;
  }

  return { add, settle, tally, isFull: () => lines.length >= linesAtATime };
}

function readLine(
  bytes: Buffer,
  number: number,
): Line | 'empty-row' | 'not-json' | 'repeated-field' {
  const text = bytes.toString('utf8').replace(number === 1 ? /^\uFEFF/ : /^$/, '');
  if (text.trim() === '') return 'empty-row';
  const value = parsed(text);
  if (!isObject(value)) return 'not-json';
  const members = membersOf(text);
  if (members === undefined) return 'repeated-field';
  // The source uses its bytes again.
  return { text, bytes: Buffer.from(bytes), number, value, members };
}

function idFieldOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const found = Object.keys(value).filter((name) => usualIdColumns.includes(name.toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}

/** Undefined for what is no single value: then a condition on it counts as met. */
function plainText(value: unknown): string | undefined {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
