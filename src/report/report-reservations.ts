import type { LedgerEvent, ScopeStatus } from '../reservation/reservation.ts';
import { reachWords } from '../reservation/reach-words.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import { scopes } from '../reservation/scope.ts';
import { formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { tableOf } from './report-table.ts';
import type { ReportReservations, ReportTable } from './report.ts';

/** The reservations now, and every event that led to them. */
export type ReservationStatusForReport = {
  /** A scope that was never chosen may be absent. */
  statuses: readonly ScopeStatus[];
  history: readonly LedgerEvent[];
  /** In force when the report is made. */
  rules: RuleTable;
};

export function reportReservations(
  { statuses, history, rules }: ReservationStatusForReport,
  lang: Language,
  t: Translate,
): ReportReservations {
  const now = scopes.map((scope) => {
    const status = statuses.find((candidate) => candidate.scope === scope);
    return status ?? { scope, active: false, since: undefined };
  });
  return {
    title: t('report.reservations'),
    intro: { text: t('report.reservations.intro') },
    status: statusTable(now, lang, t),
    covers: {
      title: t('reservation.reach.title'),
      table: coverTable(rules, lang, t),
      version: { text: t('report.reservations.rules', { version: rules.version }) },
    },
    history: {
      title: t('report.reservations.history'),
      table: historyTable(history, lang, t),
      none: history.length === 0 ? { text: t('report.reservations.history-none') } : null,
    },
    raw: {
      rulesVersion: rules.version,
      statuses: now.map((status) => ({ ...status, since: status.since?.toISOString() ?? null })),
      events: history.map(({ scope, action, recordedAt, reference }) => {
        return { scope, action, recordedAt: recordedAt.toISOString(), reference };
      }),
    },
  };
}

function statusTable(now: readonly ScopeStatus[], lang: Language, t: Translate): ReportTable {
  const rows = now.map(({ scope, active, since }) => {
    const label = t(`reservation.scope.${scope}`);
    if (!active) return [label, t('report.reservations.inactive')];
    if (since === undefined) return [label, t('report.reservations.active')];
    return [label, t('report.reservations.active-since', { date: formatDateTime(since, lang) })];
  });
  return tableOf([t('report.reservations.choice'), t('report.reservations.status')], rows);
}

function coverTable(rules: RuleTable, lang: Language, t: Translate): ReportTable {
  const reach = reachWords(rules, { t, lang });
  const rows = scopes.map((scope) => {
    const covered = [reach[scope].text, t(`reservation.about.${scope}`)];
    return [t(`reservation.scope.${scope}`), covered.join(' ').trim()];
  });
  return tableOf([t('report.reservations.choice'), t('reservation.reach.title')], rows);
}

function historyTable(history: readonly LedgerEvent[], lang: Language, t: Translate): ReportTable {
  if (history.length === 0) return tableOf([], []);
  const labels = [
    t('report.reservations.history-when'),
    t('report.reservations.history-what'),
    t('report.reservations.history-reference'),
  ];
  const rows = history.map(({ scope, action, recordedAt, reference }) => [
    formatDateTime(recordedAt, lang),
    `${t(`reservation.action.${action}`)} ${t(`reservation.scope.${scope}`)}`,
    reference,
  ]);
  return tableOf(labels, rows);
}
