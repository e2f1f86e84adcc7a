import type { Measurement } from './holdings.ts';

export type DatedMeasurement = Measurement & { measuredAt: Date };

/** `to` is now while the reservation stands. */
export type ReservedPeriod = { from: Date; to: Date };

/** Where on the chart a time stands: by age, or by calendar year where no birth date is known. */
export type GrowthTimes = {
  unit: 'months' | 'years' | 'calendar-years';
  /** NaN for what was measured before the birth. */
  at: (instant: Date) => number;
  reserved: { from: number; to: number; dates: ReservedPeriod }[];
};

const dayMs = 86_400_000;
const yearMs = 365.25 * dayMs;
/** Helsestasjon for ungdom ends here: a grown-up's own reservation is not about growing. */
const grownUpMs = 20 * yearMs;
/** So young that years say too little. */
const countsInMonthsMs = 2 * yearMs;

export function growthTimes(
  measurements: readonly DatedMeasurement[],
  facts: { birthDate: string | undefined; reservedPeriods: readonly ReservedPeriod[] },
): GrowthTimes {
  const taken = measurements.map(({ measuredAt }) => measuredAt.getTime());
  const birth = facts.birthDate === undefined ? NaN : Date.parse(facts.birthDate);
  const known = !Number.isNaN(birth);
  const first = known ? birth : Math.min(...taken);
  const last = known ? birth + grownUpMs : Math.max(...taken);
  const reserved = facts.reservedPeriods.flatMap((period) => clipped(period, first, last));
  const latest = Math.max(...taken, ...reserved.map(({ to }) => to.getTime()));
  const inMonths = known && latest - birth < countsInMonthsMs;
  const at = (instant: Date) => {
    if (!known) return 1970 + instant.getTime() / yearMs;
    const age = (instant.getTime() - birth) / yearMs;
    // Measured on the day of birth, before the clock that dates are read by had turned.
    if (age < 0) return age * yearMs > -dayMs ? 0 : NaN;
    return inMonths ? age * 12 : age;
  };
  return {
    unit: known ? (inMonths ? 'months' : 'years') : 'calendar-years',
    at,
    reserved: reserved.map((dates) => ({ from: at(dates.from), to: at(dates.to), dates })),
  };
}

/** Less than a day is over before anything was kept out. */
function clipped({ from, to }: ReservedPeriod, first: number, last: number): ReservedPeriod[] {
  const start = Math.max(from.getTime(), first);
  const end = Math.min(to.getTime(), last);
  return end - start < dayMs ? [] : [{ from: new Date(start), to: new Date(end) }];
}
