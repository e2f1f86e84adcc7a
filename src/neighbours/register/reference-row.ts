/** A list of codes with texts. */
export type CodeList = {
  oid: string;
  name: string;
  publisher: string;
  note?: string;
  codes: readonly CodeText[];
};

/** Dates are inclusive; a code without an end holds still. */
export type CodeText = {
  code: string;
  nb: string;
  nn: string;
  en: string;
  validFrom: string;
  validTo: string | null;
};

/**
 * Reads lines of `code | bokmål | nynorsk | English | from..to`. An equals sign repeats the bokmål
 * text; without dates a code holds from 2006, when the oldest of the sources began.
 */
export function readCodes(lines: string): CodeText[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', nb = '', nn = '', en = '', validity = ''] = line
        .split('|')
        .map((part) => part.trim());
      const [validFrom, validTo] = validity.split('..');
      return {
        code,
        nb,
        nn: nn === '=' ? nb : nn,
        en,
        validFrom: validFrom || '2006-01-01',
        validTo: validTo || null,
      };
    });
}

export const volven = (list: number): string => `2.16.578.1.12.4.1.1.${list}`;
