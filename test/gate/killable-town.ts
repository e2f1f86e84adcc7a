import { join } from 'node:path';
import { z } from 'zod';
import { organisations, urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { outsideEnvironment } from '../support/outside-environment.ts';
import { startProcess, type ProcessRun } from '../support/process-run.ts';
import { startTestTown } from '../support/town.ts';
import { startGateRelay } from './gate-relay.ts';

const root = join(import.meta.dirname, '../..');
const listening = z.object({ port: z.number().optional(), url: z.string().optional() });

export type KillableTown = Awaited<ReturnType<typeof startKillableTown>>;

/**
 * A town whose machine API and ingestion are processes of their own, with something between them;
 * pages are the town's own, on the same databases.
 */
export async function startKillableTown() {
  const town = await startTestTown();
  await town.ingestion.stop();
  const relay = await startGateRelay();
  const databases = {
    own: town.ownDb.options.connectionString ?? '',
    register: town.registerDb.options.connectionString ?? '',
  };
  const issuers = {
    idporten: town.idporten.issuer,
    maskinporten: town.maskinporten.issuer,
    folkeregisteret: town.folkeregisteret.url,
  };
  const environment = {
    service: {
      ...outsideEnvironment({ secrets: town.secrets, databases, origin: town.origin, issuers }),
      ...{ PORT: '0', HOST: '127.0.0.1', SYNTHETIC_PEOPLE: 'allowed', LOG_LEVEL: 'info' },
    },
    ingestion: {
      INGESTION: JSON.stringify({
        ...{ gateUrl: relay.url, audience: town.origin, organisation: organisations.ingestion },
        account: {
          ...{ issuer: town.maskinporten.issuer, clientId: 'kpr-ingestion' },
          key: town.secrets.ingestionJwk,
        },
        registerUrl: urlForRole(databases.register, town.secrets, 'kpr_ingest'),
        registerMacKey: town.secrets.registerMacKey,
      }),
    },
  };
  const running = new Map<keyof typeof environment, ProcessRun>();

  /** @returns where it listens */
  async function start(name: keyof typeof environment): Promise<string> {
    const command = [process.execPath, `test/gate/${name}-process.ts`];
    const run = startProcess(command, { cwd: root, env: environment[name] });
    running.set(name, run);
    const told = listening.parse(JSON.parse(await run.line(/"msg":"listening"/)));
    const origin = told.url ?? `http://127.0.0.1:${told.port ?? 0}`;
    if (name === 'service') relay.sendTo(origin);
    return origin;
  }

  return {
    ...town,
    relay,
    start,
    /** As a machine that loses its power: nothing gets to tidy up after itself. */
    kill: async (name: keyof typeof environment) => {
      await running.get(name)?.end();
    },
    async stop() {
      for (const run of running.values()) await run.end();
      await relay.stop();
      await town.stop();
    },
  };
}
