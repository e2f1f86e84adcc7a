import { defaultPolicy } from '../../src/mandate/policy.ts';
import { createRuleBook, publications } from '../../src/reservation/rule-book.ts';
import type { RuleTable } from '../../src/reservation/rule-table.ts';

/** The rules as they are published, read as where nothing is set. */
export const ruleBook = createRuleBook(publications, defaultPolicy);

export function rulesOn(date: string): RuleTable {
  return ruleBook.on(date);
}
