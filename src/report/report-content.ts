import type { Holdings, SourceCode } from '../holdings/holdings.ts';
import { sourceName } from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import type { Capacity } from '../mandate/mandate.ts';
import { formatDate, formatDateTime } from '../shared/format.ts';
import { translator, type Translate } from '../web/texts.ts';
import { reportChapters, notJournal } from './report-chapters.ts';
import { reportSchemaVersion } from './report-shape.ts';
import { yearFigure, type GrowingFacts } from './report-figures.ts';
import { reportReservations, type ReservationStatusForReport } from './report-reservations.ts';
import { reportSources } from './report-source.ts';
import { reportUse } from './report-use.ts';
import type { WholeUse } from '../journal/use.service.ts';
import { reportSummary } from './report-summary.ts';
import {
  type Report,
  type ReportChapter,
  type ReportPair,
  type ReportRequester,
} from './report.ts';

/** The case in which somebody sees to it, and until when. */
export type FollowUp = { reference: string; dueBy: Date };

export type ReportInput = {
  holdings: Holdings;
  reservations: ReservationStatusForReport;
  use: WholeUse;
  /** The names are undefined when the population register did not give them. */
  subject: {
    name: string | undefined;
    capacity: Capacity;
    /** The name of the one who asked, when that is another. */
    askedBy?: string | undefined;
  };
  /** Of what failed sources hold; undefined where none failed. */
  followUp: FollowUp | undefined;
  reference: string;
  verificationCode: string;
  madeAt: Date;
  wording: Wording;
  /** What curves of growth are drawn by. */
  growing?: GrowingFacts;
  /** When what is blocked in a source will be erased. */
  eraseOn?: Partial<Record<SourceCode, Date>>;
};

const nothingKnown: GrowingFacts = { birthDate: undefined, reservedPeriods: [] };

/**
 * The whole report in one language. Pure: what it says follows from what it is given. Some rows in
 * each step, since tens of thousands take seconds.
 */
export function* reportInSteps(input: ReportInput): Generator<undefined, Report> {
  const { holdings, reservations, use, subject, wording, eraseOn = {} } = input;
  const { reference, verificationCode, madeAt, growing = nothingKnown } = input;
  const { lang } = wording;
  const t = translator(lang, wording.about);
  return {
    schemaVersion: reportSchemaVersion,
    lang,
    reference,
    verificationCode,
    madeAt: madeAt.toISOString(),
    title: t('report.title'),
    lead: { text: t('report.lead') },
    about: about(input, t),
    ...(subject.capacity !== 'self' && { requestedBy: requestedBy(subject) }),
    notices: notices(holdings, wording, t, input.followUp),
    summary: {
      title: t('report.summary'),
      table: reportSummary(holdings, wording, t),
      figure: yearFigure(holdings, wording, t),
    },
    reservations: reportReservations(reservations, lang, t),
    sources: yield* reportSources(holdings, {
      ...{ wording, t, eraseOn, growing },
      followUp: owedBy(input),
    }),
    use: reportUse(use, wording, t),
    chapters: reportChapters(t, { reference, code: verificationCode }),
  };
}

/** When the person has a right to what a failed source holds. */
function owedBy({ followUp, wording }: ReportInput): string {
  return followUp === undefined ? '' : formatDate(followUp.dueBy, wording.lang);
}

type Subject = ReportInput['subject'];

function requestedBy({ capacity, askedBy }: Subject): ReportRequester {
  return { name: askedBy ?? null, capacity };
}

function requesterText({ capacity, askedBy }: Subject, t: Translate): string {
  if (capacity === 'self') return t('report.about.self');
  return askedBy === undefined
    ? t(`report.about.${capacity}`)
    : t(`report.about.${capacity}.named`, { name: askedBy });
}

function about(input: ReportInput, t: Translate) {
  const { holdings, subject, reference, verificationCode, madeAt, wording } = input;
  const { lang } = wording;
  const pairs: ReportPair[] = [
    { label: t('report.about.name'), text: subject.name ?? t('report.about.name-unknown') },
    { label: t('report.about.requested-by'), text: requesterText(subject, t) },
    { label: t('report.about.made-at'), text: formatDateTime(madeAt, lang) },
    { label: t('report.about.read-at'), text: formatDateTime(holdings.readAt, lang) },
    { label: t('report.about.reference'), text: reference },
    { label: t('report.about.verification-code'), text: verificationCode },
    { label: t('report.about.controller'), text: t('report.sender') },
  ];
  return pairs;
}

function notices(
  holdings: Holdings,
  wording: Wording,
  t: Translate,
  followUp: FollowUp | undefined,
): ReportChapter[] {
  const failed = holdings.sources.filter(({ result }) => result === 'failed');
  const sources = failed.map(({ source }) => sourceName(source, wording)).join(', ');
  const nothing = holdings.sources.every(({ result }) => result === 'empty');
  return [
    ...(followUp === undefined
      ? []
      : [
          notice(
            t('report.notice.partial'),
            t('report.notice.partial-text', {
              sources,
              reference: followUp.reference,
              date: formatDate(followUp.dueBy, wording.lang),
            }),
          ),
        ]),
    ...(holdings.placesLeftOut === true
      ? [notice(t('report.notice.places'), t('report.notice.places-text'))]
      : []),
    ...(nothing ? [notice(t('report.notice.nothing'), t('report.notice.nothing-text'))] : []),
    notJournal(t),
  ];
}

function notice(title: string, text: string): ReportChapter {
  return { title, paragraphs: [{ text }], list: [] };
}
