import type { Router } from 'express';
import type { Knex } from 'knex';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import { spendLogoutToken } from './session.repository.ts';
import { signInDoor, type SignInDoor } from './sign-in-door.routes.ts';
import { remoteSignOutDoor, signOutDoor, type SignOutDoor } from './sign-out-door.routes.ts';
import type { SignedInStaffMember, StaffIssuer } from './staff-issuer.client.ts';
import { deleteStaffSessions, keepStaffMember } from './staff.repository.ts';
import { staffSessionOf } from './staff.ts';

export type StaffDoorDependencies = Pick<
  SignInDoor<SignedInStaffMember>,
  'clock' | 'log' | 'render' | 'limitSignIns'
> & {
  config: { staff: { issuerMayBeAbsent: boolean } };
  staffIssuer: StaffIssuer;
  deskDb: Knex;
  /** With the desk's own rights. */
  deskJournal: Journal;
  population: Pick<Population, 'recognise'>;
  sealIdToken: (idToken: string) => string;
  openIdToken: (sealed: string) => string;
};

/** The staff come by their employer's sign-in. */
export function staffSignInRoutes(deps: StaffDoorDependencies): Router {
  const { staffIssuer, deskDb, deskJournal, population, sealIdToken, ...shared } = deps;
  const { log } = shared;
  return signInDoor<SignedInStaffMember>({
    ...shared,
    name: 'staff',
    views: 'desk',
    at: { signIn: paths.staffSignIn, callback: paths.staffSignInCallback, home: paths.desk },
    issuer: staffIssuer,
    admit: async ({ subject, id, name, roles, issuerSid, idToken }, now) => {
      const personId = id === undefined ? undefined : await population.recognise(id);
      const { issuer } = staffIssuer;
      const staffId = await deskDb.transaction(async (tx) => {
        const kept = { issuer, subject, name, personId, roles, seenAt: new Date(now) };
        const known = await keepStaffMember(tx, kept);
        if (known === undefined) return undefined;
        const actor = staffActor({ staffId: known });
        await deskJournal.recordChange(tx, [
          { action: 'staff-signed-in', actor, subject: undefined },
        ]);
        return known;
      });
      if (staffId === undefined) {
        log.error('staff-account-of-another-person');
        return { outcome: 'refused', reason: 'unacceptable-token' };
      }
      const held = {
        ...{ staffId, staffPersonId: personId ?? null, staffName: name, staffRoles: roles },
        ...{ issuerSid, sealedIdToken: sealIdToken(idToken), signedInAt: now, seenAt: now },
      };
      return { outcome: 'admitted', held };
    },
  });
}

export function staffSignOutRoutes(deps: StaffDoorDependencies): Router {
  return signOutDoor(signOutDoorOf(deps));
}

export function remoteStaffSignOutRoutes(deps: StaffDoorDependencies): Router {
  return remoteSignOutDoor(signOutDoorOf(deps));
}

function signOutDoorOf(deps: StaffDoorDependencies) {
  const { staffIssuer, deskDb, deskJournal, openIdToken, config, log, render } = deps;
  return {
    ...{ log, render },
    name: 'staff',
    views: 'desk',
    at: {
      signOut: paths.staffSignOut,
      signedOut: paths.staffSignedOut,
      frontchannel: paths.staffFrontchannelSignOut,
      backchannel: paths.staffBackchannelSignOut,
    },
    issuer: staffIssuer,
    issuerMayBeAbsent: config.staff.issuerMayBeAbsent,
    leave: async (req) => {
      const staff = staffSessionOf(req);
      if (staff === undefined) return undefined;
      const actor = staffActor(staff);
      await deskDb.transaction((tx) =>
        deskJournal.recordChange(tx, [{ action: 'staff-signed-out', actor, subject: undefined }]),
      );
      return { idToken: openIdToken(staff.sealedIdToken) };
    },
    endSessions: (sid) => deleteStaffSessions(deskDb, sid),
    // A token that is spent without its session being ended could not be sent again.
    spend: (token) =>
      deskDb.transaction(async (tx) =>
        (await spendLogoutToken(tx, token)) ? deleteStaffSessions(tx, token.sid) : 0,
      ),
  } satisfies SignOutDoor;
}
