import { formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { CheckedUpload } from './checked-upload.ts';
import type { Verdict } from './seal.service.ts';

type Unread = Exclude<CheckedUpload['outcome'], 'read'>;

/** What was asked, and what came of it. */
export type Answer =
  | { by: 'file'; verdict: Verdict | { verdict: Unread } }
  | { by: 'code'; verdict: Verdict | { verdict: 'no-code' } };

/** The answer in words: of the document itself only what is the same whoever it is about. */
export function answerView({ by, verdict }: Answer, t: Translate, lang: Language) {
  const kind = `${by}.${verdict.verdict}`;
  return {
    by,
    color: verdict.verdict === 'genuine' ? 'success' : 'warning',
    heading: t(`seal.answer.${kind}`),
    text: t(`seal.answer.${kind}.text`),
    facts: 'document' in verdict ? factsOf(verdict, t, lang) : [],
  };
}

function factsOf(
  { document }: Extract<Verdict, { verdict: 'genuine' }>,
  t: Translate,
  lang: Language,
) {
  return [
    { label: t('seal.fact.kind'), text: t(`seal.kind.${document.kind}`) },
    { label: t('seal.fact.issued'), text: formatDateTime(document.issuedAt, lang) },
    { label: t('seal.fact.reference'), text: document.reference },
    { label: t('seal.fact.format'), text: t(`seal.format.${document.format}`) },
    { label: t('seal.fact.lang'), text: t(`seal.lang.${document.lang}`) },
  ];
}
