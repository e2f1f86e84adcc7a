import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPool } from '../database/pools.ts';
import { openLiveKeys } from '../gate/pseudonym-key-registration.ts';
import { createReceiptSigner } from '../gate/receipt-signer.ts';
import { identityKeysOf, type TownSecrets } from '../neighbours/town/town-secrets.ts';
import { clientIds, type Town } from '../neighbours/town/town.ts';
import type { GateConfiguration } from './consumer-configuration.ts';

/**
 * Sets `kpr-gate` up as the trial's analysts would: `kpr-gate.json` and the key that it names, in
 * the folder of the trial's data. Addresses are of this run; gives the file's path.
 */
export async function writeTrialGate(
  folder: string,
  town: Town,
  { ownerUrl, secrets }: { ownerUrl: string; secrets: TownSecrets },
): Promise<string> {
  const keyFile = join(folder, 'kpr-gate-maskinporten.json');
  writeSecretly(keyFile, secrets.analyticsJwk);
  const configuration: GateConfiguration = {
    gateUrl: town.origin,
    audience: town.origin,
    consumer: 'analytics',
    maskinporten: { issuer: town.maskinporten.issuer, clientId: clientIds.analytics, keyFile },
    pseudonymKeys: await liveKeys(ownerUrl, secrets),
    trustedKeys: await createReceiptSigner(secrets.receiptJwk).publicKeys(),
    folder: join(folder, 'kpr-gate'),
    syntheticNumbers: true,
  };
  const file = join(folder, 'kpr-gate.json');
  writeSecretly(file, configuration);
  return file;
}

async function liveKeys(ownerUrl: string, secrets: TownSecrets): Promise<Record<string, string>> {
  const db = createPool({ url: ownerUrl, max: 1, applicationName: 'kpr-innsyn trial' });
  try {
    const keys = await openLiveKeys(db, identityKeysOf(secrets), 'analytics');
    return Object.fromEntries(
      Object.entries(keys).map(([keyId, key]) => [keyId, key.toString('base64')]),
    );
  } finally {
    await db.destroy();
  }
}

/** An existing file keeps the rights that it has, whatever it is written with. */
function writeSecretly(file: string, content: object) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
