import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { generate } from 'selfsigned';
import { z } from 'zod';

const jwk = z.looseObject({ kid: z.string() });

/** All that must stay the same from one start to the next; made anew for a new town. */
const secretsShape = z.object({
  /** Calendar date on which the people were made: their ages follow from it. */
  today: z.iso.date(),
  seed: z.string(),
  count: z.number(),
  /** From it every role's password is made. */
  passwordSeed: z.string(),
  sessionSecret: z.string(),
  identityKey: z.string(),
  identityMacKey: z.string(),
  registerMacKey: z.string(),
  receiptJwk: jwk,
  /** In PEM; signed by itself, so that nobody takes a trial's document for a real one. */
  sealKey: z.string(),
  sealCertificate: z.string(),
  /** Two, as when a key is being replaced. */
  idportenJwks: z.tuple([jwk, jwk]),
  staffJwks: z.tuple([jwk, jwk]),
  serviceJwk: jwk,
  ingestionJwk: jwk,
  analyticsJwk: jwk,
});
export type TownSecrets = z.infer<typeof secretsShape>;

export async function newSecrets(plan: {
  today: string;
  seed: string;
  count: number;
}): Promise<TownSecrets> {
  const key = () => randomBytes(32).toString('base64');
  return {
    ...plan,
    passwordSeed: key(),
    sessionSecret: key(),
    identityKey: key(),
    identityMacKey: key(),
    registerMacKey: key(),
    receiptJwk: ecKey('receipt-1'),
    ...(await sealCertificate()),
    idportenJwks: [rsaKey('client-1'), rsaKey('client-2')],
    staffJwks: [rsaKey('desk-1'), rsaKey('desk-2')],
    serviceJwk: rsaKey('service-1'),
    ingestionJwk: rsaKey('ingestion-1'),
    analyticsJwk: rsaKey('analytics-1'),
  };
}

/** Undefined for what an older version wrote. */
export function readSecrets(text: string): TownSecrets | undefined {
  try {
    return secretsShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** As the service is given them. */
export function identityKeysOf({ identityKey }: Pick<TownSecrets, 'identityKey'>) {
  return { first: Buffer.from(identityKey, 'base64') };
}

export function passwordOf({ passwordSeed }: Pick<TownSecrets, 'passwordSeed'>, role: string) {
  return createHash('sha256').update(`${passwordSeed} ${role}`).digest('base64url');
}

type Jwk = TownSecrets['receiptJwk'];

function rsaKey(kid: string): Jwk {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
}

/** As an organisation's certificate for seals, for longer than any trial. */
async function sealCertificate() {
  const names = [
    { name: 'commonName', value: 'KPR innsyn (prøve)' },
    { name: 'organizationName', value: 'Folkehelseinstituttet (prøve)' },
    { name: 'countryName', value: 'NO' },
  ];
  const { private: sealKey, cert } = await generate(names, {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2049-01-01'),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    ],
  });
  return { sealKey, sealCertificate: cert };
}

function ecKey(kid: string): Jwk {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
}

/** What others may see of a key. */
export function publicPart(key: Jwk) {
  const shown = ['kty', 'n', 'e', 'crv', 'x', 'y', 'kid', 'alg', 'use'];
  return Object.fromEntries(Object.entries(key).filter(([name]) => shown.includes(name)));
}
