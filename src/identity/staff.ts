import type { Request, RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { expiringAfter } from './session-lifecycle.ts';
import { staffLimits, type SessionTimes } from './session.ts';
import type { StaffRole } from './staff-role.ts';

/** Somebody of the staff who is signed in at the desk. */
export type StaffMember = {
  staffId: string;
  /** Undefined where the sign-in tells no national number: then nobody knows whose cases are theirs. */
  personId: PersonId | undefined;
  name: string;
  roles: readonly StaffRole[];
};

type SignedInStaff = StaffMember & SessionTimes & { sealedIdToken: string };

/** Who of the staff sends a request, with the times of the session. */
export function staffSessionOf({
  session,
}: Partial<Pick<Request, 'session'>>): SignedInStaff | undefined {
  if (session === undefined) return;
  const { staffId, staffPersonId, staffName, staffRoles } = session;
  const { sealedIdToken, signedInAt, seenAt } = session;
  if (staffId === undefined || staffName === undefined || staffRoles === undefined) return;
  if (sealedIdToken === undefined || signedInAt === undefined || seenAt === undefined) return;
  return {
    ...{ staffId, name: staffName, roles: staffRoles, personId: staffPersonId ?? undefined },
    ...{ sealedIdToken, signedInAt, seenAt },
  };
}

/** For pages below `requireStaff`. */
export function staffOf(req: Request): StaffMember {
  const staff = staffSessionOf(req);
  if (staff === undefined) throw new Error('The page stands before requireStaff');
  const { staffId, personId, name, roles } = staff;
  return { staffId, personId, name, roles };
}

export function expireStaffSession(deps: { clock: Clock }): RequestHandler {
  return expiringAfter(staffLimits, staffSessionOf, deps);
}

/** Everything below it is for staff who are signed in and have a role. */
export function requireStaff({ render }: { render: RenderPage }): RequestHandler {
  return (req, res, next) => {
    const staff = staffSessionOf(req);
    if (staff !== undefined && staff.roles.length > 0) next();
    else if (staff !== undefined) render(res, 'desk/no-role', {}, 403);
    else if (req.method === 'GET' || req.method === 'HEAD') {
      const signIn = hrefIn(languageOf(res), paths.staffSignIn);
      res.redirect(303, `${signIn}?til=${encodeURIComponent(req.originalUrl)}`);
    } else {
      render(res, 'desk/signed-out-meanwhile', {}, 401);
    }
  };
}

/** For whoever has none of the roles the page is as absent as one that never was. */
export function requireRole(...roles: readonly StaffRole[]): RequestHandler {
  return (req, _res, next) => {
    if (!staffOf(req).roles.some((role) => roles.includes(role))) throw new NotFound();
    next();
  };
}
