import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { narrowedScopes } from './never-narrower.ts';
import type { RuleBook } from './rule-book.ts';
import { listRulesInUse } from './rules-in-use.repository.ts';

export function createRulesInUse(deps: { db: Db; ruleBook: RuleBook; clock: Clock }) {
  let found: Promise<void> | undefined;
  return {
    /** As `refuseNarrowedRules`, until it has once found nothing: then new ones are made by these. */
    check: () =>
      (found ??= refuseNarrowedRules(deps).catch((error: unknown) => {
        found = undefined;
        throw error;
      })),
  };
}

/**
 * Holds what the rules say now against what they said when reservations in force were made. A later
 * version cannot cover less, but the same versions read by other policy switches can, and so can
 * versions that are edited or taken away.
 *
 * @throws with words that say which choices would come to cover less: nothing may be stored,
 *   released or shown by such rules
 */
async function refuseNarrowedRules(deps: {
  db: Db;
  ruleBook: RuleBook;
  clock: Clock;
}): Promise<void> {
  const { db, ruleBook, clock } = deps;
  const rules = ruleBook.on(today(clock));
  const broken = (await listRulesInUse(db)).flatMap(({ scope, version, choices }) => {
    const madeUnder = ruleBook.version(version);
    const who = `${scope}, chosen ${choices} times under ${version}`;
    if (madeUnder === undefined) return [`${who}, which is not published any more`];
    return narrowedScopes(madeUnder, rules).includes(scope) ? [who] : [];
  });
  if (broken.length === 0) return;
  throw new Error(
    `The rules as they are read now, ${rules.version}, cover less than reservations were made ` +
      `under: ${broken.join('; ')}. Nothing covered is narrowed without a notice and a new choice: ` +
      'set the policy switches back.',
  );
}
