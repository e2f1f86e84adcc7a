import { Router, type Request } from 'express';
import { z } from 'zod';
import { saveSession } from '../identity/session-lifecycle.ts';
import { safeReturnPath } from '../identity/session.ts';
import { paths } from '../paths.ts';

const hideForm = z.object({ skjul: z.enum(['ja', 'nei']), til: z.unknown().optional() });

/** Whether words about health are to stay hidden: for as long as the session lasts. */
export function hidesHealth({ session }: Partial<Pick<Request, 'session'>>): boolean {
  return session?.hideHealth === true;
}

/** «Skjul helseopplysninger» and «Vis», from the header of every page, back to the page. */
export function hideHealthRoutes(): Router {
  const router = Router();
  router.post(paths.hideHealth, async (req, res) => {
    const form = hideForm.safeParse(req.body);
    if (form.success) req.session.hideHealth = form.data.skjul === 'ja';
    // The browser asks for the page as soon as it is told where to go.
    await saveSession(req);
    res.redirect(303, safeReturnPath(form.data?.til, paths.overview));
  });
  return router;
}
