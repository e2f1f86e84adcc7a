import type { LinkTarget } from './link.pdf.ts';
import type { Pen } from './pen.pdf.ts';
import type { Attributes } from './structure.pdf.ts';
import type { Line } from './text-pieces.pdf.ts';
import { colors, styles, type TextStyle } from './typography.pdf.ts';

/** Text in one structure element, at a place on the page; measures in points. */
export type Cell = {
  tag: string;
  text: string;
  style: TextStyle;
  x: number;
  width: number;
  attributes?: Attributes;
  /** Text ends at the cell's right edge. */
  alignRight?: boolean;
  link?: LinkTarget;
};

export function leadingOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ style }) => style.leading));
}

export function drawLines(
  pen: Pen,
  { style, x, width, alignRight = false }: Cell,
  lines: readonly Line[],
  { y, leading }: { y: number; leading: number },
) {
  const top = y + (leading - style.leading) / 2;
  lines.forEach((line, i) => {
    const from = alignRight ? x + width - pen.widthOfLine(line, style) : x;
    pen.line(line, from, top + i * leading, style);
  });
}

const leaderStyle = { ...styles.small, color: colors.leader };

type Leader = { from: number; until: number; y: number; style: TextStyle };

/** Dots on a line of text of `style`, as far as there is room for them. */
export function drawLeader(pen: Pen, { from, until, y, style }: Leader) {
  const count = Math.floor((until - from) / pen.width(' .', leaderStyle));
  if (count < 1) return;
  const [line = []] = pen.wrap(' .'.repeat(count), leaderStyle, Infinity);
  const x = until - pen.widthOfLine(line, leaderStyle);
  pen.line(line, x, y + (style.leading - leaderStyle.leading) / 2, leaderStyle);
}
