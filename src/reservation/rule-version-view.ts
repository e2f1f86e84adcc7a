import { findTable, getColumn } from '../holdings/catalogue.ts';
import type { Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { groupsOf, type ReachGroup } from './reach-words.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleTable } from './rule-table.ts';

type Words = { t: Translate; lang: Language };

/** What of a table stays, by the names that the catalogue has. */
type Staying = { source: string; table: string; columns: string };

type ScopeView = {
  scope: string;
  label: string;
  state: 'in-force' | 'off';
  legalBasis: string;
  from: string | null;
  /** Ends of keys of texts: what the choice does. */
  effects: string[];
  covered: ReachGroup[];
  stays: Staying[];
};

/** One version of the rules as /regler prints it: all of it is from the table. */
export function ruleVersionView(rules: RuleTable, words: Words) {
  return {
    version: rules.version,
    from: rules.validFrom,
    scopes: rules.scopes.map((rule): ScopeView => {
      const { scope, label, state, legalBasis, validFrom } = rule;
      const ofScope = (one: { scope: string }) => one.scope === scope;
      return {
        ...{ scope, label, state, legalBasis, from: validFrom },
        effects: rule.effects.map((one) => {
          const isLinked = 'linkage' in one && one.linkage === 'excepted';
          const purposes = 'purposes' in one ? `-${one.purposes.join('-')}` : '';
          return one.effect + purposes + (isLinked ? '-linkage-excepted' : '');
        }),
        covered: groupsOf(rules.reach.filter(ofScope), words),
        stays: rules.keptColumns.filter(ofScope).flatMap((kept) => stayingOf(kept, words)),
      };
    }),
  };
}

/** Every version as it is read now, the latest first. */
export function versionList(ruleBook: RuleBook, today: string) {
  const inForce = ruleBook.on(today).version;
  return ruleBook
    .all()
    .map(({ version, validFrom }) => ({
      version,
      from: validFrom,
      state: version === inForce ? 'now' : validFrom > today ? 'later' : 'earlier',
    }))
    .toReversed();
}

/** Only what a page shows of it is named; keys and bookkeeping stay as well. */
function stayingOf(
  { source, table, columns }: RuleTable['keptColumns'][number],
  { t, lang }: Words,
): Staying[] {
  const found = findTable(table);
  const shown = columns.filter((column) => found?.columns[column]?.use === 'shown');
  if (found === undefined || shown.length === 0) return [];
  const names = shown.map((column) => t(getColumn(table, column).label).toLowerCase());
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return [
    {
      source: t(`holdings.source.${source}`),
      table: t(found.label),
      columns: list.format([...new Set(names)]),
    },
  ];
}
