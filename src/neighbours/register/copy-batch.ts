import {
  cellWriter,
  putInt16,
  putInt32,
  type ByteSink,
  type CellWriter,
  type ColumnType,
} from './binary-cell.ts';
import { registerTables, type RegisterTable, type Row } from './register-rows.ts';

/** The columns of each table with their types, as the database has them. */
export type TableColumns = ReadonlyMap<RegisterTable, ReadonlyMap<string, ColumnType>>;

/** Rows of one table as binary COPY takes them, without its header and trailer. */
export type CopyBatch = {
  table: RegisterTable;
  columns: readonly string[];
  rows: number;
  bytes: Uint8Array<ArrayBuffer>;
};

/** Collects rows in PostgreSQL's binary COPY format until they are taken. */
export function createRowCollector(tables: TableColumns): {
  /** @param rest of the row's columns, where several rows have them in common */
  emit: (table: RegisterTable, row: Row, rest?: Row) => void;
  /** In the order of `registerTables`. */
  takeBatches: () => CopyBatch[];
} {
  const writers = new Map<RegisterTable, TableWriter>();
  const partWriters = createPartWriters(tables);
  return {
    emit: (table, row, rest = nothing) => {
      let writer = writers.get(table);
      if (!writer) {
        writer = createTableWriter(table, [Object.keys(row), Object.keys(rest)], partWriters);
        writers.set(table, writer);
      }
      writer.add(row, rest);
    },
    takeBatches: () =>
      registerTables.flatMap((table) => {
        const batch = writers.get(table)?.take();
        return batch === undefined || batch.rows === 0 ? [] : [batch];
      }),
  };
}

const nothing: Row = {};

type TableWriter = { add: (row: Row, rest: Row) => void; take: () => CopyBatch };

/** Most rows are below 300 bytes; a handful of the longest texts fits too. */
const roomForRow = 65_536;

function createTableWriter(
  table: RegisterTable,
  [first, second]: readonly [readonly string[], readonly string[]],
  { partWriter, sharedPartWriter }: PartWriters,
): TableWriter {
  const columns = [...first, ...second];
  const writeFirst = partWriter(table, first);
  const writeSecond = sharedPartWriter(table, second);
  let sink = emptySink(2 * roomForRow);
  let rows = 0;
  return {
    add: (row, rest) => {
      if (sink.bytes.length - sink.length < roomForRow) sink = enlarged(sink);
      const start = sink.length;
      putInt16(sink, columns.length);
      if (!writeFirst(sink, row) || !writeSecond(sink, rest)) {
        sink.length = start + 2;
        const whole = wholeRow(table, { ...row, ...rest }, columns.length);
        writeFirst(sink, inOrder(table, whole, first));
        writeSecond(sink, inOrder(table, whole, second));
      }
      rows++;
    },
    take: () => {
      const batch = { table, columns, rows, bytes: sink.bytes.subarray(0, sink.length) };
      sink = emptySink(sink.bytes.length);
      rows = 0;
      return batch;
    },
  };
}

/** @returns false where the part does not name the writer's columns in their order */
type PartWriter = (sink: ByteSink, part: Row) => boolean;
type PartWriters = Record<
  'partWriter' | 'sharedPartWriter',
  (table: RegisterTable, columns: readonly string[]) => PartWriter
>;

function createPartWriters(tables: TableColumns): PartWriters {
  const typeOf = (table: RegisterTable, column: string): ColumnType => {
    const type = tables.get(table)?.get(column);
    if (type === undefined) throw new Error(`${table} has no ${column}`);
    return type;
  };
  // Columns of one name and type share a writer, as the lines of a bill have the bill's key.
  const cells = new Map<string, CellWriter>();
  const partWriter = (table: RegisterTable, columns: readonly string[]): PartWriter =>
    inTurn(
      columns,
      columns.map((column) => {
        const type = typeOf(table, column);
        return kept(cells, `${column} ${type}`, () => cellWriter(type));
      }),
    );
  const parts = new Map<string, PartWriter>();
  return {
    partWriter,
    sharedPartWriter: (table, columns) => {
      const signature = columns.map((column) => `${column} ${typeOf(table, column)}`).join();
      return kept(parts, signature, () => remembering(partWriter(table, columns)));
    },
  };
}

function kept<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}

function inTurn(columns: readonly string[], writers: readonly CellWriter[]): PartWriter {
  return (sink, part) => {
    let at = 0;
    for (const name in part) {
      if (name !== columns[at]) return false;
      const cell = part[name];
      if (cell === null) putInt32(sink, -1);
      else if (cell !== undefined) writers[at]?.(sink, cell);
      at++;
    }
    return at === columns.length;
  };
}

/** What was written last is copied when the same part comes again, as with the lines of a bill. */
function remembering(write: PartWriter): PartWriter {
  const memory = emptySink(roomForRow);
  let last: Row | undefined;
  return (sink, part) => {
    if (part !== last) {
      memory.length = 0;
      last = write(memory, part) ? part : undefined;
    }
    if (last !== undefined) copyWords(memory, sink);
    return last !== undefined;
  };
}

/** Up to three bytes more than there are, into room that is written to next. */
function copyWords({ view: from, length }: ByteSink, sink: ByteSink): void {
  const { view: to, length: start } = sink;
  for (let at = 0; at < length; at += 4) to.setInt32(start + at, from.getInt32(at));
  sink.length = start + length;
}

function wholeRow(table: RegisterTable, row: Row, columns: number): Row {
  const named = Object.keys(row).length;
  if (named !== columns) throw new Error(`A row of ${table} has ${named} columns`);
  return row;
}

function inOrder(table: RegisterTable, row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = row[column];
      if (cell === undefined) throw new Error(`A row of ${table} lacks ${column}`);
      return [column, cell];
    }),
  );
}

function emptySink(size: number): ByteSink {
  const buffer = new ArrayBuffer(size);
  return { bytes: Buffer.from(buffer), view: new DataView(buffer), length: 0 };
}

function enlarged({ bytes, length }: ByteSink): ByteSink {
  const larger = emptySink(bytes.length * 2);
  larger.bytes.set(bytes.subarray(0, length));
  larger.length = length;
  return larger;
}
