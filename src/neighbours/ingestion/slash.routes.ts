import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { errorDetail, type Log } from '../../shared/log.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { readDeliveryHead } from './delivery-head.ts';
import type { DeliveryOutcome } from './delivery.service.ts';
import {
  isAcceptedMessageType,
  type DeliveryAccount,
  type DeliveryHead,
  type Receipt,
} from './delivery.ts';
import { sendProblem } from './problem.ts';

export type SlashDependencies = {
  receive: (head: DeliveryHead, body: unknown) => Promise<DeliveryOutcome>;
  findAccount: (correlationId: string) => Promise<DeliveryAccount | undefined>;
  log: Log;
};

/** FHI's limit for a message. */
const bodyLimit = '15mb';

/**
 * A stand-in of SLASH, where record systems deliver, and of what its own staff see. The real one
 * asks for HelseID with DPoP; this one lives on loopback and asks for nothing.
 */
export function createSlashApp(deps: SlashDependencies): Express {
  const { receive, findAccount, log } = deps;
  const app = express().disable('x-powered-by');

  const readHead: RequestHandler<{ messageType: string }> = (req, res, next) => {
    const { messageType } = req.params;
    if (isAcceptedMessageType(messageType)) {
      const read = readDeliveryHead(messageType, req.headers);
      if (read.outcome === 'read') {
        heads.set(req, read.head);
        next();
      } else sendProblem(res, 'headers-invalid', read.faulty.join(', '));
    } else sendProblem(res, 'message-type-unknown');
  };

  app.post(
    '/slash/:messageType',
    readHead,
    express.json({ limit: bodyLimit, strict: true }),
    async (req, res) => {
      const head = headOf(req);
      res.set('X-Correlation-ID', head.correlationId);
      answer(res, await receive(head, req.body));
    },
  );
  app.get('/drift/leveranser/:correlationId', async (req, res) => {
    const account = await findAccount(req.params.correlationId);
    if (account === undefined) sendProblem(res, 'not-found');
    else res.json(account);
  });
  app.use((_req, res) => sendProblem(res, 'not-found'));
  app.use(faultHandler(log));
  return app;
}

const heads = new WeakMap<object, DeliveryHead>();

function headOf(req: Request<{ messageType: string }>): DeliveryHead {
  const head = heads.get(req);
  if (head === undefined) throw new Error('The route stands before its headers are read');
  return head;
}

function answer(res: Response, delivered: DeliveryOutcome) {
  switch (delivered.outcome) {
    case 'received':
      res.status(201).json(sentReceipt(delivered.account.receipt));
      return;
    case 'received-before':
      res.status(200).json(sentReceipt(delivered.account.receipt));
      return;
    case 'unknown-system':
      sendProblem(res, 'system-unknown');
      return;
    case 'unreadable':
      sendProblem(res, 'body-unreadable');
      return;
    case 'gate-unavailable':
      sendProblem(res, 'gate-unavailable');
      return;
    case 'register-unavailable':
      sendProblem(res, 'register-unavailable');
      return;
    default:
      unreachable(delivered);
  }
}

/** The receipt alone: an account also tells of reservations, which a sender is never told of. */
function sentReceipt(receipt: Receipt): Receipt {
  return receipt;
}

function faultHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const kind: unknown =
      typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
    if (kind === 'entity.too.large') sendProblem(res, 'body-too-large');
    else if (kind === 'entity.parse.failed') sendProblem(res, 'body-unreadable');
    else {
      log.error('delivery-failed', errorDetail(error));
      sendProblem(res, 'fault');
    }
  };
}
