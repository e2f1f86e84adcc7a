import type { NewConnection } from '../database/pools.ts';
import type { Db } from '../database/query.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { countKnown, listLatestDone } from './register-watermark.repository.ts';

/**
 * Tells a register that was restored from a backup, and holds again what was erased, from one that
 * has forgotten nothing. A restore ends all connections, so that each new one is asked.
 */
export function createRegisterWatermark(deps: {
  db: Db;
  log: Log;
  metrics: Pick<Metrics, 'registerBehind'>;
}) {
  const { db, log, metrics } = deps;
  let behind = false;

  function note(isBehind: boolean) {
    metrics.registerBehind(isBehind);
    if (isBehind === behind) return;
    behind = isBehind;
    if (isBehind) log.error('register-restored-and-behind');
    else log.info('register-caught-up');
  }

  async function countOf(register: NewConnection, dutyIds: readonly string[]): Promise<number> {
    try {
      return await countKnown(register, dutyIds);
    } catch (error) {
      log.error('register-watermark-not-read', errorDetail(error));
      throw new Unavailable('register', { cause: error });
    }
  }

  return {
    /**
     * Before anybody reads by a new connection.
     *
     * @throws Unavailable while the register has forgotten anything that it was heard to have done
     */
    async admit(register: NewConnection): Promise<void> {
      const done = await listLatestDone(db);
      const isBehind = done.length > 0 && (await countOf(register, done)) < done.length;
      note(isBehind);
      if (isBehind) throw new Unavailable('restored-register');
    },

    /** What a register that has forgotten nothing knows; nothing before the first is done. */
    latestDone: (reader: Db) => listLatestDone(reader),
  };
}
