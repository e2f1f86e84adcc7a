import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endConsumer, listConsumerStates } from '../gate/consumer-listing.ts';
import { registerConsumer } from '../gate/consumer-registration.ts';
import { machineScopes } from '../gate/machine-token.ts';
import type { ConsumerWork, Done } from './consumer-command.ts';

const kinds = {
  ingestion: {
    scopes: Object.values(machineScopes),
    keepsRegister: true,
    keepsShownRegister: true,
  },
  analytics: {
    scopes: Object.values(machineScopes),
    keepsRegister: false,
    keepsShownRegister: false,
    releases: true,
  },
} as const;

const scopeName = z.enum([
  'decisions',
  'duties',
  'acknowledgements',
  'manifests',
  'changes',
  'snapshot',
]);

const given = z.object({
  consumerId: z.string().regex(/^[a-z][a-z-]{1,30}$/),
  organisation: z.string().regex(/^0192:\d{9}$/),
  kind: z.enum(['ingestion', 'analytics']),
  scopes: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(scopeName).min(1))
    .transform((names) => [...new Set(names)].map((name) => machineScopes[name]))
    .optional(),
});

/** `add NAME 0192:ORGNR ingestion|analytics [--scopes a,b]` */
export async function addConsumer({ db, args, told }: ConsumerWork): Promise<Done> {
  const read = readAsked(args);
  if (read === undefined) return 2;
  const { consumerId, organisation, kind, scopes } = read;
  const { scopes: usual, ...keeping } = kinds[kind];
  await registerConsumer(db, {
    consumerId,
    organisation,
    scopes: scopes ?? usual,
    ...keeping,
  });
  told.out(`${consumerId} has access: ${(scopes ?? usual).join(' ')}\n`);
  return 0;
}

function readAsked(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { scopes: { type: 'string' } },
      allowPositionals: true,
    });
    const [consumerId, organisation, kind, ...others] = positionals;
    if (others.length > 0) return undefined;
    return given.safeParse({ consumerId, organisation, kind, ...values }).data;
  } catch {
    return undefined;
  }
}

/** `list` */
export async function listConsumers({ db, args, told }: ConsumerWork): Promise<Done> {
  if (args.length > 0) return 2;
  const states = await listConsumerStates(db);
  for (const { consumerId, organisation, scopes, keepsRegister, endedAt, keys, mark } of states) {
    const kept = keepsRegister ? ', keeps the register' : '';
    const ended = endedAt === null ? '' : `, ended ${endedAt.toISOString()}`;
    told.out(`${consumerId}  ${organisation}${kept}${ended}\n`);
    told.out(`  scopes: ${scopes.map((scope) => scope.replace(/^.*\//, '')).join(' ')}\n`);
    for (const { keyId, filled } of keys) {
      told.out(`  key ${keyId}, ${filled ? 'filled' : 'being filled'}\n`);
    }
    if (mark !== null) told.out(`  ${mark}\n`);
  }
  if (states.length === 0) told.out('Nobody has access yet.\n');
  return 0;
}

/** `end NAME` */
export async function endConsumerAndKeys({ db, args, told }: ConsumerWork): Promise<Done> {
  const [consumerId, ...others] = args;
  if (consumerId === undefined || others.length > 0) return 2;
  if (await endConsumer(db, consumerId)) {
    told.out(`${consumerId} has no access any more, and its keys have ended.\n`);
    return 0;
  }
  told.err(`Nobody called ${consumerId} has access.\n`);
  return 1;
}
