import { fileTypeFromBuffer } from 'file-type';
import type { UploadedFile, UploadedForm, UploadLimits } from '../web/uploaded-form.ts';

/** What we take: by content, whatever a file calls itself. */
const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A file that somebody has sent with a request. Its bytes are kept and given back, never read. */
export type TypedDocument = { name: string; mediaType: MediaType; bytes: Buffer };

export const mostDocuments = 5;
export const largestDocument = 10 * 1024 * 1024;
export const largestInAll = 25 * 1024 * 1024;
const longestFileName = 150;

/** For whoever takes them in. */
export const documentLimits: UploadLimits = {
  field: 'vedlegg',
  files: mostDocuments,
  fileBytes: largestDocument,
  bytes: largestInAll,
};

/** `name` is the file's own, for the one who sent it. */
export type DocumentError =
  | { field: 'documents'; error: 'too-many-documents' | 'too-large-in-all' }
  | {
      field: 'documents';
      error: 'document-too-large' | 'document-empty' | 'document-of-other-type';
      name: string;
    };

type Sent = Pick<UploadedForm, 'files' | 'tooMany' | 'tooLargeInAll'>;

export async function checkDocuments(
  sent: Sent,
): Promise<{ documents: TypedDocument[]; errors: DocumentError[] }> {
  const field = 'documents';
  const documents: TypedDocument[] = [];
  const errors: DocumentError[] = [];
  if (sent.tooMany) errors.push({ field, error: 'too-many-documents' });
  // Their bytes were let go on the way, so nothing can be said of each.
  if (sent.tooLargeInAll)
    return { documents, errors: [...errors, { field, error: 'too-large-in-all' }] };
  for (const file of sent.files) {
    const checked = await checkDocument(file);
    if ('error' in checked) errors.push(checked);
    else documents.push(checked);
  }
  return { documents, errors };
}

export function isTooLarge({ error }: { error: string }): boolean {
  return error === 'document-too-large' || error === 'too-large-in-all';
}

async function checkDocument(file: UploadedFile): Promise<TypedDocument | DocumentError> {
  const { bytes } = file;
  const field = 'documents';
  const name = tidyName(file.name);
  if (file.tooLarge) return { field, error: 'document-too-large', name };
  if (bytes.length === 0) return { field, error: 'document-empty', name };
  const mediaType = await mediaTypeOf(bytes);
  if (mediaType === undefined) return { field, error: 'document-of-other-type', name };
  return { name, mediaType, bytes };
}

async function mediaTypeOf(bytes: Buffer): Promise<MediaType | undefined> {
  try {
    const found = await fileTypeFromBuffer(bytes);
    return mediaTypes.find((mediaType) => mediaType === found?.mime);
  } catch {
    // What cannot even be told apart is not one of the three.
    return undefined;
  }
}

/** For the screen alone: no download carries it. */
function tidyName(name: string): string {
  const seen = name.replace(/[\p{C}\p{Zl}\p{Zp}/\\]/gu, ' ').trim();
  return Array.from(seen).slice(0, longestFileName).join('');
}
