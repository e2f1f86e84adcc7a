import type { PersonId } from '../population/person.ts';
import type { StaffRole } from './staff-role.ts';

/** How long a session lasts without use, and in all. */
export type SessionLimits = { idleMinutes: number; totalMinutes: number };

/** ID-porten asks services to end a session after 30 minutes without use, and 120 in all. */
export const citizenLimits: SessionLimits = { idleMinutes: 30, totalMinutes: 120 };

/** Shorter than a citizen's: who sits here sees others' cases, and comes back in by one click. */
export const staffLimits: SessionLimits = { idleMinutes: 15, totalMinutes: 90 };

const minute = 60_000;

/** What a browser began at ID-porten and has not come back from. */
export type SignInAttempt = {
  state: string;
  nonce: string;
  codeVerifier: string;
  /** Path within the service, the page that was asked for. */
  returnTo: string;
  startedAt: number;
};

const attemptMinutes = 15;
const mostAttempts = 5;

/** Who is signed in; times in milliseconds since 1970. */
export type CitizenSession = {
  personId: PersonId;
  idportenSid: string;
  /** The ID token, sealed: the hint that ends ID-porten's session with ours. */
  sealedIdToken: string;
  signedInAt: number;
  seenAt: number;
};

/** Somebody of the staff, by another cookie than a citizen's. */
type StaffSession = {
  staffId: string;
  staffPersonId: PersonId | null;
  staffName: string;
  staffRoles: readonly StaffRole[];
  issuerSid: string;
  sealedIdToken: string;
  signedInAt: number;
  seenAt: number;
};

declare module 'express-session' {
  // Only an interface can add to the library's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface SessionData extends Partial<CitizenSession & StaffSession> {
    attempts?: SignInAttempt[];
    /** «Skjul helseopplysninger». */
    hideHealth?: boolean;
  }
}

export type SessionTimes = Pick<CitizenSession, 'signedInAt' | 'seenAt'>;

/** When the session ends by itself, milliseconds since 1970. */
export function sessionEnd(
  { signedInAt, seenAt }: SessionTimes,
  { idleMinutes, totalMinutes }: SessionLimits,
): number {
  return Math.min(seenAt + idleMinutes * minute, signedInAt + totalMinutes * minute);
}

/** Minutes until the session ends by itself, rounded down; 0 or less when it has ended. */
export function minutesLeft(session: SessionTimes, limits: SessionLimits, now: number): number {
  return Math.floor((sessionEnd(session, limits) - now) / minute);
}

/** Attempts that may still come back, newest last. */
export function liveAttempts(attempts: readonly SignInAttempt[], now: number): SignInAttempt[] {
  return attempts
    .filter(({ startedAt }) => now - startedAt < attemptMinutes * minute)
    .slice(-mostAttempts);
}

/**
 * A page of our own to return to after sign-in. Anything else, an address of another site above
 * all, becomes the overview.
 */
export function safeReturnPath(asked: unknown, fallback: string): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 300) return fallback;
  const base = 'https://here.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : undefined;
  if (url?.origin !== base || /[\\\s\p{Cc}]/u.test(asked)) return fallback;
  // «/.//elsewhere» is ours until its dot is taken away.
  return url.pathname.startsWith('//') ? fallback : `${url.pathname}${url.search}`;
}
