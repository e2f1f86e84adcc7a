import { parts, readFolkeregisteret } from './folkeregisteret-document.ts';
import type { PersonPort } from './person.ts';
import { createRegisterClient, type RegisterOptions } from './register.client.ts';

/** Folkeregisteret's «offentlig med hjemmel», `GET …/v1/personer/{number}`. */
export function createFolkeregisteretClient(options: RegisterOptions): PersonPort {
  return createRegisterClient(options, {
    scope: 'folkeregister:deling/offentligmedhjemmel',
    requestAbout: (id, base) => {
      const path = `folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${id.reveal()}`;
      const address = new URL(path, base);
      for (const part of parts) address.searchParams.append('part', part);
      return { address };
    },
    read: readFolkeregisteret,
  });
}
