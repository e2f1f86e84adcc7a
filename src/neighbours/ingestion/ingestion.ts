import type { Knex } from 'knex';
import { createPool } from '../../database/pools.ts';
import { systemClock, type Clock } from '../../shared/clock.ts';
import { errorDetail, type Log } from '../../shared/log.ts';
import { listenOnLoopback } from '../idporten/loopback-server.ts';
import { prepareBookkeeping } from './bookkeeping.repository.ts';
import { createDeliveryService, type DeliveryService } from './delivery.service.ts';
import type { DeliveryHead } from './delivery.ts';
import { createDutyService, type Round } from './duty.service.ts';
import { createGateClient, type GateAccess, type GateClient } from './gate.client.ts';
import { inNorwegianTime } from './norwegian-time.ts';
import { admitWhole } from './register-memory.ts';
import { sendOwedManifests } from './manifest.service.ts';
import { createSlashApp } from './slash.routes.ts';
import { createTurns, type Turns } from './turn.ts';

export type IngestionOptions = GateAccess & {
  /** The register's address, for the role that may write in it. */
  registerUrl: string;
  /** 32 bytes, shared with the register and the service. */
  registerMacKey: Buffer;
  /** `consumer.ID` that the gate knows us by, `0192:` and nine digits; stands in receipts. */
  organisation: string;
  /** Absent or 0: a free one. */
  port?: number;
  /** How often to ask for duties. */
  pollMs?: number;
  clock?: Clock;
  log: Log;
};

export type Ingestion = {
  /** Origin; deliveries go to `/slash/<message type>`. */
  url: string;
  stop: () => Promise<void>;
  /** One round of duties now. @returns how many the gate has been told are done */
  settleDuties: () => Promise<number>;
  /** Undefined before the first round. */
  lastRound: () => Round | undefined;
};

const defaultPollMs = 2_000;

/**
 * Starts a stand-in of the register's ingestion on loopback: takes in deliveries through the gate,
 * and carries out what is owed to those who have reserved.
 *
 * @throws if the port is taken, or the register does not answer
 */
export async function startIngestion(options: IngestionOptions): Promise<Ingestion> {
  const { registerUrl, log, clock = systemClock, port = 0 } = options;
  const server = await listenOnLoopback({ port });
  const url = inNorwegianTime(registerUrl);
  const db = createPool({ url, max: 4, applicationName: 'kpr-ingestion' });
  await prepareBookkeeping(db).catch(async (error: unknown) => {
    await Promise.all([server.stop(), db.destroy()]);
    throw error;
  });
  const gate = createGateClient(options);
  const admit = admitWhole(gate);
  const wholeDb = createPool({ url, max: 2, applicationName: 'kpr-ingestion deliveries', admit });
  const deliveries = createDeliveryService({ ...options, db: wholeDb, gate, clock });
  const duties = createDutyService({ db, gate, clock, log });
  const { inTurn, idle } = createTurns();
  const rounds = createRounds(() => inTurn(() => duties.settleDuties()), options);

  const receive = createReceiving({ db, gate, log, deliveries, inTurn, rounds });
  server.serve(createSlashApp({ receive, findAccount: deliveries.findAccount, log }));
  rounds.start();
  return {
    url: server.url,
    settleDuties: async () => (await rounds.run()).acknowledged,
    lastRound: rounds.last,
    stop: async () => {
      rounds.stop();
      await server.stop();
      await idle();
      await Promise.all([db.destroy(), wholeDb.destroy()]);
    },
  };
}

/** Deliveries and duties take turns: a blocking must see what an earlier delivery has stored. */
function createReceiving(parts: {
  db: Knex;
  gate: GateClient;
  log: Log;
  deliveries: DeliveryService;
  inTurn: Turns['inTurn'];
  rounds: { runSoon: () => void };
}) {
  const { db, gate, log, deliveries, inTurn, rounds } = parts;
  return async (head: DeliveryHead, body: unknown) => {
    const received = await inTurn(async () => {
      const outcome = await deliveries.receive(head, body);
      // It is stored: whatever happens now must not tell the sender otherwise.
      if (outcome.outcome === 'received') {
        await sendOwedManifests({ db, gate, log }).catch((error: unknown) => {
          log.error('manifest-waits', errorDetail(error));
        });
      }
      return outcome;
    });
    rounds.runSoon();
    return received;
  };
}

/** Asks again and again; an error ends the round and not the asking. */
function createRounds(
  settle: () => Promise<Round>,
  { pollMs = defaultPollMs, log }: Pick<IngestionOptions, 'pollMs' | 'log'>,
) {
  let last: Round | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function run(): Promise<Round> {
    const round = await settle();
    if (round.outcome !== (last?.outcome ?? 'settled')) logChange(log, round);
    last = round;
    return round;
  }

  async function runLogged(): Promise<void> {
    await run().catch((error: unknown) => log.error('duties-failed', errorDetail(error)));
  }

  async function runAndWait(): Promise<void> {
    await runLogged();
    if (!stopped) timer = setTimeout(() => void runAndWait(), pollMs);
  }

  return {
    run,
    runSoon: () => {
      if (!stopped) void runLogged();
    },
    last: () => last,
    start: () => void runAndWait(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function logChange(log: Log, { outcome }: Round) {
  if (outcome === 'settled') log.info('duties-settled-again');
  else log.warn('duties-wait', { why: outcome });
}
