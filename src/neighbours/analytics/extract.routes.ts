import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import { z } from 'zod';
import { errorDetail, type Log } from '../../shared/log.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { datasetNames } from './dataset-tables.ts';
import type { ExtractOrder, ExtractOutcome } from './extract.service.ts';
import { tellCount, tellSize } from './small-counts.ts';

const orderShape = z.strictObject({
  dataset: z.enum(datasetNames),
  purpose: z.literal([1, 2]),
  identified: z.boolean(),
  linkage: z.boolean().default(false),
});

export type ExtractDependencies = {
  makeExtract: (order: ExtractOrder) => Promise<ExtractOutcome>;
  organisation: string;
  log: Log;
};

/** `POST /extracts`: makes a file, and tells of it without telling who has reserved. */
export function createExtractApp({ makeExtract, organisation, log }: ExtractDependencies): Express {
  const app = express().disable('x-powered-by');
  app.post('/extracts', express.json({ limit: '10kb' }), async (req, res) => {
    const order = orderShape.safeParse(req.body);
    if (order.success) answer(res, await makeExtract(order.data), organisation);
    else sendProblem(res, 422, 'Bestillingen mangler datasett, formål eller identitet');
  });
  app.use((_req, res) => sendProblem(res, 404, 'Her er det ingenting'));
  app.use(faultHandler(log));
  return app;
}

function answer(res: Response, made: ExtractOutcome, organisation: string) {
  const noFile = 'Uttrekket er ikke laget';
  switch (made.outcome) {
    case 'made': {
      const { extractId, path, personsOut, rowsOut, ...leftOut } = made.extract;
      res.status(201).json({
        ...{ extractId, madeBy: organisation, path },
        persons: tellSize(personsOut),
        rows: tellSize(rowsOut),
        personsLeftOut: tellCount(leftOut.personsDropped),
        personsWithoutIdentity: tellCount(leftOut.personsStripped),
        valuesLeftOut: tellCount(leftOut.fieldsDropped),
      });
      return;
    }
    case 'empty':
      sendProblem(res, 409, `${noFile}: datasettet er tomt`);
      return;
    case 'gate-unavailable':
      sendProblem(res, 503, `${noFile}: vi får ikke sjekket reservasjoner nå. Prøv igjen om litt`);
      return;
    case 'register-unavailable':
      sendProblem(res, 503, `${noFile}: registeret svarer ikke. Prøv igjen om litt`);
      return;
    default:
      unreachable(made);
  }
}

function sendProblem(res: Response, status: number, title: string) {
  if (status === 503) res.set('Retry-After', '10');
  res.status(status).type('application/problem+json').send(JSON.stringify({ status, title }));
}

function faultHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const isBadBody = error instanceof Error && 'type' in error;
    if (isBadBody) {
      sendProblem(res, 400, 'Bestillingen kan ikke leses');
      return;
    }
    log.error('extract-failed', errorDetail(error));
    sendProblem(res, 500, 'Uttrekket er ikke laget: noe gikk galt hos oss');
  };
}
