import type { Drawing } from '../chart/drawing.ts';
import type { HeldValue, Oddity, RecordState, SourceCode } from '../holdings/holdings.ts';
import type { UseSection } from '../journal/use-event.ts';
import type { Capacity } from '../mandate/mandate.ts';
import type { ReservationAction } from '../reservation/reservation.ts';
import type { Scope } from '../reservation/scope.ts';
import type { Language } from '../shared/format.ts';

/** Changes when a reader of the JSON file must change with it. */
export const reportSchemaVersion = '1.1';

/**
 * Everything the report says, in its order: the PDF is drawn from it, and the JSON file is it.
 * Plain JSON. The words that are printed stand under `title`, `label` and `text`; all else is for
 * programs. Answers GDPR article 15 and helseregisterloven § 24.
 */
export type Report = {
  schemaVersion: typeof reportSchemaVersion;
  lang: Language;
  reference: string;
  /** What the report is known by at «/verifiser», which tells whether it is ours and unchanged. */
  verificationCode: string;
  /** ISO 8601 in UTC, as every instant here. */
  madeAt: string;
  title: string;
  lead: Said;
  about: ReportPair[];
  /** Who asked, and in which capacity, where that is not the person whom it is about. */
  requestedBy?: ReportRequester;
  /** What the reader must know first: that it is not the journal, that a source failed. */
  notices: ReportChapter[];
  summary: { title: string; table: ReportTable; figure: ReportFigure | null };
  reservations: ReportReservations;
  sources: ReportSource[];
  use: ReportUse;
  chapters: ReportChapter[];
};

/** By name, never by number; the name is null when the population register did not give it. */
export type ReportRequester = { name: string | null; capacity: Capacity };

type Said = { text: string };
export type ReportPair = { label: string; text: string };

export type ReportTable = {
  columns: { label: string }[];
  rows: { cells: Said[] }[];
};

/** A chart of the pages, and the same as a table. */
export type ReportFigure = {
  title: string;
  description: Said;
  /** Its pictures, as geometry: lengths in pixels, y downwards. */
  panels: { title: string | null; source: SourceCode; drawing: Drawing }[];
  table: ReportTable;
  /** What is neither in table nor picture, and why. */
  notes: Said[];
};

/** Of a chapter; the table is null where it would have no row. */
export type ReportSection = { title: string; paragraphs: Said[]; table: ReportTable | null };

/** Who has looked and who has received. */
export type ReportUse = {
  title: string;
  /** What could not be read. */
  notices: Said[];
  sections: ReportSection[];
  raw: {
    events: {
      section: UseSection;
      log: 'register' | 'service';
      count: number;
      firstAt: string;
      lastAt: string;
    }[];
    releases: {
      deliveredAt: string;
      datasets: string[];
      withIdentityNumber: boolean;
      /** KPR-forskriften § 1-1: 1 second paragraph, 2 third paragraph. */
      purpose: 1 | 2;
    }[];
  };
};

export type ReportChapter = { title: string; paragraphs: Said[]; list: Said[] };

export type ReportReservations = {
  title: string;
  intro: Said;
  status: ReportTable;
  /** What each choice covers, by the rules in force. */
  covers: { title: string; table: ReportTable; version: Said };
  history: { title: string; table: ReportTable; none: Said | null };
  raw: {
    rulesVersion: string;
    statuses: { scope: Scope; active: boolean; since: string | null }[];
    events: { scope: Scope; action: ReservationAction; recordedAt: string; reference: string }[];
  };
};

export type ReportSource = {
  source: SourceCode;
  result: 'found' | 'empty' | 'failed' | 'not-searched';
  title: string;
  /** What the source is and how the search went, the data's cut-off time included. */
  facts: ReportPair[];
  /** Why no row is listed; with the date of the follow-up when the source failed. */
  notice: Said | null;
  /** What the codes in its rows mean, where the register says it in more words. */
  words: { title: string; list: ReportWord[] } | null;
  figures: ReportFigure[];
  years: { title: string; records: ReportRecord[] }[];
};

/** `textLang` is the language of both, where it is another than the report's. */
export type ReportWord = ReportPair & { textLang: Language | null };

/** A row of KPR, with its date and what it is as title. */
export type ReportRecord = ReportPart & { title: string };

/** A row, or a part of one: a tariff line, a diagnosis, a measurement. */
export type ReportPart = {
  /** Table of the register's read contract, without schema. */
  table: string;
  occurredAt: string | null;
  state: RecordState;
  blockedAt: string | null;
  /** Why the row is not simply in force: corrected, rejected, blocked. */
  marks: Said[];
  fields: ReportField[];
  parts: ReportPartGroup[];
  /** From whom it came, and when. */
  provenance: (ReportPair & { technical: boolean })[];
};

/** The parts that lie in one table of the register. */
export type ReportPartGroup = { table: string; title: string; records: ReportPart[] };

export type ReportField = ReportPair & {
  column: string;
  raw: RawValue;
  /** How it breaks the read contract; `text` says that it looks wrong. */
  odd: Oddity | null;
  empty: boolean;
  /** Keys and times of loading, apart from what describes the person. */
  technical: boolean;
  /** The language of `text` where it is another than the report's, as some codes' texts. */
  textLang: Language | null;
};

/** A value as KPR stores it, in JSON's own kinds. */
export type RawValue =
  | Exclude<HeldValue, { kind: 'instant' | 'code' }>
  | { kind: 'instant'; instant: string }
  | { kind: 'code'; system: string; code: string; onDate: string | null };
