import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { Request, RequestHandler } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { isSameOrigin } from './form-protection.ts';

export type UploadedFile = {
  /** As the sender's machine calls it, without folders. */
  name: string;
  /** Empty where it is too large. */
  bytes: Buffer;
  tooLarge: boolean;
};

/** A form with files, in memory alone. */
export type UploadedForm = {
  fields: Record<string, string>;
  files: UploadedFile[];
  tooMany: boolean;
  /** Then the files are not whole. */
  tooLargeInAll: boolean;
};

export type UploadLimits = {
  /** The field that carries files; no other may. */
  field: string;
  files: number;
  fileBytes: number;
  /** Of all files together. */
  bytes: number;
};

/** More than this is not even read to its end, so that the form could be shown again. */
const longestBody = 100 * 1024 * 1024;

const forms = new WeakMap<Request, UploadedForm>();

/** Undefined where nothing with files was sent, or nobody was signed in to send it. */
export function uploadedFormOf(req: Request): UploadedForm | undefined {
  return forms.get(req);
}

/**
 * Takes in a form with files, before the form's token can be read from it: only at one address, from
 * who is signed in and sends it from a page of ours, so often and so much. Files stay in memory.
 */
export function takeUploads(
  path: string,
  limits: UploadLimits,
  { origin, limitUploads }: { origin: string; limitUploads: RequestHandler },
): RequestHandler[] {
  const isMeant = (req: Request) =>
    req.method === 'POST' &&
    req.path === path &&
    req.is('multipart/form-data') !== false &&
    citizenOf(req) !== undefined &&
    isSameOrigin(req, origin);
  return [
    (req, res, next) => (isMeant(req) ? limitUploads(req, res, next) : next()),
    async (req, _res, next) => {
      if (isMeant(req)) {
        const form = await readForm(req, limits);
        forms.set(req, form);
        req.body = form.fields;
      }
      next();
    },
  ];
}

async function readForm(req: Request, limits: UploadLimits): Promise<UploadedForm> {
  const length = Number(req.get('content-length'));
  if (!Number.isSafeInteger(length)) throw refusal(400);
  if (length > longestBody) throw refusal(413);
  const parser = parserFor(req, limits);
  const fields = new Map<string, string>();
  const parts: FilePart[] = [];
  let tooMany = false;
  let taken = 0;
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('filesLimit', () => (tooMany = true));
  parser.on('file', (_field, stream, name) => {
    parts.push(collect(stream, name, (bytes) => (taken += bytes) <= limits.bytes));
  });
  await readToItsEnd(req, parser);
  const tooLargeInAll = taken > limits.bytes;
  return {
    fields: Object.fromEntries(fields),
    files: parts.filter(({ name }) => name !== '').map(fileOf),
    tooMany,
    tooLargeInAll,
  };
}

function parserFor(req: Request, { field, files, fileBytes }: UploadLimits) {
  try {
    return new Busboy({
      headers: { ...req.headers, 'content-type': req.get('content-type') ?? '' },
      isPartAFile: (name, _type, fileName) => name === field && fileName !== undefined,
      limits: {
        ...{ files, fileSize: fileBytes, fieldNameSize: 40, fieldSize: 64 * 1024 },
        ...{ fields: 20, parts: 40, headerPairs: 20, headerSize: 8 * 1024 },
      },
    });
  } catch {
    // It does not say what stands between its parts.
    throw refusal(400);
  }
}

type FilePart = { name: string; chunks: Buffer[]; tooLarge: boolean };

/** What is too large is read and let go, so that the answer finds somebody who listens. */
function collect(
  stream: BusboyFileStream,
  name: string,
  mayTake: (bytes: number) => boolean,
): FilePart {
  const part: FilePart = { name, chunks: [], tooLarge: false };
  stream.on('data', (chunk: Buffer) => {
    if (mayTake(chunk.length)) part.chunks.push(chunk);
  });
  stream.on('limit', () => {
    part.tooLarge = true;
    part.chunks = [];
  });
  // The form's own error says it.
  stream.on('error', () => undefined);
  return part;
}

function fileOf({ name, chunks, tooLarge }: FilePart): UploadedFile {
  return { name, bytes: Buffer.concat(tooLarge ? [] : chunks), tooLarge };
}

/** Rejects when the form is broken, or when the sender went away before its end. */
function readToItsEnd(req: Request, parser: BusboyInstance): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      req.unpipe(parser);
      req.resume();
      reject(refusal(400));
    };
    parser.on('error', give).once('finish', resolve);
    if (req.destroyed) give();
    req.once('close', () => {
      if (!req.complete) give();
    });
    req.pipe(parser);
  });
}

/** As `error-pages.ts` knows what is the sender's fault. */
function refusal(status: 400 | 413): Error {
  return Object.assign(new Error('form not taken in'), { status });
}
