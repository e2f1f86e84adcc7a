import type { Clock } from '../shared/clock.ts';
import type { AccessTokens } from '../shared/maskinporten.client.ts';
import { factsOf, parts, personDocument } from './folkeregisteret-document.ts';
import type { PersonLookUp, PersonPort } from './person.ts';

const scope = 'folkeregister:deling/offentligmedhjemmel';

const timeoutMs = 3_000;

export type FolkeregisteretOptions = {
  url: string;
  tokens: AccessTokens;
  allowSynthetic: boolean;
  clock: Clock;
  onFailure: (reason: string) => void;
  /** An entity has a word that we do not know. */
  onUnknownWord: (entity: string) => void;
};

/**
 * Folkeregisteret's «offentlig med hjemmel», `GET …/v1/personer/{number}`. Silence, throttling and
 * an answer that we cannot read are all `unavailable`: nothing is guessed.
 */
export function createFolkeregisteretClient(options: FolkeregisteretOptions): PersonPort {
  const { url, tokens, onFailure } = options;
  return {
    async lookUp(id): Promise<PersonLookUp> {
      try {
        const address = new URL(
          `folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${id.reveal()}`,
          url.endsWith('/') ? url : `${url}/`,
        );
        for (const part of parts) address.searchParams.append('part', part);
        const response = await fetch(address, {
          headers: { authorization: `Bearer ${await tokens.tokenFor(scope)}` },
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (response.status === 404) return { outcome: 'not-found' };
        if (!response.ok) throw new Error(`status ${response.status}`);
        const document = personDocument.parse(await response.json());
        return { outcome: 'found', facts: factsOf(document, options) };
      } catch (error) {
        onFailure(error instanceof Error ? error.name : 'unknown');
        return { outcome: 'unavailable' };
      }
    },
  };
}
