import type { Condition } from './rule-table.ts';

/**
 * A condition that is met wherever one of the two is, and perhaps on more rows: what cannot be said
 * in one condition has none, so that too much is withheld and never too little.
 */
export function looser(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null || other?.field !== one.field) return null;
  return { field: one.field, oneOf: [...new Set([...one.oneOf, ...other.oneOf])] };
}

type ConditionName = 'preventive-claims' | 'dental-claims' | 'not-refunded';

const names: Readonly<Record<string, ConditionName>> = {
  'praksistype HELS JORD KOHS': 'preventive-claims',
  'praksistype TAFK TAFY TAKJ TANN TAPL TAPO': 'dental-claims',
  'refund_related false': 'not-refunded',
};

/**
 * The name that a condition on stored rows goes by in the texts.
 *
 * @throws for one that nobody has put into words: half a rule must not be published
 */
export function conditionName({ field, oneOf }: Condition): ConditionName {
  const key = [field, ...oneOf.toSorted()].join(' ');
  const name = names[key];
  if (name === undefined) throw new Error(`No words for the condition ${key}`);
  return name;
}
