import type { Knex } from 'knex';
import type { SourceCode } from '../holdings/holdings.ts';
import type { RowReference } from '../holdings/row-reference.ts';
import { query, type Db } from '../database/query.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { Scope } from '../reservation/scope.ts';
import type { Fault } from './correction.ts';
import type { RequestKind } from './request-type.ts';

type Received = { reference: string; receivedAt: Date; dueBy: Date };

export type NewCorrection = Received & {
  draftId: string;
  source: SourceCode | undefined;
  row: RowReference | undefined;
  fault: Fault;
  restrictMeanwhile: boolean;
  /** Sealed, both with the same key. */
  message: Buffer;
  wanted: Buffer | undefined;
  keyId: string;
};

/** A request that is its kind and what it is about, without words. */
export type PlainRequest = Received & {
  kind: RequestKind;
  choiceId?: string;
  scopes?: readonly Scope[];
  missingSources?: readonly SourceCode[];
};

export type RequestRow = {
  request_id: string;
  kind: RequestKind;
  status: 'received';
  reference: string;
  received_at: Date;
  due_by: Date;
  draft_id: string | null;
  source: SourceCode | null;
  row_table: string | null;
  row_id: string | null;
  fault: Fault | null;
  message: Buffer | null;
  wanted: Buffer | null;
  key_id: string | null;
  restrict_meanwhile: boolean;
  /** As the desk has it; null before it has come there. */
  paused_on: string | null;
  assigned_at: Date | null;
};

const columns = `request_id, kind, status, reference, received_at, due_by, draft_id, source, row_table, row_id,
  fault, message, wanted, key_id, restrict_meanwhile,
  (select paused_on from casework.handling h where h.request_id = request.request_id),
  (select assigned_at from casework.handling h where h.request_id = request.request_id)`;

/** A party sees what they sent themselves: what others wrote is masked (rules of file access). */
const own = 'subject_person_id = :subject and actor_person_id = :actor';

export async function insertRequest(
  tx: Knex.Transaction,
  mandate: Mandate<Reach>,
  { choiceId, scopes, missingSources, ...request }: PlainRequest,
) {
  await query(
    tx,
    `insert into casework.request (kind, subject_person_id, actor_person_id, capacity, choice_id,
       scopes, missing_sources, reference, received_at, due_by)
     values (:kind, :subject, :actor, :capacity, :choiceId, :scopes, :missingSources, :reference,
       :receivedAt, :dueBy)`,
    {
      ...who(mandate),
      ...request,
      choiceId: choiceId ?? null,
      scopes: scopes ?? null,
      missingSources: missingSources ?? null,
    },
  );
}

/** False when the same draft has become a request already, also by another click just now. */
export async function insertCorrection(
  tx: Knex.Transaction,
  mandate: Mandate,
  { row, source, wanted, ...correction }: NewCorrection,
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into casework.request (kind, subject_person_id, actor_person_id, capacity, reference,
       received_at, due_by, draft_id, source, row_table, row_id, fault, message, wanted, key_id,
       restrict_meanwhile)
     values ('correction', :subject, :actor, :capacity, :reference,
       :receivedAt, :dueBy, :draftId, :source, :rowTable, :rowId, :fault, :message, :wanted, :keyId,
       :restrictMeanwhile)
     on conflict (draft_id) do nothing returning 1 as one`,
    {
      ...who(mandate),
      ...correction,
      source: source ?? null,
      rowTable: row?.table ?? null,
      rowId: row?.id ?? null,
      wanted: wanted ?? null,
    },
  );
  return rows.length === 1;
}

/** How somebody of 12–15 wants to be reached; their phone number and words are sealed. */
export async function insertYoungWish(
  tx: Knex.Transaction,
  wish: {
    reference: string;
    contact: string;
    sealed: Buffer | undefined;
    keyId: string | undefined;
  },
) {
  await query(
    tx,
    `insert into casework.young_wish (request_id, contact, sealed, key_id)
     select request_id, :contact, :sealed, :keyId from casework.request
      where reference = :reference`,
    { ...wish, sealed: wish.sealed ?? null, keyId: wish.keyId ?? null },
  );
}

/** One's own that is not answered yet and is about all of these sources. */
export async function findIncompleteReport(
  tx: Knex.Transaction,
  mandate: Mandate,
  missingSources: readonly SourceCode[],
): Promise<{ reference: string; dueBy: Date } | undefined> {
  const { subject, actor } = mandate;
  const rows = await query<{ reference: string; dueBy: Date }>(
    tx,
    `select reference, due_by as "dueBy" from casework.request
      where ${own} and kind = 'report-incomplete' and status = 'received'
        and missing_sources @> :missingSources::text[]
      order by received_at limit 1`,
    { subject, actor, missingSources },
  );
  return rows[0];
}

/** What a choice has led to of a kind; of objections only one's own. */
export async function findRequestAbout(
  db: Db,
  { kind, choiceId, actor }: { kind: RequestKind; choiceId: string; actor?: PersonId },
): Promise<{ reference: string; dueBy: Date } | undefined> {
  const rows = await query<{ reference: string; dueBy: Date }>(
    db,
    `select reference, due_by as "dueBy" from casework.request
      where choice_id = :choiceId and kind = :kind
        and (:actor::uuid is null or actor_person_id = :actor)`,
    { choiceId, kind, actor: actor ?? null },
  );
  return rows[0];
}

/** What a person's draft has become; somebody else's is as absent as one that never was. */
export async function findRequestByDraft(
  db: Db,
  { subject, actor }: Pick<Mandate, 'subject' | 'actor'>,
  draftId: string,
): Promise<RequestRow | undefined> {
  const rows = await query<RequestRow>(
    db,
    `select ${columns} from casework.request
      where draft_id::text = :draftId and ${own}`,
    { draftId, subject, actor },
  );
  return rows[0];
}

export async function findRequest(
  db: Db,
  { subject, actor }: Pick<Mandate<Reach>, 'subject' | 'actor'>,
  reference: string,
): Promise<RequestRow | undefined> {
  const rows = await query<RequestRow>(
    db,
    `select ${columns} from casework.request
      where reference = :reference and ${own}`,
    { reference, subject, actor },
  );
  return rows[0];
}

/** A person's requests, newest first, and how many there are in all. */
export async function listRequests(
  db: Db,
  { subject, actor }: Mandate<Reach>,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: RequestRow[]; total: number }> {
  const [rows, counted] = await Promise.all([
    query<RequestRow>(
      db,
      `select ${columns} from casework.request where ${own}
        order by received_at desc, reference limit :limit offset :offset`,
      { subject, actor, limit, offset },
    ),
    query<{ n: number }>(db, `select count(*)::int as n from casework.request where ${own}`, {
      subject,
      actor,
    }),
  ]);
  return { rows, total: counted[0]?.n ?? 0 };
}

/** Rows that the person has said are wrong, and under which reference; the newest comes last. */
export async function listReportedRows(
  db: Db,
  { subject, actor }: Mandate,
): Promise<{ table: string; id: string; reference: string }[]> {
  return query(
    db,
    `select row_table as "table", row_id as id, reference from casework.request
      where ${own} and kind = 'correction' and row_id is not null
      order by received_at`,
    { subject, actor },
  );
}

function who({ subject, actor, capacity }: Mandate<Reach>) {
  return { subject, actor, capacity };
}
