import { fileURLToPath } from 'node:url';
import { isOurs, isUsual } from './text-pieces.pdf.ts';
import { fontFiles, type FaceName } from './typography.pdf.ts';

/** Beyond so many words what is known of them would only grow with the document. */
const cachedWords = 20_000;

/** What a word looks like: what TJ shows, and its width in thousandths of its size. */
export type Shape = { shown: string; units: number; raised: Raised[] | undefined };
/** Instead of `shown` where marks stand higher or lower than the font has them; thousandths. */
type Raised = { shown: string; rise: number };

export type Typeface = {
  name: FaceName;
  /** Thousandths of the size, from the base line up. */
  ascent: number;
  draws: (codePoint: number) => boolean;
  /** Glyphs that look alike are one, and stand for the letters that were drawn first. */
  says: (letters: string) => boolean;
  /** Shaped once, however often it is drawn. */
  shape: (word: string) => Shape;
  /** The name under which the current page has the font. */
  onPage: () => string;
  reference: () => object;
};

/** Unseen and unheard; PDF/UA-1 (§ 7.21.7) demands a character of every glyph. */
const wordJoiner = 0x2060;

type Glyphs = [codes: string[], positions: Position[]];
type Position = { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number };
/** What we use of the library's font, which it declares no types of. */
type EmbeddedFont = {
  id: string;
  ascender: number;
  font: { hasGlyphForCodePoint: (codePoint: number) => boolean };
  encode: (text: string, features?: Readonly<Record<string, boolean>>) => Glyphs;
  /** What each glyph stands for, by its code in the document. */
  unicode: number[][];
  ref: () => object;
};

/** Letters side by side, kerned: what else a font can do with our alphabet only takes time. */
const plainly = Object.fromEntries(
  ['ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'curs', 'mark', 'mkmk'].map(
    (feature) => [feature, false],
  ),
);

/** Joined as letters are, with marks where the font has them by itself. */
const unplaced = { mark: false, mkmk: false, curs: false };

/** What the letters of our alphabet share a glyph with must not speak for them. */
const usualOfAlike = [' ', '-', 'µ', '‘', '’'];

/** The fonts of a document, opened when they are first needed. */
export function createTypefaces(doc: PDFKit.PDFDocument): (name: FaceName) => Typeface {
  const opened = new Map<FaceName, Typeface>();
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const face = openTypeface(doc, name);
    opened.set(name, face);
    return face;
  };
}

function openTypeface(doc: PDFKit.PDFDocument, name: FaceName): Typeface {
  const font = embeddedFont(doc, fileURLToPath(import.meta.resolve(fontFiles[name])));
  const shapes = new Map<string, Shape>();

  function shaped(word: string): Shape {
    const glyphs = encoded(font, word);
    for (const code of glyphs[0]) standFor(font, parseInt(code, 16));
    return shapeOf(glyphs);
  }

  function shape(word: string): Shape {
    const known = shapes.get(word);
    if (known !== undefined) return known;
    if (shapes.size >= cachedWords) shapes.clear();
    const made =
      word.length > 1 && isFigures(word) ? joined(Array.from(word, shape)) : shaped(word);
    shapes.set(word, made);
    return made;
  }

  const drawn = new Map<number, boolean>();
  if (isOurs(name)) for (const letter of usualOfAlike) shape(letter);
  return {
    name,
    ascent: font.ascender,
    draws(codePoint) {
      const known = drawn.get(codePoint) ?? font.font.hasGlyphForCodePoint(codePoint);
      drawn.set(codePoint, known);
      return known;
    },
    shape,
    says(letters) {
      const codes = encoded(font, letters)[0];
      const meant = codes.flatMap((code) => font.unicode[parseInt(code, 16)] ?? []);
      return String.fromCodePoint(...meant) === letters;
    },
    onPage() {
      const fonts: unknown = Reflect.get(doc.page, 'fonts');
      if (typeof fonts === 'object' && fonts !== null) Reflect.set(fonts, font.id, font.ref());
      return font.id;
    },
    reference: () => ({ [font.id]: font.ref() }),
  };
}

function embeddedFont(doc: PDFKit.PDFDocument, file: string): EmbeddedFont {
  doc.font(file);
  const font: unknown = Reflect.get(doc, '_font');
  if (!isEmbeddedFont(font)) throw new Error('The PDF library no longer shows its font');
  return font;
}

function encoded(font: EmbeddedFont, word: string): Glyphs {
  if (isUsual(word)) return font.encode(word, plainly);
  try {
    return font.encode(word);
  } catch {
    // The font library reads an anchor that some letters do not have.
    return font.encode(word, unplaced);
  }
}

/** Numbers and keys are nearly all different, and look the same without kerning. */
function isFigures(word: string): boolean {
  return /^[\x20-\x7E]*\d[\x20-\x7E]*$/.test(word);
}

function joined(letters: readonly Shape[]): Shape {
  return {
    shown: letters
      .map(({ shown }) => shown)
      .join('')
      .replaceAll('><', ''),
    units: letters.reduce((sum, { units }) => sum + units, 0),
    raised: undefined,
  };
}

/** Kerning is told by what TJ takes off the advance; marks above letters keep their own place. */
function shapeOf([codes, positions]: Glyphs): Shape {
  const pieces: Raised[] = [{ shown: '', rise: 0 }];
  let units = 0;
  codes.forEach((code, i) => {
    const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    if (pieces.at(-1)?.rise !== yOffset) pieces.push({ shown: '', rise: yOffset });
    const piece = pieces.at(-1);
    if (piece === undefined) return;
    piece.shown += `${taken(-xOffset)}<${code}>${taken(advanceWidth - xAdvance + xOffset)}`;
    units += xAdvance;
  });
  for (const piece of pieces) piece.shown = piece.shown.replaceAll('><', '');
  const raised = pieces.length > 1 ? pieces : undefined;
  return { shown: pieces[0]?.shown ?? '', units, raised };
}

function taken(units: number): string {
  const rounded = Math.round(units * 10) / 10;
  return rounded === 0 ? '' : String(rounded);
}

/** A letter may be drawn as two glyphs, of which one then stands for nothing of its own. */
function standFor({ unicode }: EmbeddedFont, code: number) {
  if (unicode[code]?.length === 0) unicode[code] = [wordJoiner];
}

function isEmbeddedFont(font: unknown): font is EmbeddedFont {
  return (
    typeof font === 'object' &&
    font !== null &&
    'encode' in font &&
    'ascender' in font &&
    'unicode' in font &&
    'font' in font
  );
}
