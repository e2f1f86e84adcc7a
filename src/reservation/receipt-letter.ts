import type { Erasure } from '../gate/proof.service.ts';
import { letterTemplates, type Letter, type LetterSection } from '../letter/letter.ts';
import { formatDate, formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { ReachWords } from './reach-words.ts';
import type { Receipt } from './reservation.service.ts';

type Telling = {
  t: Translate;
  lang: Language;
  /** Of the person whom it is about; undefined when the population register did not give it. */
  name: string | undefined;
  reach: ReachWords | null;
  erasure: Erasure;
  madeAt: Date;
  verificationCode: string;
};

/** What one keeps of a choice: what was chosen, from when, until when it can be undone, and proof. */
export function receiptLetter(receipt: Receipt, telling: Telling): Letter {
  const { choice, events } = receipt;
  const { t, lang, madeAt, verificationCode } = telling;
  const template = 'reservation-receipt';
  const kept = events.every(({ joined }) => joined) && choice.action === 'reserve';
  const title = choice.undoesChoice === undefined ? (kept ? 'keep' : choice.action) : 'undo';
  return {
    template,
    templateVersion: letterTemplates[template],
    lang,
    reference: choice.reference,
    verificationCode,
    madeAt: madeAt.toISOString(),
    address: [],
    title: t(`reservation.receipt.title.${title}`),
    lead: t('reservation.letter.lead'),
    facts: facts(receipt, telling),
    sections: [
      ...covered(receipt, telling),
      ...wayBack(receipt, telling),
      check(t),
      proof(receipt, t),
    ],
    legalReference: t('reservation.letter.law'),
    remedy: null,
  };
}

function facts(receipt: Receipt, { t, lang, name, erasure }: Telling): Letter['facts'] {
  const { choice, events, undoable, undoableUntil } = receipt;
  const scopes = events.map(({ scope }) => t(`reservation.scope.${scope}`));
  const erased = erasedText(erasure, choice.eraseAtOnce, { t, lang });
  return [
    { label: t('report.about.name'), text: name ?? t('report.about.name-unknown') },
    {
      label: t('reservation.receipt.what'),
      text: `${t(`reservation.action.${choice.action}`)} ${scopes.join('. ')}`,
    },
    { label: t('reservation.receipt.when'), text: formatDateTime(choice.confirmedAt, lang) },
    ...(erased === undefined ? [] : [{ label: t('reservation.receipt.erase'), text: erased }]),
    ...(undoable.length === 0
      ? []
      : [
          {
            label: t('reservation.receipt.undoUntil'),
            text: formatDateTime(undoableUntil, lang),
          },
        ]),
  ];
}

function erasedText(
  erasure: Erasure,
  atOnce: boolean,
  { t, lang }: Pick<Telling, 't' | 'lang'>,
): string | undefined {
  switch (erasure.state) {
    case 'none':
      return undefined;
    case 'held':
      return t('reservation.step.erased.held');
    case 'done':
      return formatDateTime(erasure.on, lang);
    case 'waiting':
      return atOnce ? t('reservation.receipt.eraseAtOnce') : formatDate(erasure.on, lang);
  }
}

function covered({ choice, events }: Receipt, { t, reach }: Telling): LetterSection[] {
  if (reach === null) return [];
  return [
    {
      title: t('reservation.reach.title'),
      paragraphs: [t('reservation.reach.version', { version: choice.rulesVersion })],
      list: events.map(({ scope }) =>
        `${t(`reservation.scope.${scope}`)}: ${reach[scope].text}`.trim(),
      ),
    },
  ];
}

function wayBack({ choice, undoable }: Receipt, { t }: Telling): LetterSection[] {
  const undo = {
    title: t('reservation.receipt.undoTitle'),
    paragraphs: [
      t(`reservation.receipt.undoText.${choice.action}`, { days: choice.undoDays }),
      t('reservation.letter.where'),
    ],
    list: [],
  };
  return [
    ...(undoable.length === 0 ? [] : [undo]),
    {
      title: t('reservation.receipt.notMeTitle'),
      paragraphs: [t('reservation.receipt.notMeText'), t('reservation.letter.where')],
      list: [],
    },
  ];
}

function check(t: Translate): LetterSection {
  return {
    title: t('reservation.receipt.check'),
    paragraphs: [t('reservation.receipt.checkText')],
    list: [],
  };
}

/** The person's own numbers; the ledger's positions are nobody's business. */
function proof({ events }: Receipt, t: Translate): LetterSection {
  return {
    title: t('reservation.receipt.proof'),
    paragraphs: [],
    list: events.map(({ sequence, scope, recordedAt, hash }) =>
      [
        `${t('reservation.receipt.sequence', { n: sequence })}: ${t(`reservation.scope.${scope}`)}`,
        `${t('reservation.receipt.recorded')}: ${recordedAt.toISOString()}`,
        `${t('reservation.receipt.hash')}: ${hash}`,
      ].join('. '),
    ),
  };
}
