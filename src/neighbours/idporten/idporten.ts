import type { SignInPerson } from './account.ts';
import { startIssuer, type Issuer, type IssuerOptions } from './issuer.ts';
import { idportenManners } from './manners.ts';
import { signInRoutes } from './sign-in.routes.ts';

export type IdportenOptions = IssuerOptions & { people: SignInPerson[] };

export type Idporten = Issuer;

/** Starts a stand-in of ID-porten, with synthetic people. Throws as `startIssuer`. */
export function startIdporten({ people, ...options }: IdportenOptions): Promise<Idporten> {
  return startIssuer(options, idportenManners, (parts) => signInRoutes({ ...parts, people }));
}
