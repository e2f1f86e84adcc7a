import * as jose from 'jose';

/** What a signed statement is, as its header says (`typ`). */
type SignedKind = 'kpr-decision-receipt' | 'kpr-snapshot';

export type ReceiptSigner = {
  /** @param kind a receipt of decisions unless said otherwise */
  sign: (
    statement: Readonly<Record<string, string | number>>,
    kind?: SignedKind,
  ) => Promise<string>;
  /** What anyone needs to check a receipt. */
  publicKeys: () => Promise<{ keys: jose.JWK[] }>;
};

const algorithm = 'ES256';

/** Signs what the gate has answered (JWS, ES256), so that it can be shown later and by others. */
export function createReceiptSigner(jwk: Readonly<Record<string, unknown>>): ReceiptSigner {
  const kid = String(jwk['kid']);
  const key = jose.importJWK({ ...jwk }, algorithm);
  return {
    async sign(statement, kind = 'kpr-decision-receipt') {
      return new jose.CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
        .setProtectedHeader({ alg: algorithm, kid, typ: kind })
        .sign(await key);
    },
    async publicKeys() {
      const { d: secret, ...open } = jwk;
      if (secret === undefined) throw new Error('The receipt key is not a private key');
      const shown = await jose.exportJWK(await jose.importJWK({ ...open }, algorithm));
      return { keys: [{ ...shown, kid, alg: algorithm, use: 'sig' }] };
    },
  };
}
