import type { Element } from './structure.pdf.ts';

/** An address in the world, or a heading of this document. */
export type LinkTarget =
  | { url: string }
  /** Points to the right of its text's left edge that belong to it too. */
  | { destination: string; over: number };

type Place = { text: string; x: number; y: number; width: number; height: number };

/** Makes an area of the page a link that `element` is the tag of (PDF/UA-1 § 7.18.5). */
export function addLink(
  doc: PDFKit.PDFDocument,
  element: Element,
  { link, text, x, y, width, height }: Place & { link: LinkTarget },
) {
  // The library writes what is a String as text, and a string as a name.
  const contents: unknown = Object(text);
  const told: object = { Contents: contents, structParent: element };
  if ('url' in link) doc.link(x, y, width, height, link.url, told);
  else doc.goTo(x, y, link.over, height, link.destination, told);
}
