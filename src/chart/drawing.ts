/**
 * What a picture is made of, as numbers alone: a page writes it as SVG, a PDF draws it as vectors.
 * Lengths are in pixels of a drawing that is `width` wide; y goes downwards.
 */
export type Drawing = { width: number; height: number; plot: Box; shapes: Shape[] };

export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

export type Shape =
  | ({ kind: 'bar' } & Box)
  /** Hatched: what is not shown, and must not look like nothing. */
  | ({ kind: 'band' } & Box)
  | { kind: 'line'; tone: 'axis' | 'grid' | 'data' | 'arrow'; points: Point[] }
  | ({ kind: 'dot' } & Point)
  | TextShape;

/** `y` is the base line of the text. */
type TextShape = Point & {
  kind: 'text';
  anchor: 'start' | 'middle' | 'end';
  tone: 'value' | 'tick' | 'gap' | 'name';
  text: string;
};

/** Of every text in a drawing: the least that can be read on a phone, where it is drawn 1 to 1. */
export const textSize = 12;
export const lineHeight = 16;

/** The widths that a drawing is made in: of a phone, and of a page. */
export const drawingWidths = [288, 640] as const;

// Figures and small letters of Source Sans are narrower than this, capitals somewhat wider.
const meanLetter = 6.3;

/** Roughly, and rather too wide than too narrow: there is no font to measure with here. */
export function textWidth(text: string): number {
  return text.length * meanLetter;
}

/** Breaks between words, so that lines keep to a width; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Tenths of a pixel: finer is not seen, and costs letters on the page. */
export function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
