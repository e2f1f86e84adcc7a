import { formatDate, formatDateTime } from '../shared/format.ts';
import { effectLines, type EffectLine, type EffectWording } from './effect-lines.ts';
import { keptThings, summaryOf, type LeadLine } from './effect-summary.ts';
import type { Effect, RegistrationEffect } from './effect.ts';
import { isRegistrationScope } from './scope.ts';

export type EffectView = {
  summary: LeadLine[];
  /** One table for each choice about registration. */
  tables: { caption: string; lines: EffectLine[] }[];
  stays: LeadLine[];
  steps: { text: string; at: string }[];
  /** Names of those who will be asked to delete. */
  toDelete: string[];
  sharing: { purpose: string; forms: { heading: string; text: string; changed: boolean }[] }[];
};

/** What a choice would come to, in words and at once, then in all its parts. */
export function effectView(effect: Effect, wording: EffectWording): EffectView {
  const { t } = wording;
  const registrations = effect.held === 'unseen' ? [] : effect.held.registrations;
  const tables = registrations.map((one) => ({
    caption: t(`reservation.scope.${one.scope}`),
    lines: effectLines(one.covered, effect, wording),
  }));
  return {
    summary: summaryOf(
      effect,
      tables.flatMap(({ lines }) => lines),
      wording,
    ),
    tables: tables.filter(({ lines }) => lines.length > 0),
    stays: effect.action === 'reserve' ? staysOf(registrations, wording) : [],
    steps: effect.action === 'reserve' ? stepsOf(effect, wording) : liftStepsOf(effect, wording),
    toDelete: namesToDelete(effect, wording),
    sharing: effect.scopes.every(isRegistrationScope) ? [] : sharingOf(effect, wording),
  };
}

function staysOf(registrations: readonly RegistrationEffect[], wording: EffectWording): LeadLine[] {
  const { t } = wording;
  const things = keptThings(registrations, wording);
  const list = new Intl.ListFormat(wording.lang, { type: 'conjunction' }).format(things);
  const lead = `${list.charAt(0).toUpperCase()}${list.slice(1)}:`;
  const contacts =
    things.length === 0 ? [] : [{ lead, text: t('reservation.effect.stays.contacts') }];
  const outside = registrations.flatMap(({ covered }) =>
    covered.flatMap(({ rule, held }) =>
      held === 'failed' || held.outside === 0 ? [] : [{ rule, n: held.outside }],
    ),
  );
  const bySource = Map.groupBy(outside, ({ rule }) => rule.source);
  return [
    ...contacts,
    ...[...bySource].map(([source, some]) => ({
      lead: t('reservation.effect.values', { n: some.reduce((total, { n }) => total + n, 0) }),
      text: t(`reservation.effect.stays.${source}`),
    })),
  ];
}

/** Dates of what there is, or may be where it cannot be seen. */
function stepsOf(effect: Effect, { t, lang }: EffectWording): EffectView['steps'] {
  const { dates, datesAtOnce } = effect;
  const step = (name: string, at: string) => ({ text: t(`reservation.effect.step.${name}`), at });
  const by = (when: string) => t('reservation.effect.by', { when });
  const { blockedWithinHours: n, eraseOn, erasedBy, backupsGoneBy } = dates;
  const fate = fateOf(effect);
  return [
    step('now', t('reservation.effect.step.at-once')),
    ...(fate === 'stays' ? [] : [step('blocked', t('reservation.effect.within-hours', { n }))]),
    step('undo', formatDateTime(eraseOn, lang)),
    ...(fate === 'erased'
      ? [
          step('erased', by(formatDate(erasedBy, lang))),
          step('backups', by(formatDate(backupsGoneBy, lang))),
        ]
      : []),
    ...(fate !== 'erased' || datesAtOnce === undefined
      ? []
      : [
          step(
            'chosen-at-once',
            t('reservation.effect.step.at-once-dates', {
              erased: formatDate(datesAtOnce.erasedBy, lang),
              backups: formatDate(datesAtOnce.backupsGoneBy, lang),
            }),
          ),
        ]),
  ];
}

/** What is blocked opens again; what was never stored is not fetched. */
function liftStepsOf({ dates, held }: Effect, { t, lang }: EffectWording): EffectView['steps'] {
  const step = (name: string, at: string) => ({ text: t(`reservation.effect.step.${name}`), at });
  const returns =
    held === 'unseen' ||
    held.registrations.some(({ covered }) =>
      covered.some((line) => line.held === 'failed' || line.held.blocked > 0),
    );
  const n = dates.blockedWithinHours;
  return [
    step('lifted', t('reservation.effect.step.at-once')),
    ...(returns ? [step('unblocked', t('reservation.effect.within-hours', { n }))] : []),
    step('undo', formatDateTime(dates.eraseOn, lang)),
  ];
}

/** What becomes of anything that is held, at the most. */
function fateOf({ held, scopes }: Effect): 'stays' | 'blocked' | 'erased' {
  if (held === 'unseen') return scopes.some(isRegistrationScope) ? 'erased' : 'stays';
  const covered = held.registrations
    .flatMap((one) => one.covered)
    .filter((line) => line.held === 'failed' || line.held.values > 0);
  if (covered.some(({ rule }) => rule.certainty === 'confirmed')) return 'erased';
  return covered.length === 0 ? 'stays' : 'blocked';
}

/** A recipient's name may tell what somebody has. */
function namesToDelete({ held, action }: Effect, { hideHealth }: EffectWording): string[] {
  if (action === 'lift' || hideHealth || held === 'unseen' || held.releases === 'failed') return [];
  return held.releases.names;
}

function sharingOf({ sharing }: Effect, { t }: EffectWording): EffectView['sharing'] {
  return sharing.map(({ purpose, forms }) => ({
    purpose: t(`reservation.effect.purpose.${purpose}`),
    forms: forms.map(({ form, now, then }) => ({
      heading: t(`reservation.effect.sharing.${form}`),
      text: t(`reservation.effect.sharing.${form}.${then}`),
      changed: now !== then,
    })),
  }));
}
