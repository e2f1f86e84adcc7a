import { drawPageFrame, laterTop, type PageFrame } from './page-frame.pdf.ts';
import { createPageTotal } from './page-total.pdf.ts';
import { takenBytes } from './gathered-output.pdf.ts';
import { createPdfDocument, type DocumentDescription } from './pdf-document.pdf.ts';
import { addSignatureField, type SignatureField } from '../seal/signature-field.pdf.ts';
import { createPen } from './pen.pdf.ts';
import { createStructure, type Element } from './structure.pdf.ts';
import { sayable, type Line } from './text-pieces.pdf.ts';
import { drawFigure, heightOfFigure, type Figure } from './figure.pdf.ts';
import { drawLeader, drawLines, leadingOf, type Cell } from './cell.pdf.ts';
import { addLink } from './link.pdf.ts';
import { putLastPagesAfter } from './page-order.pdf.ts';
import { colors, sheet, type TextStyle } from './typography.pdf.ts';

type PlacedCell = {
  /** That of the text: the cell's own, or one in it. */
  element: Element;
  own: Element;
  cell: Cell;
  lines: Line[];
};

/** So few lines are not split between two pages. */
const unsplitRows = 12;

export type TaggedDocument = ReturnType<typeof openTaggedDocument>;

/**
 * A PDF/UA-1 and PDF/A-2a document, written from top to bottom. What is drawn is part of the
 * structure tree or an artifact; text flows over as many pages as it needs, so nothing is cut.
 */
