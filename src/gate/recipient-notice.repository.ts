import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { RegistrationScope } from '../reservation/scope.ts';
import type { Erased, NoticeOutcome, Recipient } from './recipient-notice.ts';

export type PendingSearch = Erased & { dutyId: string; isFirst: boolean };

export async function insertRecipientSearch(
  tx: Knex.Transaction,
  search: Erased & { dutyId: string; at: Date },
): Promise<void> {
  const { dutyId, person, choiceId, scope, at } = search;
  await query(
    tx,
    `insert into gate.recipient_search (duty_id, person_id, choice_id, scope, since)
     values (:dutyId, :person, :choiceId, :scope, :at)`,
    { dutyId, person, choiceId, scope, at },
  );
}

/** Takes what is due, so that no other process does at the same time. */
export async function claimSearches(
  db: Db,
  { triedBefore, now, limit }: { triedBefore: Date; now: Date; limit: number },
): Promise<PendingSearch[]> {
  return query<PendingSearch>(
    db,
    `with due as (
       select duty_id, tried_at is null as is_first from gate.recipient_search
        where closed_at is null and (tried_at is null or tried_at < :triedBefore)
        order by since limit :limit for update skip locked)
     update gate.recipient_search s set tried_at = :now from due
      where s.duty_id = due.duty_id
     returning s.duty_id as "dutyId", s.person_id as person, s.choice_id as "choiceId", s.scope,
       due.is_first as "isFirst"`,
    { triedBefore, now, limit },
  );
}

export async function closeSearch(tx: Knex.Transaction, dutyId: string, now: Date): Promise<void> {
  await query(
    tx,
    `update gate.recipient_search set closed_at = :now where duty_id = :dutyId and closed_at is null`,
    { dutyId, now },
  );
}

/** Consumers that have released rows, and so know whom they gave them. */
export async function listReleasers(db: Db): Promise<string[]> {
  const rows = await query<{ consumerId: string }>(
    db,
    `select consumer_id as "consumerId" from gate.consumer where releases and ended_at is null`,
  );
  return rows.map(({ consumerId }) => consumerId);
}

/** Several keepers erase the same: each recipient is told once. */
export async function insertNotices(
  tx: Knex.Transaction,
  { person, choiceId, scope }: Erased,
  notices: {
    consumers: readonly string[];
    recipients: readonly Recipient[];
    now: Date;
    dueBy: Date;
  },
): Promise<void> {
  const { consumers, recipients, now, dueBy } = notices;
  await query(
    tx,
    `insert into gate.recipient_notice (consumer_id, person_id, choice_id, scope, project_id,
       recipient_name, datasets, created_at, due_by)
     select consumer, :person, :choiceId, :scope, r."projectId", r."recipientName", r.datasets,
            :now, :dueBy
       from unnest(:consumers::text[]) as consumer,
            jsonb_to_recordset(:recipients::jsonb)
              as r ("projectId" uuid, "recipientName" text, datasets text[])
     on conflict (consumer_id, choice_id, scope, project_id) do nothing`,
    {
      ...{ person, choiceId, scope, consumers, now, dueBy },
      recipients: JSON.stringify(recipients),
    },
  );
}

export type OwedNotice = {
  noticeId: string;
  person: PersonId;
  scope: RegistrationScope;
  projectId: string;
  datasets: string[];
  dueBy: Date;
  handedOutAt: Date | null;
  macs: Buffer[];
};

/** Whom a consumer is to tell, oldest first. */
export async function listOwedNotices(
  db: Db,
  { consumer, limit }: { consumer: string; limit: number },
): Promise<OwedNotice[]> {
  return query<OwedNotice>(
    db,
    `select n.notice_id as "noticeId", n.person_id as person, n.scope, n.project_id as "projectId",
            n.datasets, n.due_by as "dueBy", n.handed_out_at as "handedOutAt",
            array(select p.mac from gate.pseudonym p
                   where p.key_id = 'register' and p.person_id = n.person_id) as macs
       from gate.recipient_notice n
      where n.consumer_id = :consumer and n.closed_at is null
      order by n.created_at, n.notice_id limit :limit`,
    { consumer, limit },
  );
}

export async function markNoticesHandedOut(
  tx: Knex.Transaction,
  noticeIds: readonly string[],
  at: Date,
): Promise<void> {
  await query(
    tx,
    `update gate.recipient_notice set handed_out_at = :at
      where notice_id = any(:noticeIds) and handed_out_at is null`,
    { noticeIds, at },
  );
}

type FoundNotice = { person: PersonId; scope: RegistrationScope; isClosed: boolean };

/** The consumer's own notice, locked. */
export async function findNoticeForUpdate(
  tx: Knex.Transaction,
  { noticeId, consumer }: { noticeId: string; consumer: string },
): Promise<FoundNotice | undefined> {
  const rows = await query<FoundNotice>(
    tx,
    `select person_id as person, scope, closed_at is not null as "isClosed"
       from gate.recipient_notice
      where notice_id = :noticeId and consumer_id = :consumer for update`,
    { noticeId, consumer },
  );
  return rows[0];
}

export async function closeNotice(
  tx: Knex.Transaction,
  { noticeId, at, told }: { noticeId: string; at: Date; told: NoticeOutcome },
): Promise<void> {
  const reason = told.outcome === 'told' ? null : told.reason;
  await query(
    tx,
    `update gate.recipient_notice set closed_at = :at, outcome = :outcome, reason = :reason
      where notice_id = :noticeId`,
    { noticeId, at, outcome: told.outcome, reason },
  );
}

export type ToldRecipient = {
  recipientName: string;
  askedAt: Date;
  closedAt: Date | null;
  outcome: NoticeOutcome['outcome'] | null;
};

/** All whom we have asked to delete something of a person, the newest first. */
export async function listToldRecipients(db: Db, person: PersonId): Promise<ToldRecipient[]> {
  return query<ToldRecipient>(
    db,
    `select recipient_name as "recipientName", created_at as "askedAt", closed_at as "closedAt",
            outcome
       from gate.recipient_notice where person_id = :person
      order by created_at desc, recipient_name`,
    { person },
  );
}
