import { brokenLines, brokenWord } from './line-breaking.ts';
import { levelled, lineOf, type Levelled } from './text-direction.pdf.ts';
import { isUsual, tidied, unitsOf, type Drawers, type Line } from './text-pieces.pdf.ts';
import { otherFaces, type FaceName } from './typography.pdf.ts';

export type LineSetting = Drawers & {
  /** Points. */
  width: number;
  face: FaceName;
  /** Width of text in points; the caller knows its size. */
  measure: (text: string, face: FaceName) => number;
};

/**
 * Breaks text into lines that fit `width` points; words that are too long are broken anywhere, so
 * nothing is ever cut. A line that ends between words keeps its space: in a tagged document the
 * spaces must lie inside the content, or the words run together when it is read aloud or copied.
 */
export function linesOf(text: string, setting: LineSetting): Line[] {
  return tidied(text)
    .split('\n')
    .flatMap((paragraph) =>
      isUsual(paragraph) ? usualLines(paragraph, setting) : carefulLines(paragraph, setting),
    );
}

function usualLines(paragraph: string, { width, face, measure }: LineSetting): Line[] {
  const measured = (word: string) => measure(word, face);
  const lines = brokenLines(
    paragraph.split(' ').filter((word) => word !== ''),
    {
      width,
      space: measured(' '),
      measure: measured,
      split: (word) =>
        brokenWord(Array.from(word), width, measured).map((letters) => letters.join('')),
    },
  );
  return lines.map(({ words, goesOn }) => {
    const text = words.join(' ');
    return [
      { pieces: [{ text: goesOn ? text : `${text} `, face }], actual: undefined, turned: false },
    ];
  });
}

/** A word with the space before it, which has its place among text of the other direction. */
type Word = { units: Levelled[]; before: Levelled | undefined };

function carefulLines(paragraph: string, { width, face, measure, ...fonts }: LineSetting): Line[] {
  const widthOf = ({ text, face: own }: Levelled) => measure(text, own);
  const lines = brokenLines(wordsOf(levelled(unitsOf(paragraph, face, otherFaces, fonts))), {
    width,
    space: measure(' ', face),
    measure: ({ units }) => units.reduce((sum, unit) => sum + widthOf(unit), 0),
    split: ({ units }) =>
      brokenWord(units, width, widthOf).map((run) => ({ units: run, before: undefined })),
  });
  const end = { text: ' ', face, meant: ' ', unclear: false, level: 0 };
  return lines.map(({ words, goesOn }) =>
    lineOf([
      ...words.flatMap(({ units, before }, i) =>
        i === 0 || before === undefined ? units : [before, ...units],
      ),
      ...(goesOn ? [] : [end]),
    ]),
  );
}

function wordsOf(units: readonly Levelled[]): Word[] {
  const words: Word[] = [];
  let before: Levelled | undefined;
  let inWord = false;
  for (const unit of units) {
    const last = words.at(-1);
    if (unit.text === ' ') {
      before = unit;
      inWord = false;
    } else if (inWord && last !== undefined) last.units.push(unit);
    else {
      words.push({ units: [unit], before });
      inWord = true;
    }
  }
  return words;
}