export function openTaggedDocument(
  description: DocumentDescription & { frame: PageFrame; seal: Omit<SignatureField, 'at'> },
) {
  const { frame } = description;
  const { doc, endPage } = createPdfDocument(description);
  const pen = createPen(doc);
  const total = createPageTotal(doc, pen);
  const structure = createStructure(doc);
  let repeated: Cell[] | undefined;
  let y: number = sheet.top;
  let top: number = sheet.top;
  let page = 0;
  let drawn = 0;
  const headings: Record<string, number> = {};

  function addPage() {
    if (drawn > 0) {
      structure.endPage();
      endPage();
    }
    doc.addPage();
    pen.startPage();
    page += 1;
    drawn += 1;
    structure.artifact('Pagination', () => {
      top = drawPageFrame(pen, total, frame, page);
    });
    y = top;
    if (repeated !== undefined) repeat(repeated);
  }

  /** The head of a table that goes on: told once to those who listen, shown on each page. */
  function repeat(cells: Cell[]) {
    const placed = cells.map((cell) => ({ cell, lines: wrapped(cell) }));
    const leading = leadingOf(cells);
    const height = Math.max(...placed.map(({ lines }) => lines.length)) * leading + 4;
    // So tall a head would leave no room for what it is the head of.
    if (height > (sheet.bottom - top) / 3) return;
    structure.artifact('Pagination', () => {
      for (const { cell, lines } of placed) drawLines(pen, cell, lines, { y, leading });
      const [left, right] = [cells[0]?.x ?? 0, cells.at(-1)];
      const width = (right?.x ?? left) + (right?.width ?? 0) - left;
      pen.box(left, y + height - 3, width, 0.5, colors.line);
    });
    y += height;
  }

  const wrapped = ({ text, style, width }: Pick<Cell, 'text' | 'style' | 'width'>) =>
    pen.wrap(text, style, width);

  function place(cell: Cell, parent?: Element): PlacedCell {
    const lines = wrapped(cell);
    const own = structure.add(cell.tag, cell.attributes, parent);
    const turned = lines.some((line) => line.some((stretch) => stretch.turned));
    // Whoever listens is given the order of the text, whatever that of the glyphs is.
    const element = turned ? structure.add('Span', { actual: `${sayable(cell.text)} ` }, own) : own;
    return { element, own, cell, lines };
  }

  /** Draws cells side by side, line by line, and goes on where the next page begins. */
  function flow(cells: PlacedCell[]) {
    const leading = leadingOf(cells.map(({ cell }) => cell));
    const rows = Math.max(...cells.map(({ lines }) => lines.length));
    if (rows <= unsplitRows && y + rows * leading > sheet.bottom) addPage();
    for (let done = 0; done < rows;) {
      const room = Math.floor((sheet.bottom - y) / leading + 0.001);
      if (room < 1) {
        addPage();
        continue;
      }
      const until = Math.min(rows, done + room);
      for (const { element, cell, lines } of cells) {
        const part = lines.slice(done, until);
        if (part.length === 0) continue;
        const { link } = cell;
        const on = link === undefined ? element : structure.add('Link', {}, element);
        on.add(() => drawLines(pen, cell, part, { y, leading }));
        if (link === undefined) continue;
        addLink(doc, on, { ...cell, link, y, height: part.length * leading });
        on.end();
      }
      y += (until - done) * leading;
      done = until;
    }
    for (const { own } of cells) own.end();
  }

  addPage();
  const endWithSeal = addSignatureField(doc, { ...description.seal, at: description.madeAt });
  return {
    open: structure.open,
    close: structure.close,
    /** Cells next to each other in the element that is open. */
    row: (cells: Cell[]) => flow(cells.map((cell) => place(cell))),
    /** Elements of one kind next to each other, as list items, each of some cells. */
    groups: (tag: string, groups: Cell[][], beside: Cell[] = []) => {
      const before = beside.map((cell) => place(cell));
      const placed = groups.map((cells) => {
        const element = structure.add(tag);
        return { element, cells: cells.map((cell) => place(cell, element)) };
      });
      flow([...before, ...placed.flatMap(({ cells }) => cells)]);
      for (const { element } of placed) element.end();
    },
    /** On every page that follows, until it is called without cells. */
    repeatOnNewPages: (cells?: Cell[]) => {
      repeated = cells;
    },
    lineCount: (cell: Pick<Cell, 'text' | 'style' | 'width'>) => wrapped(cell).length,
    widthOf: pen.width,
    /** Points from here to the end of the page. */
    room: () => sheet.bottom - y,
    /** Between what is above and what comes; a page begins without. */
    space: (points: number) => {
      if (y > top) y += points;
    },
    /** Begins a new page unless so many points are left on this one. */
    ensure: (points: number) => {
      if (y + points > sheet.bottom) addPage();
    },
    addPage,
    /** Points on a page that is empty save for head and foot. */
    pageRoom: () => sheet.bottom - laterTop(pen, frame),
    /** Leaves pages, of an element of their own, to be drawn when all else is. */
    reserve: (tag: string, pages: number) => {
      const element = structure.add(tag);
      const before = page;
      page += pages;
      addPage();
      return (draw: () => void) => {
        const last = page;
        page = before;
        structure.enter(element);
        addPage();
        draw();
        structure.leave();
        if (page !== before + pages) throw new Error('Pages were reserved, and others were drawn');
        putLastPagesAfter(doc, before, pages);
        page = last;
      };
    },
    /** A coloured area from the present line down, unseen by those who listen. */
    box: (x: number, width: number, height: number, color: string, radius = 0) =>
      structure.artifact('Layout', () => pen.box(x, y, width, height, color, radius)),
    /** The outline of such an area. */
    frame: (x: number, width: number, height: number, color: string) =>
      structure.artifact('Layout', () => pen.frame(x, y, width, height, color)),
    /** Dots on the present line. */
    leader: (from: number, until: number, style: TextStyle) =>
      structure.artifact('Layout', () => drawLeader(pen, { from, until, y, style })),
    /** Pictures side by side, with what each says to who cannot see it. */
    figures: (figures: Figure[]) => {
      const height = Math.max(...figures.map(heightOfFigure));
      if (y + height > sheet.bottom) addPage();
      for (const figure of figures) drawFigure(doc, structure, pen, figure, y);
      y += height + 8;
    },
    bookmark: (title: string, parent = doc.outline) => parent.addItem(sayable(title)),
    /** The present line begins what links and contents name so; the names are our own. */
    heading: (name: string) => {
      if (name in headings) return;
      headings[name] = page;
      doc.addNamedDestination(name, 'XYZ', 0, y - 8, null);
    },
    /** Pages of all headings so far. */
    headings: () => headings,
    end: () => {
      structure.end();
      structure.endPage();
      endPage();
      const [, after = ''] = frame.foot.pageNumber.split('{page}');
      total.end(after.replace('{pages}', String(page)));
      doc.end();
      endWithSeal();
    },
    /** What is written and not yet read, as long as it is `size` bytes or more. */
    take: (size: number) => takenBytes(doc, size),
  };
}
