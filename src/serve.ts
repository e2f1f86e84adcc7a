import type { Server } from 'node:http';
import { once } from 'node:events';
import { createApp } from './app.ts';
import { compose, type Overrides } from './compose.ts';
import type { Config } from './config.ts';
import { startHousekeeping } from './database/housekeeping.ts';

export type Serving = { port: number; stop: () => Promise<void> };

const graceMs = 10_000;

/** Takes requests until `stop`, or until the process is asked to end. */
export async function serve(config: Config, overrides: Overrides = {}): Promise<Serving> {
  const services = compose(config, overrides);
  const server = createApp(services).listen(config.port, config.host);
  await listening(server, services.close);
  const housekeeping = startHousekeeping({ db: services.workerDb, log: services.log });
  services.log.info('listening', { port: portOf(server) });

  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= shutDown());
  const shutDown = async () => {
    housekeeping.stop();
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(hurry);
    await services.close();
    services.log.info('stopped');
  };
  return { port: portOf(server), stop };
}

/** As `serve`, ending in peace on SIGTERM and SIGINT. */
export async function serveUntilSignal(config: Config): Promise<void> {
  const { stop } = await serve(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

async function listening(server: Server, giveUp: () => Promise<void>) {
  try {
    await once(server, 'listening');
  } catch (error) {
    await giveUp();
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP');
  return address.port;
}
