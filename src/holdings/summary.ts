import type { Provenance, SourceDescription, SourceSummary } from './holdings.ts';

/** A year's rows of one source; `year` is null for rows without a date. */
export type YearCount = {
  year: number | null;
  rows: number;
  /** YYYY-MM-DD */
  first_on: string | null;
  last_on: string | null;
  senders: string[];
  last_delivery_id: string | null;
  last_received_at: Date | null;
};

/** One summary of a source, of all the keys that a person has been registered under. */
export function summarise(
  description: SourceDescription,
  years: readonly YearCount[],
  lastDelivery: Provenance | undefined,
): SourceSummary {
  const dated = years.flatMap(({ year, rows }) => (year === null ? [] : [{ year, rows }]));
  return {
    ...description,
    rowCount: sum(years.map(({ rows }) => rows)),
    firstOn: years.flatMap(({ first_on }) => first_on ?? []).toSorted()[0],
    lastOn: years
      .flatMap(({ last_on }) => last_on ?? [])
      .toSorted()
      .at(-1),
    senderCount: new Set(years.flatMap(({ senders }) => senders)).size,
    perYear: [...Map.groupBy(dated, ({ year }) => year)]
      .map(([year, counts]) => ({ year, rows: sum(counts.map(({ rows }) => rows)) }))
      .toSorted((a, b) => a.year - b.year),
    lastDelivery,
  };
}

/** The delivery that last brought rows about the person. */
export function lastDeliveryIdOf(years: readonly YearCount[]): string | undefined {
  const [latest] = years
    .filter(({ last_received_at }) => last_received_at !== null)
    .toSorted((a, b) => Number(b.last_received_at) - Number(a.last_received_at));
  return latest?.last_delivery_id ?? undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
