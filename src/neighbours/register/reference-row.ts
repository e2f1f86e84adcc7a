/** A list of codes with texts. */
export type CodeList = {
  oid: string;
  name: string;
  publisher: string;
  note?: string;
  codes: readonly CodeText[];
};

type Words = { nb: string; nn: string; en: string };

/** Dates are inclusive; a code without an end holds still. */
export type CodeText = Words & {
  code: string;
  validFrom: string;
  validTo: string | null;
  /** A sentence for those to whom the short text says too little. */
  plain?: Words;
};

/**
 * Reads lines of `code | bokmål | nynorsk | English | from..to`. An equals sign repeats the bokmål
 * text; without dates a code holds from 2006, when the oldest of the sources began. A line that
 * begins with a question mark explains the code above it: `? bokmål | nynorsk | English`.
 */
export function readCodes(lines: string): CodeText[] {
  const codes: CodeText[] = [];
  for (const line of lines.trim().split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const explained = cells[0]?.startsWith('?') ? codes.pop() : undefined;
    codes.push(explained ? { ...explained, plain: explanationIn(cells) } : codeIn(cells));
  }
  return codes;
}

export const volven = (list: number): string => `2.16.578.1.12.4.1.1.${list}`;

function codeIn([code = '', ...rest]: readonly string[]): CodeText {
  const [validFrom, validTo] = (rest[3] ?? '').split('..');
  return {
    code,
    ...wordsIn(rest),
    validFrom: validFrom || '2006-01-01',
    validTo: validTo || null,
  };
}

function explanationIn([first = '', ...rest]: readonly string[]): Words {
  return wordsIn([first.slice(1).trim(), ...rest]);
}

function wordsIn([nb = '', nn = '', en = '']: readonly string[]): Words {
  return { nb, nn: nn === '=' ? nb : nn, en };
}
