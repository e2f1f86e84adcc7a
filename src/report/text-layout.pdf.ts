/** Width in points of a piece of text; the caller knows its font and size. */
export type Measure = (text: string) => number;

/**
 * Breaks text into lines that fit `width` points; words that are too long are broken anywhere, so
 * nothing is ever cut. A line that ends between words keeps its space: in a tagged document the
 * spaces must lie inside the content, or the words run together when it is read aloud or copied.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  const space = measure(' ');
  let line = '';
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
    const wide = measure(word);
    if (line !== '' && used + space + wide > width) {
      lines.push(`${line} `);
      line = '';
      used = 0;
    }
    if (line !== '') {
      line = `${line} ${word}`;
      used += space + wide;
      continue;
    }
    const pieces = wide > width ? breakWord(word, width, measure) : [word];
    line = pieces.pop() ?? '';
    used = measure(line);
    lines.push(...pieces);
  }
  if (line !== '') lines.push(`${line} `);
  return lines;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const wide = measure(letter);
    if (piece !== '' && used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += wide;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Text as the font can draw it: composed letters, one kind of line break, and a character without
 * a glyph as its code point («[U+1F600]») instead of an empty box that says nothing.
 */
export function drawableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let drawable = '';
  for (const letter of text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const known = letter === '\n' || letter === '\t' || (codePoint >= 32 && hasGlyph(codePoint));
    drawable += known ? letter : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return drawable;
}
