import type { Pen } from './pen.pdf.ts';
import { styles } from './typography.pdf.ts';

export type PageTotal = {
  /** After text in small letters whose top is at `y`. */
  draw: (x: number, y: number) => void;
  /** Once, when all pages are there. */
  end: (text: string) => void;
};

const name = 'PageTotal';
const { small: style } = styles;

/**
 * «… of m» on pages that are written before m is known: all of them show one form, which is defined
 * at the end. So no page waits in memory, and nothing is drawn twice.
 */
export function createPageTotal(doc: PDFKit.PDFDocument, pen: Pen): PageTotal {
  const data = { Type: 'XObject', Subtype: 'Form', BBox: [-2, -20, 300, 20], Resources: {} };
  const form = doc.ref(data);
  return {
    draw(x, y) {
      const forms: unknown = Reflect.get(doc.page, 'xobjects');
      if (typeof forms !== 'object' || forms === null) throw new Error('A page without forms');
      Reflect.set(forms, name, form);
      doc.addContent(
        `q 1 0 0 1 ${x.toFixed(2)} ${(y + pen.ascent(style)).toFixed(2)} cm /${name} Do Q`,
      );
    },
    end(text) {
      const { operators, fonts } = pen.form(text, style);
      data.Resources = { Font: fonts };
      form.end(operators);
    },
  };
}
