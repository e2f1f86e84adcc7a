import { createHash } from 'node:crypto';
import { idnr } from '@navikt/fnrvalidator';

/** Whom the sign-in page offers. */
export type SignInPerson = {
  /** 11 digits of a synthetic number (month + 80). */
  digits: string;
  name: string;
  /** Years. */
  age: number;
  /** One sentence in Norwegian: what one sees as this person. */
  story: string;
  /** Those of families stand folded together, after the first. */
  listedUnder?: 'families';
};

export const signInLevels = ['idporten-loa-high', 'idporten-loa-substantial'] as const;
export type SignInLevel = (typeof signInLevels)[number];

const withoutPidMark = '#without-pid';

/** An account without pid stands for a foreign user who was not matched to a Norwegian number. */
export function accountIdFor(digits: string, { withoutPid }: { withoutPid: boolean }): string {
  return withoutPid ? `${digits}${withoutPidMark}` : digits;
}

/** The fødselsnummer or D-number that goes into the tokens, if the account has one. */
export function findPid(accountId: string): string | undefined {
  return accountId.endsWith(withoutPidMark) ? undefined : accountId;
}

/** The `sub` of an account: the same for a client each time, another for each client. */
export function pairwiseSubject(accountId: string, clientId: string): string {
  return createHash('sha256').update(`${accountId} ${clientId}`).digest('base64url');
}

/** Real numbers are refused here, so that nobody signs in as a living person by habit. */
export function isSyntheticNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const checked = idnr(digits);
  return checked.status === 'valid' && (checked.type === 'tnr' || checked.type === 'dnr-and-tnr');
}

/** The lowest level that the `acr_values` of a request accept; without any, substantial. */
export function lowestRequestedLevel(acrValues: unknown): SignInLevel {
  const requested = typeof acrValues === 'string' ? acrValues.split(' ') : [];
  return requested.includes('idporten-loa-high') && !requested.includes('idporten-loa-substantial')
    ? 'idporten-loa-high'
    : 'idporten-loa-substantial';
}
