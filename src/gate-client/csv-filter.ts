import {
  createRowPlaces,
  findRows,
  readFields,
  rowFault,
  type CsvRow,
  type CsvShape,
  type RowFault,
} from './csv-rows.ts';
import { createIdentifierBatch, type IdentifierOptions } from './identifiers.ts';
import { isCovered, type RowPlan, type Withheld } from './task.ts';
import { emptyTally, type RejectReason, type RejectRow, type Tally } from './tally.ts';

export type CsvTask = {
  plans: readonly RowPlan[];
  identifiers: IdentifierOptions;
  /** Names of the columns, in their order in the file. */
  header: readonly string[];
  shape: CsvShape;
  /** No id leaves in this column, whoever it is about: the file goes out without numbers. */
  hideEveryId: boolean;
  /** Lines before the first row. */
  linesBefore: number;
  reject: RejectRow;
};

export type CsvFilter = {
  /**
   * Judges the whole rows in `bytes[from, to)`, and writes what may leave of them to `out`, which
   * must have room for as much as came in.
   *
   * @returns how far it got, and how much it wrote
   */
  take: (
    bytes: Buffer,
    piece: { from: number; to: number; isLast: boolean },
    out: Buffer,
  ) => { taken: number; written: number };
  tally: Tally;
};

const rowsAtATime = 65_536;
const keep = 0;
const hideId = 1;
const edit = 2;
const leaveOut = 3;

