import type { Response } from 'express';
import { translatorOn } from '../web/about.ts';
import { languageOf } from '../web/language.ts';
import { reachWords, type ReachWords } from './reach-words.ts';
import type { Choice } from './reservation.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleTable } from './rule-table.ts';

/** What the choices cover, in the words of the page that is being answered. */
export function reachOn(res: Response, rules: RuleTable): ReachWords {
  return reachWords(rules, { t: translatorOn(res), lang: languageOf(res) });
}

/** As `reachOn`, by the rules that were shown when the choice was drafted. */
export function reachOfChoice(
  res: Response,
  { rulesVersion }: Pick<Choice, 'rulesVersion'>,
  ruleBook: RuleBook,
): ReachWords | null {
  const rules = ruleBook.version(rulesVersion);
  return rules === undefined ? null : reachOn(res, rules);
}
