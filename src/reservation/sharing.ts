import type { RuleTable } from './rule-table.ts';
import { releaseAnswer } from './rules.ts';
import type { Scope } from './scope.ts';

/** In which form data leave: with the identity number, without it, or linked by it. */
const sharingForms = ['identified', 'unidentified', 'linked'] as const;
type SharingForm = (typeof sharingForms)[number];

type Sharing = 'shared' | 'without-number' | 'not-shared';

export type SharingLine = {
  purpose: 1 | 2;
  forms: { form: SharingForm; now: Sharing; then: Sharing }[];
};

/** What may leave now, and once the choice holds, as the rules answer the gate. */
export function sharingLines(
  rules: RuleTable,
  { now, then }: { now: ReadonlySet<Scope>; then: ReadonlySet<Scope> },
): SharingLine[] {
  return ([1, 2] as const).map((purpose) => ({
    purpose,
    forms: sharingForms.map((form) => ({
      form,
      now: sharingOf(rules, { purpose, form }, now),
      then: sharingOf(rules, { purpose, form }, then),
    })),
  }));
}

function sharingOf(
  rules: RuleTable,
  { purpose, form }: { purpose: 1 | 2; form: SharingForm },
  active: ReadonlySet<Scope>,
): Sharing {
  // Which fields leave differs by data set, whether the person and the number do not.
  const answer = releaseAnswer(
    rules,
    { dataset: 'FREG', purpose, identified: form === 'identified', linkage: form === 'linked' },
    active,
  );
  if (answer.outcome === 'drop-person') return 'not-shared';
  return answer.stripIdentifier ? 'without-number' : 'shared';
}
