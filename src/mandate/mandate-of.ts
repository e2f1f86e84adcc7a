import type { Response } from 'express';
import type { Mandate, Reach } from './mandate.ts';

const mandates = new WeakMap<Response, Mandate<Reach>>();

export function keepMandate(res: Response, mandate: Mandate<Reach>) {
  mandates.set(res, mandate);
}

/** Undefined before anybody has asked for whom the page is, and where it is for nobody. */
export function mandateFoundFor(res: Response): Mandate<Reach> | undefined {
  return mandates.get(res);
}

/** The proof made for this request; asking before `findMandate` is a fault of the pipeline. */
export function voiceOf(res: Response): Mandate<Reach> {
  const mandate = mandates.get(res);
  if (mandate === undefined) throw new Error('The route stands before findMandate');
  return mandate;
}

/** As `voiceOf`, of somebody who may see; asking before `requireSight` is a fault too. */
export function mandateOf(res: Response): Mandate {
  const mandate = voiceOf(res);
  if (!isFull(mandate)) throw new Error('The route stands before requireSight');
  return mandate;
}

/** Whether it goes as far as seeing what is held. */
export function isFull(mandate: Mandate<Reach>): mandate is Mandate {
  return mandate.reach === 'full';
}
