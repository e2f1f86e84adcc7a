import nunjucks from 'nunjucks';
import type { SignInLevel, SignInPerson } from './account.ts';
import { signInLevels } from './account.ts';
import type { Manners } from './manners.ts';
import type { PageLanguage } from './page-texts.ts';
import { textsIn } from './page-texts.ts';

const folders = ['.', '../ansattporten'].map((name) => `${import.meta.dirname}/${name}/views`);
const templates = nunjucks.configure(folders, { autoescape: true, throwOnUndefined: true });

/** What every page is told. */
type Told = { brand: Manners['brand']; language: PageLanguage };

export type SignInPage = Told & {
  action: string;
  people: SignInPerson[];
  level: SignInLevel;
  /** Digits of the person chosen so far. */
  chosen: string;
  number: string;
  problem: 'chooseSomebody' | 'notSynthetic' | '';
};

export function renderSignIn(page: SignInPage): string {
  return templates.render('sign-in.njk', { ...page, levels: signInLevels, ...words(page) });
}

/** The same in Ansattporten: whom one may be is a list, and nothing else is asked. */
export function renderStaffSignIn(
  page: Told & {
    action: string;
    staff: readonly { accountId: string; name: string; story: string }[];
    levels: readonly string[];
  },
): string {
  return templates.render('staff-sign-in.njk', { ...page, ...words(page) });
}

/** @param frames addresses to call in hidden frames, one per service to tell */
export function renderSignOut(
  page: Told & { action: string; xsrf: string; frames: string[] },
): string {
  return templates.render('sign-out.njk', { ...page, ...words(page) });
}

export function renderSignedOut(page: Told): string {
  return templates.render('signed-out.njk', { ...page, ...words(page) });
}

export function renderHome(page: Told): string {
  return templates.render('home.njk', { ...page, ...words(page) });
}

export function renderProblem(page: Told & { code: string }): string {
  return templates.render('problem.njk', { ...page, ...words(page) });
}

function words({ language, brand }: Told) {
  return { t: textsIn(language, brand) };
}

/**
 * No inline script or style anywhere. The origins of the clients are needed because Chromium holds
 * `form-action` against the redirect that follows a form, and the front-channel calls are frames.
 */
export function contentSecurityPolicy(clientOrigins: string[]): string {
  const clients = clientOrigins.join(' ');
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    `frame-src ${clients}`,
    `form-action 'self' ${clients}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
