/** The tables that the register is filled through, in an order that references allow. */
export const registerTables = [
  'kpr.organisation',
  'kpr.person',
  'kpr.person_pseudonym',
  'kpr.kuhr_regning',
  'kpr.kuhr_takst',
  'kpr.kuhr_diagnose',
  'kpr.omsorg_tjeneste',
  'kpr.omsorg_midlertidig_stopp',
  'kpr.omsorg_kartlegging',
  'kpr.omsorg_bistandsskar',
  'kpr.omsorg_diagnose',
  'kpr.hst_konsultasjon',
  'kpr.hst_ammestatus',
  'kpr.hst_maling',
  'kpr.hst_helseperson',
  'kpr.hst_deltaker',
  'kpr.hst_avtale',
  'kpr.tann_besok',
  'kpr.tann_observasjon',
  'kpr.source_delivery',
  'innsyn.utlevering_prosjekt',
  'innsyn.utlevering_person',
  'innsyn.oppslag_logg',
] as const;

export type RegisterTable = (typeof registerTables)[number];

export type Cell = string | number | boolean | null | readonly string[];

/** Column names to values; every row of a table names the same columns. */
export type Row = Readonly<Record<string, Cell>>;
