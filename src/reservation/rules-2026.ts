import { kept2026 } from './kept-2026.ts';
import { reach2026 } from './reach-2026.ts';
import { versionName, type RuleReadings } from './rule-readings.ts';
import { messageTypes, type RuleTable } from './rule-table.ts';

const validFrom = '2026-01-01';

/** First version: our reading of the regulation as it stood in 2026. */
export function rules2026(readings: RuleReadings): RuleTable {
  return {
    version: versionName('2026-1', readings),
    validFrom,
    scopes: scopeRules(readings),
    messages: [...messageTypes],
    reach: reach2026(readings),
    ...kept2026(readings),
  };
}

function scopeRules({ linkageException }: RuleReadings): RuleTable['scopes'] {
  const both: (1 | 2)[] = [1, 2];
  const inForce = { state: 'in-force', validFrom, validTo: null } as const;
  const registration = {
    ...inForce,
    legalBasis: 'KPR-forskriften § 2-2 første ledd',
    effects: [
      { effect: 'refuse-fields' },
      { effect: 'block-and-erase' },
      { effect: 'drop-fields', purposes: both },
    ],
  } satisfies Partial<RuleTable['scopes'][number]>;
  const release = { ...inForce, legalBasis: 'KPR-forskriften § 2-2 andre ledd' } as const;
  // The exception is of linking by number; who is left out of formål 2 is left out of it all.
  const linkage = linkageException === 'on' ? 'excepted' : 'enforced';
  return [
    {
      scope: 'registration-preventive-health',
      label: label('registration-preventive-health'),
      ...registration,
    },
    { scope: 'registration-dental', label: label('registration-dental'), ...registration },
    {
      scope: 'release-identified',
      label: label('release-identified'),
      ...release,
      effects: [{ effect: 'strip-identifier', purposes: both, linkage }],
    },
    {
      scope: 'release-secondary',
      label: label('release-secondary'),
      ...release,
      effects: [{ effect: 'drop-person', purposes: [2], linkage: 'enforced' }],
    },
    {
      scope: 'ehds-secondary-use',
      label: label('ehds-secondary-use'),
      state: 'off',
      effects: [],
      legalBasis: 'EHDS article 71',
      validFrom: null,
      validTo: null,
    },
  ];
}

function label(scope: string): string {
  return `reservation.scope.${scope}`;
}
