import type { AddressProtection } from '../population/person.ts';
import { getColumn } from './catalogue.ts';
import type {
  HeldField,
  HeldRecord,
  Holdings,
  SourceOverview,
  SourcePage,
  TimelinePage,
} from './holdings.ts';

/**
 * Whether a person's places stay hidden until they ask for them: where they have been helped tells
 * where they live. Access stays complete (GDPR article 15). Undefined, as when the population
 * register is silent, hides: nobody knows that there is no danger.
 */
export function hidesPlaces(protection: AddressProtection | undefined): boolean {
  return protection !== 'none';
}

/**
 * A row without what tells where the person lives or goes. All of its origin goes: when which
 * municipality delivered from which system is public.
 */
export function recordWithoutPlaces(record: HeldRecord): HeldRecord {
  const { table, fields, parts } = record;
  return {
    ...record,
    fields: fields.map((field) => fieldWithoutPlace(table, field)),
    parts: parts.map(recordWithoutPlaces),
    provenance: undefined,
  };
}

function fieldWithoutPlace(table: string, field: HeldField): HeldField {
  const { column, value } = field;
  if (value.kind === 'none' || !getColumn(table, column).tellsPlace) return field;
  return { column, value: { kind: 'hidden' } };
}

export function listWithoutPlaces<List extends Pick<TimelinePage, 'records'>>(list: List): List {
  return { ...list, records: list.records.map(recordWithoutPlaces) };
}

function sourceWithoutPlaces<Source extends SourceOverview>(source: Source): Source {
  return { ...source, lastDelivery: undefined };
}

export function overviewWithoutPlaces<Overview extends { sources: SourceOverview[] }>(
  overview: Overview,
): Overview {
  return { ...overview, sources: overview.sources.map(sourceWithoutPlaces) };
}

export function sourcePageWithoutPlaces(page: SourcePage): SourcePage {
  return { ...listWithoutPlaces(page), source: sourceWithoutPlaces(page.source) };
}

export function holdingsWithoutPlaces(holdings: Holdings): Holdings {
  const sources = holdings.sources.map((source) => listWithoutPlaces(sourceWithoutPlaces(source)));
  return { ...holdings, sources, placesLeftOut: true };
}
