import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/**
 * A service that decides nothing: it reads a body as JSON and writes an answer as JSON, the one
 * that `PUT` gave it. In a process of its own, as the service is.
 */
let answer: unknown = {};

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of req) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}

const server = createServer((req, res) => {
  void bodyOf(req).then((body) => {
    if (req.method === 'PUT') answer = body;
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