/** Judges CSV, piece by piece, many rows at a time. */
export function createCsvFilter(task: CsvTask): CsvFilter {
  const { plans, shape, hideEveryId } = task;
  const places = createRowPlaces(rowsAtATime);
  const actions = new Uint8Array(rowsAtATime);
  const masks = new Uint8Array(rowsAtATime);
  const batch = createIdentifierBatch(task.identifiers, rowsAtATime);
  const tally = emptyTally();
  const usual = hideEveryId ? hideId : keep;
  const actionOf = plans.map(({ action }) =>
    action === 'keep' ? usual : action === 'drop' ? leaveOut : edit,
  );
  let line = task.linesBefore + 1;

  function judge(bytes: Buffer) {
    for (let row = 0; row < places.count; row++) {
      const fault = places.faults[row] ?? 0;
      const reason =
        fault === rowFault.none
          ? batch.add(row, bytes, places.idStarts[row] ?? 0, places.idLengths[row] ?? 0)
          : reasonOf(fault);
      if (reason !== undefined) {
        actions[row] = leaveOut;
        tally.rowsRejected++;
        task.reject(line, reason, bytes.subarray(places.starts[row], places.ends[row]));
      }
      line += places.lines[row] ?? 1;
    }
    batch.settle((row, mask) => {
      masks[row] = mask;
      const action = actionOf[mask] ?? leaveOut;
      actions[row] = action;
      if (action === leaveOut) tally.rowsDropped++;
      else if (action !== edit) tally.rowsKept++;
    });
    tally.rowsIn += places.count;
  }

  /** Rows that leave as they came are copied together. */
  function write(bytes: Buffer, out: Buffer): number {
    let written = 0;
    let runStart = -1;
    let runEnd = -1;
    const flush = () => {
      if (runStart !== -1) written += bytes.copy(out, written, runStart, runEnd);
      runStart = -1;
    };
    for (let row = 0; row < places.count; row++) {
      const action = actions[row];
      const start = places.starts[row] ?? 0;
      if (action === keep) {
        if (runStart === -1) runStart = start;
        runEnd = places.ends[row] ?? 0;
        continue;
      }
      flush();
      if (action === hideId) written = copyWithoutId(bytes, out, { row, written });
      else if (action === edit) written = copyEdited(bytes, out, { row, written });
    }
    flush();
    return written;
  }

  function copyWithoutId(bytes: Buffer, out: Buffer, at: { row: number; written: number }) {
    const { start, end, idStart, idEnd } = placeOf(bytes, at.row);
    const before = bytes.copy(out, at.written, start, idStart);
    return at.written + before + bytes.copy(out, at.written + before, idEnd, end);
  }

  /** With the quotes around the id, where it has some. */
  function placeOf(bytes: Buffer, row: number) {
    const idStart = places.idStarts[row] ?? 0;
    const idEnd = idStart + (places.idLengths[row] ?? 0);
    const quoted = idStart > (places.starts[row] ?? 0) && bytes[idStart - 1] === 0x22 ? 1 : 0;
    return {
      start: places.starts[row] ?? 0,
      end: places.ends[row] ?? 0,
      idStart: idStart - quoted,
      idEnd: idEnd + quoted,
    };
  }

  function copyEdited(
    bytes: Buffer,
    out: Buffer,
    { row, written }: { row: number; written: number },
  ) {
    const plan = plans[masks[row] ?? 0];
    if (plan?.action !== 'edit') throw new Error('There is nothing to edit');
    const from = places.starts[row] ?? 0;
    const to = places.ends[row] ?? 0;
    const fields = readFields(bytes, { from, to, isLast: true }, shape.delimiter);
    if (fields === undefined) throw new Error('A row has lost its end');
    const withheld = withheldColumns(bytes, fields, plan.withheld);
    if (withheld === 'row') {
      tally.rowsDropped++;
      tally.fieldsDropped++;
      return written;
    }
    const hidesId = plan.stripIdentifier || hideEveryId;
    const isChanged = plan.stripIdentifier || withheld.size > 0;
    if (isChanged) tally.rowsStripped++;
    else tally.rowsKept++;
    return copyFields(bytes, out, {
      fields,
      written,
      isHidden: (column) => (column === shape.idColumn ? hidesId : withheld.has(column)),
    });
  }

  /** Columns that hold something and stay behind; the column of the id is not among them. */
  function withheldColumns(bytes: Buffer, { fields }: CsvRow, parts: readonly Withheld[]) {
    const found = new Set<number>();
    for (const { when, row, isWithheld } of parts) {
      const field = fields[task.header.indexOf(when?.field ?? '')];
      const value = field && bytes.toString('utf8', field.textStart, field.textEnd);
      if (!isCovered(when, value)) continue;
      if (row) return 'row';
      fields.forEach(({ textStart, textEnd }, column) => {
        const name = task.header[column] ?? '';
        if (column !== shape.idColumn && textEnd > textStart && isWithheld(name)) found.add(column);
      });
    }
    tally.fieldsDropped += found.size;
    return found;
  }

  return {
    tally,
    take(bytes, { from, to, isLast }, out) {
      let taken = from;
      let written = 0;
      do {
        findRows(bytes, { from: taken, to, isLast }, shape, places);
        if (places.count === 0) break;
        judge(bytes);
        written += write(bytes, out.subarray(written));
        taken = places.rest;
      } while (taken < to && places.count > 0);
      return { taken, written };
    },
  };
}

function copyFields(
  bytes: Buffer,
  out: Buffer,
  options: { fields: CsvRow; written: number; isHidden: (column: number) => boolean },
): number {
  const { fields: row, isHidden } = options;
  let { written } = options;
  let from = row.fields[0]?.start ?? row.end;
  row.fields.forEach(({ start, end }, column) => {
    if (!isHidden(column)) return;
    written += bytes.copy(out, written, from, start);
    from = end;
  });
  return written + bytes.copy(out, written, from, row.end);
}

function reasonOf(fault: number): RejectReason {
  const reasons: Record<Exclude<RowFault, 0>, RejectReason> = {
    [rowFault.columns]: 'wrong-number-of-columns',
    [rowFault.quotes]: 'broken-quotes',
    [rowFault.empty]: 'empty-row',
  };
  if (fault === rowFault.quotes || fault === rowFault.empty) return reasons[fault];
  return reasons[rowFault.columns];
}
