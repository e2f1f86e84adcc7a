import { sourceName, tableName } from '../holdings/present.ts';
import { formatDate } from '../shared/format.ts';
import { listed, type EffectLine, type EffectWording } from './effect-lines.ts';
import type { Effect, RegistrationEffect } from './effect.ts';
import { isRegistrationScope } from './scope.ts';

/** A line that begins with what matters, in bold. */
export type LeadLine = { lead: string; text: string };

/** What a choice would come to, in three or four lines. */
export function summaryOf(
  effect: Effect,
  lines: readonly EffectLine[],
  wording: EffectWording,
): LeadLine[] {
  const { t } = wording;
  const { action, held, scopes } = effect;
  if (held === 'unseen') return [{ lead: '', text: t(`reservation.effect.unseen.${action}`) }];
  const failed = failedSources(held.registrations, wording);
  const isEmpty = scopes.some(isRegistrationScope) && lines.length === 0 && failed.length === 0;
  return [
    ...failed.map((source) => ({
      lead: '',
      text: t(`reservation.effect.source-unseen.${action}`, { source }),
    })),
    ...(isEmpty ? [{ lead: '', text: t(`reservation.effect.empty.${action}`) }] : []),
    ...(action === 'reserve'
      ? [...erasedLine(effect, lines, wording), ...blockedLine(lines, wording)]
      : [...returnedLine(lines, wording), ...stoppedLine(effect, wording)]),
    ...(action === 'reserve' ? keptLine(held.registrations, wording) : []),
    ...(scopes.every(isRegistrationScope)
      ? []
      : [
          {
            lead: t('reservation.effect.extracts'),
            text: t(`reservation.effect.extracts.${action}`),
          },
        ]),
    ...(action === 'reserve' ? releasedLine(effect, wording) : []),
  ];
}

/** What goes for good, and when the last copy is gone too. */
function erasedLine({ dates }: Effect, lines: readonly EffectLine[], { t, lang }: EffectWording) {
  const gone = lines.filter(({ erased }) => erased);
  if (gone.length === 0) return [];
  const lead = t('reservation.effect.erased', {
    n: valuesIn(gone),
    when: formatDate(dates.eraseOn, lang),
  });
  const backups = formatDate(dates.backupsGoneBy, lang);
  return [
    { lead, text: t('reservation.effect.erased-then', { things: listed(gone, lang), backups }) },
  ];
}

/** What is only blocked, as long as nobody has settled that the law asks for more. */
function blockedLine(lines: readonly EffectLine[], { t, lang }: EffectWording): LeadLine[] {
  const assumed = lines.filter(({ erased }) => !erased);
  if (assumed.length === 0) return [];
  return [
    {
      lead: t('reservation.effect.only-blocked', { n: valuesIn(assumed) }),
      text: t('reservation.effect.only-blocked-then', { things: listed(assumed, lang) }),
    },
  ];
}

function returnedLine(lines: readonly EffectLine[], { t, lang }: EffectWording): LeadLine[] {
  if (lines.length === 0) return [];
  return [
    {
      lead: t('reservation.effect.returned', { n: valuesIn(lines) }),
      text: t('reservation.effect.returned-then', { things: listed(lines, lang) }),
    },
  ];
}

function stoppedLine({ pendingErasures, scopes }: Effect, { t, lang }: EffectWording): LeadLine[] {
  const [first] = scopes
    .filter(isRegistrationScope)
    .flatMap((scope) => pendingErasures[scope] ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime());
  if (first === undefined) return [];
  const when = formatDate(first, lang);
  return [
    { lead: t('reservation.effect.stopped'), text: t('reservation.effect.stopped-then', { when }) },
  ];
}

function keptLine(
  registrations: readonly RegistrationEffect[],
  wording: EffectWording,
): LeadLine[] {
  const things = keptThings(registrations, wording);
  if (things.length === 0) return [];
  const { t, lang } = wording;
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(things);
  return [
    {
      lead: t('reservation.effect.kept'),
      text: t('reservation.effect.kept-what', { things: list }),
    },
  ];
}

function releasedLine({ held, scopes }: Effect, { t, lang }: EffectWording): LeadLine[] {
  if (held === 'unseen') return [];
  const { releases } = held;
  const lead = t('reservation.effect.released');
  if (releases === 'failed') return [{ lead, text: t('reservation.effect.released-unseen') }];
  const { withNumber, withoutNumber, toDelete } = releases;
  if (withNumber + withoutNumber === 0)
    return [{ lead, text: t('reservation.effect.released-none') }];
  const counted = [
    ...(withNumber === 0 ? [] : [t('reservation.effect.with-number', { n: withNumber })]),
    ...(withoutNumber === 0 ? [] : [t('reservation.effect.without-number', { n: withoutNumber })]),
  ];
  const counts = t('reservation.effect.released-counts', {
    counts: new Intl.ListFormat(lang, { type: 'conjunction' }).format(counted),
  });
  if (!scopes.some(isRegistrationScope)) return [{ lead, text: counts }];
  const told =
    toDelete === 0
      ? t('reservation.effect.told-nobody')
      : t('reservation.effect.told', { n: toDelete });
  return [{ lead, text: `${counts} ${told}` }];
}

/** Kinds of contacts that stay, each with how many there are. */
export function keptThings(
  registrations: readonly RegistrationEffect[],
  wording: EffectWording,
): string[] {
  return registrations.flatMap(({ kept }) =>
    kept.flatMap(({ table, count }) =>
      count === 'failed' || count === 0
        ? []
        : [`${tableName(table, wording).toLowerCase()} (${count})`],
    ),
  );
}

function failedSources(
  registrations: readonly RegistrationEffect[],
  wording: EffectWording,
): string[] {
  const failed = registrations.flatMap(({ covered }) =>
    covered.flatMap(({ rule, held }) => (held === 'failed' ? [rule.source] : [])),
  );
  return [...new Set(failed)].map((source) => sourceName(source, wording).toLowerCase());
}

function valuesIn(lines: readonly EffectLine[]): number {
  return lines.reduce((total, { values }) => total + values, 0);
}
