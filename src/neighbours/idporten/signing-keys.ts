import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK, JWTPayload } from 'jose';

export type SignOptions = {
  /** Header `typ`; absent: `JWT`. */
  typ?: string;
  /** Signs with a key nobody publishes, under the `kid` of the published one. */
  foreignKey?: boolean;
};

export type SigningKeys = {
  /** What the key set address publishes: the key in use first, then those it replaced. */
  publicJwks: () => JSONWebKeySet;
  privateJwks: () => { keys: JWK[] };
  /** RS256 over exactly these claims; nothing is added. */
  sign: (claims: JWTPayload, options?: SignOptions) => Promise<string>;
  /** A new key signs from now on; the old one stays published. */
  rotate: () => Promise<void>;
};

type SigningKey = { kid: string; privateKey: CryptoKey; publicJwk: JWK; privateJwk: JWK };

/** The key ring of an issuer, 2048 bits RSA. */
export async function createSigningKeys(): Promise<SigningKeys> {
  let inUse = await createSigningKey(1);
  let foreign: SigningKey | undefined;
  const replaced: SigningKey[] = [];
  const all = () => [inUse, ...replaced];
  return {
    publicJwks: () => ({ keys: all().map((key) => key.publicJwk) }),
    privateJwks: () => ({ keys: all().map((key) => key.privateJwk) }),
    sign: async (claims, { typ = 'JWT', foreignKey = false } = {}) => {
      const { kid } = inUse;
      foreign ??= foreignKey ? await createSigningKey(0) : undefined;
      const key = foreignKey && foreign ? foreign : inUse;
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid, typ })
        .sign(key.privateKey);
    },
    rotate: async () => {
      const next = await createSigningKey(replaced.length + 2);
      replaced.unshift(inUse);
      inUse = next;
    },
  };
}

async function createSigningKey(serial: number): Promise<SigningKey> {
  const kid = `sig-${serial}`;
  const pair = await generateKeyPair('RS256', { extractable: true });
  const naming = { kid, alg: 'RS256', use: 'sig' };
  return {
    kid,
    privateKey: pair.privateKey,
    publicJwk: { ...(await exportJWK(pair.publicKey)), ...naming },
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...naming },
  };
}
