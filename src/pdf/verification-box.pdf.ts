import { pageWidth } from './prose.pdf.ts';
import type { TaggedDocument } from './tagged-document.pdf.ts';
import { colors, sheet, styles } from './typography.pdf.ts';

const inset = 16;
const padding = 12;

export type VerificationWords = {
  verifyTitle: string;
  verifyText: string;
  /** An address. */
  verifyAt: string;
};

/** The code in letters that can be read at arm's length, and where it is asked about. */
export function drawVerificationBox(
  doc: TaggedDocument,
  verificationCode: string,
  { verifyTitle, verifyText, verifyAt }: VerificationWords,
) {
  const { strong, code, body } = styles;
  const width = pageWidth - 2 * inset;
  const x = sheet.left + inset;
  const lines = doc.lineCount({ text: verifyText, style: body, width });
  const height = 2 * padding + strong.leading + code.leading + (lines + 1) * body.leading;
  doc.ensure(height);
  doc.frame(sheet.left, pageWidth, height, colors.line);
  doc.space(padding);
  doc.row([{ tag: 'P', text: verifyTitle, style: strong, x, width }]);
  doc.row([{ tag: 'P', text: verificationCode, style: code, x, width }]);
  doc.row([{ tag: 'P', text: verifyText, style: body, x, width }]);
  const link = { url: verifyAt };
  doc.row([{ tag: 'P', text: verifyAt, style: styles.link, x, width, link }]);
  doc.space(padding);
}
