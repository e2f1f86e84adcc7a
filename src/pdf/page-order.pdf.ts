/** Puts the pages drawn last where they are read, after the first `before` ones. */
export function putLastPagesAfter(doc: PDFKit.PDFDocument, before: number, count: number) {
  const kids = pagesOf(doc);
  kids.splice(before, 0, ...kids.splice(kids.length - count, count));
}

function pagesOf(doc: PDFKit.PDFDocument): unknown[] {
  const parent: unknown = Reflect.get(doc.page.dictionary.data, 'Parent');
  const data: unknown =
    typeof parent === 'object' && parent !== null && Reflect.get(parent, 'data');
  const kids: unknown = typeof data === 'object' && data !== null && Reflect.get(data, 'Kids');
  if (!Array.isArray(kids)) throw new Error('The PDF library no longer lists its pages');
  return kids;
}
