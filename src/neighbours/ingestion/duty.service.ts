import type { Knex } from 'knex';
import { isOutage } from '../../database/outage.ts';
import type { Clock } from '../../shared/clock.ts';
import { errorDetail, type Log, type LogDetail } from '../../shared/log.ts';
import {
  countRemembered,
  insertDoneDuty,
  isDutyDone,
  listUnacknowledgedDuties,
  noteDutyAcknowledged,
} from './bookkeeping.repository.ts';
import { allowedTarget, type Target } from './duty-targets.ts';
import {
  blockTarget,
  eraseTarget,
  findPersonKeys,
  unblockTarget,
  type Counts,
} from './duty.repository.ts';
import type { GateClient } from './gate.client.ts';
import type { GateDuty } from './gate-duty.ts';
import { sendOwedManifests } from './manifest.service.ts';

export type Round = {
  at: Date;
  outcome: 'settled' | 'gate-unavailable' | 'register-unavailable';
  carriedOut: number;
  acknowledged: number;
  /** Duties that ask for something outside the list of what may be blocked and erased. */
  refused: number;
};

const mostAcknowledged = 500;

/** Blocks, erases and unblocks what the gate says is due, and tells it what was done. */
export function createDutyService(deps: { db: Knex; gate: GateClient; clock: Clock; log: Log }) {
  const { db, gate, clock, log } = deps;
  const complainedOf = new Set<string>();

  async function carryOutOwed(): Promise<Pick<Round, 'outcome' | 'carriedOut' | 'refused'>> {
    const owed = await gate.listDuties();
    if (owed.outcome === 'unavailable') return nothingDone('gate-unavailable');
    let carriedOut = 0;
    let refused = 0;
    for (const duty of owed.answer.duties) {
      const targets = duty.targets.map(allowedTarget).filter((target) => target !== undefined);
      if (targets.length < duty.targets.length) {
        refused += 1;
        logOnce('duty-refused', duty);
      } else if (await triedToCarryOut(duty, targets)) carriedOut += 1;
    }
    return { outcome: 'settled', carriedOut, refused };
  }

  /** One that fails must not stand in the way of the others; it stays owed. */
  async function triedToCarryOut(duty: GateDuty, targets: readonly Target[]): Promise<boolean> {
    try {
      return await carryOut(duty, targets);
    } catch (error) {
      if (isOutage(error)) throw error;
      logOnce('duty-failed', duty, errorDetail(error));
      return false;
    }
  }

  function logOnce(event: string, { dutyId }: GateDuty, detail: LogDetail = {}) {
    if (!complainedOf.has(dutyId)) log.error(event, { duty: dutyId, ...detail });
    complainedOf.add(dutyId);
  }

  /** False when it was carried out before. */
  async function carryOut(
    duty: GateDuty,
    targets: readonly Target[],
    { replayed = false } = {},
  ): Promise<boolean> {
    return db.transaction(async (tx) => {
      if (await isDutyDone(tx, duty.dutyId)) return false;
      const macs = duty.persons.map((mac) => Buffer.from(mac, 'base64'));
      const personKeys = await findPersonKeys(tx, macs);
      const at = clock.now();
      const done: Counts = { rows: 0, fields: 0 };
      for (const target of targets) {
        const counts = await actions[duty.kind](tx, { target, personKeys, at });
        done.rows += counts.rows;
        done.fields += counts.fields;
      }
      await insertDoneDuty(tx, { dutyId: duty.dutyId, kind: duty.kind, ...done, at, replayed });
      return true;
    });
  }

  /**
   * A register that was brought back from a backup has forgotten the last of what it had done. It is
   * done again in the order it was: the latest is known again only when all before it are.
   *
   * @throws when any of it cannot be done; until it is, the register stays closed
   */
  async function replayForgotten(): Promise<'whole' | 'gate-unavailable'> {
    const told = await gate.watermark();
    if (told.outcome === 'unavailable') return 'gate-unavailable';
    const { known } = told.answer;
    if ((await countRemembered(db, known)) === known.length) return 'whole';
    log.error('register-restored');
    let redone = 0;
    let after: string | undefined;
    for (let more = true; more;) {
      const done = await gate.listDone(after);
      if (done.outcome === 'unavailable') return 'gate-unavailable';
      for (const duty of done.answer.duties) {
        const targets = duty.targets.map(allowedTarget).filter((target) => target !== undefined);
        if (targets.length < duty.targets.length) throw new Error('A duty cannot be done again');
        if (await carryOut(duty, targets, { replayed: true })) redone += 1;
      }
      after = done.answer.duties.at(-1)?.dutyId;
      more = done.answer.more;
    }
    log.info('register-replayed', { duties: redone });
    return 'whole';
  }

  /** Also what an earlier round did and could not tell. */
  async function acknowledgeDone(): Promise<number | 'gate-unavailable'> {
    const done = await listUnacknowledgedDuties(db, mostAcknowledged);
    if (done.length === 0) return 0;
    const told = await gate.acknowledge(done);
    if (told.outcome === 'unavailable') return 'gate-unavailable';
    for (const { dutyId, outcome } of told.answer.results) {
      if (outcome === 'too-early') log.error('duty-too-early', { duty: dutyId });
      await db.transaction((tx) => noteDutyAcknowledged(tx, { dutyId, outcome }));
    }
    return told.answer.results.length;
  }

  async function settle(): Promise<Omit<Round, 'at'>> {
    if ((await sendOwedManifests({ db, gate, log })) === 'unavailable') {
      return { ...nothingDone('gate-unavailable'), acknowledged: 0 };
    }
    const done =
      (await replayForgotten()) === 'whole'
        ? await carryOutOwed()
        : nothingDone('gate-unavailable');
    if (done.outcome === 'gate-unavailable') return { ...done, acknowledged: 0 };
    const acknowledged = await acknowledgeDone();
    return acknowledged === 'gate-unavailable'
      ? { ...done, outcome: 'gate-unavailable', acknowledged: 0 }
      : { ...done, acknowledged };
  }

  return {
    /** One round. Whatever is away, the next round takes up what this one could not do. */
    async settleDuties(): Promise<Round> {
      const at = clock.now();
      try {
        return { at, ...(await settle()) };
      } catch (error) {
        if (!isOutage(error)) throw error;
        return { at, ...nothingDone('register-unavailable'), acknowledged: 0 };
      }
    },
  };
}

function nothingDone(outcome: Round['outcome']) {
  return { outcome, carriedOut: 0, refused: 0 };
}

const actions = { block: blockTarget, unblock: unblockTarget, erase: eraseTarget } as const;
