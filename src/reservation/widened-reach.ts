import { coversInStore } from './never-narrower.ts';
import type { RuleTable } from './rule-table.ts';
import { storedReach } from './rules.ts';
import type { RegistrationScope } from './scope.ts';

/**
 * What keepers of the register owe anew for a reservation made under `earlier`, now that the rules
 * cover more of what is stored, or have confirmed what was assumed.
 */
export function owedAnew(
  earlier: RuleTable,
  now: RuleTable,
  scope: RegistrationScope,
): ('block' | 'erase')[] {
  const before = storedReach(earlier, scope);
  const confirmed = before.filter(({ certainty }) => certainty === 'confirmed');
  const after = storedReach(now, scope);
  const isNew = (known: typeof before) => (rule: (typeof after)[number]) =>
    !known.some((one) => coversInStore(one, rule));
  const blocks = after.some(isNew(before));
  const erases = after.filter(({ certainty }) => certainty === 'confirmed').some(isNew(confirmed));
  return [blocks ? (['block'] as const) : [], erases ? (['erase'] as const) : []].flat();
}
