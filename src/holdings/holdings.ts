/** The five sources of KPR, in the order in which people meet them. */
export const sourceCodes = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;
export type SourceCode = (typeof sourceCodes)[number];

/** Why a row is not simply in force: each is shown, never hidden. */
export const recordStates = [
  'current',
  'superseded',
  'annulled',
  'credited',
  'rejected',
  'deleted-at-source',
] as const;
export type RecordState = (typeof recordStates)[number];

/** A value as KPR stores it; codes stay raw here and are explained when shown. */
export type HeldValue =
  | { kind: 'none' }
  /** A place, left out: see `places.ts`. */
  | { kind: 'hidden' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; decimals: number }
  | { kind: 'money'; kroner: number }
  | { kind: 'boolean'; value: boolean }
  /** Calendar date, YYYY-MM-DD. */
  | { kind: 'date'; date: string }
  | { kind: 'instant'; instant: Date }
  /** `onDate` (YYYY-MM-DD) is the row's date: the code is explained by the text valid then. */
  | { kind: 'code'; system: string; code: string; onDate: string | undefined };

/**
 * What a value or row has that the contract rules out. It is shown as it is stored, with a mark, and
 * logged and counted without its content.
 */
export const oddities = [
  'no-date',
  'negative-amount',
  'unknown-code-system',
  /** Later than it can have been, by more than a day. */
  'in-future',
  /** Of another kind than the contract says: a word where a number should be. */
  'not-as-agreed',
] as const;
export type Oddity = (typeof oddities)[number];

export type HeldField = { column: string; value: HeldValue; odd?: Oddity };

/** From whom a row came, and when: the reporting body, its system and its delivery. */
export type Provenance = {
  senderOrganisation: string | undefined;
  senderName: string | undefined;
  unitName: string | undefined;
  municipalityNumber: string | undefined;
  municipalityName: string | undefined;
  systemName: string | undefined;
  systemVersion: string | undefined;
  extractedOn: string | undefined;
  receivedAt: Date | undefined;
  sourceRecordId: string | undefined;
  /** Who runs the sender's system, when another organisation delivered on its behalf. */
  supplierName: string | undefined;
  messageType: string | undefined;
  messageVersion: string | undefined;
  deliveryId: string | undefined;
  correlationId: string | undefined;
  deliveryStatus: string | undefined;
};

export type HeldRecord = {
  /** Table of the read contract, without schema: `kuhr_regning`, `hst_maling` … */
  table: string;
  /** The row's own key in the register; undefined for a part of another row. Never in an address. */
  id: string | undefined;
  occurredAt: Date | undefined;
  state: RecordState;
  odd?: Oddity;
  /** Set while a reservation keeps the row from everyone but the person. */
  blockedAt: Date | undefined;
  fields: HeldField[];
  parts: HeldRecord[];
  provenance: Provenance | undefined;
};

/** What is known about a source besides the person's rows. */
export type SourceDescription = {
  source: SourceCode;
  coversFrom: string | undefined;
  frequency: string | undefined;
  legalBasis: string | undefined;
  lastLoadAt: Date | undefined;
};

export type SourceSummary = SourceDescription & {
  rowCount: number;
  firstOn: string | undefined;
  lastOn: string | undefined;
  senderCount: number;
  perYear: { year: number; rows: number }[];
  lastDelivery: Provenance | undefined;
};

/** `failed`: the source was searched and did not answer, so pages and report are partial and say so. */
export type SourceOverview = SourceSummary & { result: 'found' | 'empty' | 'failed' };

export type SourceHoldings = SourceOverview & { records: HeldRecord[] };

/** Everything that KPR holds about one person: pages, PDF and JSON are views of this one model. */
export type Holdings = {
  registered: boolean;
  readAt: Date;
  sources: SourceHoldings[];
  /** What tells where the person lives or goes is not among it. */
  placesLeftOut?: true;
};

/** Rows of one year of one source. */
export type SourceYear = { source: SourceCode; year: number; rows: number };

/** Which rows a page shows. `cursor` is what an earlier page gave, and means nothing to a reader. */
export type RecordFilter = {
  year: number | undefined;
  /** FULL; else STD, without rows that are corrected, annulled, credited or deleted at the source. */
  everything: boolean;
  cursor: string | undefined;
};

/** Rows, newest first; the cursors lead on in both directions. */
export type RecordPage = {
  records: HeldRecord[];
  older: string | undefined;
  newer: string | undefined;
};

/** A measurement of a child: `value` is undefined where only unreadable text was sent. */
export type Measurement = {
  /** vekt, lengde, hoyde, hodeomkrets, annet */
  kind: string;
  value: number | undefined;
  unit: string | undefined;
  /** Undefined for one of no time that can be one: it has no place in a chart. */
  measuredAt: Date | undefined;
  blockedAt: Date | undefined;
  state: RecordState;
};

/** A municipal service as long as it lasted; the yearly reports of one service are one period. */
export type ServicePeriod = {
  /** Code system and code, as `HeldValue` has them. */
  system: string;
  code: string;
  /** YYYY-MM-DD */
  from: string;
  /** Undefined while it lasts, as far as the last report knew. */
  to: string | undefined;
  lastReportedYear: number;
};

/** A page of one source. */
export type SourcePage = RecordPage & {
  source: SourceOverview;
  /** Rows that STD leaves out. */
  notInForce: number;
  /** All of them, not only this page's; empty for sources other than HST. */
  measurements: Measurement[];
  /** All of them; empty for sources other than HELSE_OMSORG. */
  services: ServicePeriod[];
};

/** A page over several sources. */
export type TimelinePage = RecordPage & {
  /** Sources that did not answer: their rows are missing on the page, and it says so. */
  failed: SourceCode[];
  perYear: SourceYear[];
  notInForce: number;
};
