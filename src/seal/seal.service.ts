import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import type { Knex } from 'knex';
import {
  findByCode,
  findByFile,
  insertIssued,
  isReferenceKnown,
} from './issued-document.repository.ts';
import { typedCode, type IssuedDocument } from './issued-document.ts';
import type { SealCertificate } from './seal-certificate.ts';
import { sealPdf } from './sealed-pdf.ts';

/** What can be said of a file or a code, whoever asks. */
export type Verdict =
  | { verdict: 'genuine'; document: IssuedDocument }
  /** It names a document of ours, and is not it. */
  | { verdict: 'changed' }
  | { verdict: 'unknown' };

export type Seal = ReturnType<typeof createSeal>;

/** Makes documents such that anybody can check them later, and checks them. */
export function createSeal({ db, certificate }: { db: Knex; certificate: SealCertificate }) {
  return {
    /**
     * The document's bytes, a PDF with its signature. The stream ends once it is stored that the
     * document was issued, and fails where that cannot be: who hands over only what has ended hands
     * over nothing that cannot be checked. Destroying it destroys what it reads.
     */
    issue(
      bytes: Readable,
      document: IssuedDocument & {
        verificationCode: string;
        /** Of what it was made from, SHA-256; may be counted meanwhile. */
        modelHash: Promise<Buffer>;
      },
    ): Readable {
      const { verificationCode, modelHash, ...told } = document;
      modelHash.catch(() => undefined);
      const remembered = hashing(async (fileHash) => {
        const codeHash = hashOfCode(verificationCode);
        await insertIssued(db, { ...told, fileHash, codeHash, modelHash: await modelHash });
      });
      // Whoever reads the last of them is told of what failed in any of them.
      const ignored = () => undefined;
      if (document.format === 'pdf') pipeline(bytes, sealPdf(certificate), remembered, ignored);
      else pipeline(bytes, remembered, ignored);
      return remembered;
    },

    /** `references` are those that the file names. */
    async checkFile(fileHash: Buffer, references: readonly string[]): Promise<Verdict> {
      const document = await findByFile(db, fileHash);
      if (document !== undefined) return { verdict: 'genuine', document };
      return (await isReferenceKnown(db, references))
        ? { verdict: 'changed' }
        : { verdict: 'unknown' };
    },

    /** What cannot be a code is asked about like one that could. */
    async checkCode(typed: string): Promise<Verdict> {
      const document = await findByCode(db, hashOfCode(typed));
      return document === undefined ? { verdict: 'unknown' } : { verdict: 'genuine', document };
    },
  };
}

function hashOfCode(text: string): Buffer {
  return createHash('sha256')
    .update(typedCode(text) ?? '')
    .digest();
}

/** Passes bytes on, and ends when it has been done with their SHA-256 what is to be done. */
function hashing(then: (hash: Buffer) => Promise<void>): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      then(hash.digest()).then(
        () => done(),
        (error: unknown) => done(error instanceof Error ? error : new Error('not remembered')),
      );
    },
  });
}
