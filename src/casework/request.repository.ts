import type { Knex } from 'knex';
import type { SourceCode } from '../holdings/holdings.ts';
import type { RowReference } from '../holdings/row-reference.ts';
import { query, type Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Fault } from './correction.ts';

type Received = { reference: string; receivedAt: Date; dueBy: Date };

export type NewDispute = Received & { choiceId: string };

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

export type RequestRow = {
  kind: 'reservation-disputed' | 'correction';
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
};

const columns = `kind, status, reference, received_at, due_by, draft_id, source, row_table, row_id,
  fault, message, wanted, key_id, restrict_meanwhile`;

export async function insertDispute(tx: Knex.Transaction, mandate: Mandate, dispute: NewDispute) {
  await query(
    tx,
    `insert into casework.request (kind, subject_person_id, actor_person_id, capacity, choice_id,
       reference, received_at, due_by)
     values ('reservation-disputed', :subject, :actor, :capacity, :choiceId, :reference,
       :receivedAt, :dueBy)`,
    { ...who(mandate), ...dispute },
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

/** The one dispute of a choice, if there is one. */
export async function findDispute(
  db: Db,
  choiceId: string,
): Promise<{ reference: string; dueBy: Date } | undefined> {
  const rows = await query<{ reference: string; dueBy: Date }>(
    db,
    `select reference, due_by as "dueBy" from casework.request
      where choice_id = :choiceId and kind = 'reservation-disputed'`,
    { choiceId },
  );
  return rows[0];
}

/** What a person's draft has become; somebody else's is as absent as one that never was. */
export async function findRequestByDraft(
  db: Db,
  { subject }: Pick<Mandate, 'subject'>,
  draftId: string,
): Promise<RequestRow | undefined> {
  const rows = await query<RequestRow>(
    db,
    `select ${columns} from casework.request
      where draft_id::text = :draftId and subject_person_id = :subject`,
    { draftId, subject },
  );
  return rows[0];
}

export async function findRequest(
  db: Db,
  { subject }: Mandate,
  reference: string,
): Promise<RequestRow | undefined> {
  const rows = await query<RequestRow>(
    db,
    `select ${columns} from casework.request
      where reference = :reference and subject_person_id = :subject`,
    { reference, subject },
  );
  return rows[0];
}

/** A person's requests, newest first, and how many there are in all. */
export async function listRequests(
  db: Db,
  { subject }: Mandate,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: RequestRow[]; total: number }> {
  const [rows, counted] = await Promise.all([
    query<RequestRow>(
      db,
      `select ${columns} from casework.request where subject_person_id = :subject
        order by received_at desc, reference limit :limit offset :offset`,
      { subject, limit, offset },
    ),
    query<{ n: number }>(
      db,
      `select count(*)::int as n from casework.request where subject_person_id = :subject`,
      { subject },
    ),
  ]);
  return { rows, total: counted[0]?.n ?? 0 };
}

/** Rows that the person has said are wrong, and under which reference; the newest comes last. */
export async function listReportedRows(
  db: Db,
  { subject }: Mandate,
): Promise<{ table: string; id: string; reference: string }[]> {
  return query(
    db,
    `select row_table as "table", row_id as id, reference from casework.request
      where subject_person_id = :subject and kind = 'correction' and row_id is not null
      order by received_at`,
    { subject },
  );
}

function who({ subject, actor, capacity }: Mandate) {
  return { subject, actor, capacity };
}
