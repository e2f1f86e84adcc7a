import type { Request, RequestHandler } from 'express';
import { csrfSync } from 'csrf-sync';
import { z } from 'zod';

const tokenField = z.object({ _csrf: z.string() });

const { csrfSynchronisedProtection, generateToken, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: (req) => tokenField.safeParse(req.body).data?._csrf,
});

/** The token that every form of ours carries. */
export function formToken(req: Request): string {
  return generateToken(req);
}

/**
 * A form counts only if it came from a page of ours: by what the browser says of its origin, and
 * by a token that only our pages hold. Forms at `tokenless` addresses do nothing with a session, and
 * need no token of it.
 */
export function protectForms({
  origin,
  isSignedIn,
  tokenless = [],
}: {
  origin: string;
  isSignedIn: (req: Request) => boolean;
  tokenless?: readonly string[];
}): RequestHandler[] {
  return [
    (req, _res, next) => {
      if (isSafe(req) || isSameOrigin(req, origin)) next();
      else next(invalidCsrfTokenError);
    },
    (req, res, next) => {
      // Whose session has ended meanwhile holds no token and can change nothing: they are told so.
      if (!isSignedIn(req) || tokenless.includes(req.path)) next();
      else csrfSynchronisedProtection(req, res, next);
    },
  ];
}

export function isForgedForm(error: unknown): boolean {
  return error === invalidCsrfTokenError;
}

function isSafe(req: Request): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(req.method);
}

/** Whether a page of ours sent it, by what the browser says. */
export function isSameOrigin(req: Request, origin: string): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  return req.get('origin') === origin;
}
