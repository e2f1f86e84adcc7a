import { blockedAtOf } from './held-row.ts';
import type { Measurement, RecordState, ServicePeriod } from './holdings.ts';
import { isCalendarDate, possibleInstant } from './possible-time.ts';
import type { MeasurementDocument, ServiceDocument } from './source.repository.ts';

/** What charts are drawn of, oldest first. */
export function measurementsOf(rows: readonly MeasurementDocument[]): Measurement[] {
  return rows
    .map((row) => ({
      kind: row.kind,
      value: row.value ?? undefined,
      unit: row.unit ?? undefined,
      measuredAt: possibleInstant(row.measured_at),
      blockedAt: blockedAtOf(row.blocked_at),
      state: stateOf(row),
    }))
    .toSorted((a, b) => Number(a.measuredAt ?? 0) - Number(b.measuredAt ?? 0));
}

export function servicesOf(rows: readonly ServiceDocument[]): ServicePeriod[] {
  return rows
    .flatMap(({ system, code, from_on, to_on, last_year }) =>
      // Without a date that can be one it has no place in a chart, only among the rows.
      !isCalendarDate(from_on)
        ? []
        : [{ system, code, from: from_on, to: endOf(to_on), lastReportedYear: last_year }],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** One that ends at no day that can be one goes on, as far as anybody knows. */
function endOf(date: string | null): string | undefined {
  return isCalendarDate(date) ? date : undefined;
}

function stateOf({ annulled, superseded }: MeasurementDocument): RecordState {
  if (annulled) return 'annulled';
  return superseded ? 'superseded' : 'current';
}
