import { formatDate, formatDateTime, formatTime, osloDate } from '../shared/format.ts';
import type { RegisterEvent, ServiceEvent, UseDeed, UseEvent, UseLine } from './use-event.ts';
import {
  askerName,
  datasetName,
  organisationName,
  registerWords,
  type UseTextKey,
  type UseWording,
} from './use-words.ts';
import { whoAsked, type Asker, type OrganisationDirectory } from './who-asked.ts';

/** An event of a log in words. Null where there is nothing to say. */
export type EventView = {
  /** Who is responsible for it. */
  who: string;
  unit: string | null;
  /** Suppliers and systems that did it for them. */
  through: string | null;
  role: string | null;
  reason: string | null;
  /** How many users of the organisation. */
  users: string | null;
  channel: string | null;
  /** In whose log it stands. */
  log: string;
  when: string;
  times: string | null;
  lines: { what: string; when: string }[];
};

export function eventView(
  event: UseEvent,
  directory: OrganisationDirectory,
  wording: UseWording,
): EventView {
  const { t } = wording;
  const asker = event.section === 'others' ? askerShown(event, directory, wording) : undefined;
  const who = asker === undefined ? personName(event, t) : askerName(asker, wording);
  const through = asker?.through.map((one) => organisationName(one, wording)) ?? [];
  return {
    who,
    unit: asker?.unit === undefined ? null : capitalised(asker.unit),
    through: through.length === 0 ? null : listOf(through, wording),
    ...(event.log === 'register' ? registerFacts(event, wording) : serviceFacts(event, t)),
    log: t(`journal.log.${event.log}`),
    when: spanText(event, wording),
    times: event.count === 1 ? null : t('journal.times', { n: event.count }),
    lines: event.lines.map((line) => ({
      what: deedText(line.deed, who, wording),
      when: lineTimes(line, wording),
    })),
  };
}

/** While places are hidden only FHI is named, with its own units: a clinic that looked is a place. */
function askerShown(
  event: UseEvent,
  directory: OrganisationDirectory,
  { placesHidden }: UseWording,
): Asker | undefined {
  const asker = whoAsked(event, directory);
  if (!placesHidden || asker === undefined) return asker;
  if (asker.organisation === 'fhi') return { ...asker, through: [] };
  return { organisation: 'hidden', unit: undefined, through: [] };
}

function personName({ section }: UseEvent, t: UseWording['t']): string {
  return t(section === 'self' ? 'journal.who.self' : 'journal.who.other');
}

function registerFacts(event: RegisterEvent, wording: UseWording) {
  const day = osloDate(event.lastAt);
  const role = registerWords.role(event.role, day, wording);
  return {
    role: event.section === 'others' ? capitalised(role) : null,
    reason: registerWords.purpose(event.reason, day, wording),
    users: event.users > 1 ? wording.t('journal.users', { n: event.users }) : null,
    channel: registerWords.channel(event.channel, day, wording),
  };
}

function serviceFacts({ actor, reason }: ServiceEvent, t: UseWording['t']) {
  const bare = { users: null, channel: null };
  if (actor.kind === 'citizen') return { ...bare, role: null, reason: null };
  const role = actor.kind === 'staff' ? 'journal.role.caseworker' : 'journal.role.machine';
  return { ...bare, role: t(role), reason: t(reasonKey(reason)) };
}

function reasonKey(reason: string): UseTextKey {
  switch (reason) {
    case 'duty':
    case 'casework':
    case 'decision-given.ingest':
    case 'decision-given.release':
      return `journal.reason.${reason}`;
    default:
      return 'journal.reason.decision-given';
  }
}

function deedText(deed: UseDeed, who: string, wording: UseWording): string {
  const { t } = wording;
  if (deed.log === 'register') {
    const { dataCategory } = deed;
    return dataCategory === 'alle'
      ? t('journal.deed.all')
      : t('journal.deed.some', { data: datasetName(dataCategory, wording) });
  }
  const source = deed.source === undefined ? '' : datasetName(deed.source, wording);
  return t(actionKey(deed), { who, source });
}

function actionKey({ action, operation }: Extract<UseDeed, { log: 'service' }>): UseTextKey {
  if (action !== 'decision-given') return `journal.action.${action}`;
  if (operation === 'ingest') return 'journal.action.decision-given.ingest';
  if (operation === 'release') return 'journal.action.decision-given.release';
  return 'journal.action.decision-given';
}

type Span = Pick<UseLine, 'firstAt' | 'lastAt'>;

/** «12. mai 2026 kl. 13.20–14.05», or two dates. */
function spanText({ firstAt, lastAt }: Span, { lang }: UseWording): string {
  if (osloDate(firstAt) !== osloDate(lastAt)) {
    return `${formatDate(firstAt, lang)} – ${formatDate(lastAt, lang)}`;
  }
  const begin = formatDateTime(firstAt, lang);
  const last = formatTime(lastAt, lang);
  return begin.endsWith(last) ? begin : `${begin}–${last}`;
}

/** «kl. 10.03 og 10.07», or how often and from when to when. */
function lineTimes(line: UseLine, wording: UseWording): string {
  const { t, lang } = wording;
  const often = line.count === 1 ? '' : `${t('journal.times', { n: line.count })}, `;
  if (osloDate(line.firstAt) !== osloDate(line.lastAt)) return often + spanText(line, wording);
  const minutes = [...new Set(line.times.map((time) => formatTime(time, lang)))];
  const times = minutes.length === 0 ? clockSpan(line, wording) : listOf(minutes, wording);
  return (minutes.length === line.count ? '' : often) + t('journal.clock', { times });
}

function clockSpan({ firstAt, lastAt }: Span, { lang }: UseWording): string {
  const [first, last] = [formatTime(firstAt, lang), formatTime(lastAt, lang)];
  return first === last ? first : `${first}–${last}`;
}

function listOf(words: readonly string[], { lang }: UseWording): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
