import { linesOf } from './text-layout.pdf.ts';
import type { Line, Piece } from './text-pieces.pdf.ts';
import { createTypefaces, type Shape } from './typeface.pdf.ts';
import type { FaceName, TextStyle } from './typography.pdf.ts';

export type Pen = ReturnType<typeof createPen>;

/** Measures and draws text in the report's fonts. */
export function createPen(doc: PDFKit.PDFDocument) {
  const typefaceOf = createTypefaces(doc);
  let color = '';

  /** In thousandths of the size; a word and the space after it are shaped together. */
  function unitsOf(text: string, face: FaceName): number {
    return shapesOf({ text, face }).reduce((sum, { units }) => sum + units, 0);
  }

  function shapesOf({ text, face }: Piece): Shape[] {
    const { shape } = typefaceOf(face);
    const shapes: Shape[] = [];
    for (let from = 0; from < text.length;) {
      const space = text.indexOf(' ', from);
      const until = space === -1 ? text.length : space + 1;
      shapes.push(shape(text.slice(from, until)));
      from = until;
    }
    return shapes;
  }

  function fill(next: string) {
    if (next !== color) doc.fillColor(next);
    color = next;
  }

  /** Operators of a piece of text whose base line begins at `x`, `y`; y goes downwards. */
  function shown(piece: Piece, x: number, y: number, size: number): string {
    const face = typefaceOf(piece.face);
    const from = `BT /${face.onPage()} ${size} Tf 1 0 0 -1 ${tidy(x)} ${tidy(y)} Tm`;
    const shapes = shapesOf(piece);
    if (shapes.every(({ raised }) => raised === undefined)) {
      return `${from} [${shapes.map((one) => one.shown).join('')}] TJ ET`;
    }
    const raised = shapes.flatMap((one) => one.raised ?? [{ shown: one.shown, rise: 0 }]);
    const lifted = raised.map((one) => `${tidy((one.rise * size) / 1000)} Ts [${one.shown}] TJ`);
    return `${from} ${lifted.join(' ')} 0 Ts ET`;
  }

  function width(text: string, style: TextStyle): number {
    return (unitsOf(text, style.font) * style.size) / 1000;
  }

  function drawPieces(pieces: readonly Piece[], x: number, baseLine: number, style: TextStyle) {
    let at = x;
    for (const piece of pieces) {
      doc.addContent(shown(piece, at, baseLine, style.size));
      at += (unitsOf(piece.text, piece.face) * style.size) / 1000;
    }
    return at;
  }

  return {
    width,
    wrap: (text: string, style: TextStyle, lineWidth: number): Line[] =>
      linesOf(text, {
        width: lineWidth,
        face: style.font,
        // As it is drawn, before a space: so each word is shaped only once.
        measure: (part, face) =>
          ((unitsOf(`${part} `, face) - unitsOf(' ', face)) * style.size) / 1000,
        draws: (face, codePoint) => typefaceOf(face).draws(codePoint),
        says: (face, letters) => typefaceOf(face).says(letters),
      }),
    /** A line whose top is at `y`; it is drawn as it is, without wrapping. */
    line: (line: Line, x: number, y: number, style: TextStyle) => {
      fill(style.color);
      const baseLine = y + (typefaceOf(style.font).ascent * style.size) / 1000;
      let at = x;
      for (const { pieces, actual } of line) {
        if (actual !== undefined) doc.markContent('Span', { actual });
        at = drawPieces(pieces, at, baseLine, style);
        if (actual !== undefined) doc.endMarkedContent();
      }
    },
    /** Without the space that a line ends with. */
    widthOfLine: (line: Line, style: TextStyle) => {
      const pieces = line.flatMap((stretch) => stretch.pieces);
      const units = pieces.reduce((sum, { text, face }) => sum + unitsOf(text, face), 0);
      const space = pieces.at(-1)?.text.endsWith(' ') === true ? unitsOf(' ', style.font) : 0;
      return ((units - space) * style.size) / 1000;
    },
    /** As operators of a form that text of `style` is to go on in, with the fonts it needs. */
    form: (text: string, style: TextStyle) => ({
      operators: shown({ text, face: style.font }, 0, 0, style.size),
      fonts: typefaceOf(style.font).reference(),
    }),
    ascent: (style: TextStyle) => (typefaceOf(style.font).ascent * style.size) / 1000,
    box: (x: number, y: number, width: number, height: number, color: string, radius = 0) => {
      fill(color);
      if (radius > 0) doc.roundedRect(x, y, width, height, radius).fill();
      else doc.rect(x, y, width, height).fill();
    },
    frame: (x: number, y: number, width: number, height: number, color: string) => {
      doc.lineWidth(1).roundedRect(x, y, width, height, 3).stroke(color);
    },
    /** A new page starts without a colour of its own. */
    startPage: () => {
      color = '';
    },
  };
}

/** Hundredths of a point: finer is not seen. */
function tidy(points: number): number {
  return Math.round(points * 100) / 100;
}
