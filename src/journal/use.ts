import { organisationNumbers } from '../holdings/column.ts';
import { sourceCodes } from '../holdings/holdings.ts';
import { sourceName } from '../holdings/present.ts';
import type { Project, RegisterLookUp, Release } from '../holdings/use.ts';
import type { Wording } from '../holdings/wording.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { formatDate, formatDateTime } from '../shared/format.ts';
import type { nb } from '../../views/journal/texts.nb.ts';
import type { JournalRow } from './journal.repository.ts';

type UseTextKey = keyof typeof nb;

/** The texts of `/hvem`, and those of the sources that it names. */
export type UseWording = Omit<Wording, 't'> & {
  t: (
    key: UseTextKey | Parameters<Wording['t']>[0],
    params?: Parameters<Wording['t']>[1],
  ) => string;
};

export type ActView = { when: string; what: string; capacity: string };

/** Folkehelseinstituttet, who controls KPR: the register need not list it to be named. */
const fhi = '983744516';

/** An entry of this service's own journal in words: who did what, and as what. */
export function actView(entry: JournalRow, mandate: Mandate, wording: UseWording): ActView {
  const { t, lang } = wording;
  const who =
    entry.actor_kind === 'citizen'
      ? t(entry.actor_person_id === mandate.subject ? 'journal.who.self' : 'journal.who.other')
      : machineName(entry, wording);
  return {
    when: formatDateTime(entry.occurred_at, lang),
    what: t(actionKey(entry), { who, source: sourceOf(entry, wording) }),
    capacity: t(
      entry.actor_kind === 'citizen' ? 'journal.capacity.self' : 'journal.capacity.machine',
    ),
  };
}

/** A look-up that KPR has logged; a code without a text stands as it is. */
export function lookUpView(lookUp: RegisterLookUp, wording: UseWording) {
  const { t, lang } = wording;
  return {
    when: formatDateTime(lookUp.at, lang),
    organisation: lookUp.organisationName ?? lookUp.organisationNumber ?? t('journal.who.unknown'),
    role: wordFor(roles, lookUp.role, t),
    purpose: wordFor(purposes, lookUp.purpose, t),
    data:
      lookUp.dataCategory === 'alle'
        ? t('journal.data.all')
        : datasetName(lookUp.dataCategory, wording),
    channel: wordFor(channels, lookUp.channel, t),
  };
}

export function releaseView(release: Release, wording: UseWording) {
  const { t } = wording;
  return {
    ...projectView(release, wording),
    delivered: formatDateTime(release.deliveredAt, wording.lang),
    datasets: release.datasets.map((dataset) => datasetName(dataset, wording)).join(', '),
    identity: t(
      release.withIdentityNumber ? 'journal.release.with-number' : 'journal.release.without-number',
    ),
  };
}

export function projectView(project: Project, { t, lang }: UseWording) {
  const { decidedBy, decisionReference, periodFrom, periodTo } = project;
  const day = (date: string | undefined) => (date === undefined ? '' : formatDate(date, lang));
  return {
    title: project.title,
    recipient: project.recipientName,
    purpose: project.purposeText,
    ground: project.legalBasis,
    decision:
      decidedBy !== undefined && decisionReference !== undefined
        ? t('journal.release.decision', { by: decidedBy, reference: decisionReference })
        : decidedBy,
    period:
      periodFrom === undefined && periodTo === undefined
        ? undefined
        : t('journal.period', { from: day(periodFrom), to: day(periodTo) }),
    url: webAddress(project.url),
  };
}

function actionKey({ action, detail }: JournalRow): UseTextKey {
  if (action !== 'decision-given') return `journal.action.${action}`;
  if (detail['operation'] === 'ingest') return 'journal.action.decision-given.ingest';
  if (detail['operation'] === 'release') return 'journal.action.decision-given.release';
  return 'journal.action.decision-given';
}

function sourceOf({ detail }: JournalRow, wording: UseWording): string {
  return typeof detail['source'] === 'string' ? datasetName(detail['source'], wording) : '';
}

/** Organisations are named as ISO 6523 does: `0192:` and the number of Enhetsregisteret. */
function machineName({ actor_organisation, detail }: JournalRow, wording: UseWording): string {
  if (actor_organisation === null) return wording.t('journal.who.unknown');
  const name = organisationName(actor_organisation, wording);
  const supplier = detail['supplier'];
  if (typeof supplier !== 'string') return name;
  return wording.t('journal.who.via', { name, supplier: organisationName(supplier, wording) });
}

function organisationName(identifier: string, { t, lang, codes }: UseWording): string {
  const number = identifier.replace(/^0192:/, '');
  if (number === fhi) return t('journal.who.fhi');
  const name = codes.explain(organisationNumbers, number, undefined, lang)?.text;
  return name ?? t('journal.who.number', { number });
}

function datasetName(code: string, wording: UseWording): string {
  const source = sourceCodes.find((known) => known === code);
  return source === undefined ? code : sourceName(source, wording);
}

const roles: Readonly<Record<string, UseTextKey>> = {
  innbygger: 'journal.role.innbygger',
  forvalter: 'journal.role.forvalter',
  saksbehandler: 'journal.role.saksbehandler',
  'teknisk-drift': 'journal.role.teknisk-drift',
};

const purposes: Readonly<Record<string, UseTextKey>> = {
  innsyn: 'journal.purpose.innsyn',
  kvalitetskontroll: 'journal.purpose.kvalitetskontroll',
  innsynssak: 'journal.purpose.innsynssak',
  feilretting: 'journal.purpose.feilretting',
};

const channels: Readonly<Record<string, UseTextKey>> = {
  helsenorge: 'journal.channel.helsenorge',
  forvaltning: 'journal.channel.forvaltning',
};

function wordFor(
  words: Readonly<Record<string, UseTextKey>>,
  code: string,
  t: UseWording['t'],
): string {
  const key = words[code];
  return key === undefined ? code : t(key);
}

/** The register's content is not ours: only an https address becomes a link. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:'
    ? url
    : undefined;
}
