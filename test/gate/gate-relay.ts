import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

export type GateRelay = Awaited<ReturnType<typeof startGateRelay>>;

/** `asked`: before the service has heard it. `answered`: when its answer is under way. */
type Moment = 'asked' | 'answered';

type Interruption = { path: string; moment: Moment; act: () => void | Promise<void> };

/** Stands between a consumer and the service, and can do something terrible at a given moment. */
export async function startGateRelay() {
  let target = '';
  let interruption: Interruption | undefined;
  const waiting: { path: string; heard: () => void }[] = [];

  async function interrupt(path: string, moment: Moment): Promise<boolean> {
    if (interruption?.path !== path || interruption.moment !== moment) return false;
    const { act } = interruption;
    interruption = undefined;
    await act();
    return true;
  }

  async function pass(req: IncomingMessage, res: ServerResponse) {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    const body = await buffer(req);
    await interrupt(path, 'asked');
    const { authorization = '', 'content-type': type = 'application/json' } = req.headers;
    const answer = await fetch(target + (req.url ?? ''), {
      method: req.method ?? 'GET',
      headers: { authorization, 'content-type': type },
      ...(body.length === 0 ? {} : { body }),
    });
    const text = await answer.text();
    if (await interrupt(path, 'answered')) {
      res.destroy();
      return;
    }
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    for (const one of waiting.filter((each) => each.path === path)) one.heard();
  }

  const server = createServer((req, res) => {
    pass(req, res).catch(() => res.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  return {
    url: `http://127.0.0.1:${port}`,
    sendTo: (origin: string) => {
      target = origin;
    },
    interrupt: (next: Interruption) => {
      interruption = next;
    },
    /** When the service has next answered this. */
    answered: (path: string) =>
      new Promise<void>((resolve) => {
        waiting.push({ path, heard: resolve });
      }),
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
