import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';

export type TlsFiles = { key: string; cert: string };

export type LoopbackServer = {
  /** Origin without trailing slash, e.g. `http://localhost:41234`. */
  url: string;
  /** Sets what answers; until then every request gets 503. */
  serve: (listener: RequestListener) => void;
  /** False makes every request end in 503, as when the other system is down. */
  setAvailable: (available: boolean) => void;
  /** Ends at once, connections kept alive included. Harmless to repeat. */
  stop: () => Promise<void>;
};

/**
 * Listens on 127.0.0.1 under the name `localhost`. The service itself is reached as 127.0.0.1, so a
 * browser counts the two as different sites, just as in production.
 *
 * @param port 0 or absent takes a free one
 */
export async function listenOnLoopback({
  port = 0,
  tls,
}: { port?: number; tls?: TlsFiles } = {}): Promise<LoopbackServer> {
  let available = true;
  let listener: RequestListener = refuse;
  const dispatch: RequestListener = (req, res) => {
    (available ? listener : refuse)(req, res);
  };
  const server = tls ? createHttpsServer(tls, dispatch) : createHttpServer(dispatch);
  const boundPort = await listen(server, port);
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${boundPort}`,
    serve: (next) => {
      listener = next;
    },
    setAvailable: (next) => {
      available = next;
    },
    stop: () => close(server),
  };
}

const refuse: RequestListener = (_req, res) => {
  res.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end('Utilgjengelig');
};

async function listen(server: Server, port: number): Promise<number> {
  server.listen({ port, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP address');
  return address.port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
