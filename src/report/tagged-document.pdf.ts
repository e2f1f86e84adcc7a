import PDFDocument from 'pdfkit';
import { addSignatureField, type SignatureField } from '../seal/signature-field.pdf.ts';
import { createPen, type Pen } from './pen.pdf.ts';
import { pdfUaIdentification } from './pdf-ua-identification.pdf.ts';
import { colors, sheet, styles, type TextStyle } from './typography.pdf.ts';

type Element = PDFKit.PDFStructureElement;
type Attributes = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row' };

/** Text in one structure element, at a place on the page; measures in points. */
export type Cell = {
  tag: string;
  text: string;
  style: TextStyle;
  x: number;
  width: number;
  attributes?: Attributes;
};

type PlacedCell = { element: Element; lines: string[]; style: TextStyle; x: number };

export type DocumentDescription = {
  title: string;
  /** BCP 47: nb-NO, nn-NO, en-GB. */
  lang: string;
  madeAt: Date;
  seal: Omit<SignatureField, 'at'>;
  /** At the head of every page but the first. */
  head: { left: string; right: string };
  /** At the foot of every page. */
  foot: (page: number) => { left: string; right: string };
};

/** So few lines are not split between two pages. */
const unsplitRows = 3;

export type TaggedDocument = ReturnType<typeof openTaggedDocument>;

/**
 * A PDF/UA-1 and PDF/A-2a document, written from top to bottom. What is drawn is part of the
 * structure tree or an artifact; text flows over as many pages as it needs, so nothing is cut.
 */
export function openTaggedDocument(description: DocumentDescription) {
  const doc = createDocument(description);
  const pen = createPen(doc);
  const openElements: Element[] = [];
  let y: number = sheet.top;
  let page = 0;

  function addPage() {
    doc.addPage();
    pen.startPage();
    page += 1;
    y = page === 1 ? sheet.firstTop : sheet.top;
    artifact('Pagination', () => drawHeadAndFoot(pen, description, page));
  }

  function artifact(type: 'Pagination' | 'Layout', draw: () => void) {
    doc.markContent('Artifact', { type });
    draw();
    doc.endMarkedContent();
  }

  function addElement(tag: string, attributes: Attributes = {}, parent = openElements.at(-1)) {
    const element = doc.struct(tag, attributes);
    if (parent === undefined) doc.addStructure(element);
    else parent.add(element);
    return element;
  }

  function place({ tag, text, style, x, width, attributes }: Cell, parent?: Element): PlacedCell {
    const element = addElement(tag, attributes, parent);
    return { element, lines: pen.wrap(text, style, width), style, x };
  }

  /** Draws cells side by side, line by line, and goes on where the next page begins. */
  function flow(cells: PlacedCell[]) {
    const leading = Math.max(...cells.map(({ style }) => style.leading));
    const rows = Math.max(...cells.map(({ lines }) => lines.length));
    if (rows <= unsplitRows && y + rows * leading > sheet.bottom) addPage();
    for (let drawn = 0; drawn < rows;) {
      const room = Math.floor((sheet.bottom - y) / leading + 0.001);
      if (room < 1) {
        addPage();
        continue;
      }
      const until = Math.min(rows, drawn + room);
      for (const cell of cells) drawLines(pen, cell, { from: drawn, until, leading, y });
      y += (until - drawn) * leading;
      drawn = until;
    }
    for (const { element } of cells) element.end();
  }

  addPage();
  const endWithSeal = addSignatureField(doc, { ...description.seal, at: description.madeAt });
  return {
    /** Everything until the matching `close` belongs to this element. */
    open: (tag: string) => openElements.push(addElement(tag)),
    close: () => openElements.pop()?.end(),
    /** Cells next to each other in the element that is open. */
    row: (cells: Cell[]) => flow(cells.map((cell) => place(cell))),
    /** Elements of one kind next to each other, as list items, each of some cells. */
    groups: (tag: string, groups: Cell[][], beside: Cell[] = []) => {
      const before = beside.map((cell) => place(cell));
      const placed = groups.map((cells) => {
        const element = addElement(tag);
        return { element, cells: cells.map((cell) => place(cell, element)) };
      });
      flow([...before, ...placed.flatMap(({ cells }) => cells)]);
      for (const { element } of placed) element.end();
    },
    lineCount: ({ text, style, width }: Pick<Cell, 'text' | 'style' | 'width'>) =>
      pen.wrap(text, style, width).length,
    widthOf: pen.width,
    space: (points: number) => {
      y += points;
    },
    /** Begins a new page unless so many points are left on this one. */
    ensure: (points: number) => {
      if (y + points > sheet.bottom) addPage();
    },
    addPage,
    /** A coloured area from the present line down, unseen by those who listen. */
    box: (x: number, width: number, height: number, color: string, radius = 0) =>
      artifact('Layout', () => pen.box(x, y, width, height, color, radius)),
    bookmark: (title: string, parent = doc.outline) => parent.addItem(pen.drawable(title)),
    end: () => {
      while (openElements.length > 0) openElements.pop()?.end();
      doc.end();
      endWithSeal();
    },
    /** What is written and not yet read, as long as it is `size` bytes or more. */
    take: (size: number) => takeBytes(doc, size),
  };
}

function createDocument({ title, lang, madeAt }: DocumentDescription): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Author: 'Folkehelseinstituttet', Creator: 'KPR', CreationDate: madeAt },
  });
  doc.appendXML(pdfUaIdentification);
  return doc;
}

type Piece = { from: number; until: number; leading: number; y: number };

function drawLines(pen: Pen, cell: PlacedCell, { from, until, leading, y }: Piece) {
  const { element, style, x } = cell;
  const lines = cell.lines.slice(from, until);
  const top = y + (leading - style.leading) / 2;
  if (lines.length === 0) return;
  element.add(() => lines.forEach((line, i) => pen.line(line, x, top + i * leading, style)));
}

function drawHeadAndFoot(pen: Pen, { head, foot }: DocumentDescription, page: number) {
  if (page > 1) drawSides(pen, head, sheet.headTop);
  pen.box(0, 0, sheet.width, 5, colors.accent);
  pen.box(sheet.left, sheet.footTop - 7, sheet.right - sheet.left, 0.6, colors.line);
  drawSides(pen, foot(page), sheet.footTop);
}

function drawSides(pen: Pen, { left, right }: { left: string; right: string }, top: number) {
  pen.line(left, sheet.left, top, styles.small);
  pen.line(right, sheet.right - pen.width(right, styles.small), top, styles.small);
}

function* takeBytes(doc: PDFKit.PDFDocument, size: number): Generator<Uint8Array> {
  while (doc.readableLength >= size) {
    const bytes: unknown = doc.read();
    if (!(bytes instanceof Uint8Array)) return;
    yield bytes;
  }
}
