import { query, type Db } from '../database/query.ts';
import type { Fault } from '../casework/correction.ts';
import type { MediaType } from '../casework/document.ts';
import type { Capacity } from '../mandate/mandate.ts';
import type { SourceCode } from '../holdings/holdings.ts';
import type { Scope } from '../reservation/scope.ts';

/** What was sent, as it is stored. */
export type ContentRow = {
  capacity: Capacity;
  draft_id: string | null;
  source: SourceCode | null;
  fault: Fault | null;
  message: Buffer | null;
  wanted: Buffer | null;
  key_id: string | null;
  restrict_meanwhile: boolean;
  scopes: Scope[] | null;
  missing_sources: SourceCode[] | null;
  access_words: Buffer | null;
  access_key_id: string | null;
  contact: 'inbox' | 'phone' | 'nurse' | null;
  wish: Buffer | null;
  wish_key_id: string | null;
};

export async function findContent(db: Db, requestId: string): Promise<ContentRow | undefined> {
  const rows = await query<ContentRow>(
    db,
    `select r.capacity, r.draft_id, r.source, r.fault, r.message, r.wanted, r.key_id,
            r.restrict_meanwhile, r.scopes, r.missing_sources,
            a.words as access_words, a.key_id as access_key_id,
            w.contact, w.sealed as wish, w.key_id as wish_key_id
       from casework.request r
       left join casework.access_for_another a using (request_id)
       left join casework.young_wish w using (request_id)
      where r.request_id = :requestId`,
    { requestId },
  );
  return rows[0];
}

type DeskDocumentRow = {
  documentId: string;
  place: number;
  mediaType: MediaType;
  byteLength: number;
  fileName: Buffer;
  keyId: string;
};

const documentColumns = `document_id as "documentId", place, media_type as "mediaType",
  byte_length as "byteLength", file_name as "fileName", key_id as "keyId"`;

export async function listCaseDocuments(db: Db, requestId: string): Promise<DeskDocumentRow[]> {
  return query(
    db,
    `select ${documentColumns} from casework.document
      where request_id = :requestId order by place`,
    { requestId },
  );
}

export async function findCaseDocument(
  db: Db,
  asked: { requestId: string; place: number },
): Promise<(DeskDocumentRow & { sealed: Buffer }) | undefined> {
  const rows = await query<DeskDocumentRow & { sealed: Buffer }>(
    db,
    `select ${documentColumns}, sealed from casework.document
      where request_id = :requestId and place = :place`,
    asked,
  );
  return rows[0];
}
