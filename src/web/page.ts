import type { Response } from 'express';

/**
 * Renders `views/<template>.njk` with the page's context (language, texts, links, who is signed in)
 * beside the given one, and sends it with `no-store`.
 */
export type RenderPage = (
  res: Response,
  template: string,
  context?: Readonly<Record<string, unknown>>,
  status?: number,
) => void;
