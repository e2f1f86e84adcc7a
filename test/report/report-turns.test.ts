import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../src/report/report.ts';
import { readPdf } from '../pdf/pdf-reading.ts';
import { serveReport } from './report-server.ts';
import { syntheticReport } from './synthetic-report.ts';

describe('turns at the printing of reports', () => {
  it('come to all others while one person asks for many at once', async (t) => {
    const { make, begun } = makeOnCommand('greedy');
    const { origin } = await serveReport(t, make, { places: 3 });
    const leaving = new AbortController();
    const first = once(begun, 'greedy');
    const asked = ['pdf', 'pdf', 'pdf', 'json'].map((kind) =>
      ask(origin, 'greedy', kind, leaving.signal),
    );
    await first;
    const other = await ask(origin, 'other', 'pdf');
    assert.equal((await readPdf(await other.bytes())).marked, true);
    leaving.abort();
    await Promise.allSettled(asked);
  });

  it('come one after the other to one person who asks for several', async (t) => {
    const { make, begun, finish } = makeOnCommand('several');
    const { origin, actions } = await serveReport(t, make, { places: 3 });
    const first = once(begun, 'several');
    const asked = ['json', 'json', 'json'].map((kind) => ask(origin, 'several', kind));
    await first;
    await (await ask(origin, 'other', 'json')).bytes();
    assert.equal(actions.length, 2);
    finish();
    for (const response of await Promise.all(asked)) {
      assert.equal(response.status, 200);
      await response.bytes();
    }
  });

  it('come to all others while finished reports are not fetched', async (t) => {
    const { origin } = await serveReport(t, ({ person }) =>
      person.startsWith('idle') ? hugeReport() : syntheticReport(),
    );
    for (const person of ['idle-1', 'idle-2', 'idle-3']) await startReading(t, origin, person);
    const response = await ask(origin, 'other', 'json');
    assert.equal(response.status, 200);
    await response.bytes();
  });

  it('are refused to one whose earlier report is still on its way', async (t) => {
    const { make, begun, finish } = makeOnCommand('twice');
    const { origin } = await serveReport(t, make, { longestWait: 30 });
    const first = once(begun, 'twice');
    const asked = ask(origin, 'twice', 'json');
    await first;
    const second = await ask(origin, 'twice', 'json');
    assert.equal(second.status, 429);
    assert.ok(Number(second.headers.get('retry-after')) > 0);
    finish();
    assert.equal((await asked).status, 200);
  });

  it('are refused, with an offer to try again, when none is free for long', async (t) => {
    const { make, begun, finish } = makeOnCommand('slow');
    const { origin, actions } = await serveReport(t, make, { places: 1, longestWait: 30 });
    const first = once(begun, 'slow');
    const asked = ask(origin, 'slow', 'json');
    await first;
    const refused = await ask(origin, 'other', 'json');
    assert.equal(refused.status, 503);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(actions.length, 1, 'nothing is read or journalled for one who is refused');
    finish();
    await (await asked).bytes();
    assert.equal((await ask(origin, 'other', 'json')).status, 200);
  });

  for (const when of ['reading', 'printing'] as const) {
    it(`end for one who leaves during the ${when} or while waiting`, async (t) => {
      const { make, begun, finish } = makeOnCommand('leaver');
      const { origin, actions, server } = await serveReport(t, make, { places: 1 });
      const left: Promise<unknown>[] = [];
      server.on('connection', (socket) => left.push(once(socket, 'close')));
      const leaving = new AbortController();
      const first = once(begun, 'leaver');
      const asked = ['pdf', 'pdf'].map((kind) => ask(origin, 'leaver', kind, leaving.signal));
      await first;
      if (when === 'printing') finish();
      await setImmediate();
      leaving.abort();
      await Promise.allSettled(asked);
      // The service hears of it later than whoever left.
      await Promise.all(left);
      finish();
      assert.equal((await ask(origin, 'other', 'json')).status, 200);
      assert.equal(actions.length, 2);
    });
  }

  it('end in a broken connection for one who reads too slowly', async (t) => {
    const reports = [hugeReport(), syntheticReport()];
    const { origin, server } = await serveReport(t, () => reports.shift() ?? syntheticReport(), {
      longestSending: 100,
    });
    const closed = Promise.withResolvers<undefined>();
    server.once('connection', (socket) => socket.once('close', () => closed.resolve(undefined)));
    await startReading(t, origin, 'slow');
    await closed.promise;
    assert.equal((await ask(origin, 'slow', 'json')).status, 200);
  });
});

function ask(origin: string, person: string, kind: string, signal?: AbortSignal) {
  const headers = { 'x-person': person };
  return fetch(`${origin}/rapport/${kind}`, { headers, signal: signal ?? null });
}

/** The answer has begun, and nothing of it is read. */
async function startReading(t: TestContext, origin: string, person: string) {
  const asked = request(`${origin}/rapport/json`, { headers: { 'x-person': person } });
  t.after(() => asked.destroy());
  asked.on('error', () => undefined).end();
  await once(asked, 'response');
}

/** Reports for one person are made once `finish` is called; `begun` tells when they are asked for. */
function makeOnCommand(held: string) {
  const begun = new EventEmitter();
  const command = Promise.withResolvers<undefined>();
  const make = async ({ person }: { person: string }): Promise<Report> => {
    begun.emit(person);
    if (person === held) await command.promise;
    return syntheticReport();
  };
  return { make, begun, finish: () => command.resolve(undefined) };
}

/** More than any buffer between two sockets holds. */
function hugeReport(): Report {
  return { ...syntheticReport(), lead: { text: 'x'.repeat(30_000_000) } };
}
