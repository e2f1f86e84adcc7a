import { formatNumber } from '../shared/format.ts';
import { translator } from '../web/texts.ts';
import { rowsPerVolume, type Volume } from './report-volumes.ts';
import type { Report } from './report.ts';

/** What a person reads, or everything down to keys and times of loading. */
export type ReportForm = 'std' | 'everything';

export type Printing = {
  form: ReportForm;
  /** Where the verification code is asked about: an address that is the same everywhere. */
  verifyAt: string;
  /** Rows in each file of a report that is several. */
  rowsEach?: number;
};

/** What the pages say besides the report itself, in the report's language. Plain data. */
export type PageWords = ReturnType<typeof pageWords>;

export function pageWords(
  report: Report,
  { part, parts }: Volume,
  { form, verifyAt, rowsEach = rowsPerVolume }: Printing,
) {
  const { lang, reference, verificationCode } = report;
  const t = translator(lang);
  const volume = parts === 1 ? '' : t('report.volume', { part, parts });
  const number = t('report.page-number', { page: '{page}', pages: '{pages}' });
  return {
    fileTitle: [t('report.file-title'), reference, volume].filter((text) => text !== '').join(' '),
    sender: t('report.sender'),
    register: t('report.register'),
    head: [`${t('report.sender')} · ${t('report.register')}`, ...requester(report)],
    pageNumber: volume === '' ? number : `${volume} · ${number}`,
    foot: t('report.foot', { reference, code: verificationCode }),
    kind: t('report.kind'),
    kindText: t(`report.kind.${form}`),
    volume,
    otherVolumes: t(part === 1 ? 'report.volume.first' : 'report.volume.later', {
      most: formatNumber(rowsEach, lang),
    }),
    continued: t('report.continued', { title: '{title}' }),
    contents: t('report.contents'),
    contentsPage: t('report.contents.volume', { part: '{part}', page: '{page}' }),
    seal: t('report.seal'),
    verifyTitle: t('report.verify'),
    verifyText: t('report.verify.text'),
    verifyAt,
    cutOff: t('report.cut-off'),
    none: t('report.none'),
    fromWhom: t('report.from-whom'),
    technical: t('report.technical'),
    notGiven: t('report.not-given'),
    status: t('report.reservations.status'),
  };
}

/** On every page of a report that somebody else has asked for. */
function requester({ requestedBy, lang }: Report): string[] {
  if (requestedBy === undefined || requestedBy.capacity === 'self') return [];
  const t = translator(lang);
  const { name, capacity } = requestedBy;
  const who =
    name === null ? t(`report.about.${capacity}`) : t(`report.about.${capacity}.named`, { name });
  return [`${t('report.about.requested-by')}: ${who}`];
}
