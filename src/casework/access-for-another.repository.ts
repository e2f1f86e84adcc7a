import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { MediaType } from './document.ts';

export type NewAccessRequest = {
  requestId: string;
  formId: string;
  reference: string;
  receivedAt: Date;
  dueBy: Date;
  /** Sealed, both with the same key. */
  number: Buffer;
  words: Buffer;
  keyId: string;
};

export type NewDocument = {
  documentId: string;
  place: number;
  /** Sealed, both with the same key. */
  sealed: Buffer;
  fileName: Buffer;
  keyId: string;
  mediaType: MediaType;
  byteLength: number;
};

/** The asker's own, whatever they ask about; false when the same form has been sent already. */
export async function insertAccessRequest(
  tx: Knex.Transaction,
  asker: PersonId,
  { number, words, keyId, ...request }: NewAccessRequest,
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into casework.request (request_id, kind, subject_person_id, actor_person_id, capacity,
       reference, received_at, due_by, form_id)
     values (:requestId, 'access-for-another', :asker, :asker, 'self', :reference, :receivedAt,
       :dueBy, :formId)
     on conflict (actor_person_id, form_id) where form_id is not null do nothing
     returning 1 as one`,
    { asker, ...request },
  );
  if (rows.length === 0) return false;
  await query(
    tx,
    `insert into casework.access_for_another (request_id, number, words, key_id)
     values (:requestId, :number, :words, :keyId)`,
    { requestId: request.requestId, number, words, keyId },
  );
  return true;
}

export async function insertDocument(
  tx: Knex.Transaction,
  request: Pick<NewAccessRequest, 'requestId' | 'receivedAt'>,
  document: NewDocument,
) {
  const { requestId, receivedAt } = request;
  await query(
    tx,
    `insert into casework.document (document_id, request_id, place, sealed, file_name, key_id,
       media_type, byte_length, uploaded_at)
     values (:documentId, :requestId, :place, :sealed, :fileName, :keyId, :mediaType, :byteLength,
       :receivedAt)`,
    { requestId, receivedAt, ...document },
  );
}

/** What a form has become before. */
export async function getReferenceByForm(db: Db, asker: PersonId, formId: string): Promise<string> {
  const { reference } = await queryOne<{ reference: string }>(
    db,
    `select reference from casework.request
      where actor_person_id = :asker and form_id = :formId`,
    { asker, formId },
  );
  return reference;
}

export type SealedAccessWords = { requestId: string; words: Buffer; keyId: string };

/** Somebody else's is as absent as one that never was. */
export async function findAccessWords(
  db: Db,
  asker: PersonId,
  reference: string,
): Promise<SealedAccessWords | undefined> {
  const rows = await query<SealedAccessWords>(
    db,
    `select request_id as "requestId", a.words, a.key_id as "keyId"
       from casework.request r join casework.access_for_another a using (request_id)
      where ${ownRequest}`,
    { asker, reference },
  );
  return rows[0];
}

export type DocumentRow = {
  documentId: string;
  place: number;
  fileName: Buffer;
  keyId: string;
  mediaType: MediaType;
  byteLength: number;
};

/** Without their bytes. */
export async function listDocuments(
  db: Db,
  asker: PersonId,
  reference: string,
): Promise<DocumentRow[]> {
  return query<DocumentRow>(
    db,
    `select ${documentColumns} from casework.request r join casework.document d using (request_id)
      where ${ownRequest} order by d.place`,
    { asker, reference },
  );
}

export async function findDocument(
  db: Db,
  asker: PersonId,
  { reference, place }: { reference: string; place: number },
): Promise<(DocumentRow & { sealed: Buffer }) | undefined> {
  const rows = await query<DocumentRow & { sealed: Buffer }>(
    db,
    `select ${documentColumns}, d.sealed
       from casework.request r join casework.document d using (request_id)
      where ${ownRequest} and d.place = :place`,
    { asker, reference, place },
  );
  return rows[0];
}

const ownRequest = `r.reference = :reference and r.kind = 'access-for-another'
  and r.subject_person_id = :asker and r.actor_person_id = :asker`;

const documentColumns = `d.document_id as "documentId", d.place, d.file_name as "fileName",
  d.key_id as "keyId", d.media_type as "mediaType", d.byte_length as "byteLength"`;
