import type { IdentifiedRelease } from '../holdings/release-reader.service.ts';
import type { PersonId } from '../population/person.ts';
import type { ReachRule, RuleTable } from '../reservation/rule-table.ts';
import { storedReach } from '../reservation/rules.ts';
import type { RegistrationScope } from '../reservation/scope.ts';

/** What came of telling a recipient; without a reason only when it was told. */
export type NoticeOutcome =
  { outcome: 'told' } | { outcome: 'impossible' | 'disproportionate'; reason: NoticeReason };

/** GDPR article 19: why nobody was told. */
export const noticeReasons = [
  'recipient-gone',
  'key-deleted',
  'data-deleted',
  'too-many-recipients',
] as const;
type NoticeReason = (typeof noticeReasons)[number];

/** An erasure that has been carried out. */
export type Erased = { person: PersonId; choiceId: string; scope: RegistrationScope };

/** A recipient who is to delete something of one person, and what it was given of it. */
export type Recipient = { projectId: string; recipientName: string; datasets: string[] };

/**
 * Who has received anything that is erased now, once each. Releases without identity number are not
 * among them: nobody can find a person in those.
 */
export function recipientsOf(
  releases: readonly IdentifiedRelease[],
  rules: RuleTable,
  scope: RegistrationScope,
): Recipient[] {
  const erased = new Set<string>(erasedReach(rules, scope).map(({ source }) => source));
  const byProject = Map.groupBy(releases, ({ projectId }) => projectId);
  return [...byProject].flatMap(([projectId, same]) => {
    const given = new Set(same.flatMap(({ datasets }) => datasets));
    const datasets = [...given].filter((dataset) => erased.has(dataset)).toSorted();
    const [newest] = same;
    return newest === undefined || datasets.length === 0
      ? []
      : [{ projectId, recipientName: newest.recipientName, datasets }];
  });
}

/** What a recipient of these data sets is to delete: what is erased here, and nothing assumed. */
export function fieldsToDelete(
  rules: RuleTable,
  { scope, datasets }: { scope: RegistrationScope; datasets: readonly string[] },
) {
  return erasedReach(rules, scope)
    .filter(({ source }) => datasets.includes(source))
    .map(({ store, when }) => ({ ...store, when }));
}

function erasedReach(rules: RuleTable, scope: RegistrationScope): ReachRule[] {
  return storedReach(rules, scope).filter(({ certainty }) => certainty === 'confirmed');
}
