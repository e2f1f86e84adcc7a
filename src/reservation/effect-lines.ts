import { exampleWords } from '../holdings/example-words.ts';
import { sourceName } from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import { formatDate, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { CoveredLine, Effect } from './effect.ts';
import { storedThings } from './reach-words.ts';

/** Values in the catalogue's words, and the words around them. */
export type EffectWording = Omit<Wording, 't'> & { t: Translate };

/** What the register holds of one thing that a choice covers, in words. */
export type EffectLine = {
  /** As the catalogue calls it: «målinger». */
  thing: string;
  source: string;
  values: number;
  /** Blocked already, as by an earlier choice; empty when none is. */
  before: string;
  examples: string[];
  /** What becomes of it. */
  then: string;
  /** Goes for good; else it is only blocked. */
  erased: boolean;
};

const mostExamples = 3;

/** Things of one name and source are one line; what is not held is none. */
export function effectLines(
  covered: readonly CoveredLine[],
  effect: Pick<Effect, 'action' | 'dates'>,
  wording: EffectWording,
): EffectLine[] {
  const told = covered.flatMap((line) => lineOf(line, effect, wording) ?? []);
  const alike = Map.groupBy(told, ({ thing, source, erased }) =>
    [thing, source, erased].join('\n'),
  );
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const total = (name: 'values' | 'blocked') => some.reduce((sum, line) => sum + line[name], 0);
    const blocked = total('blocked');
    const isNews = effect.action === 'reserve' && blocked > 0;
    return [
      {
        ...first,
        values: total('values'),
        before: isNews ? wording.t('reservation.effect.blocked-before', { n: blocked }) : '',
        examples: some.flatMap(({ examples }) => examples).slice(0, mostExamples),
      },
    ];
  });
}

/** «målinger (14), amming (2) og stedets egne ord (1)» */
export function listed(lines: readonly EffectLine[], lang: Language): string {
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return list.format(lines.map(({ thing, values }) => `${thing} (${values})`));
}

/** Undefined for what is not held, and on lifting for what is not blocked. */
function lineOf(
  { rule, held }: CoveredLine,
  { action, dates }: Pick<Effect, 'action' | 'dates'>,
  wording: EffectWording,
) {
  if (held === 'failed') return undefined;
  const { t, lang } = wording;
  const values = action === 'reserve' ? held.values : held.blocked;
  if (values === 0) return undefined;
  const { store, certainty, source } = rule;
  const erased = certainty === 'confirmed';
  const becomes = action === 'lift' ? 'returned' : certainty;
  return {
    thing: new Intl.ListFormat(lang, { type: 'conjunction' }).format(storedThings(store, t)),
    source: sourceName(source, wording),
    values,
    blocked: held.blocked,
    examples: held.examples.map((one) => exampleWords(one, store.columns, wording)),
    then: t(`reservation.effect.becomes.${becomes}`, { when: formatDate(dates.eraseOn, lang) }),
    erased,
  };
}
