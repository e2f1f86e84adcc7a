/** The five sources of KPR, in the order in which people meet them. */
export const sourceCodes = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;
export type SourceCode = (typeof sourceCodes)[number];

/** Why a row is not simply in force: each is shown, never hidden. */
export type RecordState =
  'current' | 'superseded' | 'annulled' | 'credited' | 'rejected' | 'deleted-at-source';

/** A value as KPR stores it; codes stay raw here and are explained when shown. */
export type HeldValue =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; decimals: number }
  | { kind: 'money'; kroner: number }
  | { kind: 'boolean'; value: boolean }
  /** Calendar date, YYYY-MM-DD. */
  | { kind: 'date'; date: string }
  | { kind: 'instant'; instant: Date }
  /** `onDate` (YYYY-MM-DD) is the row's date: the code is explained by the text valid then. */
  | { kind: 'code'; system: string; code: string; onDate: string | undefined };

export type HeldField = { column: string; value: HeldValue };

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
  occurredAt: Date | undefined;
  state: RecordState;
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
};
