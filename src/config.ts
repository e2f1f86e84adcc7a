import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { staffRoles } from './identity/staff-role.ts';
import { defaultPolicy, policySetting } from './mandate/policy.ts';
import {
  faultOfCertificate,
  readSealChain,
  readSealKey,
  type SealCertificate,
} from './seal/seal-certificate.ts';

/** Where the service gets its settings: the only file that reads the process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigOutcome =
  { outcome: 'complete'; config: Config } | { outcome: 'faulty'; faults: string[] };

export type Config = ReturnType<typeof arrange>;

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });
const secretKey = z
  .base64({ error: 'must be 32 bytes in base64' })
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, { error: 'must be 32 bytes in base64' });
const privateJwk = z.looseObject({ kty: z.string(), kid: z.string().min(1), d: z.string().min(1) });

const assurance = z
  .object({
    acr: z.array(z.string().min(1)).min(1).optional(),
    amr: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine(({ acr, amr }) => acr !== undefined || amr !== undefined, {
    error: 'must have a rule for acr or amr',
  });

const settings = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  ORIGIN: z.url({ protocol: /^https?$/, error: 'must be the public address, https://…' }),
  DATABASE_URL: postgresUrl,
  DATABASE_URL_GATE: postgresUrl,
  DATABASE_URL_WORKER: postgresUrl,
  DATABASE_URL_DESK: postgresUrl,
  REGISTER_URL: postgresUrl,
  /** How long one source of the register may take before a page does without it. */
  REGISTER_PATIENCE_MS: z.coerce.number().int().min(50).max(10_000).default(2_000),
  /** When «Du kan ikke bruke tjenesten for denne personen nå» is answered, whatever the reason. */
  NEUTRAL_ANSWER_MS: z.coerce.number().int().min(100).max(10_000).default(1_500),
  SESSION_SECRETS: z
    .string()
    .transform((text) => text.split(','))
    .refine((secrets) => secrets.every((secret) => secret.length >= 32), {
      error: 'must be secrets of at least 32 characters, the newest first, with commas between',
    }),
  IDENTITY_KEYS: json(z.record(z.string(), secretKey)).refine((keys) => Object.keys(keys).length, {
    error: 'must name at least one key',
  }),
  IDENTITY_MAC_KEY: secretKey,
  REGISTER_MAC_KEY: secretKey,
  RECEIPT_SIGNING_JWK: json(privateJwk),
  /** Of the organisation's certificate, with which documents are sealed. */
  SEAL_KEY: read(readSealKey, 'must be a private key in PEM, RSA or P-256'),
  /** That certificate, and after it those that vouch for it. */
  SEAL_CERTIFICATE: read(
    readSealChain,
    'must be certificates in PEM, 8 kB at most, the nearest first',
  ),
  IDPORTEN_ISSUER: z.url(),
  IDPORTEN_CLIENT_ID: z.string().min(1),
  IDPORTEN_CLIENT_JWKS: json(z.object({ keys: z.array(privateJwk).min(1).max(5) })),
  /** The employer's sign-in, for caseworkers: Entra ID, Ansattporten, or another OpenID provider. */
  STAFF_ISSUER: z.url(),
  STAFF_CLIENT_ID: z.string().min(1),
  STAFF_CLIENT_JWKS: json(z.object({ keys: z.array(privateJwk).min(1).max(5) })),
  /** How sure the issuer must be: `{"acr": ["high"]}`, `{"amr": ["mfa"]}`, or both. */
  STAFF_ASSURANCE: json(assurance),
  /** `{"claim": "roles", "map": {"KPR.Saksbehandler": "caseworker"}}` */
  STAFF_ROLES: json(
    z.object({ claim: z.string().min(1), map: z.record(z.string(), z.enum(staffRoles)) }),
  ),
  STAFF_SUBJECT_CLAIM: z.string().min(1).default('sub'),
  STAFF_PID_CLAIM: z.string().min(1).default('pid'),
  /** Entra ID leaves its name out when it signs somebody out. */
  STAFF_ISSUER_MAY_BE_ABSENT: z.enum(['yes', 'no']).default('no'),
  MASKINPORTEN_ISSUER: z.url(),
  MASKINPORTEN_AUDIENCE: z.string().min(1),
  MASKINPORTEN_CLIENT_ID: z.string().min(1),
  MASKINPORTEN_CLIENT_JWK: json(privateJwk),
  /** Where the law leaves a choice: switches that are set otherwise than `mandate/policy.ts`. */
  POLICY: json(policySetting).default(defaultPolicy),
  /** Who tells of persons; only the one that is asked needs an address. */
  POPULATION_API: z.enum(['folkeregisteret', 'persontjenesten']).default('folkeregisteret'),
  FOLKEREGISTERET_URL: z.url().optional(),
  PERSONTJENESTEN_URL: z.url().optional(),
  SYNTHETIC_PEOPLE: z.enum(['allowed', 'refused']).default('refused'),
  TRUSTED_PROXIES: z.string().min(1).default('loopback'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Metrics have a door of their own, never the public one; without a port there is none. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
};

