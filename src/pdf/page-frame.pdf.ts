import type { PageTotal } from './page-total.pdf.ts';
import type { Pen } from './pen.pdf.ts';
import { colors, sheet, styles } from './typography.pdf.ts';

/** What stands on every page outside of what is read. */
export type PageFrame = {
  /** At the head of every page but the first, which says the same in large letters. */
  head: readonly string[];
  foot: {
    /** With `{page}`, and `{pages}` after it, where the numbers go. */
    pageNumber: string;
    right: string;
  };
};

const width = sheet.right - sheet.left;
const { small: style } = styles;

/** Draws head and foot of a page. Gives where its content may begin. */
export function drawPageFrame(pen: Pen, total: PageTotal, frame: PageFrame, page: number): number {
  pen.box(0, 0, sheet.width, 5, colors.accent);
  pen.box(sheet.left, sheet.footTop - 7, width, 0.6, colors.line);
  const [before = ''] = frame.foot.pageNumber.split('{page}');
  const [number = []] = pen.wrap(`${before}${page}`, style, width);
  pen.line(number, sheet.left, sheet.footTop, style);
  total.draw(sheet.left + pen.width(`${before}${page}`, style), sheet.footTop);
  const [right = []] = pen.wrap(frame.foot.right, style, width);
  pen.line(right, sheet.right - pen.width(frame.foot.right, style), sheet.footTop, style);
  if (page === 1) return sheet.firstTop;
  drawHead(pen, frame.head);
  return laterTop(pen, frame);
}

/** Where content begins on every page but the first. */
export function laterTop(pen: Pen, { head }: PageFrame): number {
  const lines = head.reduce((sum, text) => sum + pen.wrap(text, style, width).length, 0);
  return Math.max(sheet.top, sheet.headTop + lines * style.leading + 12);
}

function drawHead(pen: Pen, head: readonly string[]) {
  const lines = head.flatMap((text) => pen.wrap(text, style, width));
  lines.forEach((line, i) => {
    pen.line(line, sheet.left, sheet.headTop + i * style.leading, style);
  });
}
