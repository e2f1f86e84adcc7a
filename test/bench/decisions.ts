import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { paths } from '../../src/paths.ts';
import { medianOf } from './median.ts';
import type { ReservedTown } from './reserved-town.ts';
import { sampleMemory } from './sampled-memory.ts';
import type { Line } from './verdict.ts';

const atOnce = 10_000;
const inStream = 200_000;
const warmUps = 10;
const rounds = 50;
/** As many of a population as have reserved: one in twenty. */
const reservedEach = 20;
const question = { operation: 'ingest', messageType: 'HST_Konsultasjon' } as const;
const answerShape = z.looseObject({
  results: z.array(z.unknown()).length(atOnce),
  counts: z.looseObject({ 'drop-fields': z.int().min(1) }),
});

/** Decisions over HTTP, beside a service that only reads and writes the same JSON. */
export async function measureDecisions(town: ReservedTown): Promise<Line[]> {
  const peer = await startPeer();
  const agent = new Agent({ keepAlive: true });
  try {
    const headers = { authorization: `Bearer ${await town.tokenFor(machineScopes.decisions)}` };
    const service = { agent, headers, url: town.origin + paths.decisions };
    const body = JSON.stringify({ ...question, persons: mixedPersons(town, atOnce) });
    const given = await send({ ...service, body });
    answerShape.parse(JSON.parse(given.toString()));
    await send({ agent, headers: {}, url: peer.url, method: 'PUT', body: given.toString() });
    const [own, other] = [Array<number>(), Array<number>()];
    for (let round = -warmUps; round < rounds; round++) {
      const ms = await timed({ ...service, body });
      const peerMs = await timed({ agent, headers: {}, url: peer.url, body });
      if (round < 0) continue;
      own.push(ms);
      other.push(peerMs);
    }
    const [median, peerMedian] = [medianOf(own), medianOf(other)];
    return [...asLines(median, peerMedian), ...(await measureStream(town, service))];
  } finally {
    agent.destroy();
    peer.stop();
  }
}

function asLines(median: number, peerMedian: number): Line[] {
  const what = `POST /decisions, ${atOnce} ids`;
  return [
    { what: `${what}, median`, figure: median, unit: 'ms' },
    { what: `${what}, decisions`, figure: (1_000 * atOnce) / median, unit: '/s', atLeast: 500_000 },
    { what: `Parsing and serialising the same, median`, figure: peerMedian, unit: 'ms' },
    { what: `${what}, beside that`, figure: median / peerMedian, unit: '×', atMost: 4 },
  ];
}

type Sent = {
  agent: Agent;
  headers: Record<string, string>;
  url: string;
  body: string;
  method?: string;
  type?: string;
};

async function timed(sent: Sent): Promise<number> {
  const begun = performance.now();
  await send(sent);
  return performance.now() - begun;
}

/** Without the overhead of a client that is made for comfort. */
async function send({ agent, headers, url, body, method = 'POST', type }: Sent): Promise<Buffer> {
  const sending = request(url, {
    ...{ agent, method },
    headers: {
      ...headers,
      'content-type': type ?? 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  sending.end(body);
  return new Promise((resolve, reject) => {
    sending.once('error', reject).once('response', (answer) => {
      const pieces: Buffer[] = [];
      answer
        .on('data', (piece: Buffer) => pieces.push(piece))
        .once('error', reject)
        .once('end', () => {
          if (answer.statusCode === 200) resolve(Buffer.concat(pieces));
          else reject(new Error(`Answered ${String(answer.statusCode)}`));
        });
    });
  });
}

/** One stream, and how far the service's memory rises above where it stood. */
async function measureStream(town: ReservedTown, service: Omit<Sent, 'body'>): Promise<Line[]> {
  const persons = mixedPersons(town, inStream);
  const body = [question, ...persons].map((line) => `${JSON.stringify(line)}\n`).join('');
  const streamed = { ...service, body, type: 'application/x-ndjson' };
  await timed(streamed);
  const memory = sampleMemory(town.pid);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await timed(streamed));
  const risen = memory.stop();
  const last = (await send(streamed)).toString().trimEnd().split('\n').at(-1);
  assert.match(last ?? '', /^\{"done":true,"persons":200000,/);
  const what = `POST /decisions, stream of ${inStream}`;
  const perSecond = (1_000 * inStream) / medianOf(times);
  return [
    { what: `${what}, median`, figure: medianOf(times), unit: 'ms' },
    { what: `${what}, decisions`, figure: perSecond, unit: '/s' },
    { what: `${what}, memory above before`, figure: risen, unit: 'MB', atMost: 64 },
  ];
}

/** Mostly persons who have reserved nothing, as in any delivery. */
function mixedPersons({ numbers }: ReservedTown, count: number): string[] {
  const maker = createNumberMaker();
  const random = randomFor('bench of decisions');
  const bearer = { birthDate: '1975-06-15', sex: 'female' } as const;
  return Array.from({ length: count }, (_, index) =>
    index % reservedEach === 0
      ? (numbers[(index * 7) % numbers.length] ?? '')
      : maker.fnr({ ...bearer, birthDate: birthDateOf(index) }, random).digits,
  );
}

/** Few numbers belong to one day. */
function birthDateOf(index: number): string {
  return new Date(Date.UTC(1950, 0, 1 + (index % 16_000))).toISOString().slice(0, 10);
}

async function startPeer() {
  const child = fork(join(import.meta.dirname, 'json-peer.ts'));
  const messages: unknown[] = await once(child, 'message');
  const { port } = z.object({ port: z.number() }).parse(messages[0]);
  return { url: `http://127.0.0.1:${String(port)}/`, stop: () => child.kill() };
}
