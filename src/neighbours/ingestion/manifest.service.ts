import type { Knex } from 'knex';
import type { Log } from '../../shared/log.ts';
import { listUnsentManifests, noteManifestSent } from './bookkeeping.repository.ts';
import type { GateClient } from './gate.client.ts';

/**
 * Tells the gate what was stored. What it cannot be told now is told later; what it refuses is
 * logged and not repeated.
 */
export async function sendOwedManifests(deps: {
  db: Knex;
  gate: GateClient;
  log: Log;
}): Promise<'sent' | 'unavailable'> {
  const { db, gate, log } = deps;
  for (const manifest of await listUnsentManifests(db)) {
    const sent = await gate.sendManifest(manifest);
    const isRefused = sent.outcome === 'unavailable' && [404, 409, 422].includes(sent.status ?? 0);
    if (sent.outcome === 'unavailable' && !isRefused) return 'unavailable';
    if (isRefused) log.error('manifest-refused', { batch: manifest.batchId });
    const outcome = sent.outcome === 'answered' ? sent.answer.outcome : 'refused';
    await db.transaction((tx) => noteManifestSent(tx, { batchId: manifest.batchId, outcome }));
  }
  return 'sent';
}
