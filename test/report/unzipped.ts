import { inflateRawSync } from 'node:zlib';

const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** The files of a zip by its central directory, in the order in which they lie there. */
export function unzipped(zip: Uint8Array): { name: string; bytes: Buffer }[] {
  const all = Buffer.from(zip);
  const end = all.length - 22;
  if (all.readUInt32LE(end) !== endOfDirectory) throw new Error('A zip without an end');
  const files: { name: string; bytes: Buffer }[] = [];
  for (let at = all.readUInt32LE(end + 16); all.readUInt32LE(at) === centralEntry;) {
    const nameEnd = at + 46 + all.readUInt16LE(at + 28);
    const local = all.readUInt32LE(at + 42);
    const from = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const packed = all.subarray(from, from + all.readUInt32LE(at + 20));
    const name = all.toString('utf8', at + 46, nameEnd);
    const bytes = all.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (bytes.length !== all.readUInt32LE(at + 24)) throw new Error(`${name} is cut`);
    files.push({ name, bytes });
    at = nameEnd + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return files;
}
