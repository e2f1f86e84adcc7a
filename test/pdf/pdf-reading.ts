import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree; leaves are content. */
type StructNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

export type ReadPdf = {
  /** All text in reading order, without white space, as lines break anywhere. */
  text: string;
  /** What of it stands on the first page. */
  firstPage: string;
  pages: number;
  title: unknown;
  lang: unknown;
  marked: boolean;
  /** Structure types in reading order, page by page. */
  roles: string[];
  bookmarks: string[];
};

/** Reads a PDF with a reader other than the writer's own library. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const markInfo = await pdf.getMarkInfo();
  const { text, firstPage, roles } = await readPages(pdf);
  const outline = await pdf.getOutline();
  const read: ReadPdf = {
    text,
    firstPage,
    pages: pdf.numPages,
    title: Reflect.get(info, 'Title'),
    lang: Reflect.get(info, 'Language'),
    marked: markInfo?.Marked === true,
    roles,
    bookmarks: outline.map(({ title }) => title),
  };
  await pdf.destroy();
  return read;
}

async function readPages(pdf: PDFDocumentProxy) {
  let text = '';
  let firstPage = '';
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Marks tell what is an artifact: heads and feet must not come between two lines of a value.
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let artifact = 0;
    let depth = 0;
    for (const item of items) {
      if ('str' in item) {
        if (artifact === 0) text += item.str;
      } else if (item.type.startsWith('begin')) {
        depth += 1;
        if (artifact === 0 && Reflect.get(item, 'tag') === 'Artifact') artifact = depth;
      } else {
        if (artifact === depth) artifact = 0;
        depth -= 1;
      }
    }
    if (number === 1) firstPage = text;
    collectRoles(await page.getStructTree(), roles);
  }
  return { text: withoutSpace(text), firstPage: withoutSpace(firstPage), roles };
}

function collectRoles(node: StructNode | null, roles: string[]) {
  if (node === null) return;
  roles.push(node.role);
  for (const child of node.children) if ('role' in child) collectRoles(child, roles);
}

export function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
