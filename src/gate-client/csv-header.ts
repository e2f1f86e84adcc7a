import { readFields, type CsvShape } from './csv-rows.ts';

/** The first row of a file: names of columns, and which of them holds the ids. */
export type CsvHeader = {
  names: string[];
  shape: CsvShape;
  /** The bytes it takes, byte order mark and line end included. */
  length: number;
  lines: number;
};

export type HeaderFault =
  | { fault: 'no-header' }
  | { fault: 'repeated-column'; name: string }
  | { fault: 'no-id-column'; names: string[] }
  | { fault: 'several-id-columns'; names: string[] };

/** What a column of ids is usually called. */
export const usualIdColumns = [
  'fodselsnummer',
  'fødselsnummer',
  'fnr',
  'personnummer',
  'person',
  'person_id',
  'national_id',
  'pseudonym',
];

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** @returns undefined when the header does not end here and more may come */
export function readHeader(
  bytes: Buffer,
  options: { delimiter: number; idColumn: string | undefined; isLast: boolean },
): CsvHeader | HeaderFault | undefined {
  const from = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const row = readFields(
    bytes,
    { from, to: bytes.length, isLast: options.isLast },
    options.delimiter,
  );
  if (row === undefined) return undefined;
  if (row.isBroken || row.end === from) return { fault: 'no-header' };
  const names = row.fields.map(({ textStart, textEnd }) =>
    bytes.toString('utf8', textStart, textEnd).replaceAll('""', '"').trim(),
  );
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) return { fault: 'repeated-column', name: repeated };
  const wanted = options.idColumn === undefined ? usualIdColumns : [options.idColumn];
  const found = names.filter((name) =>
    wanted.includes(options.idColumn === undefined ? name.toLowerCase() : name),
  );
  const [idName] = found;
  if (idName === undefined) return { fault: 'no-id-column', names };
  if (found.length > 1) return { fault: 'several-id-columns', names: found };
  const shape = {
    columns: names.length,
    idColumn: names.indexOf(idName),
    delimiter: options.delimiter,
  };
  return { names, shape, length: row.end, lines: row.lineEnds };
}
