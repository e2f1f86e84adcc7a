import {
  familyParts,
  parts,
  readFolkeregisteret,
  readFolkeregisteretFamily,
} from './folkeregisteret-document.ts';
import type { PersonPort } from './person.ts';
import { createRegisterClient, type RegisterOptions } from './register.client.ts';

/** Folkeregisteret's «offentlig med hjemmel», `GET …/v1/personer/{number}`. */
export function createFolkeregisteretClient(options: RegisterOptions): PersonPort {
  return createRegisterClient(options, {
    scope: 'folkeregister:deling/offentligmedhjemmel',
    requestAbout: (id, asked, base) => {
      const path = `folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${id.reveal()}`;
      const address = new URL(path, base);
      for (const part of asked) address.searchParams.append('part', part);
      return { address };
    },
    facts: { parts, read: readFolkeregisteret },
    family: { parts: familyParts, read: readFolkeregisteretFamily },
  });
}
