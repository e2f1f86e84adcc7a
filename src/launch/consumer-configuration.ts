import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSigningKey } from '../config.ts';
import { listConsumerStates } from '../gate/consumer-listing.ts';
import { createReceiptSigner } from '../gate/receipt-signer.ts';
import type { ConsumerWork, Done } from './consumer-command.ts';

export type GateConfiguration = {
  gateUrl: string;
  audience: string;
  consumer: string;
  maskinporten: { issuer: string; clientId: string; keyFile: string };
  pseudonymKeys: Readonly<Record<string, string>>;
  trustedKeys: { keys: readonly object[] };
  folder: string;
  syntheticNumbers?: boolean;
};

const asked = z.object({
  gate: z.url(),
  maskinporten: z.url(),
  client: z.string().min(1),
});

/** `configuration NAME --gate URL --maskinporten URL --client ID` */
export async function writeConfiguration({ db, env, args, told }: ConsumerWork): Promise<Done> {
  const read = readAsked(args);
  if (read === undefined) return 2;
  const signingKey = readSigningKey(env);
  if (signingKey === undefined) {
    told.err('RECEIPT_SIGNING_JWK, as the service has it, is needed to tell whom to trust.\n');
    return 1;
  }
  const states = await listConsumerStates(db);
  const state = states.find((one) => one.consumerId === read.consumer && one.endedAt === null);
  if (state === undefined) {
    told.err(`Nobody called ${read.consumer} has access.\n`);
    return 1;
  }
  const keyIds = state.keys.map(({ keyId }) => keyId);
  const configuration: GateConfiguration = {
    gateUrl: new URL(read.gate).origin,
    audience: new URL(read.gate).origin,
    consumer: read.consumer,
    maskinporten: {
      issuer: read.maskinporten,
      clientId: read.client,
      keyFile: '<path of the private key registered in Maskinporten, a JWK>',
    },
    pseudonymKeys: Object.fromEntries(
      (keyIds.length > 0 ? keyIds : ['<key id>']).map((keyId) => [
        keyId,
        '<32 bytes in base64, as `key add` printed them>',
      ]),
    ),
    trustedKeys: await createReceiptSigner(signingKey).publicKeys(),
    folder: 'kpr-gate',
  };
  told.out(`${JSON.stringify(configuration, null, 2)}\n`);
  return 0;
}

function readAsked(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        gate: { type: 'string' },
        maskinporten: { type: 'string' },
        client: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [consumer, ...others] = positionals;
    const read = asked.safeParse(values);
    return consumer === undefined || others.length > 0 || !read.success
      ? undefined
      : { consumer, ...read.data };
  } catch {
    return undefined;
  }
}
