import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { narrowedScopes } from './never-narrower.ts';
import type { RuleBook } from './rule-book.ts';
import { ruleTableShape, type RuleTable } from './rule-table.ts';
import { listPublishedRules, listRulesInUse, publishRules } from './rules-in-use.repository.ts';

/** What it says names scopes and versions, and nobody. */
class RulesNotKept extends Error {}

export type RulesInUseCheck = ReturnType<typeof createRulesInUse>;

/**
 * Whether the rules as this process reads them keep what has been promised under them. Asked before
 * anything is decided by them, and again while the service runs: a newer process may have brought
 * rules that this one does not know.
 */
export function createRulesInUse(deps: { db: Knex; ruleBook: RuleBook; clock: Clock; log: Log }) {
  const { ruleBook, log } = deps;
  let found: Promise<void> | undefined;
  let broken: RulesNotKept | undefined;

  function breakBy(error: RulesNotKept): Unavailable {
    if (broken === undefined) log.error('rules-not-kept', { said: error.message });
    broken = error;
    return new Unavailable('rules', { cause: error });
  }

  const check = () =>
    (found ??= publishAndCompare(deps).catch((error: unknown) => {
      found = undefined;
      throw error;
    }));

  return {
    /**
     * Until it has once found nothing: then new ones are made by these.
     *
     * @throws with words that say what would come to cover less
     */
    check,

    /** As `check`, from the beginning. What is found shuts the gate until it is mended. */
    async checkAgain(): Promise<void> {
      found = undefined;
      try {
        await check();
        broken = undefined;
      } catch (error) {
        if (!(error instanceof RulesNotKept)) throw error;
        breakBy(error);
      }
    },

    /** @throws Unavailable when the last check found that something is not kept */
    assertKept(): void {
      if (broken !== undefined) throw new Unavailable('rules', { cause: broken });
    },

    /**
     * For a version that something in the ledger was chosen under.
     *
     * @throws Unavailable, and from then on, where this process does not know it: it may cover more
     */
    assertKnown(version: string): void {
      if (ruleBook.version(version) !== undefined) return;
      throw breakBy(
        new RulesNotKept(`Somebody has reserved under ${version}, which is not known here`),
      );
    },
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
async function publishAndCompare(deps: {
  db: Knex;
  ruleBook: RuleBook;
  clock: Clock;
}): Promise<void> {
  const { db, ruleBook, clock } = deps;
  for (const rules of ruleBook.all()) await publishRules(db, rules);
  const rules = ruleBook.on(today(clock));
  const edited = (await listPublishedRules(db)).filter(({ version, document }) => {
    const now = ruleBook.version(version);
    return now !== undefined && !saysTheSame(now, document);
  });
  const narrowed = (await listRulesInUse(db)).flatMap(({ scope, version, choices }) => {
    const madeUnder = ruleBook.version(version);
    const who = `${scope}, chosen ${choices} times under ${version}`;
    if (madeUnder === undefined) return [`${who}, which is not published any more`];
    return narrowedScopes(madeUnder, rules).includes(scope) ? [who] : [];
  });
  const faults = [
    edited.length > 0 &&
      `What was published as ${edited.map(({ version }) => version).join(', ')} says something ` +
        'else now: leave it as it was, and give what is new a version of its own.',
    narrowed.length > 0 &&
      `The rules as they are read now, ${rules.version}, cover less than reservations were made ` +
        `under: ${narrowed.join('; ')}. Nothing covered is narrowed without a notice and a new ` +
        'choice: set the policy switches back.',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new RulesNotKept(faults.join(' '));
}

function saysTheSame(now: RuleTable, document: unknown): boolean {
  const kept = ruleTableShape.safeParse(document);
  return kept.success && isDeepStrictEqual(withoutWords(now), withoutWords(kept.data));
}

/** What decides, apart from the words that it is told in. */
function withoutWords(rules: RuleTable): RuleTable {
  const told = { label: '', legalBasis: '' };
  return {
    ...rules,
    scopes: rules.scopes.map((rule) => ({ ...rule, ...told })),
    reach: rules.reach.map((rule) => ({ ...rule, legalBasis: '' })),
  };
}
