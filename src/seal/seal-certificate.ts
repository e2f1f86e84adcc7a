import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

/** By which documents are sealed: the organisation's, and those that vouch for it, nearest first. */
export type SealCertificate = {
  key: KeyObject;
  chain: readonly [X509Certificate, ...X509Certificate[]];
};

/** Taken up in every sealed PDF, where so much room is left for certificates. */
const mostChainBytes = 8_192;

const certificates = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Undefined where it is not a private key of RSA or P-256, in PEM and without passphrase. */
export function readSealKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (key.asymmetricKeyType === 'rsa' || curve === 'prime256v1') return key;
  } catch {
    // What OpenSSL says may quote the key.
  }
  return undefined;
}

/** Undefined where it is no certificate in PEM, or more of them than a PDF has room for. */
export function readSealChain(pem: string): SealCertificate['chain'] | undefined {
  try {
    const [own, ...above] = (pem.match(certificates) ?? []).map((one) => new X509Certificate(one));
    if (own === undefined) return undefined;
    const bytes = [own, ...above].reduce((sum, { raw }) => sum + raw.length, 0);
    return bytes > mostChainBytes ? undefined : [own, ...above];
  } catch {
    return undefined;
  }
}

/** Why it cannot seal at that time, to follow the setting's name; undefined where it can. */
export function faultOfCertificate(
  { key, chain: [own] }: SealCertificate,
  now: Date,
): string | undefined {
  if (!own.checkPrivateKey(key)) return 'is not of SEAL_KEY';
  if (now < own.validFromDate) return `is not valid before ${own.validFromDate.toISOString()}`;
  if (now > own.validToDate) return `expired at ${own.validToDate.toISOString()}`;
  return undefined;
}
