import type { Clock } from '../shared/clock.ts';
import type { AccessTokens } from '../shared/maskinporten.client.ts';
import { createKeptDocuments } from './kept-documents.ts';
import type { NationalId } from './national-id.ts';
import type { FamilyLookUp, PersonFacts, PersonLookUp, PersonPort } from './person.ts';
import type { ReadingOptions } from './register-facts.ts';
import { createRegisterReading, type RegisterAnswer } from './register-reading.client.ts';

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
  requestAbout: (
    id: NationalId,
    parts: readonly string[],
    base: string,
  ) => { address: URL; init?: RequestInit };
  facts: Question<PersonFacts>;
  family: Question<NationalId[]>;
};

type Question<Answer> = {
  /** What is asked of a person, no more. */
  parts: readonly string[];
  /** Undefined for what is no document of this register. */
  read: (document: unknown, options: ReadingOptions) => Answer | undefined;
};

/**
 * A population register as a `PersonPort`. Silence, throttling and an answer that we cannot read
 * are all `unavailable`: nothing is guessed.
 */
export function createRegisterClient(
  options: RegisterOptions,
  { scope, requestAbout, facts, family }: RegisterManners,
): PersonPort {
  const { url, tokens, clock, timeoutMs = patienceMs, onFailure } = options;
  const ask = createRegisterReading({ clock, timeoutMs });
  const kept = createKeptDocuments(clock);
  const base = url.endsWith('/') ? url : `${url}/`;

  function answerAbout(id: NationalId, parts: readonly string[], tag?: string) {
    return ask(async (signal) => {
      const { address, init } = requestAbout(id, parts, base);
      const headers = new Headers(init?.headers);
      headers.set('accept', 'application/json');
      headers.set('authorization', `Bearer ${await tokens.tokenFor(scope)}`);
      if (tag !== undefined) headers.set('if-none-match', tag);
      return fetch(address, { ...init, headers, redirect: 'error', signal });
    });
  }

  function unavailable(reason = 'unreadable') {
    onFailure(reason);
    return { outcome: 'unavailable' } as const;
  }

  return {
    async lookUp(id): Promise<PersonLookUp> {
      const known = kept.find(id);
      const answer = await answerAbout(id, facts.parts, known?.tag);
      if (answer.outcome === 'not-found') return answer;
      const now = clock.now();
      if (answer.outcome === 'unchanged' && known !== undefined) {
        return { outcome: 'found', facts: { ...known.facts, readAt: now } };
      }
      if (answer.outcome !== 'document') return unavailable(reasonOf(answer));
      const read = facts.read(answer.document, { ...options, now });
      if (read === undefined) return unavailable();
      kept.keep(id, answer.tag, read);
      return { outcome: 'found', facts: read };
    },

    async familyOf(id): Promise<FamilyLookUp> {
      const answer = await answerAbout(id, family.parts);
      if (answer.outcome === 'not-found') return answer;
      if (answer.outcome !== 'document') return unavailable(reasonOf(answer));
      const relatives = family.read(answer.document, { ...options, now: clock.now() });
      if (relatives === undefined) return unavailable();
      return { outcome: 'found', relatives };
    },
  };
}

function reasonOf(answer: RegisterAnswer): string | undefined {
  return answer.outcome === 'unavailable' ? answer.reason : undefined;
}
