/** Members every row of every entity has, as documented by Skatteetaten. */
type RowMetadata = {
  erGjeldende: boolean;
  kilde: string;
  aarsak: string;
  ajourholdstidspunkt: string;
  gyldighetstidspunkt: string;
  opphoerstidspunkt?: string;
};

export type Row = Record<string, unknown> & RowMetadata;

/**
 * A row in force.
 *
 * @param since YYYY-MM-DD
 */
export function current(since: string, members: Record<string, unknown>): Row {
  const instant = instantOn(since);
  return {
    erGjeldende: true,
    kilde: 'KILDE_DSF',
    aarsak: 'Ukjent',
    ajourholdstidspunkt: instant,
    gyldighetstidspunkt: instant,
    ...members,
  };
}

/** Noon of a day YYYY-MM-DD, as the register writes instants. */
export function instantOn(day: string): string {
  return `${day}T12:00:00.000+01:00`;
}
