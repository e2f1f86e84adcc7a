import assert from 'node:assert/strict';
import { createHash, verify, type KeyObject } from 'node:crypto';
import { BaseBlock, fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';

export type ReadSignature = {
  /** Of the file: from, length, from, length. */
  byteRange: [number, number, number, number];
  cms: Buffer;
  /** What the signature says that it covers. */
  covered: Buffer;
};

/** The one signature of a PDF, by its own numbers. */
export function readSignature(pdf: Buffer): ReadSignature {
  const found = [...pdf.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g)];
  // A text of the report may look like one that nothing was written over.
  const [match] = found.filter(([, , first]) => first !== '9999999999');
  assert.ok(match);
  const [start = 0, first = 0, next = 0, last = 0] = match.slice(1).map(Number);
  const hex = pdf.subarray(first, next).toString('latin1');
  assert.match(hex, /^<[0-9a-f]+>$/);
  const padded = Buffer.from(hex.slice(1, -1), 'hex');
  const length = 4 + padded.readUInt16BE(2);
  assert.ok(padded.subarray(length).every((byte) => byte === 0));
  const covered = Buffer.concat([pdf.subarray(start, first), pdf.subarray(next, next + last)]);
  return {
    byteRange: [start, first, next, last],
    cms: padded.subarray(0, length),
    covered,
  };
}

/** As another library reads CMS. */
export function readCms(cms: Buffer): SignedData {
  const { result } = fromBER(Uint8Array.from(cms));
  const content: unknown = new ContentInfo({ schema: result }).content;
  return new SignedData({ schema: content });
}

/** The attributes' values, as they are written, by their numbers. */
export function attributesOf(signed: SignedData): Map<string, Buffer> {
  const [signer] = signed.signerInfos;
  assert.ok(signer?.signedAttrs);
  return new Map(signer.signedAttrs.attributes.map(({ type, values }) => [type, bytesOf(values)]));
}

function bytesOf(values: readonly unknown[]): Buffer {
  const blocks = values.filter((one) => one instanceof BaseBlock);
  return Buffer.concat(blocks.map((one) => Buffer.from(one.toBER())));
}

/** By node:crypto alone, over the bytes as they stand. */
export function isSignedBy(key: KeyObject, { cms, covered }: ReadSignature): boolean {
  const signed = readCms(cms);
  const [signer] = signed.signerInfos;
  assert.ok(signer?.signedAttrs);
  const digest = createHash('sha256').update(covered).digest();
  const attributes = Buffer.from(signer.signedAttrs.encodedValue);
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
  return attributes.includes(digest) && verify('sha256', attributes, key, signature);
}
