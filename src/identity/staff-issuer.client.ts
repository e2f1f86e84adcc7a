import { NationalId } from '../population/national-id.ts';
import {
  createOpenidClient,
  type AuthorizationOutcome,
  type OpenidClient,
  type OpenidOptions,
} from './openid.client.ts';
import { staffRoles, type StaffRole } from './staff-role.ts';

/** How sure the issuer must be of who it is: at least one rule; all that are given must hold. */
type StaffAssurance = {
  /** Asked for, and one of them must come back. Ansattporten: `high`, `entraid`. */
  acr?: readonly string[] | undefined;
  /** One of them must be among the token's methods. Entra ID: `mfa`; by Ansattporten `entraid_mfa`. */
  amr?: readonly string[] | undefined;
};

export type StaffIssuerOptions = Omit<OpenidOptions, 'acrValues' | 'pushedRequests'> & {
  assurance: StaffAssurance;
  /** The claim that holds roles or groups, and what its values are here. */
  roles: { claim: string; map: Readonly<Record<string, StaffRole>> };
  /** Names one person for good: `sub`, or `oid` at Entra ID. */
  subjectClaim: string;
  /** Holds the national number, where the issuer tells it. */
  pidClaim: string;
  allowSynthetic: boolean;
};

export type SignedInStaffMember = {
  /** The issuer's own name for them. */
  subject: string;
  id: NationalId | undefined;
  name: string;
  roles: StaffRole[];
  issuerSid: string;
  idToken: string;
};

export type StaffIssuer = ReturnType<typeof createStaffIssuer>;

/** The employer's sign-in: Entra ID, Ansattporten, or another OpenID provider. */
export function createStaffIssuer(options: StaffIssuerOptions) {
  const { assurance } = options;
  const client = createOpenidClient({
    ...options,
    acrValues: assurance.acr?.join(' '),
    pushedRequests: 'where-taken',
  });
  return {
    ...client,
    async finish(...returned: Parameters<OpenidClient['finish']>) {
      const answer = await client.finish(...returned);
      return answer.outcome === 'refused' ? answer : judge(answer, options);
    },
  };
}

type Judged =
  | ({ outcome: 'signed-in' } & SignedInStaffMember)
  | { outcome: 'refused'; reason: 'too-low-level' | 'unacceptable-token' };

function judge(
  { claims, idToken }: Extract<AuthorizationOutcome, { outcome: 'authorised' }>,
  { assurance, roles, subjectClaim, pidClaim, allowSynthetic }: StaffIssuerOptions,
): Judged {
  if (!isAssured(claims, assurance)) return { outcome: 'refused', reason: 'too-low-level' };
  const subject = claims[subjectClaim];
  const { sid, name } = claims;
  if (typeof subject !== 'string' || subject === '' || typeof sid !== 'string') {
    return { outcome: 'refused', reason: 'unacceptable-token' };
  }
  return {
    outcome: 'signed-in',
    ...{ subject, issuerSid: sid, idToken },
    id: numberIn(claims[pidClaim], allowSynthetic),
    name: typeof name === 'string' && name.trim() !== '' ? name.trim() : subject,
    roles: rolesIn(claims[roles.claim], roles.map),
  };
}

/** Without a rule nobody is let in. */
function isAssured(
  claims: Readonly<Record<string, unknown>>,
  { acr, amr }: StaffAssurance,
): boolean {
  if (acr === undefined && amr === undefined) return false;
  if (acr !== undefined && !acr.some((one) => one === claims['acr'])) return false;
  return amr === undefined || textsIn(claims['amr']).some((method) => amr.includes(method));
}

function rolesIn(claim: unknown, map: StaffIssuerOptions['roles']['map']): StaffRole[] {
  const found = textsIn(claim).map((value) => (Object.hasOwn(map, value) ? map[value] : undefined));
  return staffRoles.filter((role) => found.includes(role));
}

function textsIn(claim: unknown): string[] {
  return [claim].flat().filter((one) => typeof one === 'string');
}

function numberIn(claim: unknown, allowSynthetic: boolean): NationalId | undefined {
  if (typeof claim !== 'string') return undefined;
  const parsed = NationalId.parse(claim, { allowSynthetic });
  return parsed.outcome === 'valid' ? parsed.id : undefined;
}
