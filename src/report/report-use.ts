import type { Project, Release } from '../holdings/use.ts';
import type { Wording } from '../holdings/wording.ts';
import { projectView, releaseViews } from '../journal/release-view.ts';
import { eventView } from '../journal/use-view.ts';
import { useSections, type UseEvent, type UseSection } from '../journal/use-event.ts';
import type { UseWording } from '../journal/use-words.ts';
import type { WholeUse } from '../journal/use.service.ts';
import { formatMonth } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { tableOf } from './report-table.ts';
import type { ReportSection, ReportTable, ReportUse } from './report.ts';

/** Who has looked, here and in KPR, and who has received (GDPR article 15(1)(c)). */
export function reportUse(use: WholeUse, wording: Wording, t: Translate): ReportUse {
  const { register, placesHidden } = use;
  const told: UseWording = { ...wording, t, placesHidden };
  const silent = register === 'silent';
  const withoutTime = silent ? 0 : register.withoutTime;
  return {
    title: t('report.use'),
    notices: [
      silent ? [{ text: t('report.use.silent') }] : [],
      withoutTime === 0 ? [] : [{ text: t('journal.without-time', { n: withoutTime }) }],
    ].flat(),
    sections: [
      others(use, told, t),
      representatives(use, told, t),
      own(use, told, t),
      ...(silent
        ? []
        : [
            releases(register.releases, told, t),
            projects(register.projectsWithoutIdentifiers, told, t),
          ]),
    ],
    raw: {
      events: useSections.flatMap((section) => use.sections[section].map(rawEvent(section))),
      releases: silent || placesHidden ? [] : register.releases.map(rawRelease),
    },
  };
}

function others({ sections, directory, register }: WholeUse, told: UseWording, t: Translate) {
  const rows = sections.others.map((event) => {
    const view = eventView(event, directory, told);
    return [
      joined([view.when, view.times], ', '),
      joined([view.who, view.unit, view.through, view.users], ' · '),
      joined([view.reason, view.role, view.channel], ' · '),
      joined([...view.lines.map(lineText), `${t('journal.event.log')}: ${view.log}`], '. '),
    ];
  });
  const empty = register === 'silent' ? 'journal.others-silent' : 'journal.others-empty';
  return withoutEmptyTable({
    title: t('journal.others'),
    paragraphs: [t(rows.length === 0 ? empty : 'report.use.others'), t('journal.others-many')],
    table: tableOf(columns(t, 'when', 'who', 'why', 'what'), rows),
  });
}

/** Of others who act for the person, one who does so too is told the months alone. */
function representatives(use: WholeUse, told: UseWording, t: Translate): ReportSection {
  const title = t('journal.representatives');
  const { monthsOfOthers: months, register } = use;
  if (months !== undefined) {
    const rows = months.map((month) => [formatMonth(month, told.lang)]);
    const text = t(rows.length === 0 ? 'journal.months-empty' : 'journal.months-lead');
    return withoutEmptyTable({
      ...{ title, paragraphs: [text] },
      table: tableOf(columns(t, 'month'), rows),
    });
  }
  const silent = register === 'silent';
  const empty = silent ? 'journal.representatives-silent' : 'journal.representatives-empty';
  const table = deeds(use, 'representatives', told, t);
  const text = t(table.rows.length === 0 ? empty : 'journal.representatives-lead');
  return withoutEmptyTable({ title, paragraphs: [text], table });
}

function own(use: WholeUse, told: UseWording, t: Translate): ReportSection {
  const table = deeds(use, 'self', told, t);
  return withoutEmptyTable({
    title: t('journal.self'),
    paragraphs: [t('journal.self-lead')],
    table,
  });
}

function deeds(
  { sections, directory }: WholeUse,
  section: UseSection,
  told: UseWording,
  t: Translate,
): ReportTable {
  const rows = sections[section].map((event) => {
    const view = eventView(event, directory, told);
    return [joined([view.when, view.times], ', '), view.lines.map(lineText).join('. '), view.log];
  });
  return tableOf(columns(t, 'when', 'what', 'log'), rows);
}

function releases(held: readonly Release[], told: UseWording, t: Translate): ReportSection {
  const views = releaseViews(held, told);
  const rows = views.map((view) => [
    joined([view.title, view.recipient], ' · '),
    view.deliveries
      .map(({ dates, datasets, identity }) => `${dates}: ${datasets}. ${identity}`)
      .join(' '),
    joined([view.purpose, view.period], '. '),
    joined([view.ground, view.decision], '. '),
  ]);
  const none = [t('journal.releases-empty'), t('journal.releases-empty-why')];
  return withoutEmptyTable({
    title: t('journal.releases'),
    paragraphs:
      rows.length === 0 ? [none.join('. ')] : [t('journal.releases-count', { n: rows.length })],
    table: tableOf(columns(t, 'project', 'received', 'purpose', 'ground'), rows),
  });
}

/** Nobody can say whose rows were among them: a list of what is possible. */
function projects(listed: readonly Project[], told: UseWording, t: Translate): ReportSection {
  const rows = listed.map((project) => {
    const view = projectView(project, told);
    return [
      joined([view.title, view.recipient], ' · '),
      joined([view.purpose, view.period], '. '),
      joined([view.ground, view.decision], '. '),
      view.avoidable,
    ];
  });
  return withoutEmptyTable({
    title: t('journal.projects'),
    paragraphs:
      rows.length === 0
        ? [t('journal.projects-empty')]
        : [t('journal.projects-count', { n: rows.length }), t('journal.projects-lead')],
    table: tableOf(columns(t, 'project', 'purpose', 'ground', 'avoidable'), rows),
  });
}

type Column =
  | 'when'
  | 'who'
  | 'why'
  | 'what'
  | 'log'
  | 'month'
  | 'project'
  | 'received'
  | 'purpose'
  | 'ground'
  | 'avoidable';

function columns(t: Translate, ...names: Column[]): string[] {
  return names.map((name) => t(`report.use.column.${name}`));
}

function withoutEmptyTable(told: {
  title: string;
  paragraphs: readonly string[];
  table: ReportTable;
}): ReportSection {
  const { title, paragraphs, table } = told;
  return {
    title,
    paragraphs: paragraphs.map((text) => ({ text })),
    table: table.rows.length === 0 ? null : table,
  };
}

function lineText({ what, when }: { what: string; when: string }): string {
  return `${what} (${when})`;
}

function joined(texts: readonly (string | null)[], between: string): string {
  return texts.filter((text) => text !== null && text !== '').join(between);
}

function rawEvent(section: UseSection) {
  return ({ log, count, firstAt, lastAt }: UseEvent): ReportUse['raw']['events'][number] => ({
    ...{ section, log, count },
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  });
}

function rawRelease({ deliveredAt, datasets, withIdentityNumber, purpose }: Release) {
  return { deliveredAt: deliveredAt.toISOString(), datasets, withIdentityNumber, purpose };
}
