import PDFDocument from 'pdfkit';
import { gatherOutput } from './gathered-output.pdf.ts';
import { pdfUaIdentification } from './pdf-ua-identification.pdf.ts';
import { sheet } from './typography.pdf.ts';

export type DocumentDescription = {
  title: string;
  /** BCP 47: nb-NO, nn-NO, en-GB. */
  lang: string;
  madeAt: Date;
};

const author = 'Folkehelseinstituttet';

/** A document without pages that claims PDF/UA-1 and PDF/A-2a. */
export function createPdfDocument({ title, lang, madeAt }: DocumentDescription) {
  const said = sayable(title);
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang,
    displayTitle: true,
    // What is known of words is ours to keep, and to forget.
    fontLayoutCache: false,
    info: { Title: said, Author: author, Creator: 'KPR', CreationDate: madeAt },
  });
  // The library writes the title into XMP as it is.
  const append = doc.appendXML.bind(doc);
  doc.appendXML = (xml: string, newLine?: boolean) => {
    append(
      xml.replaceAll(`>${said}<`, () => `>${escaped(said)}<`),
      newLine,
    );
  };
  doc.appendXML(pdfUaIdentification);
  return { doc, endPage: gatherOutput(doc) };
}

/** XML 1.0 has no word for control characters. */
function sayable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
