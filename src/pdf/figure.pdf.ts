import type { Drawing, Shape } from '../chart/drawing.ts';
import type { Pen } from './pen.pdf.ts';
import type { Structure } from './structure.pdf.ts';
import { sayable } from './text-pieces.pdf.ts';
import { chartStyles, colors, styles } from './typography.pdf.ts';

export type Figure = {
  drawing: Drawing;
  /** Over the drawing, and a part of it. */
  title: string | undefined;
  /** All that it shows, to who cannot see it. */
  alt: string;
  x: number;
  /** Points for each of the drawing's pixels. */
  scale: number;
  color: string;
};

/** Distance between hatches, in pixels of the drawing. */
const hatch = 6;

export function heightOfFigure({ drawing, title, scale }: Figure): number {
  return drawing.height * scale + (title === undefined ? 0 : styles.strong.leading);
}

/** Draws a chart as vectors, tagged as one figure, from `y` down. */
export function drawFigure(
  doc: PDFKit.PDFDocument,
  structure: Structure,
  pen: Pen,
  shown: Figure,
  y: number,
) {
  const { drawing, title, alt, x, scale, color } = shown;
  const width = drawing.width * scale;
  const bottom = y + heightOfFigure(shown);
  const figure = structure.add('Figure', { alt: sayable(alt), bbox: [x, y, x + width, bottom] });
  figure.add(() => {
    const [line] = title === undefined ? [] : pen.wrap(title, styles.strong, width);
    if (line !== undefined) pen.line(line, x, y, { ...styles.strong, color });
    doc.save();
    doc.translate(x, bottom - drawing.height * scale).scale(scale);
    pen.startPage();
    for (const shape of drawing.shapes) drawShape(doc, pen, shape, color);
    doc.restore();
    pen.startPage();
  });
  figure.end();
}

function drawShape(doc: PDFKit.PDFDocument, pen: Pen, shape: Shape, color: string) {
  switch (shape.kind) {
    case 'bar':
      pen.box(shape.x, shape.y, shape.width, shape.height, color);
      return;
    case 'band':
      drawBand(doc, shape);
      return;
    case 'line':
      drawLine(doc, shape, color);
      return;
    case 'dot':
      doc.circle(shape.x, shape.y, 3.5).fill(color);
      pen.startPage();
      return;
    case 'text':
      drawText(pen, shape);
  }
}

function drawText(pen: Pen, { x, y, anchor, tone, text }: Shape & { kind: 'text' }) {
  const style = chartStyles[tone];
  const [line] = pen.wrap(text, style, Infinity);
  if (line === undefined) return;
  const width = pen.widthOfLine(line, style);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  pen.line(line, left, y - pen.ascent(style), style);
}

function drawLine(
  doc: PDFKit.PDFDocument,
  { tone, points }: Shape & { kind: 'line' },
  color: string,
) {
  const [first, ...rest] = points;
  if (first === undefined) return;
  doc.lineWidth(tone === 'data' || tone === 'arrow' ? 2 : 1).moveTo(first.x, first.y);
  for (const { x, y } of rest) doc.lineTo(x, y);
  doc.stroke({ axis: colors.muted, grid: colors.line, data: color, arrow: color }[tone]);
}

/** Hatched: what is not shown, and must not look like nothing. */
function drawBand(doc: PDFKit.PDFDocument, { x, y, width, height }: Shape & { kind: 'band' }) {
  doc.save().rect(x, y, width, height).clip().lineWidth(1.2);
  for (let at = x - height; at < x + width; at += hatch) {
    doc.moveTo(at, y + height).lineTo(at + height, y);
  }
  doc.stroke(colors.muted).restore();
}
