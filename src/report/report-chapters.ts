import type { Translate } from '../web/texts.ts';
import type { ReportChapter } from './report.ts';

type ChapterTexts = { title: string; paragraphs: string[]; list?: string[] };

export function notJournal(t: Translate): ReportChapter {
  return chapter({
    title: t('report.chapter.not-journal'),
    paragraphs: [t('report.chapter.not-journal.text')],
  });
}

/** What GDPR article 15(1) asks for besides the data: purpose, storage, rights, remedies. */
export function reportChapters(
  t: Translate,
  { reference, code }: { reference: string; code: string },
): ReportChapter[] {
  return [
    why(t),
    {
      title: t('report.chapter.how-long'),
      paragraphs: [t('report.chapter.how-long.text')],
    },
    notShown(t),
    rights(t),
    {
      title: t('report.chapter.complain'),
      paragraphs: [t('report.chapter.complain.decision'), t('report.chapter.complain.access')],
    },
    {
      title: t('report.chapter.contact'),
      paragraphs: [
        t('report.chapter.contact.post'),
        t('report.chapter.contact.reference', { reference }),
        t('report.chapter.contact.check', { code }),
      ],
    },
  ].map(chapter);
}

function chapter({ title, paragraphs, list = [] }: ChapterTexts): ReportChapter {
  const said = (text: string) => ({ text });
  return { title, paragraphs: paragraphs.map(said), list: list.map(said) };
}

function why(t: Translate): ChapterTexts {
  return {
    title: t('report.chapter.why'),
    paragraphs: [
      t('report.chapter.why.law'),
      t('report.chapter.why.never'),
      t('report.chapter.why.use'),
    ],
    list: [t('report.chapter.why.planning'), t('report.chapter.why.research')],
  };
}

function notShown(t: Translate): ChapterTexts {
  return {
    title: t('report.chapter.not-shown'),
    paragraphs: [],
    list: [
      t('report.chapter.not-shown.staff'),
      t('report.chapter.not-shown.reserved'),
      t('report.chapter.not-shown.late'),
      t('report.chapter.not-shown.other-services'),
      t('report.chapter.not-shown.unidentified'),
      t('report.chapter.not-shown.iplos'),
    ],
  };
}

function rights(t: Translate): ChapterTexts {
  return {
    title: t('report.chapter.rights'),
    paragraphs: [t('report.chapter.rights.deadline')],
    list: [
      t('report.chapter.rights.access'),
      t('report.chapter.rights.reserve'),
      t('report.chapter.rights.correct'),
      t('report.chapter.rights.erase'),
      t('report.chapter.rights.restrict'),
      t('report.chapter.rights.object'),
    ],
  };
}
