import fc from 'fast-check';
import type { Condition, ReachRule, RuleTable } from '../../src/reservation/rule-table.ts';
import { registrationScopes } from '../../src/reservation/scope.ts';

/** A small register, in which every rule can meet every other. */
export const tables = [
  { table: 'hst_visit', source: 'HST', message: 'HST_Konsultasjon' },
  { table: 'hst_part', source: 'HST', message: 'HST_Avtale' },
  { table: 'kuhr_claim', source: 'KUHR', message: 'KUHR_Regning' },
  { table: 'kuhr_line', source: 'KUHR', message: 'KUHR_Regning' },
] as const;
export const columns = ['a', 'b', 'c'] as const;
export const fieldNames = ['f', 'g', 'h'] as const;
/** What a condition can stand on, in messages and rows alike. */
export const kinds = { x: ['1', '2'], y: ['1', '2'] } as const;

const legal = { legalBasis: '§ 2-2', validTo: null };
const some = <Name extends string>(names: readonly Name[], minLength = 1) =>
  fc.subarray([...names], { minLength });

const when: fc.Arbitrary<Condition | null> = fc.oneof(
  fc.constant(null),
  fc.record({ field: fc.constantFrom('x', 'y'), oneOf: some(['1', '2']) }),
);
const reach: fc.Arbitrary<ReachRule> = fc
  .record({
    scope: fc.constantFrom(...registrationScopes),
    place: fc.constantFrom(...tables),
    field: fc.constantFrom(...fieldNames),
    columns: fc.oneof(fc.constant('row' as const), some(columns)),
    kinds: fc.constantFrom('every', null),
    when,
    certainty: fc.constantFrom('confirmed', 'assumed'),
  })
  .map(({ place: { table, source, message }, columns: stored, ...rule }) => ({
    ...{ ...rule, ...legal, source, message, validFrom: '2026-01-01' },
    store: { table, columns: stored },
  }));

const purposes = fc.subarray<1 | 2>([1, 2], { minLength: 1 });
const linkage = fc.constantFrom('enforced', 'excepted');
const effect: fc.Arbitrary<RuleTable['scopes'][number]['effects'][number]> = fc.oneof(
  fc.constant({ effect: 'refuse-fields' } as const),
  fc.constant({ effect: 'block-and-erase' } as const),
  fc.record({ effect: fc.constant('drop-fields' as const), purposes }),
  fc.record({ effect: fc.constant('strip-identifier' as const), purposes, linkage }),
  fc.record({ effect: fc.constant('drop-person' as const), purposes, linkage }),
);

function scopeRule(scope: RuleTable['scopes'][number]['scope']) {
  return fc.record({
    scope: fc.constant(scope),
    label: fc.constant(`reservation.scope.${scope}`),
    state: fc.constantFrom('in-force' as const, 'off' as const),
    effects: fc.array(effect, { maxLength: 4 }),
    legalBasis: fc.constant('§ 2-2'),
    validFrom: fc.constant('2026-01-01'),
    validTo: fc.constant(null),
  });
}

/** A version that says everything of what it covers, and else whatever it likes. */
const version: fc.Arbitrary<Omit<RuleTable, 'version' | 'validFrom'>> = fc
  .record({
    scopes: fc.tuple(
      scopeRule('registration-preventive-health'),
      scopeRule('registration-dental'),
      scopeRule('release-identified'),
      scopeRule('release-secondary'),
    ),
    reach: fc.array(reach, { maxLength: 4 }),
    stays: fc.array(fc.record({ when, fields: some(fieldNames, 0), columns: some(columns, 0) }), {
      minLength: 8,
      maxLength: 8,
    }),
    known: some(tables.map(({ table }) => table)),
  })
  .map(({ scopes, reach: covered, stays, known }) => {
    const places = registrationScopes.flatMap((scope) =>
      tables.map((place, index) => ({
        ...{ scope, ...place },
        ...(stays[index + (scope === 'registration-dental' ? tables.length : 0)] ?? fallback),
      })),
    );
    const covers = ({ scope, source }: { scope: string; source: string }) =>
      covered.some((rule) => rule.scope === scope && rule.source === source);
    const messages = new Map(
      places
        .filter(({ scope, message }) =>
          covered.some((rule) => rule.scope === scope && rule.message === message),
        )
        .map((place) => [place.scope + place.message, place]),
    );
    return {
      scopes,
      messages: ['HST_Konsultasjon', 'HST_Avtale', 'KUHR_Regning'],
      reach: covered,
      kept: [...messages.values()].map(({ scope, message, when: on, fields }) => ({
        ...{ scope, message, when: on, fields },
      })),
      keptColumns: places
        .filter(covers)
        .filter(
          ({ scope, table }) =>
            known.includes(table) ||
            covered.some((rule) => rule.scope === scope && rule.store.table === table),
        )
        .map(({ scope, source, table, when: on, columns: stay }) => ({
          ...{ scope, source, table, when: on, columns: stay },
        })),
    };
  });
const fallback = { when: null, fields: [], columns: [] };

/** As they were written, the earliest first; the years of their dates follow each other. */
export const writtenVersions: fc.Arbitrary<RuleTable[]> = fc
  .array(version, { minLength: 1, maxLength: 4 })
  .map((bodies) =>
    bodies.map((body, index) => ({
      ...{ version: `${2026 + index}-1`, validFrom: `${2026 + index}-01-01` },
      ...body,
    })),
  );
