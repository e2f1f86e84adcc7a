import { startIssuer, type Issuer, type IssuerOptions } from '../idporten/issuer.ts';
import type { Manners } from '../idporten/manners.ts';
import { staffSignInRoutes } from './sign-in.routes.ts';
import type { StaffAccount } from './staff-account.ts';

export type Ansattporten = Issuer;

const levels = ['high', 'substantial'];

/** Starts a stand-in of Ansattporten, with an employer's synthetic staff. Throws as `startIssuer`. */
export function startAnsattporten({
  staff,
  ...options
}: IssuerOptions & { staff: readonly StaffAccount[] }): Promise<Ansattporten> {
  const manners = mannersFor(staff);
  return startIssuer(options, manners, (parts) => staffSignInRoutes({ ...parts, staff, manners }));
}

/** Names, roles and, of most, the national number go into the token. */
function mannersFor(staff: readonly StaffAccount[]): Manners {
  const find = (accountId: string) => staff.find((one) => one.accountId === accountId);
  return {
    brand: 'Ansattporten',
    levels,
    lowestLevel: (asked) =>
      (typeof asked === 'string' ? asked.split(' ') : []).find((one) => levels.includes(one)) ??
      'substantial',
    claims: ['pid', 'locale', 'name', 'roles'],
    claimsOf: (accountId, locale) => {
      const { name, pid, roles } = find(accountId) ?? {};
      return { locale, name, roles, ...(pid && { pid }) };
    },
    subjectAtLogout: (accountId) => find(accountId)?.pid,
  };
}
