import { createHash } from 'node:crypto';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { Request } from 'express';
import { createReferenceScan } from './reference-scan.ts';

/** Bytes of a file that is checked. */
const mostFileBytes = 200 * 1024 * 1024;
/** Of what stands around the file in a form. */
const mostFormBytes = 64 * 1024;

export type CheckedUpload =
  | {
      outcome: 'read';
      /** SHA-256. */
      hash: Buffer;
      /** Those of ours that the file names. */
      references: string[];
    }
  | { outcome: 'no-file' | 'empty' | 'too-large' | 'broken' };

/**
 * Hashes the file in the form while it arrives; none of it is kept. What is too large is let go
 * unread, so that the answer finds somebody who listens.
 */
export async function readUpload(req: Request): Promise<CheckedUpload> {
  const parser = parserFor(req);
  if (parser === undefined) {
    req.resume();
    return { outcome: 'broken' };
  }
  if (Number(req.get('content-length')) > mostFileBytes + mostFormBytes) {
    req.resume();
    return { outcome: 'too-large' };
  }
  let found: CheckedUpload = { outcome: 'no-file' };
  parser.on('file', (_field, stream, name) => {
    const read = hashFile(stream);
    stream.once('end', () => {
      const outcome = read();
      // A form that was sent without choosing a file has a file without a name.
      if (outcome.outcome !== 'empty' || name !== '') found = outcome;
    });
  });
  const form = await parsed(req, parser);
  return form === 'whole' ? found : { outcome: form };
}

function hashFile(stream: BusboyFileStream): () => CheckedUpload {
  const hash = createHash('sha256');
  const scan = createReferenceScan();
  let isEmpty = true;
  let isTooLarge = false;
  stream.on('data', (chunk: Buffer) => {
    isEmpty = false;
    hash.update(chunk);
    scan.read(chunk);
  });
  stream.once('limit', () => (isTooLarge = true));
  // The form's own error says it.
  stream.on('error', () => undefined);
  return () => {
    if (isTooLarge) return { outcome: 'too-large' };
    if (isEmpty) return { outcome: 'empty' };
    return { outcome: 'read', hash: hash.digest(), references: scan.found() };
  };
}

function parserFor(req: Request): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { ...req.headers, 'content-type': req.get('content-type') ?? '' },
      isPartAFile: (name, _type, fileName) => name === 'fil' && fileName !== undefined,
      limits: {
        ...{ files: 1, fileSize: mostFileBytes, fieldNameSize: 40, fieldSize: 1024 },
        ...{ fields: 5, parts: 10, headerPairs: 20, headerSize: 8 * 1024 },
      },
    });
  } catch {
    // It does not say what stands between its parts.
    return undefined;
  }
}

/** Broken also where its sender went away. */
function parsed(req: Request, parser: BusboyInstance): Promise<'whole' | 'broken' | 'too-large'> {
  return new Promise((resolve) => {
    let length = 0;
    const giveUp = (form: 'broken' | 'too-large') => {
      req.unpipe(parser);
      req.resume();
      resolve(form);
    };
    parser.on('error', () => giveUp('broken')).once('finish', () => resolve('whole'));
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > mostFileBytes + mostFormBytes) giveUp('too-large');
    });
    req.once('close', () => {
      if (!req.complete) giveUp('broken');
    });
    req.pipe(parser);
  });
}
