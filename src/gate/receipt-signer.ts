import * as jose from 'jose';

export type ReceiptSigner = {
  /** A compact JWS. @param kind its `typ`, so that one kind never passes for another */
  sign: (statement: Statement, kind: ReceiptKind) => Promise<string>;
  /** What we have signed ourselves, of that kind; undefined for anything else. */
  open: (token: string, kind: ReceiptKind) => Promise<unknown>;
  /** What anyone needs to check a receipt. */
  publicKeys: () => Promise<{ keys: jose.JWK[] }>;
};

export type Statement = Readonly<Record<string, string | number>>;

export const decisionReceipt = 'kpr-decision-receipt';
export const snapshotReceipt = 'kpr-snapshot';
type ReceiptKind = typeof decisionReceipt | typeof snapshotReceipt;

const algorithm = 'ES256';

/** Signs what the gate has answered (JWS, ES256), so that it can be shown later and by others. */
export function createReceiptSigner(jwk: Readonly<Record<string, unknown>>): ReceiptSigner {
  const kid = String(jwk['kid']);
  const key = jose.importJWK({ ...jwk }, algorithm);
  const { d: secret, ...open } = jwk;
  if (secret === undefined) throw new Error('The receipt key is not a private key');
  const publicKey = jose.importJWK({ ...open }, algorithm);
  return {
    async sign(statement, kind) {
      return new jose.CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
        .setProtectedHeader({ alg: algorithm, kid, typ: kind })
        .sign(await key);
    },
    async open(token, kind) {
      const verified = await jose
        .compactVerify(token, await publicKey, { algorithms: [algorithm] })
        .catch(() => undefined);
      if (verified?.protectedHeader.typ !== kind) return undefined;
      const statement: unknown = JSON.parse(new TextDecoder().decode(verified.payload));
      return statement;
    },
    async publicKeys() {
      const shown = await jose.exportJWK(await publicKey);
      return { keys: [{ ...shown, kid, alg: algorithm, use: 'sig' }] };
    },
  };
}
