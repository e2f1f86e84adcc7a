import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { isOfShape, operationAt } from './described.ts';
import type { Machine } from './machine.ts';

const lineShape = z.looseObject({});
export type StreamLine = z.infer<typeof lineShape>;

/** A stream that a test writes and reads piece by piece, as an HTTP client of its own can. */
export async function openStream(
  machine: Machine,
  origin: string,
  headers: Record<string, string> = {},
): Promise<ClientRequest> {
  const sending = request(`${origin}/api/v1/decisions`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${await machine.tokenFor('decisions')}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
  });
  // What a test wants to know of a broken connection it asks for itself.
  sending.on('error', () => undefined);
  return sending;
}

export async function answerOf(sending: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sending.once('response', resolve).once('error', reject);
  });
}

/** Reads on until a line says something; all lines until then. */
export async function readUntil(
  answer: IncomingMessage,
  isWanted: (line: StreamLine) => boolean,
): Promise<StreamLine[]> {
  let text = '';
  for (;;) {
    const piece: unknown = answer.read();
    if (Buffer.isBuffer(piece)) text += piece.toString();
    else await once(answer, 'readable');
    const lines = parsed(text.slice(0, text.lastIndexOf('\n') + 1));
    if (lines.some(isWanted)) return lines;
  }
}

/** Sends it whole; the lines of the answer, and how they were written. */
export async function streamed(machine: Machine, origin: string, text: string) {
  const sending = await openStream(machine, origin);
  sending.end(text);
  const answer = await answerOf(sending);
  const pieces: Buffer[] = [];
  for await (const piece of answer) if (Buffer.isBuffer(piece)) pieces.push(piece);
  const written = Buffer.concat(pieces).toString();
  const operation = operationAt('/api/v1/decisions', 'POST');
  const [content] =
    operation.answers[0]?.contents.filter(({ type }) => type.includes('ndjson')) ?? [];
  if (content !== undefined) isOfShape(operation, content, written);
  return { status: answer.statusCode, type: answer.headers['content-type'], written };
}

export function parsed(written: string): StreamLine[] {
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => lineShape.parse(JSON.parse(line)));
}

/** A question and what stands after it, a line each. */
export function streamOf(question: object, members: readonly unknown[]): string {
  return [question, ...members].map((one) => `${JSON.stringify(one)}\n`).join('');
}
