/** Bytes of a signature with its certificates; each takes two letters in the file. */
const signatureRoom = 10_240;
/** Each of its digits is written over by one of the real number. */
const notYetKnown = 9_999_999_999;

/** What is written over once all other bytes are known, as pdfkit writes it. */
export const emptyByteRange = `[0 ${[1, 2, 3].map(() => notYetKnown).join(' ')}]`;
export const emptyContents = `<${'00'.repeat(signatureRoom)}>`;

export type SignatureField = {
  /** The field's name, which stands readable near the beginning of the file. */
  reference: string;
  /** What a screen reader would say of the field. */
  description: string;
  at: Date;
};

/**
 * An unseen signature field on the page that is open, and room for its signature (ISO 32000-1
 * § 12.7.4.5, ETSI EN 319 142-1 § 5). It lies outside the page, where PDF/UA-1 asks for no tag
 * (ISO 14289-1 § 7.18.1) and PDF/A-2 for no appearance (ISO 19005-2 § 6.3.3).
 *
 * @returns what is to be called after the document's end: the signature is its last object, so that
 *   all before it can be on its way meanwhile
 */
export function addSignatureField(
  doc: PDFKit.PDFDocument,
  { reference, description, at }: SignatureField,
): () => void {
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    M: at,
    ByteRange: [0, notYetKnown, notYetKnown, notYetKnown],
    Contents: Buffer.alloc(signatureRoom),
  });
  const field = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: pdfText(reference),
    TU: pdfText(description),
    Contents: pdfText(description),
    // Printed and locked: PDF/A-2 lets nothing be hidden (ISO 19005-2 § 6.3.2).
    F: 132,
    Rect: [-1, -1, -1, -1],
    P: doc.page.dictionary,
    V: signature,
  });
  field.end('');
  const annotations: unknown = doc.page.annotations;
  if (Array.isArray(annotations)) annotations.push(field);
  // Signatures exist, and only what is appended leaves them valid (ISO 32000-1 table 219).
  Object.assign(catalogOf(doc), { AcroForm: { Fields: [field], SigFlags: 3 } });
  // It would look for the fonts of a form that somebody fills in.
  Object.assign(doc, { endAcroForm: () => doc });
  return () => signature.end('');
}

/** A name in PDF unless it is an object. */
function pdfText(text: string): unknown {
  const wrapped: unknown = Object(text);
  return wrapped;
}

function catalogOf(doc: PDFKit.PDFDocument): object {
  const root: unknown = Reflect.get(doc, '_root');
  if (typeof root === 'object' && root !== null && 'data' in root) {
    if (typeof root.data === 'object' && root.data !== null) return root.data;
  }
  throw new Error('pdfkit keeps its catalog elsewhere');
}
