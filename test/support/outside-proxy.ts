import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';

export type Proxy = Awaited<ReturnType<typeof startProxy>>;

/** Ends https in front of a service that speaks http, as an operator's load balancer does. */
export async function startProxy(tls: { key: string; cert: string }) {
  let servicePort = 0;
  const server = createServer(tls, (req, res) => {
    const { method, url: path, headers } = req;
    const forwarded = { ...headers, 'x-forwarded-proto': 'https' };
    const onward = request({
      host: '127.0.0.1',
      port: servicePort,
      method,
      path,
      headers: forwarded,
    });
    onward.on('response', (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => {
      if (res.headersSent) res.destroy();
      else res.writeHead(502).end();
    });
    req.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  return {
    origin: `https://localhost:${port}`,
    sendTo: (httpPort: number) => {
      servicePort = httpPort;
    },
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