type Settings = z.infer<z.ZodObject<typeof settings>>;

/**
 * Checks all settings at once. A secret may stand in a file instead: `NAME_FILE` names it.
 * In production plain http and synthetic people are refused. `now` is when the certificate must be
 * valid.
 */
export function checkConfig(
  env: Environment,
  { production, now = new Date() }: { production: boolean; now?: Date },
): ConfigOutcome {
  const { values, unreadable } = readSettings(env);
  const faults = unreadable.map((name) => `${name}_FILE cannot be read`);
  const parsed = z.object(settings).safeParse(values);
  if (!parsed.success) {
    const others = parsed.error.issues.filter((issue) => !unreadable.includes(nameOf(issue)));
    faults.push(...others.map((issue) => faultOf(issue, values)));
  }
  const populationName = populationNameOf(values);
  if (values[populationName] === undefined && !unreadable.includes(populationName)) {
    faults.push(`${populationName} is missing`);
  }
  if (production) faults.push(...productionFaults(values));
  if (parsed.success && parsed.data.METRICS_PORT !== 0) {
    const { PORT, METRICS_PORT } = parsed.data;
    if (PORT === METRICS_PORT) faults.push('METRICS_PORT must not be that of PORT');
  }
  const seal = parsed.success ? sealOf(parsed.data) : undefined;
  const sealFault = seal && faultOfCertificate(seal, now);
  if (sealFault !== undefined) faults.push(`SEAL_CERTIFICATE ${sealFault}`);
  const populationUrl = parsed.data?.[populationName];
  if (!parsed.success || populationUrl === undefined || faults.length > 0) {
    return { outcome: 'faulty', faults };
  }
  return { outcome: 'complete', config: arrange(parsed.data, { production, populationUrl }) };
}

function populationNameOf(values: Readonly<Record<string, string>>) {
  return values['POPULATION_API'] === 'persontjenesten'
    ? 'PERSONTJENESTEN_URL'
    : 'FOLKEREGISTERET_URL';
}

function sealOf({ SEAL_KEY: key, SEAL_CERTIFICATE: chain }: Settings): SealCertificate {
  return { key, chain };
}

