import type { Clock } from '../shared/clock.ts';

export type RegisterAnswer =
  | { outcome: 'document'; document: unknown; tag: string | undefined }
  | { outcome: 'unchanged' }
  | { outcome: 'not-found' }
  | { outcome: 'unavailable'; reason: string };

/** Persons' documents are a few kilobytes, those of long lives and many children some tens. */
const mostBytes = 1_000_000;
const shortestQuietMs = 1_000;
/** A header that is far off must not keep the register away for good. */
const longestQuietMs = 3_600_000;

/**
 * Asks a population register, each time within `timeoutMs`, the token included. Once it has said
 * that it is asked too often, nobody asks until the time it named.
 */
export function createRegisterReading({ clock, timeoutMs }: { clock: Clock; timeoutMs: number }) {
  let quietUntil = 0;

  async function answerOf(response: Response): Promise<RegisterAnswer> {
    const now = clock.now().getTime();
    if (response.status === 429) {
      quietUntil = Math.max(quietUntil, now + quietMs(response.headers.get('retry-after'), now));
      return letGo(response, 'throttled');
    }
    if (response.status === 304) return { outcome: 'unchanged' };
    if (!response.ok && response.status !== 404) {
      return letGo(response, `status ${response.status}`);
    }
    // A gateway's own page of 404 says nothing of whether a person exists.
    if (!isJson(response)) return letGo(response, 'not-json');
    const text = await textOf(response);
    if (text === undefined) return { outcome: 'unavailable', reason: 'too-large' };
    const document: unknown = JSON.parse(text);
    if (response.status === 404) return { outcome: 'not-found' };
    return { outcome: 'document', document, tag: response.headers.get('etag') ?? undefined };
  }

  return async (ask: (signal: AbortSignal) => Promise<Response>): Promise<RegisterAnswer> => {
    if (clock.now().getTime() < quietUntil) return { outcome: 'unavailable', reason: 'throttled' };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await within(signal, ask(signal).then(answerOf));
    } catch (error) {
      return { outcome: 'unavailable', reason: error instanceof Error ? error.name : 'unknown' };
    }
  };
}

/** A token is fetched under a time of its own, which may be longer. */
async function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => {
    reject(new DOMException('The register was too slow', 'TimeoutError'));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** Seconds or a date, as HTTP has both (RFC 9110 § 10.2.3). */
function quietMs(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  if (Number.isNaN(ms)) return shortestQuietMs;
  return Math.min(Math.max(ms, shortestQuietMs), longestQuietMs);
}

function isJson(response: Response): boolean {
  return /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(
    response.headers.get('content-type') ?? '',
  );
}

/** Undefined when it is too much, whatever its head says of its length. */
async function textOf(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const chunk: unknown = part;
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

async function letGo(response: Response, reason: string): Promise<RegisterAnswer> {
  await response.body?.cancel();
  return { outcome: 'unavailable', reason };
}
