import type { z } from 'zod';
import type { reportShape } from './report-shape.ts';

/** Plain JSON, as `reportShape` describes it. */
export type Report = z.infer<typeof reportShape>;

/** By name, never by number; the name is null when the population register did not give it. */
export type ReportRequester = NonNullable<Report['requestedBy']>;

export type ReportPair = Report['about'][number];
export type ReportTable = Report['summary']['table'];
export type ReportChapter = Report['chapters'][number];
export type ReportReservations = Report['reservations'];

export type ReportSource = Report['sources'][number];
/** `textLang` is the language of both, where it is another than the report's. */
export type ReportWord = NonNullable<ReportSource['words']>['list'][number];
/** A row of KPR, with its date and what it is as title. */
export type ReportRecord = ReportSource['years'][number]['records'][number];
/** A row, or a part of one: a tariff line, a diagnosis, a measurement. */
export type ReportPart = Omit<ReportRecord, 'title'>;
/** The parts that lie in one table of the register. */
export type ReportPartGroup = ReportPart['parts'][number];
export type ReportField = ReportPart['fields'][number];
/** A value as KPR stores it, in JSON's own kinds. */
export type RawValue = ReportField['raw'];

/** A chart of the pages, and the same as a table. */
export type ReportFigure = ReportSource['figures'][number];

/** Who has looked and who has received. */
export type ReportUse = Report['use'];
/** Of a chapter; the table is null where it would have no row. */
export type ReportSection = ReportUse['sections'][number];
