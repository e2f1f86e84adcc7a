import { daysLeft } from '../casework/deadline.ts';
import { requestKinds } from '../casework/request-type.ts';
import { daysBetween } from '../casework/working-day.ts';
import { formatDate, osloDate, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { DeskCase } from './desk-case.repository.ts';
import { queueShows, queueSorts } from './queue.repository.ts';
import type { QueueQuery } from './queue.form.ts';
import type { CaseList } from './queue.service.ts';

/** Days after receipt from which a line bears a mark. */
const markedFrom = [30, 20] as const;

const markColors = {
  late: 'danger',
  'day-30': 'danger',
  'day-20': 'warning',
  paused: 'neutral',
} as const;

export type CaseLine = {
  reference: string;
  what: string;
  queue: string;
  received: string;
  due: string;
  left: string;
  /** `late`, `paused`, `day-30`, `day-20`, or none. */
  mark: string | null;
  markText: string | null;
  /** Of the design system; never the only sign. */
  markColor: string;
  /** Of the time that the deadline gives, in hundredths. */
  gone: number;
  who: string | null;
  mine: boolean;
};

export function caseLine(
  one: DeskCase,
  { staffId, now, t, lang }: { staffId: string; now: Date; t: Translate; lang: Language },
): CaseLine {
  const today = osloDate(now);
  const left = daysLeft(one.dueBy, today);
  const mark = markOf(one, now);
  const span = one.dueBy.getTime() - one.receivedAt.getTime();
  const gone = Math.round((100 * (now.getTime() - one.receivedAt.getTime())) / span);
  return {
    reference: one.reference,
    what: t(`desk.kind.${one.kind}`),
    queue: t(`desk.queue.${one.queue}`),
    received: formatDate(one.receivedAt, lang),
    due: formatDate(one.dueBy, lang),
    left:
      left < 0
        ? t('desk.late-by', { n: -left })
        : left === 0
          ? t('desk.left.today')
          : t('desk.left', { n: left }),
    mark,
    markText: mark === null ? null : t(`desk.mark.${mark}`),
    markColor: mark === null ? 'neutral' : markColors[mark],
    gone: Math.max(0, Math.min(100, gone)),
    who: one.assigneeName ?? null,
    mine: one.assignedTo === staffId,
  };
}

function markOf({ dueBy, receivedAt, pausedOn }: DeskCase, now: Date) {
  if (pausedOn !== undefined) return 'paused';
  if (dueBy.getTime() < now.getTime()) return 'late';
  const days = daysBetween(osloDate(receivedAt), osloDate(now));
  const from = markedFrom.find((one) => days >= one);
  return from === undefined ? null : (`day-${from}` as const);
}

/** The list's choices, each with where it stands and what it leads to. */
export function filterView(asked: QueueQuery, t: Translate) {
  return {
    show: queueShows.map((value) => option(value, t(`desk.show.${value}`), asked.show)),
    sort: queueSorts.map((value) => option(value, t(`desk.sort.${value}`), asked.sort)),
    kind: [
      option('', t('desk.filter.any'), asked.kind ?? ''),
      ...requestKinds.map((value) => option(value, t(`desk.kind.${value}`), asked.kind ?? '')),
    ],
    due: [
      option('', t('desk.filter.any'), asked.due ?? ''),
      option('late', t('desk.due.late'), asked.due ?? ''),
      option('week', t('desk.due.week'), asked.due ?? ''),
    ],
  };
}

function option(value: string, label: string, chosen: string) {
  return { value, label, chosen: value === chosen };
}

/** Of the same list, up to the page number. */
export function addressOf(asked: QueueQuery, home: string): string {
  const query = new URLSearchParams({ vis: asked.show, sorter: asked.sort });
  if (asked.kind !== undefined) query.set('type', asked.kind);
  if (asked.due !== undefined) query.set('frist', asked.due);
  return `${home}?${query.toString()}&side=`;
}

/** «12», «mer enn 1 000». */
export function totalText({ total, more }: CaseList, t: Translate): string {
  return more ? t('desk.total.more', { n: total }) : t('desk.total', { n: total });
}
