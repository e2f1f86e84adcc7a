import type { Response } from 'express';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { isFull } from '../mandate/mandate-of.ts';
import { aboutOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import { translator, type About } from '../web/texts.ts';
import type { Effects, PreviewedChoice } from './effect.service.ts';
import { effectView, type EffectView } from './effect-view.ts';

export type EffectOnPage = { effects: Effects; holdings: Pick<HoldingsService, 'wording'> };

/**
 * What the choice would come to, in the words of the page that is being answered. Null for one who
 * may not see what is held, and where nothing would change: then nothing is read either.
 *
 * @param about whom the page speaks of, where it speaks of several
 */
export async function effectOn(
  res: Response,
  { effects, holdings }: EffectOnPage,
  { mandate, choice, about }: { mandate: Mandate<Reach>; choice: PreviewedChoice; about?: About },
): Promise<EffectView | null> {
  if (!isFull(mandate)) return null;
  const lang = languageOf(res);
  const told = { hideHealth: hidesHealth(res.req), about: about ?? aboutOn(res) };
  const [effect, wording] = await Promise.all([
    effects.of(mandate, choice),
    holdings.wording(lang, told),
  ]);
  return effect === undefined
    ? null
    : effectView(effect, { ...wording, t: translator(lang, told.about) });
}
