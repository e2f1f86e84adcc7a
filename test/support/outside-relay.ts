import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type Relay = Awaited<ReturnType<typeof startRelay>>;

/**
 * Stands between a service and its database, and can come between them: the server itself goes on
 * serving everybody else.
 *
 * @param targetUrl a postgres:// address on loopback
 */
export async function startRelay(targetUrl: string) {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  let awaited: { words: RegExp; delivered: boolean } | undefined;

  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on('data', (data) => {
      if (awaited === undefined || !awaited.words.test(data.toString('latin1'))) {
        upstream.write(data);
      } else if (awaited.delivered) {
        upstream.removeAllListeners('data').once('data', cut);
        upstream.write(data);
      } else {
        cut();
      }
    });
    upstream.on('data', (data) => client.write(data));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';

  return {
    /** The target's address through here. */
    get url(): string {
      const through = new URL(targetUrl);
      through.port = port;
      return through.href;
    },
    /** Ends all connections, and refuses new ones. */
    cut,
    /**
     * As `cut`, when the service next says this to the database: before the database hears it, or
     * when it has done it and its answer is under way.
     */
    cutAt: (words: RegExp, { delivered }: { delivered: boolean }) => {
      awaited = { words, delivered };
    },
    restore: () => {
      isCut = false;
      awaited = undefined;
    },
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}
