import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';

export type Certificate = Awaited<ReturnType<typeof makeCertificate>>;

/**
 * A certificate for `localhost`, believed by this process from now on. Others believe it who are
 * started with `NODE_EXTRA_CA_CERTS` set to its file.
 */
export async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-certificate-'));
  const file = join(folder, 'localhost.pem');
  writeFileSync(file, cert);
  setDefaultCACertificates([...getCACertificates('default'), cert]);
  return { key, cert, file, remove: () => rmSync(folder, { recursive: true }) };
}
