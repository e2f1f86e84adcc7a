import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { hashOfModel } from '../seal/model-hash.ts';
import type { Seal } from '../seal/seal.service.ts';
import { spokenCode } from '../shared/spoken-letters.ts';
import type { Letter } from './letter.ts';

export type Letters = ReturnType<typeof createLetters>;

/** Letters and receipts as documents that can be checked later. */
export function createLetters({
  print,
  seal,
}: {
  /** The letter as a PDF. */
  print: (letter: Letter) => Buffer;
  seal: Pick<Seal, 'issue'>;
}) {
  return {
    /** `write` is given the code that the letter bears; what template it follows is remembered. */
    async issue(write: (verificationCode: string) => Letter): Promise<Buffer> {
      const letter = write(spokenCode());
      const { reference, verificationCode, lang, template, templateVersion } = letter;
      // Drawing a page or two takes some tens of milliseconds: others first.
      await setImmediate();
      const sealed = seal.issue(Readable.from([print(letter)]), {
        kind: template,
        format: 'pdf',
        ...{ reference, verificationCode, lang },
        modelVersion: `${template} ${templateVersion}`,
        issuedAt: new Date(letter.madeAt),
        modelHash: hashOfModel(letter),
      });
      return buffer(sealed);
    },
  };
}
