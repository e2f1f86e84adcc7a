/** in = kept + stripped + dropped + rejected: nothing is lost without a count. */
export type Tally = {
  rowsIn: number;
  /** As they came. */
  rowsKept: number;
  /** Left, without number or without some fields, for what their person has in force. */
  rowsStripped: number;
  rowsDropped: number;
  /** Nobody could say whom they are about. */
  rowsRejected: number;
  /** Single values that stayed behind. */
  fieldsDropped: number;
};

export function emptyTally(): Tally {
  return {
    rowsIn: 0,
    rowsKept: 0,
    rowsStripped: 0,
    rowsDropped: 0,
    rowsRejected: 0,
    fieldsDropped: 0,
  };
}

/** Why a row was not judged, as the file of rejects says it. */
export type RejectReason =
  | 'wrong-number-of-columns'
  | 'broken-quotes'
  | 'empty-row'
  | 'row-too-long'
  | 'not-json'
  | 'repeated-field'
  | 'no-identifier'
  | 'malformed-identifier'
  | 'unknown-kind-of-identifier';

/** @param line where the row begins in its file, from 1 */
export type RejectRow = (line: number, reason: RejectReason, row: Uint8Array) => void;
