import type { Drawing } from './drawing.ts';

/** A chart: what it says as a table, and the same as pictures. */
export type Chart =
  | {
      kind: 'drawn';
      /** Tells it from the other charts of a page, in ids. */
      name: string;
      title: string;
      /** What to see in it, in one or two sentences. */
      description: string;
      table: ChartTable;
      /** What is neither in table nor picture, and why. */
      notes: string[];
      panels: ChartPanel[];
    }
  /** «Skjul helseopplysninger» is on: one line instead. */
  | { kind: 'hidden'; text: string };

export type ChartTable = { caption: string; headings: string[]; rows: ChartRow[] };

/** `href` is where the row's head leads, without language. */
type ChartRow = { head: string; href?: string; cells: string[] };

/** One picture; beside others it says what it is of. */
type ChartPanel = {
  title: string | undefined;
  /** What is read of the picture. */
  description: string;
  /** A colour that helps, but never says anything alone: `kuhr`, `hst` … */
  colour: string;
  /** The same in several widths: whoever shows it takes the widest that fits. */
  drawings: Drawing[];
};
