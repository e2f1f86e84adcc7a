import { formatDate } from '../shared/format.ts';
import { translator } from '../web/texts.ts';
import type { Letter } from './letter.ts';

export type LetterWords = ReturnType<typeof letterWords>;

/** What every letter says besides its own words. */
export function letterWords(
  { lang, reference, verificationCode, madeAt }: Letter,
  verifyAt: string,
) {
  const t = translator(lang);
  return {
    /** Of the file and the tab that shows it: neutral. */
    fileTitle: `${t('letter.file-title')} ${reference}`,
    sender: t('report.sender'),
    register: t('report.register'),
    head: [`${t('report.sender')} · ${t('report.register')}`],
    pageNumber: t('report.page-number', { page: '{page}', pages: '{pages}' }),
    foot: t('report.foot', { reference, code: verificationCode }),
    dated: [
      { label: t('letter.date'), text: formatDate(new Date(madeAt), lang) },
      { label: t('report.about.reference'), text: reference },
    ],
    legal: t('letter.legal'),
    remedy: t('report.chapter.complain'),
    contact: t('report.chapter.contact'),
    contactLines: [t('report.chapter.contact.post'), t('letter.contact.reference', { reference })],
    seal: t('report.seal'),
    verifyTitle: t('report.verify'),
    verifyText: t('letter.verify.text'),
    verifyAt,
  };
}
