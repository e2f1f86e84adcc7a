import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { signDetached } from './cms-signature.ts';
import type { SealCertificate } from './seal-certificate.ts';
import { emptyByteRange, emptyContents } from './signature-field.pdf.ts';

/** No text of a person can hold it: line breaks in texts are escaped. */
const marker = Buffer.from(`\n/ByteRange ${emptyByteRange}\n`);
const contentsMarker = Buffer.from(`/Contents ${emptyContents}`);
const beforeContents = '/Contents '.length;

/**
 * Seals a PDF that has an empty signature field (`signature-field.pdf.ts`) while it passes: only
 * what stands from the signature on, its last object, waits for the end.
 *
 * Fails on a document without such a field.
 */
export function sealPdf(certificate: SealCertificate): Transform {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let passed = 0;
  const pass = (stream: Transform, bytes: Buffer) => {
    hash.update(bytes);
    passed += bytes.length;
    stream.push(bytes);
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      held = Buffer.concat([held, chunk]);
      const found = held.indexOf(marker);
      const keepFrom = found === -1 ? Math.max(0, held.length - marker.length) : found;
      if (keepFrom > 0) pass(this, held.subarray(0, keepFrom));
      held = held.subarray(keepFrom);
      done();
    },
    flush(done) {
      try {
        this.push(signed(held, { passed, hash, certificate }));
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error('not sealed'));
      }
    },
  });
}

type Before = {
  passed: number;
  hash: ReturnType<typeof createHash>;
  certificate: SealCertificate;
};

function signed(end: Buffer, { passed, hash, certificate }: Before): Buffer {
  const contents = end.indexOf(contentsMarker);
  if (!end.subarray(0, marker.length).equals(marker) || contents === -1) {
    throw new Error('The document has no field for a signature');
  }
  const from = contents + beforeContents;
  const to = from + emptyContents.length;
  const range = [passed + from, passed + to, end.length - to].join(' ');
  end.write(`\n/ByteRange [0 ${range}]`.padEnd(marker.length - 1), 'latin1');
  hash.update(end.subarray(0, from)).update(end.subarray(to));
  const signature = signDetached(certificate, hash.digest()).toString('hex');
  if (signature.length > emptyContents.length - 2) throw new Error('The signature has no room');
  end.write(signature, from + 1, 'latin1');
  return end;
}
