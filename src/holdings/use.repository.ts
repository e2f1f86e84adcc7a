import { prepared } from '../database/prepared.ts';
import { possibleInstant, possibleInstants } from './possible-time.ts';
import { subjectSql } from './subject.repository.ts';
import type { LookUpEvent, Project, RegisterLookUp, Release } from './use.ts';

export type ProjectRow = {
  title: string;
  recipient_name: string;
  recipient_org_nr: string | null;
  purpose_code: number;
  purpose_text: string;
  legal_basis: string;
  decision_ref: string | null;
  decided_by: string | null;
  period_from: string | null;
  period_to: string | null;
  url: string | null;
};

export type ReleaseRow = ProjectRow & {
  /** A number for an infinite one. */
  delivered_at: Date | number | null;
  dataset_codes: string[];
  with_fnr: boolean;
};

export type IdentifiedReleaseRow = {
  prosjekt_id: string;
  recipient_name: string;
  dataset_codes: string[];
};

export type ReleaseCountRow = IdentifiedReleaseRow & { with_fnr: boolean; n: number };

export type LookUpRow = {
  /** A number for an infinite one. */
  looked_at: Date | number | null;
  actor_org_nr: string | null;
  actor_org_name: string | null;
  actor_role: string;
  purpose_code: string;
  data_category: string;
  channel: string;
  actor_pseudonym: string | null;
};

export type LookUpEventRow = Pick<
  LookUpRow,
  'actor_org_nr' | 'actor_org_name' | 'actor_role' | 'purpose_code' | 'channel'
> & { count: number; first_at: Date; last_at: Date };

const projectColumns = `title, recipient_name, recipient_org_nr, purpose_code, purpose_text,
  legal_basis, decision_ref, decided_by, period_from, period_to, url`;

export const lookUpsStatement = prepared(
  `select looked_at, actor_org_nr, actor_org_name, actor_role, purpose_code, data_category,
          channel, actor_pseudonym
     from innsyn.v_oppslag where person_key = ${subjectSql}
    order by looked_at desc, oppslag_id desc`,
);

/** The `:most` newest events by others than the person and whoever acts for them. */
export const latestLookUpsStatement = prepared(
  `select actor_org_nr, actor_org_name, actor_role, purpose_code, channel, count(*)::int as count,
          min(looked_at) as first_at, max(looked_at) as last_at
     from innsyn.v_oppslag
    where person_key = ${subjectSql} and actor_role not in ('innbygger', 'representant')
      and looked_at >= ${possibleInstants.from} and looked_at < ${possibleInstants.before}
    group by (looked_at at time zone 'Europe/Oslo')::date, actor_org_nr, actor_org_name,
             actor_role, purpose_code, channel
    order by last_at desc limit :most::int`,
);

export const releasesStatement = prepared(
  `select ${projectColumns}, delivered_at, dataset_codes, with_fnr
     from innsyn.v_utlevering where person_key = ${subjectSql}
    order by delivered_at desc, prosjekt_id`,
);

/** Of these a recipient can find the person among the rows it got. */
export const identifiedReleasesStatement = prepared(
  `select prosjekt_id, recipient_name, dataset_codes
     from innsyn.v_utlevering where person_key = ${subjectSql} and with_fnr
    order by delivered_at desc, prosjekt_id`,
);

/** Every delivery about the subject, those of the same content to one project together. */
export const releaseCountsStatement = prepared(
  `select prosjekt_id, recipient_name, dataset_codes, with_fnr, count(*)::int as n
     from innsyn.v_utlevering where person_key = ${subjectSql}
    group by prosjekt_id, recipient_name, dataset_codes, with_fnr
    order by max(delivered_at) desc, prosjekt_id`,
);

export const openProjectsStatement = prepared(
  `select ${projectColumns} from innsyn.utlevering_prosjekt
    where not identified
    order by period_from desc nulls last, title`,
);

/** Undefined for one whose time is none that can be. */
export function lookUpOf(row: LookUpRow): RegisterLookUp | undefined {
  const at = possibleInstant(row.looked_at);
  if (at === undefined) return undefined;
  return {
    at,
    organisationNumber: row.actor_org_nr ?? undefined,
    organisationName: row.actor_org_name ?? undefined,
    role: row.actor_role,
    purpose: row.purpose_code,
    dataCategory: row.data_category,
    channel: row.channel,
    actorPseudonym: row.actor_pseudonym ?? undefined,
  };
}

export function lookUpEventOf(row: LookUpEventRow): LookUpEvent {
  return {
    organisationNumber: row.actor_org_nr ?? undefined,
    organisationName: row.actor_org_name ?? undefined,
    role: row.actor_role,
    purpose: row.purpose_code,
    channel: row.channel,
    count: row.count,
    firstAt: row.first_at,
    lastAt: row.last_at,
  };
}

/** Undefined for one whose time is none that can be. */
export function releaseOf(row: ReleaseRow): Release | undefined {
  const deliveredAt = possibleInstant(row.delivered_at);
  if (deliveredAt === undefined) return undefined;
  return {
    ...projectOf(row),
    deliveredAt,
    datasets: row.dataset_codes,
    withIdentityNumber: row.with_fnr,
  };
}

export function projectOf(row: ProjectRow): Project {
  return {
    title: row.title,
    recipientName: row.recipient_name,
    recipientNumber: row.recipient_org_nr ?? undefined,
    purpose: row.purpose_code === 1 ? 1 : 2,
    purposeText: row.purpose_text,
    legalBasis: row.legal_basis,
    decisionReference: row.decision_ref ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    periodFrom: row.period_from ?? undefined,
    periodTo: row.period_to ?? undefined,
    url: row.url ?? undefined,
  };
}
