import { fileURLToPath } from 'node:url';
import { drawableText, wrapText } from './text-layout.pdf.ts';
import { fontFiles, type TextStyle } from './typography.pdf.ts';

/** Beyond so many words the caches of measured words would only grow with the document. */
const cachedWords = 20_000;

/** Lines are broken already; a width spares the library to measure each once more. */
const unmeasured = { lineBreak: false, textWidth: 0, wordCount: 0 };

export type Pen = ReturnType<typeof createPen>;

/** Measures and draws text in the report's fonts. */
export function createPen(doc: PDFKit.PDFDocument) {
  for (const [name, file] of Object.entries(fontFiles)) {
    doc.registerFont(name, fileURLToPath(import.meta.resolve(file)));
  }
  const hasGlyph = glyphTest(doc.font('regular'));
  const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() };
  let color = '';

  function width(text: string, style: TextStyle): number {
    const words = text.split(' ');
    const units = words.reduce((sum, word) => sum + unitWidth(`${word} `, style.font), 0);
    return (units - unitWidth(' ', style.font)) * style.size;
  }

  /** Of a word with the space after it, as the library draws it: so each is shaped only once. */
  function unitWidth(word: string, font: TextStyle['font']): number {
    const known = widths[font].get(word);
    if (known !== undefined) return known;
    if (widths[font].size >= cachedWords) {
      widths[font].clear();
      forgetShapes(doc.font(font));
    }
    const unit = doc.font(font).fontSize(1).widthOfString(word);
    widths[font].set(word, unit);
    return unit;
  }

  function fill(next: string) {
    if (next !== color) doc.fillColor(next);
    color = next;
  }

  return {
    width,
    drawable: (text: string) => drawableText(text, hasGlyph),
    wrap: (text: string, style: TextStyle, lineWidth: number) =>
      wrapText(drawableText(text, hasGlyph), lineWidth, (word) => width(word, style)),
    /** One line whose top is at `y`; it is drawn as it is, without wrapping. */
    line: (text: string, x: number, y: number, style: TextStyle) => {
      fill(style.color);
      doc.font(style.font).fontSize(style.size);
      doc.text(text, x, y, unmeasured);
    },
    box: (x: number, y: number, width: number, height: number, color: string, radius = 0) => {
      fill(color);
      if (radius > 0) doc.roundedRect(x, y, width, height, radius).fill();
      else doc.rect(x, y, width, height).fill();
    },
    /** A new page starts without a colour of its own. */
    startPage: () => {
      color = '';
    },
  };
}

/** The library keeps the shape of every word it ever drew: with many unique numbers, most memory. */
function forgetShapes(doc: PDFKit.PDFDocument) {
  const font = property(doc, '_font');
  if (typeof font === 'object' && font !== null) Reflect.set(font, 'layoutCache', {});
}

/** Whether the font that is now in use can draw a character. */
function glyphTest(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const face = property(property(doc, '_font'), 'font');
  const test = property(face, 'hasGlyphForCodePoint');
  if (typeof test !== 'function') throw new Error('The PDF library no longer shows its font');
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let drawn = known.get(codePoint);
    if (drawn === undefined) {
      drawn = Reflect.apply(test, face, [codePoint]) === true;
      known.set(codePoint, drawn);
    }
    return drawn;
  };
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}
