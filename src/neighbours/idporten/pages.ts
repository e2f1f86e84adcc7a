import nunjucks from 'nunjucks';
import type { SignInLevel, SignInPerson } from './account.ts';
import { signInLevels } from './account.ts';
import type { PageLanguage } from './page-texts.ts';
import { textsIn } from './page-texts.ts';

const templates = nunjucks.configure(`${import.meta.dirname}/views`, {
  autoescape: true,
  throwOnUndefined: true,
});

export type SignInPage = {
  language: PageLanguage;
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

/** @param frames addresses to call in hidden frames, one per service to tell */
export function renderSignOut(page: {
  language: PageLanguage;
  action: string;
  xsrf: string;
  frames: string[];
}): string {
  return templates.render('sign-out.njk', { ...page, ...words(page) });
}

export function renderSignedOut(page: { language: PageLanguage }): string {
  return templates.render('signed-out.njk', { ...page, ...words(page) });
}

export function renderHome(page: { language: PageLanguage }): string {
  return templates.render('home.njk', { ...page, ...words(page) });
}

export function renderProblem(page: { language: PageLanguage; code: string }): string {
  return templates.render('problem.njk', { ...page, ...words(page) });
}

function words({ language }: { language: PageLanguage }) {
  return { t: textsIn(language) };
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
