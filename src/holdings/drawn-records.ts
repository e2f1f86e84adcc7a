import type { HeldRecord, HeldValue, Measurement, ServicePeriod } from './holdings.ts';
import { possibleInstant, isCalendarDate } from './possible-time.ts';

/** What charts are drawn of, out of whole rows, as the pages have it from the register. */
export function measurementsIn(records: readonly HeldRecord[]): Measurement[] {
  const all = records.filter(({ table }) => table === 'hst_konsultasjon').flatMap(measurementsOf);
  return all.toSorted((a, b) => Number(a.measuredAt ?? 0) - Number(b.measuredAt ?? 0));
}

function measurementsOf(visit: HeldRecord): Measurement[] {
  return visit.parts
    .filter(({ table }) => table === 'hst_maling')
    .flatMap((part) => {
      const kind = valueOf(part, 'measure_kind');
      const value = valueOf(part, 'value');
      const unit = valueOf(part, 'unit');
      const at = valueOf(part, 'measured_at');
      if (kind?.kind !== 'code') return [];
      return {
        kind: kind.code,
        value: value?.kind === 'number' ? value.number : undefined,
        unit: unit?.kind === 'text' ? unit.text : undefined,
        measuredAt: possibleInstant(at?.kind === 'instant' ? at.instant : visit.occurredAt),
        blockedAt: part.blockedAt ?? visit.blockedAt,
        state: visit.state === 'current' ? part.state : visit.state,
      };
    });
}

/** Yearly reports of one service are one period: it began with the first, and the last says its end. */
export function servicesIn(records: readonly HeldRecord[]): ServicePeriod[] {
  const rows = records
    .filter(({ table, state }) => table === 'omsorg_tjeneste' && state !== 'superseded')
    .flatMap(serviceOf);
  const services = [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((reports) => {
    const ordered = reports.toSorted((a, b) => a.year - b.year);
    const last = ordered.at(-1);
    const from = ordered.flatMap((one) => one.from ?? []).toSorted()[0];
    if (last === undefined || !isCalendarDate(from)) return [];
    const { system, code, to, year } = last;
    return [{ system, code, from, to, lastReportedYear: year }];
  });
  return services.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function serviceOf(record: HeldRecord) {
  const type = valueOf(record, 'tjenestetype');
  if (type?.kind !== 'code') return [];
  const year = Number(textOf(record, 'reporting_year') ?? 0);
  const from =
    dateOf(record, 'started_on') ??
    dateOf(record, 'vedtak_on') ??
    dateOf(record, 'applied_on') ??
    (year > 0 ? `${String(year).padStart(4, '0')}-01-01` : undefined);
  const own = textOf(record, 'tjeneste_id') ?? record.id ?? JSON.stringify(record.fields);
  const { system, code } = type;
  const to = dateOf(record, 'ended_on');
  return [{ key: `${system} ${code} ${own}`, system, code, from, to, year }];
}

function valueOf({ fields }: HeldRecord, column: string): HeldValue | undefined {
  return fields.find((field) => field.column === column)?.value;
}

function dateOf(record: HeldRecord, column: string): string | undefined {
  const value = valueOf(record, column);
  return value?.kind === 'date' && isCalendarDate(value.date) ? value.date : undefined;
}

function textOf(record: HeldRecord, column: string): string | undefined {
  const value = valueOf(record, column);
  return value?.kind === 'text' ? value.text : undefined;
}
