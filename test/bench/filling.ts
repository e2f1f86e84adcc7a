import { setTimeout } from 'node:timers/promises';
import { createPool } from '../../src/database/pools.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { addPseudonymKey } from '../../src/gate/pseudonym-key-registration.ts';
import { identityKeysOf } from '../../src/neighbours/town/town-secrets.ts';
import { paths } from '../../src/paths.ts';
import { reservedCount } from './reserved-people.ts';
import type { ReservedTown } from './reserved-town.ts';
import type { Line } from './verdict.ts';

/** From a new key until it can be used: the job begins within two seconds. */
export async function measureFilling(town: ReservedTown): Promise<Line[]> {
  const db = createPool({ url: town.ownerUrl, max: 1, applicationName: 'bench' });
  try {
    const added = await addPseudonymKey(db, identityKeysOf(town.secrets), 'analytics');
    if (added.outcome !== 'added') throw new Error('The consumer has two keys already');
    const begun = performance.now();
    const address = `${paths.changes}?after=0&limit=1&key=${added.keyId}`;
    while (!(await town.ask(machineScopes.changes, address)).ok) await setTimeout(100);
    const figure = (performance.now() - begun) / 1_000;
    return [{ what: `Give ${reservedCount} pseudonyms under a new key`, figure, unit: 's' }];
  } finally {
    await db.destroy();
  }
}
