/** A Norwegian clock time as the same instant in UTC, and with its offset. */
export function shownInOslo(day: string, clock: string): { utc: string; withOffset: string } {
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const hours = offsetHours(new Date(asUtc));
  const instant = new Date(asUtc - hours * 3_600_000);
  return {
    utc: instant.toISOString().replace('.000', ''),
    withOffset: `${day}T${clock}:00+0${hours}:00`,
  };
}

/** The sample's hours of the day are far from the changes of the clock. */
function offsetHours(near: Date): number {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    timeZoneName: 'shortOffset',
  })
    .formatToParts(near)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return Number(/^GMT\+(\d)$/.exec(shown ?? '')?.[1] ?? 1);
}
