import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { verifyAt } from '../report/drawn-report.ts';
import { printReport } from '../../src/report/report.pdf.ts';
import type { Report } from '../../src/report/report.ts';
import type { SealCertificate } from '../../src/seal/seal-certificate.ts';
import { sealPdf } from '../../src/seal/sealed-pdf.ts';
import { emptyByteRange } from '../../src/seal/signature-field.pdf.ts';
import { readPdf } from '../pdf/pdf-reading.ts';
import { syntheticReport } from '../report/synthetic-report.ts';
import { attributesOf, isSignedBy, readCms, readSignature } from './signature-reading.ts';
import { testCertificate } from './test-certificate.ts';

describe('a sealed PDF', () => {
  let certificate: SealCertificate;
  let unsealed: Buffer;
  before(async () => {
    certificate = await testCertificate();
    unsealed = await buffer(printReport(syntheticReport(), { form: 'everything', verifyAt }));
  });
  const sealed = async (pieces: Iterable<Buffer>, by = certificate) => {
    const seal = sealPdf(by);
    const [bytes] = await Promise.all([buffer(seal), pipeline(Readable.from(pieces), seal)]);
    return bytes;
  };

  for (const keyType of ['rsa', 'ec'] as const) {
    it(`is signed as PAdES B-B asks, with a key of ${keyType}`, async () => {
      const by = await testCertificate(keyType);
      const pdf = await sealed([unsealed], by);
      const signature = readSignature(pdf);
      assert.ok(isSignedBy(by.chain[0].publicKey, signature));
      const signed = readCms(signature.cms);
      const judged = await signed.verify({
        ...{ signer: 0, checkChain: false },
        data: Uint8Array.from(signature.covered).buffer,
      });
      assert.equal(judged, true, 'another library agrees');
      const attributes = attributesOf(signed);
      const [contentType, digest, certificateV2] = ['9.3', '9.4', '9.16.2.47'];
      assert.deepEqual(
        [...attributes.keys()].sort(),
        [contentType, digest, certificateV2].map((end) => `1.2.840.113549.1.${end}`).sort(),
        'no signing time, as PAdES forbids',
      );
      const bound = attributes.get('1.2.840.113549.1.9.16.2.47');
      const hash = createHash('sha256').update(by.chain[0].raw).digest();
      assert.ok(bound?.includes(hash));
      assert.equal(signed.certificates?.length, 1);
    });
  }

  it('has its signature over all but itself', async () => {
    const pdf = await sealed([unsealed]);
    const { byteRange, covered } = readSignature(pdf);
    const [from, first, next, last] = byteRange;
    assert.equal(from, 0);
    assert.equal(next + last, pdf.length);
    assert.equal(pdf.length, unsealed.length);
    assert.equal(covered.length, pdf.length - (next - first));
    const text = pdf.toString('latin1');
    assert.equal(text.slice(first - 10, first), '/Contents ');
    assert.match(text, /\/SubFilter \/ETSI\.CAdES\.detached\n\/M \(D:20260512120300Z\)/);
    assert.ok(text.indexOf('(KPR-7H3K9MPQ)') < 20_000, 'a file that is cut still names itself');
  });

  it('reads as before', async () => {
    const [plain, signed] = [await readPdf(unsealed), await readPdf(await sealed([unsealed]))];
    assert.deepEqual(signed, plain);
  });

  it('is the same however its bytes come', async () => {
    const whole = await sealed([unsealed]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(unsealed.length), { maxLength: 12 }),
        fc.integer({ min: -200, max: 200 }),
        async (cuts, beside) => {
          const nearMarker = unsealed.indexOf(emptyByteRange) + beside;
          const places = [...cuts, nearMarker].sort((a, b) => a - b);
          const pieces = [0, ...places].map((at, i) => unsealed.subarray(at, places[i]));
          assert.ok(whole.equals(await sealed(pieces)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is not signed any more where one byte is another', async () => {
    const pdf = await sealed([unsealed]);
    const { publicKey } = certificate.chain[0];
    const [, first, next] = readSignature(pdf).byteRange;
    const outside = fc.oneof(fc.nat(first - 100), fc.integer({ min: next, max: pdf.length - 1 }));
    fc.assert(
      fc.property(outside, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(pdf);
        changed.writeUInt8(changed.readUInt8(at) ^ change, at);
        const numbers = pdf.indexOf('/ByteRange [0 ');
        fc.pre(at < numbers || at > numbers + 60);
        assert.ok(!isSignedBy(publicKey, readSignature(changed)));
      }),
      { numRuns: 100 },
    );
  });

  it('is signed where the report itself tells what is looked for', async () => {
    const words = `\n/ByteRange ${emptyByteRange}\n(/ByteRange ${emptyByteRange}`;
    const plain = syntheticReport();
    const report: Report = {
      ...plain,
      title: words,
      sources: plain.sources.map((one) => ({ ...one, title: words })),
    };
    const pdf = await sealed([await buffer(printReport(report, { form: 'everything', verifyAt }))]);
    assert.ok(isSignedBy(certificate.chain[0].publicKey, readSignature(pdf)));
  });

  it('is none without room for a signature', async () => {
    for (const bytes of ['', '%PDF-1.7\n%%EOF\n', unsealed.subarray(0, -50_000)]) {
      const before = Buffer.from(bytes);
      if (before.includes(emptyByteRange)) continue;
      await assert.rejects(sealed([before]), /no field for a signature/);
    }
  });
});
