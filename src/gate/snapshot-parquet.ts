import { setImmediate } from 'node:timers/promises';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { lineShapes, snapshotColumns } from './snapshot-format.ts';

const pseudonymLength = 32;

/** Every line of the CSV is as long as every other. */
const lineLength = pseudonymLength + (lineShapes.csv.after[0]?.length ?? 0);

const rowsInGroup = 50_000;

/**
 * The lines of a CSV snapshot, without their head, as a Parquet file of the same columns. Between
 * row groups the process does what else it has to.
 */
export async function parquetOf(lines: Buffer): Promise<{ content: Buffer; rows: number }> {
  const [pseudonym = '', ...flags] = snapshotColumns;
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schema(), createdBy: 'kpr-innsyn' });
  for (let from = 0; from < lines.length; from += rowsInGroup * lineLength) {
    const group = lines.subarray(from, from + rowsInGroup * lineLength);
    await writer.write({
      columnData: [
        // Noise has no dictionary and does not shrink.
        { name: pseudonym, data: pseudonymsIn(group), encoding: 'PLAIN', codec: 'UNCOMPRESSED' },
        ...flags.map((name, at) => ({ name, data: flagsIn(group, at) })),
      ],
      rowGroupSize: rowsInGroup,
    });
    await setImmediate();
  }
  await writer.finish();
  return { content: Buffer.from(bytes.getBuffer()), rows: lines.length / lineLength };
}

function schema() {
  const [pseudonym = '', ...flags] = snapshotColumns;
  const required = { repetition_type: 'REQUIRED' } as const;
  return [
    { name: 'root', num_children: snapshotColumns.length },
    { ...required, name: pseudonym, type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const,
    ...flags.map((name) => ({ ...required, name, type: 'BOOLEAN' }) as const),
  ];
}

function pseudonymsIn(lines: Buffer): string[] {
  return Array.from({ length: lines.length / lineLength }, (_, row) =>
    lines.toString('latin1', row * lineLength, row * lineLength + pseudonymLength),
  );
}

function flagsIn(lines: Buffer, flag: number): boolean[] {
  const place = pseudonymLength + 1 + 2 * flag;
  return Array.from(
    { length: lines.length / lineLength },
    (_, row) => lines[row * lineLength + place] === 0x31,
  );
}
