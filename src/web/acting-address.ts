import type { RequestHandler, Response } from 'express';
import { subjectPaths } from '../paths.ts';
import { hrefIn, languageOf } from './language.ts';

const prefix = /^\/for\/([\w.-]{1,400})(?=\/|\?|$)/;

/**
 * `/for/<reference>` stands before what one does for somebody else, after the language, and is
 * taken off here. So every page, form and tab says itself whom it is about.
 */
export function actingPrefix(): RequestHandler {
  return (req, res, next) => {
    const reference = prefix.exec(req.url)?.[1];
    if (reference !== undefined) {
      res.locals['personReference'] = reference;
      const rest = req.url.slice('/for/'.length + reference.length);
      req.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
    next();
  };
}

/** Undefined on pages about oneself, and about nobody. */
export function personReferenceOn(res: Response): string | undefined {
  const reference: unknown = res.locals['personReference'];
  return typeof reference === 'string' ? reference : undefined;
}

const subjectPatterns = subjectPaths.map(
  (path) => new RegExp(`^${path.replace(/:\w+/g, '[^/?#]+')}(?=$|[?#])`),
);

/** Whether a page is about one person, so that it can be about another than the one signed in. */
export function isAboutSubject(path: string): boolean {
  return subjectPatterns.some((pattern) => pattern.test(path));
}

/** Pages about a person stay with that person; all others are one's own, or nobody's. */
export function addressFor(reference: string | undefined, path: string): string {
  return reference !== undefined && isAboutSubject(path) ? `/for/${reference}${path}` : path;
}

/** An address of ours in the language, and for the person, of the page that is being answered. */
export function hrefOn(res: Response, path: string): string {
  return hrefIn(languageOf(res), addressFor(personReferenceOn(res), path));
}
