import type { SourceDescription, SourceSummary } from './holdings.ts';
import { deliveryProvenance, type DeliveryDocument } from './provenance.ts';
import { possibleInstant } from './possible-time.ts';
import type { SummaryDocument } from './source-document.ts';

/** One summary of a source, of all the keys that a person has been registered under. */
export function summarise(
  description: SourceDescription,
  documents: readonly SummaryDocument[],
): SourceSummary {
  const years = documents.flatMap((document) => document.years);
  const dated = years.flatMap(({ year, rows }) => (year === null ? [] : [{ year, rows }]));
  const [latest] = documents
    .flatMap(({ lastDelivery }) => lastDelivery ?? [])
    .toSorted((a, b) => receivedAt(b) - receivedAt(a));
  return {
    ...description,
    rowCount: sum(years.map(({ rows }) => rows)),
    firstOn: documents.flatMap(({ firstOn }) => firstOn ?? []).toSorted()[0],
    lastOn: documents
      .flatMap(({ lastOn }) => lastOn ?? [])
      .toSorted()
      .at(-1),
    // Who sent under both of somebody's keys is counted once for each: as good as it can be told.
    senderCount: sum(documents.map(({ senders }) => senders)),
    perYear: [...Map.groupBy(dated, ({ year }) => year)]
      .map(([year, counts]) => ({ year, rows: sum(counts.map(({ rows }) => rows)) }))
      .toSorted((a, b) => a.year - b.year),
    lastDelivery: latest === undefined ? undefined : deliveryProvenance(latest),
  };
}

/** Milliseconds; a delivery of no time that can be one comes before all. */
function receivedAt({ received_at }: DeliveryDocument): number {
  return possibleInstant(received_at)?.getTime() ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
