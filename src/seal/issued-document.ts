import type { Language } from '../shared/format.ts';

/** What is remembered of a document that left: never of whom it is. */
export type IssuedDocument = {
  reference: string;
  kind: 'access-report' | 'reservation-receipt' | 'letter';
  /** Of the file's name, without dot. */
  format: string;
  lang: Language;
  /** Of the model that it was made from, or of the template. */
  modelVersion: string;
  issuedAt: Date;
};

/** As it is printed: four groups of four. */
const printedCode = /^[2-9A-Z]{16}$/;

/** Letters and digits alone, as the code is kept; undefined where it can be no code of ours. */
export function typedCode(text: string): string | undefined {
  const letters = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return printedCode.test(letters) ? letters : undefined;
}
