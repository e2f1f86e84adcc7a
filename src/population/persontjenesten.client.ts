import type { PersonPort } from './person.ts';
import {
  familyParts,
  informationParts,
  readPersontjenesten,
  readPersontjenestenFamily,
} from './persontjenesten-document.ts';
import { createRegisterClient, type RegisterOptions } from './register.client.ts';

/**
 * NHN's Persontjenesten, the health sector's copy of Folkeregisteret, with legal basis; numbers go
 * in the body, so that no log of addresses has them. NHN wants tokens of HelseID, bound to a key by
 * DPoP; here stands a bearer token.
 */
export function createPersontjenestenClient(options: RegisterOptions): PersonPort {
  return createRegisterClient(options, {
    scope: 'nhn:hgd-persontjenesten-api/read-with-legal-basis',
    requestAbout: (id, asked, base) => {
      const address = new URL('api/legal-basis/person/get-by-nin', base);
      address.searchParams.set('informationParts', asked.join(','));
      address.searchParams.set('includeHistory', 'false');
      return { address, init: { method: 'POST', body: new URLSearchParams({ nin: id.reveal() }) } };
    },
    facts: { parts: informationParts, read: readPersontjenesten },
    family: { parts: familyParts, read: readPersontjenestenFamily },
  });
}
