import type { RequestHandler, Response } from 'express';
import type { Db } from '../database/query.ts';
import type { Log } from '../shared/log.ts';
import { findConsumer } from './consumer.repository.ts';
import type { MachineCaller, MachineScope, TokenCheck } from './machine-token.ts';
import { sendProblem } from './problem.ts';

/** A system with a valid token whose organisation has been given this operation by us too. */
export type AdmittedCaller = MachineCaller & { consumerId: string };

const callers = new WeakMap<Response, AdmittedCaller>();

/** Who calls; asking before `requireScope` is a fault of the pipeline. */
export function callerOf(res: Response): AdmittedCaller {
  const caller = callers.get(res);
  if (caller === undefined) throw new Error('The route stands before requireScope');
  return caller;
}

/** Stands before a body is read: without the right token nothing of a request is looked at. */
export function requireScope(
  { checkToken, db, log }: { checkToken: TokenCheck; db: Db; log: Log },
  scope: MachineScope,
): RequestHandler {
  return async (req, res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.get('authorization') ?? '')?.[1];
    if (token === undefined) {
      sendProblem(res, 'token-missing');
      return;
    }
    const judged = await checkToken(token, scope);
    if (judged.outcome !== 'accepted') {
      const code = judged.outcome === 'refused' ? judged.code : 'unavailable';
      log.warn('machine-call-refused', { code });
      sendProblem(res, code);
      return;
    }
    const consumer = await findConsumer(db, judged.caller.organisation);
    if (consumer?.scopes.includes(scope) !== true) {
      log.warn('machine-call-refused', { code: 'consumer-unknown' });
      sendProblem(res, 'consumer-unknown');
      return;
    }
    callers.set(res, { ...judged.caller, consumerId: consumer.consumerId });
    next();
  };
}
