import type { Measurement, RecordState, ServicePeriod } from './holdings.ts';
import type { MeasurementDocument, ServiceDocument } from './source.repository.ts';

/** What charts are drawn of, oldest first. */
export function measurementsOf(rows: readonly MeasurementDocument[]): Measurement[] {
  return rows
    .map((row) => ({
      kind: row.kind,
      value: row.value ?? undefined,
      unit: row.unit ?? undefined,
      measuredAt: new Date(row.measured_at),
      blockedAt: row.blocked_at === null ? undefined : new Date(row.blocked_at),
      state: stateOf(row),
    }))
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime());
}

export function servicesOf(rows: readonly ServiceDocument[]): ServicePeriod[] {
  return rows
    .flatMap(({ system, code, from_on, to_on, last_year }) =>
      // Without any date it has no place in a chart, only among the rows.
      from_on === null
        ? []
        : [{ system, code, from: from_on, to: to_on ?? undefined, lastReportedYear: last_year }],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function stateOf({ annulled, superseded }: MeasurementDocument): RecordState {
  if (annulled) return 'annulled';
  return superseded ? 'superseded' : 'current';
}
