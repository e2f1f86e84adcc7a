import { recipientsOf } from '../gate/recipient-notice.ts';
import { findRecordTable } from '../holdings/catalogue.ts';
import type {
  CoveredRows,
  CoveredTarget,
  HeldUnderRules,
  KeptTarget,
  ReleaseCount,
} from '../holdings/covered-rows.ts';
import type { EffectDates } from './effect-dates.ts';
import type { ReservationAction } from './reservation.ts';
import type { Dataset, ReachRule, RuleTable } from './rule-table.ts';
import { storedReach } from './rules.ts';
import { isRegistrationScope, type RegistrationScope, type Scope } from './scope.ts';
import type { SharingLine } from './sharing.ts';

/** What a rule covers, and what the register holds of it now. */
export type CoveredLine = { rule: ReachRule; held: CoveredRows | 'failed' };

/** Contacts that stay when what is covered of them goes. */
type KeptLine = { source: Dataset; table: string; count: number | 'failed' };

export type RegistrationEffect = {
  scope: RegistrationScope;
  covered: CoveredLine[];
  kept: KeptLine[];
};

export type EarlierReleases = {
  withNumber: number;
  withoutNumber: number;
  /** Projects that are asked to delete; those that got none of it are not. */
  toDelete: number;
  /** Who they are, once each; of none where names are not to be told. */
  names: string[];
};

/** What confirming would come to, as far as it can be seen now. */
export type Effect = {
  action: ReservationAction;
  scopes: readonly Scope[];
  dates: EffectDates;
  /** Undefined for one who may not have it erased at once. */
  datesAtOnce: EffectDates | undefined;
  /** The first erasure that waits in each scope: a lift of the scope stops it. */
  pendingErasures: Partial<Record<RegistrationScope, Date>>;
  sharing: SharingLine[];
  /** `unseen`: the register is away. What the rules say holds all the same. */
  held: { registrations: RegistrationEffect[]; releases: EarlierReleases | 'failed' } | 'unseen';
};

export type EffectQuestion = { targets: CoveredTarget[]; kept: KeptTarget[] };

/** What to ask the register about these choices, as the rule table has it. */
export function effectQuestion(rules: RuleTable, scopes: readonly Scope[]): EffectQuestion {
  const registrations = scopes.filter(isRegistrationScope);
  return {
    targets: registrations.flatMap((scope) =>
      storedReach(rules, scope).map(({ source, store, when }) => ({ source, ...store, when })),
    ),
    kept: registrations.flatMap((scope) => keptContacts(rules, scope)),
  };
}

/** The answer to `effectQuestion`, sorted back under the rules that asked. */
export function registrationEffects(
  rules: RuleTable,
  scopes: readonly Scope[],
  answer: Pick<HeldUnderRules, 'targets' | 'kept'>,
): RegistrationEffect[] {
  const held = answer.targets.values();
  const counts = answer.kept.values();
  return scopes.filter(isRegistrationScope).map((scope) => ({
    scope,
    covered: storedReach(rules, scope).map((rule) => ({
      rule,
      held: held.next().value ?? 'failed',
    })),
    kept: keptContacts(rules, scope).map(({ source, table }) => ({
      source,
      table,
      count: counts.next().value ?? 'failed',
    })),
  }));
}

/** What has left already, and who will be asked to delete what these choices erase. */
export function earlierReleases(
  rules: RuleTable,
  scopes: readonly Scope[],
  { releases, isNamed }: { releases: readonly ReleaseCount[]; isNamed: boolean },
): EarlierReleases {
  const identified = releases.filter(({ withIdentityNumber }) => withIdentityNumber);
  const recipients = scopes
    .filter(isRegistrationScope)
    .flatMap((scope) => recipientsOf(identified, rules, scope));
  return {
    withNumber: countIn(identified),
    withoutNumber: countIn(releases) - countIn(identified),
    toDelete: new Set(recipients.map(({ projectId }) => projectId)).size,
    names: isNamed ? [...new Set(recipients.map(({ recipientName }) => recipientName))] : [],
  };
}

/** Tables of contacts of which something stays; parts of a contact stay with it. */
function keptContacts(
  { keptColumns }: RuleTable,
  scope: RegistrationScope,
): (KeptTarget & { source: Dataset })[] {
  return keptColumns
    .filter(({ columns, table }) => columns.length > 0 && findRecordTable(table) !== undefined)
    .filter((rule) => rule.scope === scope)
    .map(({ source, table, when }) => ({ source, table, when }));
}

function countIn(releases: readonly ReleaseCount[]): number {
  return releases.reduce((total, { count }) => total + count, 0);
}
