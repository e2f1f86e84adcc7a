export type Breaking<Word> = {
  /** Points, as are all widths. */
  width: number;
  /** Between two words. */
  space: number;
  measure: (word: Word) => number;
  /** What a word wider than a line is broken into, each narrow enough. */
  split: (word: Word) => Word[];
};

/** `goesOn`: its word was broken, and is not over. */
export type BrokenLine<Word> = { words: Word[]; goesOn: boolean };

/** Words on lines, as many on each as fit. */
export function brokenLines<Word>(
  words: readonly Word[],
  { width, space, measure, split }: Breaking<Word>,
): BrokenLine<Word>[] {
  const lines: BrokenLine<Word>[] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words) {
    const wide = measure(word);
    if (line.length > 0 && used + space + wide > width) {
      lines.push({ words: line, goesOn: false });
      line = [];
    }
    if (line.length > 0) {
      line.push(word);
      used += space + wide;
      continue;
    }
    const pieces = wide > width ? split(word) : [word];
    const last = pieces.at(-1);
    lines.push(...pieces.slice(0, -1).map((piece) => ({ words: [piece], goesOn: true })));
    line = last === undefined ? [] : [last];
    used = last === undefined || last === word ? wide : measure(last);
  }
  if (line.length > 0) lines.push({ words: line, goesOn: false });
  return lines;
}

/** Letters in runs no wider than `width`, save where one letter alone is. */
export function brokenWord<Letter>(
  letters: readonly Letter[],
  width: number,
  measure: (letter: Letter) => number,
): Letter[][] {
  const runs: Letter[][] = [];
  let used = Infinity;
  for (const letter of letters) {
    const wide = measure(letter);
    const run = runs.at(-1);
    if (run === undefined || used + wide > width) {
      runs.push([letter]);
      used = wide;
    } else {
      run.push(letter);
      used += wide;
    }
  }
  return runs;
}
