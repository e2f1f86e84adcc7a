import type { Language } from '../shared/format.ts';
import type { About } from '../web/texts.ts';
import type { CodeBook } from './codes.ts';
import type { HoldingsTextKey } from './column.ts';

/** All it takes to put stored values into words of one language. */
export type Wording = {
  lang: Language;
  t: (key: HoldingsTextKey, params?: Readonly<Record<string, string | number>>) => string;
  codes: CodeBook;
  /** «Skjul helseopplysninger»: words about health are left out until they are asked for. */
  hideHealth: boolean;
  /** Of whom the texts speak, when it is not the one who reads them. */
  about?: About | undefined;
};

/** For words that the page says elsewhere too: what they leave unexplained is not counted twice. */
export function repeating(wording: Wording): Wording {
  const { codes } = wording;
  return { ...wording, codes: { ...codes, explain: codes.repeat } };
}
