import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type QueryCounter = Awaited<ReturnType<typeof startQueryCounter>>;

/**
 * Stands between a service and its database and writes down each statement that is executed, as
 * the database is asked for it.
 *
 * @param targetUrl a postgres:// address on loopback, without TLS
 */
export async function startQueryCounter(targetUrl: string) {
  const target = new URL(targetUrl);
  const executed: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const one of [client, upstream]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    const read = statementReader((statement) => executed.push(statement));
    client.on('data', (data) => {
      read(data);
      upstream.write(data);
    });
    upstream.on('data', (data) => client.write(data));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(targetUrl);
  through.port = typeof address === 'object' ? String(address?.port) : '';
  return {
    url: through.href,
    /** What was executed since the last call. */
    take: (): string[] => executed.splice(0),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Follows the frontend's messages: start-up has no type, all later ones a type and a length. */
function statementReader(onExecuted: (statement: string) => void) {
  const parsed = new Map<string, string>();
  let pending = Buffer.alloc(0);
  let begun = false;

  function readMessage(type: string, body: Buffer) {
    const [first = '', second = ''] = body.toString('utf8').split('\0');
    if (type === 'Q') onExecuted(first);
    if (type === 'P') parsed.set(first, second);
    // Bind names the portal first, then the statement.
    if (type === 'B') onExecuted(parsed.get(second) ?? 'a statement that was never parsed');
  }

  return (data: Buffer) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const typeLength = begun ? 1 : 0;
      if (pending.length < typeLength + 4) return;
      const length = typeLength + pending.readInt32BE(typeLength);
      if (pending.length < length) return;
      if (begun) {
        readMessage(pending.toString('latin1', 0, 1), pending.subarray(5, length));
      }
      begun = true;
      pending = pending.subarray(length);
    }
  };
}
