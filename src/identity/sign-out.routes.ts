import type { Router } from 'express';
import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import { paths } from '../paths.ts';
import { citizenOf } from './citizen.ts';
import type { Idporten } from './idporten.client.ts';
import { deleteSessionsByIdportenSid, spendLogoutToken } from './session.repository.ts';
import { remoteSignOutDoor, signOutDoor, type SignOutDoor } from './sign-out-door.routes.ts';

export type SignOutDependencies = Pick<SignOutDoor, 'log' | 'render'> & {
  idporten: Idporten;
  db: Knex;
  journal: Journal;
  openIdToken: (sealed: string) => string;
};

export function signOutRoutes(deps: SignOutDependencies): Router {
  return signOutDoor(doorOf(deps));
}

export function remoteSignOutRoutes(deps: SignOutDependencies): Router {
  return remoteSignOutDoor(doorOf(deps));
}

function doorOf({ idporten, db, journal, openIdToken, log, render }: SignOutDependencies) {
  return {
    ...{ log, render },
    name: 'citizen',
    views: 'identity',
    at: {
      signOut: paths.signOut,
      signedOut: paths.signedOut,
      frontchannel: paths.frontchannelSignOut,
      backchannel: paths.backchannelSignOut,
    },
    issuer: idporten,
    issuerMayBeAbsent: false,
    leave: async (req) => {
      const citizen = citizenOf(req);
      if (citizen === undefined) return undefined;
      await journal.recordSelf(citizen.personId, 'signed-out');
      return { idToken: openIdToken(citizen.sealedIdToken) };
    },
    endSessions: (sid) => deleteSessionsByIdportenSid(db, sid),
    // A token that is spent without its session being ended could not be sent again.
    spend: (token) =>
      db.transaction(async (tx) =>
        (await spendLogoutToken(tx, token)) ? deleteSessionsByIdportenSid(tx, token.sid) : 0,
      ),
  } satisfies SignOutDoor;
}
