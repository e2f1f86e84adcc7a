import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { isOutage } from '../database/outage.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { NotFound } from '../shared/not-found.ts';
import { isForgedForm } from './form-protection.ts';
import { isRestoredRegister } from '../shared/unavailable.ts';
import type { RenderPage } from './page.ts';
import { TooManyRequests } from './rate-limit.ts';

type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** Nothing has answered: the page is not there, or not there for this person. */
export function notFoundPage({ render }: { render: RenderPage }): RequestHandler {
  return (_req, res) => sendErrorPage(res, render, 404);
}

/** Every failure becomes a page in words; no message and no stack reaches anyone. */
export function errorPages(deps: { render: RenderPage; log: Log }): ErrorRequestHandler[] {
  return [failurePage(deps), lateFailure(deps)];
}

function failurePage({ render, log }: { render: RenderPage; log: Log }): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (error instanceof TooManyRequests) res.set('Retry-After', String(error.retryAfter));
    if (status === 503) res.set('Retry-After', '30');
    const reference = randomBytes(5).toString('hex').toUpperCase();
    if (status >= 500) log.error('page-failed', { status, reference, ...errorDetail(error) });
    else log.warn('page-refused', { status });
    sendErrorPage(res, render, status, { reference, restored: isRestoredRegister(error) });
  };
}

/**
 * What fails when an answer, maybe an error page, is on its way: a stream, or keeping the session.
 * Express itself would print it.
 */
function lateFailure({ log }: { log: Log }): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- four make it an error handler
  return (error: unknown, _req, res, _next) => {
    log.error('page-failed-late', errorDetail(error));
    // Who reads an unfinished answer must see that it is unfinished.
    if (!res.writableEnded) res.destroy();
  };
}

function sendErrorPage(
  res: Response,
  render: RenderPage,
  status: ErrorStatus,
  { reference = '', restored = false } = {},
) {
  const context = { status, restored, reference: status >= 500 ? reference : '' };
  render(res, 'web/error', context, status);
}

function statusOf(error: unknown): ErrorStatus {
  if (error instanceof NotFound) return 404;
  if (error instanceof TooManyRequests) return 429;
  if (isForgedForm(error)) return 403;
  if (isOutage(error)) return 503;
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 413) return 413;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}
