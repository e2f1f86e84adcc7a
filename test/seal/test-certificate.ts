import assert from 'node:assert/strict';
import { generate } from 'selfsigned';
import {
  readSealChain,
  readSealKey,
  type SealCertificate,
} from '../../src/seal/seal-certificate.ts';

/** A certificate for seals, signed by itself. */
export async function testCertificate(keyType: 'rsa' | 'ec' = 'rsa'): Promise<SealCertificate> {
  const made = await generate([{ name: 'commonName', value: 'Prøve' }], {
    ...{ keyType, keySize: 2048, algorithm: 'sha256' },
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2049-01-01'),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    ],
  });
  const [key, chain] = [readSealKey(made.private), readSealChain(made.cert)];
  assert.ok(key);
  assert.ok(chain);
  return { key, chain };
}
