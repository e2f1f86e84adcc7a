import type { PageLanguage } from './page-texts.ts';
import { findPid, lowestRequestedLevel, signInLevels } from './account.ts';

/** What sets one of Digdir's sign-ins apart from another. */
export type Manners = {
  /** As the pages call it. */
  brand: 'ID-porten' | 'Ansattporten';
  /** `acr` values on offer. */
  levels: readonly string[];
  /** The lowest level that the `acr_values` of a request accept. */
  lowestLevel: (acrValues: unknown) => string;
  /** Claims of the ID token besides what the protocol has. */
  claims: readonly string[];
  /** Their values; one that is left out has none. */
  claimsOf: (accountId: string, language: PageLanguage) => Record<string, unknown>;
  /** What a logout token says instead of the pairwise subject. */
  subjectAtLogout: (accountId: string) => string | undefined;
};

export const idportenManners: Manners = {
  brand: 'ID-porten',
  levels: signInLevels,
  lowestLevel: lowestRequestedLevel,
  claims: ['pid', 'locale'],
  claimsOf: (accountId, locale) => {
    const pid = findPid(accountId);
    return { locale, ...(pid && { pid }) };
  },
  subjectAtLogout: findPid,
};
