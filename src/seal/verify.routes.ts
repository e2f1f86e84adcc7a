import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import { readUpload } from './checked-upload.ts';
import type { Seal } from './seal.service.ts';
import { answerView, type Answer } from './verify-view.ts';

/** Longer than any way of writing a code. */
const codeField = z.object({ kode: z.string().max(200) });

/**
 * «Er dokumentet ekte?»: for whoever holds a document of ours, signed in or not. Says nothing of
 * whom a document is about, and keeps nothing of what it is given.
 */
export function verifyRoutes({
  documentSeal,
  render,
  limitChecks,
}: {
  documentSeal: Pick<Seal, 'checkFile' | 'checkCode'>;
  render: RenderPage;
  /** The same for known and unknown: nobody may try codes in bulk. */
  limitChecks: RequestHandler;
}): Router {
  async function checkFile(req: Request): Promise<Answer> {
    const upload = await readUpload(req);
    if (upload.outcome !== 'read') return { by: 'file', verdict: { verdict: upload.outcome } };
    return { by: 'file', verdict: await documentSeal.checkFile(upload.hash, upload.references) };
  }

  async function checkCode(req: Request): Promise<Answer> {
    const typed = codeField.safeParse(req.body).data?.kode.trim() ?? '';
    if (typed === '') return { by: 'code', verdict: { verdict: 'no-code' } };
    return { by: 'code', verdict: await documentSeal.checkCode(typed) };
  }

  function show(res: Response, answer: Answer | undefined) {
    const lang = languageOf(res);
    const view = answer === undefined ? null : answerView(answer, translator(lang), lang);
    render(res, 'seal/verify', { answer: view }, statusOf(answer));
  }

  const router = Router();
  router.get(paths.verify, (_req, res) => show(res, undefined));
  router.post(paths.verify, limitChecks, async (req, res) => {
    const hasFile = req.is('multipart/form-data') !== false;
    show(res, hasFile ? await checkFile(req) : await checkCode(req));
  });
  return router;
}

function statusOf(answer: Answer | undefined): number {
  switch (answer?.verdict.verdict) {
    case 'too-large':
      return 413;
    case 'broken':
    case 'empty':
    case 'no-file':
    case 'no-code':
      return 400;
    default:
      return 200;
  }
}
