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
  let cutBefore: string | undefined;

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
      if (cutBefore !== undefined && data.includes(cutBefore)) cut();
      else upstream.write(data);
    });
    upstream.pipe(client);
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
    /** As `cut`, once the service is about to say this to the database. */
    cutBefore: (words: string) => {
      cutBefore = words;
    },
    restore: () => {
      isCut = false;
      cutBefore = undefined;
    },
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}
