import type { Knex } from 'knex';
import { machineScopes } from '../gate/machine-token.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { query } from './query.ts';

/** rules.md § 2, invariant 5: every copy follows within 24 hours. */
const allowedSeconds = 24 * 3_600;

/** For how long each who keeps a copy of the reservations has lacked something; an alarm past a day. */
export async function reportLag(
  db: Knex,
  log: Log,
  metrics?: Pick<Metrics, 'consumerLag'>,
): Promise<void> {
  const lags = await query<{ consumer: string; seconds: number }>(
    db,
    `select consumer_id as consumer, seconds from gate.consumer_lag(:scopes::text[])`,
    { scopes: [machineScopes.snapshot, machineScopes.changes] },
  );
  metrics?.consumerLag(lags);
  for (const { consumer, seconds } of lags) {
    if (seconds > allowedSeconds) {
      log.error('consumer-behind', { consumer, hours: Math.floor(seconds / 3_600) });
    }
  }
}
