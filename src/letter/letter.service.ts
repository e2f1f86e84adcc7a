import { setImmediate } from 'node:timers/promises';
import { spokenCode } from '../shared/spoken-letters.ts';
import type { Letter } from './letter.ts';

export type Letters = ReturnType<typeof createLetters>;

/** Letters and receipts as documents that can be checked later. */
export function createLetters({
  print,
}: {
  /** The letter as a PDF. */
  print: (letter: Letter) => Buffer;
}) {
  return {
    /** `write` is given the code that the letter bears. */
    async issue(write: (verificationCode: string) => Letter): Promise<Buffer> {
      const letter = write(spokenCode());
      // Drawing a page or two takes some tens of milliseconds: others first.
      await setImmediate();
      return print(letter);
    },
  };
}
