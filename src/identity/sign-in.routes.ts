import type { Router } from 'express';
import type { Journal } from '../journal/journal.service.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Idporten, SignedInCitizen } from './idporten.client.ts';
import { signInDoor, type SignInDoor } from './sign-in-door.routes.ts';

export type SignInDependencies = Pick<
  SignInDoor<SignedInCitizen>,
  'clock' | 'log' | 'render' | 'limitSignIns'
> & {
  idporten: Idporten;
  population: Population;
  journal: Journal;
  sealIdToken: (idToken: string) => string;
};

/** Citizens come by ID-porten. */
export function signInRoutes({
  idporten,
  population,
  journal,
  sealIdToken,
  ...shared
}: SignInDependencies): Router {
  return signInDoor<SignedInCitizen>({
    ...shared,
    name: 'citizen',
    views: 'identity',
    at: { signIn: paths.signIn, callback: paths.signInCallback, home: paths.overview },
    issuer: idporten,
    admit: async ({ id, idportenSid, idToken }, now) => {
      const personId = await population.recognise(id);
      await journal.recordSelf(personId, 'signed-in');
      const sealedIdToken = sealIdToken(idToken);
      const held = { personId, idportenSid, sealedIdToken, signedInAt: now, seenAt: now };
      return { outcome: 'admitted', held };
    },
  });
}
