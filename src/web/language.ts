import type { RequestHandler, Response } from 'express';
import type { Language } from '../shared/format.ts';

export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

const prefix = /^\/(nn|en)(?=\/|\?|$)/;

/** Bokmål has no prefix; the other languages stand first in the path, and are taken off here. */
export function languagePrefix(): RequestHandler {
  return (req, res, next) => {
    const found = prefix.exec(req.url)?.[1];
    res.locals['lang'] = found ?? 'nb';
    if (found !== undefined) {
      const rest = req.url.slice(found.length + 1);
      req.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
    next();
  };
}

/** Goes on in the language of another page: the address that ID-porten returns to has none. */
export function speakAsOn(path: string, res: Response) {
  res.locals['lang'] = prefix.exec(path)?.[1] ?? 'nb';
}

export function languageOf(res: Response): Language {
  const lang: unknown = res.locals['lang'];
  return languages.find((language) => language === lang) ?? 'nb';
}

/**
 * The same page in another language. A path that begins with two slashes, or a slash and a
 * backslash, would lead to another host: it is led back to ours. Browsers skip tabs in between.
 */
export function hrefIn(language: Language, path: string): string {
  const own = path.replace(/^[/\\\s]+/, '/');
  if (language === 'nb') return own;
  return own === '/' ? `/${language}` : `/${language}${own}`;
}
