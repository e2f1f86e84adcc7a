import { Router, type Response } from 'express';
import { isFull } from '../mandate/mandate-of.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import type { YoungRequests } from './young-request.service.ts';
import { readWish, wishView, type ReadWish } from './young-wish.ts';

export type YoungOptions = {
  youngRequests: Pick<YoungRequests, 'askForAccess'>;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
};

/** 12–15: asking to be shown what is held. From 16 on one sees it, and is led there. */
export function youngRoutes({ youngRequests, render, voiceOf }: YoungOptions): Router {
  const router = Router();

  const show = (res: Response, read?: ReadWish) => {
    const isFaulty = read?.outcome === 'faulty';
    render(res, 'casework/young-access', { young: wishView(read) }, isFaulty ? 422 : 200);
  };

  router.get(paths.youngAccess, (_req, res) => {
    if (isFull(voiceOf(res))) res.redirect(303, hrefOn(res, paths.overview));
    else show(res);
  });

  router.post(paths.youngAccess, async (req, res) => {
    const mandate = voiceOf(res);
    const read = readWish(req.body);
    if (isFull(mandate)) res.redirect(303, hrefOn(res, paths.overview));
    else if (read.outcome === 'faulty') show(res, read);
    else {
      const { reference } = await youngRequests.askForAccess(mandate, read.wish);
      res.redirect(303, `${hrefOn(res, paths.caseReceipt)}?ref=${reference}`);
    }
  });

  return router;
}
