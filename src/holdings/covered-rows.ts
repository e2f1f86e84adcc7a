import type { Condition } from '../reservation/rule-table.ts';
import type { HeldRecord, SourceCode } from './holdings.ts';

/** What a rule covers in store: whole rows of a table, or some columns of them. */
export type CoveredTarget = {
  source: SourceCode;
  table: string;
  columns: 'row' | readonly string[];
  /** On the row, or the row that it is a part of. */
  when: Condition | null;
};

/** Rows whose keeping is to be counted: a contact that stays when what is covered of it goes. */
export type KeptTarget = Pick<CoveredTarget, 'source' | 'table' | 'when'>;

/** What the register holds of one target. A value is a row that goes whole, or a filled column. */
export type CoveredRows = {
  rows: number;
  values: number;
  /** Of the values, those that some reservation has blocked already. */
  blocked: number;
  /** Values of the same kind that the condition leaves alone. */
  outside: number;
  /** The newest, at most three. */
  examples: HeldRecord[];
};

/** Deliveries of data about the person to one project, of the same content. */
export type ReleaseCount = {
  projectId: string;
  recipientName: string;
  datasets: string[];
  withIdentityNumber: boolean;
  count: number;
};

/** `failed`: the source was asked and did not answer. */
export type HeldUnderRules = {
  targets: (CoveredRows | 'failed')[];
  kept: (number | 'failed')[];
  releases: ReleaseCount[] | 'failed';
  /** What tells where the person lives or goes, names of recipients too, is not to be shown. */
  placesHidden: boolean;
};
