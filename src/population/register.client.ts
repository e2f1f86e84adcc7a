import type { Clock } from '../shared/clock.ts';
import type { AccessTokens } from '../shared/maskinporten.client.ts';
import { createKeptDocuments } from './kept-documents.ts';
import type { NationalId } from './national-id.ts';
import type { PersonFacts, PersonLookUp, PersonPort } from './person.ts';
import type { ReadingOptions } from './register-facts.ts';
import { createRegisterReading } from './register-reading.client.ts';

const patienceMs = 3_000;

export type RegisterOptions = Omit<ReadingOptions, 'now'> & {
  url: string;
  tokens: AccessTokens;
  clock: Clock;
  /** How long one look-up may take, by default 3 s. */
  timeoutMs?: number;
  onFailure: (reason: string) => void;
};

/** What sets one population register apart from the other. */
export type RegisterManners = {
  scope: string;
  /** @param base the register's address, with a slash at its end */
  requestAbout: (id: NationalId, base: string) => { address: URL; init?: RequestInit };
  /** Undefined for what is no document of this register. */
  read: (document: unknown, options: ReadingOptions) => PersonFacts | undefined;
};

/**
 * A population register as a `PersonPort`. Silence, throttling and an answer that we cannot read
 * are all `unavailable`: nothing is guessed.
 */
export function createRegisterClient(
  options: RegisterOptions,
  { scope, requestAbout, read }: RegisterManners,
): PersonPort {
  const { url, tokens, clock, timeoutMs = patienceMs, onFailure } = options;
  const ask = createRegisterReading({ clock, timeoutMs });
  const kept = createKeptDocuments(clock);
  return {
    async lookUp(id): Promise<PersonLookUp> {
      const known = kept.find(id);
      const answer = await ask(async (signal) => {
        const { address, init } = requestAbout(id, url.endsWith('/') ? url : `${url}/`);
        const headers = new Headers(init?.headers);
        headers.set('accept', 'application/json');
        headers.set('authorization', `Bearer ${await tokens.tokenFor(scope)}`);
        if (known) headers.set('if-none-match', known.tag);
        return fetch(address, { ...init, headers, redirect: 'error', signal });
      });
      if (answer.outcome === 'not-found') return answer;
      const now = clock.now();
      if (answer.outcome === 'unchanged' && known !== undefined) {
        return { outcome: 'found', facts: { ...known.facts, readAt: now } };
      }
      const facts =
        answer.outcome === 'document' ? read(answer.document, { ...options, now }) : undefined;
      if (answer.outcome === 'document' && facts !== undefined) {
        kept.keep(id, answer.tag, facts);
        return { outcome: 'found', facts };
      }
      onFailure(answer.outcome === 'unavailable' ? answer.reason : 'unreadable');
      return { outcome: 'unavailable' };
    },
  };
}
