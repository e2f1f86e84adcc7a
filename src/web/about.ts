import type { RequestHandler, Response } from 'express';
import { mandateFoundFor } from '../mandate/mandate-of.ts';
import type { Population } from '../population/population.service.ts';
import { personReferenceOn } from './acting-address.ts';
import { languageOf } from './language.ts';
import { translator, type About, type Translate } from './texts.ts';

const abouts = new WeakMap<Response, About>();

/** Notes of whom a page about another speaks. Stands right below `findMandate`. */
export function noteAbout({
  population,
}: {
  population: Pick<Population, 'knownNameOf'>;
}): RequestHandler {
  return (_req, res, next) => {
    const mandate = mandateFoundFor(res);
    if (mandate !== undefined && personReferenceOn(res) !== undefined) {
      abouts.set(res, { child: population.knownNameOf(mandate.subject) });
    }
    next();
  };
}

/** Undefined on pages about oneself, and about nobody. */
export function aboutOn(res: Response): About | undefined {
  return abouts.get(res);
}

/** The texts as the page that is being answered says them. */
export function translatorOn(res: Response): Translate {
  return translator(languageOf(res), aboutOn(res));
}