function arrange(
  given: Settings,
  { production, populationUrl }: { production: boolean; populationUrl: string },
) {
  return {
    production,
    port: given.PORT,
    host: given.HOST,
    origin: new URL(given.ORIGIN).origin,
    logLevel: given.LOG_LEVEL,
    trustedProxies: given.TRUSTED_PROXIES,
    metrics:
      given.METRICS_PORT === undefined
        ? undefined
        : { port: given.METRICS_PORT, host: given.METRICS_HOST },
    databases: {
      web: given.DATABASE_URL,
      gate: given.DATABASE_URL_GATE,
      worker: given.DATABASE_URL_WORKER,
      desk: given.DATABASE_URL_DESK,
      register: given.REGISTER_URL,
    },
    registerPatienceMs: given.REGISTER_PATIENCE_MS,
    neutralAnswerMs: given.NEUTRAL_ANSWER_MS,
    sessionSecrets: given.SESSION_SECRETS,
    identityKeys: given.IDENTITY_KEYS,
    identityMacKey: given.IDENTITY_MAC_KEY,
    registerMacKey: given.REGISTER_MAC_KEY,
    receiptSigningJwk: given.RECEIPT_SIGNING_JWK,
    seal: sealOf(given),
    policy: given.POLICY,
    allowSynthetic: given.SYNTHETIC_PEOPLE === 'allowed',
    idporten: {
      issuer: given.IDPORTEN_ISSUER,
      clientId: given.IDPORTEN_CLIENT_ID,
      clientKeys: given.IDPORTEN_CLIENT_JWKS.keys,
    },
    staff: {
      issuer: given.STAFF_ISSUER,
      clientId: given.STAFF_CLIENT_ID,
      clientKeys: given.STAFF_CLIENT_JWKS.keys,
      assurance: given.STAFF_ASSURANCE,
      roles: given.STAFF_ROLES,
      subjectClaim: given.STAFF_SUBJECT_CLAIM,
      pidClaim: given.STAFF_PID_CLAIM,
      issuerMayBeAbsent: given.STAFF_ISSUER_MAY_BE_ABSENT === 'yes',
    },
    maskinporten: {
      issuer: given.MASKINPORTEN_ISSUER,
      audience: given.MASKINPORTEN_AUDIENCE,
      clientId: given.MASKINPORTEN_CLIENT_ID,
      clientKey: given.MASKINPORTEN_CLIENT_JWK,
    },
    populationRegister: { api: given.POPULATION_API, url: populationUrl },
  };
}

function readSettings(env: Environment) {
  const unreadable: string[] = [];
  const values: Record<string, string> = {};
  for (const name of Object.keys(settings)) {
    const value = settingOf(env, name);
    if (env[`${name}_FILE`] !== undefined && value === undefined) unreadable.push(name);
    if (value !== undefined && value !== '') values[name] = value;
  }
  return { values, unreadable };
}

/** A single setting, or the content of the file that `NAME_FILE` names; undefined for neither. */
export function settingOf(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  return file === undefined ? env[name] : contentOf(file);
}

/** The keys that seal, for a command; undefined when they are missing or faulty. */
export function readIdentityKeys(env: Environment) {
  return settings.IDENTITY_KEYS.safeParse(settingOf(env, 'IDENTITY_KEYS')).data;
}

/** The key that signs, for a command; undefined when it is missing or faulty. */
export function readSigningKey(env: Environment) {
  return settings.RECEIPT_SIGNING_JWK.safeParse(settingOf(env, 'RECEIPT_SIGNING_JWK')).data;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function faultOf(issue: z.core.$ZodIssue, values: Readonly<Record<string, string>>): string {
  const name = nameOf(issue);
  return name in values ? `${name} ${issue.message}` : `${name} is missing`;
}

function nameOf(issue: z.core.$ZodIssue): string {
  return String(issue.path[0]);
}

function productionFaults(values: Readonly<Record<string, string>>): string[] {
  const addresses = [
    'ORIGIN',
    'IDPORTEN_ISSUER',
    'STAFF_ISSUER',
    'MASKINPORTEN_ISSUER',
    'FOLKEREGISTERET_URL',
    'PERSONTJENESTEN_URL',
  ];
  const unsafe = addresses.filter((name) => isUnsafe(values[name]));
  const faults = unsafe.map((name) => `${name} must be an https address in production`);
  if (values['SYNTHETIC_PEOPLE'] === 'allowed') {
    faults.push('SYNTHETIC_PEOPLE must not be allowed in production');
  }
  return faults;
}

/** Also of `login.example:443`, whose host looks like a scheme. */
function isUnsafe(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  return url !== null && url.protocol !== 'https:';
}

function read<Value>(parse: (text: string) => Value | undefined, error: string) {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
}

function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
