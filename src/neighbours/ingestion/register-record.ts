type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** Where records of one message type lie in the register's schema `kpr`. */
export type RecordTables = {
  source: 'HST' | 'KUHR' | 'TANN_OFF';
  parent: 'hst_konsultasjon' | 'kuhr_regning' | 'tann_besok';
  /** The register's own key of the parent row. */
  id: 'konsultasjon_row_id' | 'regning_id' | 'besok_id';
  parts: readonly string[];
  /** References are unique for one sender, where a column tells it. */
  sender: 'org_nr' | 'fylkeskommune_org_nr' | undefined;
  status: 'notification_status' | 'status' | undefined;
};

/**
 * How a record meets an earlier one of the same reference: an `original` yields to it, a
 * `replacement` supersedes it, and a `status` only changes its status.
 */
export type Change = 'original' | 'replacement' | 'status';

/** One message as rows, without person and provenance. */
export type RegisterRecord = {
  tables: RecordTables;
  /** What the source calls it. */
  reference: string;
  orgNr: string;
  status: string | null;
  change: Change;
  /** When it held at the source. */
  validAt: string;
  row: Row;
  parts: readonly { table: string; rows: readonly Row[] }[];
};
