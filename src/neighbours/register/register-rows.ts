/** The tables that the register is filled through, in an order that references allow. */
const registerTables = [
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

export type RowBatch = { table: RegisterTable; columns: readonly string[]; lines: string[] };

/** Collects rows as lines of PostgreSQL's COPY text format until they are taken. */
export function createRowCollector(): {
  emit: (table: RegisterTable, row: Row) => void;
  takeBatches: () => RowBatch[];
} {
  let batches = new Map<RegisterTable, RowBatch>();
  return {
    emit: (table, row) => {
      let batch = batches.get(table);
      if (!batch) {
        batch = { table, columns: Object.keys(row), lines: [] };
        batches.set(table, batch);
      }
      batch.lines.push(copyLine(batch, row));
    },
    takeBatches: () => {
      const taken = registerTables.flatMap((table) => batches.get(table) ?? []);
      batches = new Map();
      return taken;
    },
  };
}

function copyLine({ table, columns }: RowBatch, row: Row): string {
  const cells = columns.map((column) => {
    const cell = row[column];
    if (cell === undefined) throw new Error(`A row of ${table} lacks ${column}`);
    return copyCell(cell);
  });
  return cells.join('\t');
}

function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'string') return /[\\\t\n\r]/.test(cell) ? escapeText(cell) : cell;
  return escapeText(`{${cell.map((item) => `"${item}"`).join(',')}}`);
}

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
