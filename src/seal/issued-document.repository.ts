import { query, queryOne, type Db } from '../database/query.ts';
import type { IssuedDocument } from './issued-document.ts';

/** SHA-256 each. */
type Hashes = { fileHash: Buffer; codeHash: Buffer; modelHash: Buffer };

/** The same bytes may leave again, as a receipt that is fetched twice: they are known already. */
export async function insertIssued(db: Db, document: IssuedDocument & Hashes): Promise<void> {
  await query(
    db,
    `insert into seal.issued_document
       (file_hash, code_hash, model_hash, reference, kind, format, lang, model_version, issued_at)
     values (:fileHash, :codeHash, :modelHash, :reference, :kind, :format, :lang, :modelVersion,
       :issuedAt)
     on conflict do nothing`,
    document,
  );
}

export async function findByFile(db: Db, hash: Buffer): Promise<IssuedDocument | undefined> {
  const [found] = await query<IssuedDocument>(
    db,
    `select ${columns} from seal.documents_of_file(:hash)`,
    { hash },
  );
  return found;
}

/** A document may be several files, such as volumes; any of them says what all of them are. */
export async function findByCode(db: Db, hash: Buffer): Promise<IssuedDocument | undefined> {
  const [found] = await query<IssuedDocument>(
    db,
    `select ${columns} from seal.documents_of_code(:hash) limit 1`,
    { hash },
  );
  return found;
}

/** Whether a document with one of the references was issued. */
export async function isReferenceKnown(db: Db, references: readonly string[]): Promise<boolean> {
  const { known } = await queryOne<{ known: boolean }>(
    db,
    `select seal.knows_reference(:references) as known`,
    { references },
  );
  return known;
}

const columns = `reference, kind, format, lang, model_version as "modelVersion",
  issued_at as "issuedAt"`;
