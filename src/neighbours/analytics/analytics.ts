import { createHash } from 'node:crypto';
import { createPool } from '../../database/pools.ts';
import type { Log } from '../../shared/log.ts';
import { startRounds } from '../../shared/rounds.ts';
import { listenOnLoopback } from '../idporten/loopback-server.ts';
import { createGateClient, type GateAccess } from '../ingestion/gate.client.ts';
import { createTurns } from '../ingestion/turn.ts';
import { admitWhole } from '../ingestion/register-memory.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';
import { createExtractApp } from './extract.routes.ts';
import { createExtractService } from './extract.service.ts';
import { createNoticeService } from './notice.service.ts';
import { createNumberVault } from './number-vault.ts';

export type AnalyticsOptions = GateAccess & {
  /** The register's address, for a role that sees all rows. */
  registerUrl: string;
  /** 32 bytes, shared with the register. */
  registerMacKey: Buffer;
  /** `consumer.ID` that the gate knows us by, `0192:` and nine digits. */
  organisation: string;
  /** Whose numbers are known. */
  people: readonly SyntheticPerson[];
  /** An existing folder for the extracts. */
  outputFolder: string;
  /** Absent or 0: a free one. */
  port?: number;
  log: Log;
};

export type Analytics = {
  /** Origin; extracts are ordered at `/extracts`. */
  url: string;
  stop: () => Promise<void>;
  /** One round of notices now. @returns how many the gate has heard of */
  settleNotices: () => Promise<number>;
};

const roundMs = 5_000;

/**
 * Starts a stand-in of the institute's analyses on loopback: makes extracts of the register, each
 * after the gate has answered for everybody in it.
 *
 * @throws if the port is taken
 */
export async function startAnalytics(options: AnalyticsOptions): Promise<Analytics> {
  const { registerUrl, people, registerMacKey, outputFolder, organisation, log } = options;
  const server = await listenOnLoopback({ port: options.port ?? 0 });
  const gate = createGateClient(options);
  const db = createPool({
    ...{ url: registerUrl, max: 3, applicationName: 'kpr-analytics' },
    admit: admitWhole(gate),
  });
  const extracts = createExtractService({
    db,
    gate,
    vault: createNumberVault(people, registerMacKey),
    outputFolder,
  });
  const notices = createNoticeService({
    ...{ db, gate, outputFolder },
    // Keys of projects hold as long as the projects: they follow from what the register keeps.
    projectSecret: createHash('sha256').update(registerMacKey).update('projects').digest(),
  });
  const { inTurn, idle } = createTurns();
  const settle = () => inTurn(() => notices.settleNotices());
  const rounds = startRounds({
    run: async () => {
      await settle();
    },
    ...{ everyMs: roundMs, onFailure: 'notices-failed', log },
  });
  server.serve(createExtractApp({ ...extracts, organisation, log }));
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rounds.stop();
      await idle();
      await db.destroy();
    },
    settleNotices: settle,
  };
}
