import type { Clock } from '../shared/clock.ts';
import type { AccessTokens } from '../shared/maskinporten.client.ts';
import { factsOf, parts, personDocument } from './folkeregisteret-document.ts';
import { createKeptDocuments } from './kept-documents.ts';
import type { NationalId } from './national-id.ts';
import type { PersonLookUp, PersonPort } from './person.ts';
import { createRegisterReading } from './register-reading.client.ts';

const scope = 'folkeregister:deling/offentligmedhjemmel';

const patienceMs = 3_000;

export type PopulationClientOptions = {
  url: string;
  tokens: AccessTokens;
  allowSynthetic: boolean;
  clock: Clock;
  /** How long one look-up may take, by default 3 s. */
  timeoutMs?: number;
  onFailure: (reason: string) => void;
  /** An entity has a word that we do not know. */
  onUnknownWord: (entity: string) => void;
};

/**
 * Folkeregisteret's «offentlig med hjemmel», `GET …/v1/personer/{number}`. Silence, throttling and
 * an answer that we cannot read are all `unavailable`: nothing is guessed.
 */
export function createFolkeregisteretClient(options: PopulationClientOptions): PersonPort {
  const { url, tokens, clock, timeoutMs = patienceMs, onFailure } = options;
  const read = createRegisterReading({ clock, timeoutMs });
  const kept = createKeptDocuments(clock);
  return {
    async lookUp(id): Promise<PersonLookUp> {
      const known = kept.find(id);
      const answer = await read(async (signal) =>
        fetch(addressOf(url, id), {
          headers: {
            accept: 'application/json',
            authorization: `Bearer ${await tokens.tokenFor(scope)}`,
            ...(known && { 'if-none-match': known.tag }),
          },
          redirect: 'error',
          signal,
        }),
      );
      const now = clock.now();
      if (answer.outcome === 'not-found') return answer;
      if (answer.outcome === 'unchanged' && known !== undefined) {
        return { outcome: 'found', facts: { ...known.facts, readAt: now } };
      }
      if (answer.outcome === 'document') {
        const document = personDocument.safeParse(answer.document);
        if (document.success) {
          const facts = factsOf(document.data, { ...options, now });
          kept.keep(id, answer.tag, facts);
          return { outcome: 'found', facts };
        }
      }
      onFailure(answer.outcome === 'unavailable' ? answer.reason : 'unreadable');
      return { outcome: 'unavailable' };
    },
  };
}

function addressOf(url: string, id: NationalId): URL {
  const address = new URL(
    `folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${id.reveal()}`,
    url.endsWith('/') ? url : `${url}/`,
  );
  for (const part of parts) address.searchParams.append('part', part);
  return address;
}
