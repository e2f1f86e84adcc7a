import { formatDate, formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { DeadlineStep } from './deadline.ts';

export type StepView = { text: string; law: string; last: boolean };

/** How a deadline came about, told step by step, each with its law. */
export function storyView(
  story: readonly DeadlineStep[],
  t: Translate,
  lang: Language,
): StepView[] {
  return story.map((step, place) => ({
    text: storyText(step, t, lang),
    law: t('casework.step.law', {
      law: step.legalBasis.map((law) => t(`casework.law.${law}`)).join(', '),
    }),
    last: place === story.length - 1,
  }));
}

function storyText(step: DeadlineStep, t: Translate, lang: Language): string {
  const { on } = step;
  const date = typeof on === 'string' ? formatDate(on, lang) : formatDateTime(on, lang);
  switch (step.step) {
    case 'moved':
      return t('casework.step.moved', { date, because: t(`casework.day.${step.because}`) });
    case 'hours':
      return t('casework.step.hours', { date, n: step.hours });
    case 'paused':
      return t('casework.step.paused', { date, because: t(`casework.pause.${step.ground}`) });
    case 'resumed':
      return t('casework.step.resumed', { date, ...untilIn(step, lang), n: step.days });
    case 'extended':
      return t('casework.step.extended', { date, ...untilIn(step, lang) });
    case 'recounted':
      return t('casework.step.recounted', { date, day: formatDate(step.dayOff, lang) });
    case 'due':
      // A deadline of days lasts to midnight, one of hours does not.
      return t(`casework.step.${typeof on === 'string' ? 'due' : 'due-hour'}`, { date });
    default:
      return t(`casework.step.${step.step}`, { date });
  }
}

function untilIn({ until }: { until: string }, lang: Language) {
  return { until: formatDate(until, lang) };
}
