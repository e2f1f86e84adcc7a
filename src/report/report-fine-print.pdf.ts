import type { ReportPair, ReportPart } from './report.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { labelWidth, sheet, styles } from '../pdf/typography.pdf.ts';

/** What stands to the left of the lines in small letters. */
export type FinePrintWords = { fromWhom: string; technical: string; notGiven: string };

export type FinePrint = Record<keyof FinePrintWords, string[]>;

/** What parts say in small letters, without what is said already; it is then said too. */
export function finePrintOf(parts: readonly ReportPart[], said: Set<string>): FinePrint {
  const fields = parts.flatMap((part) => part.fields);
  const from = parts.flatMap((part) => part.provenance);
  const keys = fields.filter(({ empty, technical }) => technical && !empty);
  return {
    notGiven: unsaid(labelsWithoutValue(fields), said),
    fromWhom: unsaid(from.filter((pair) => !pair.technical).map(sayPair), said),
    technical: unsaid([...keys, ...from.filter((pair) => pair.technical)].map(sayPair), said),
  };
}

/** The fine print of a row and of its parts' tables together, each table under its name. */
export function joinFinePrint(own: FinePrint, title: string, parts: FinePrint): FinePrint {
  const join = (word: keyof FinePrint) =>
    parts[word].length === 0 ? own[word] : [...own[word], `${title}: ${parts[word].join(', ')}`];
  return { notGiven: join('notGiven'), fromWhom: join('fromWhom'), technical: join('technical') };
}

export function drawFinePrint(
  doc: TaggedDocument,
  { notGiven, fromWhom, technical }: FinePrint,
  words: FinePrintWords,
  left: number,
) {
  const lines = [
    { label: words.notGiven, texts: notGiven },
    { label: words.fromWhom, texts: fromWhom },
    { label: words.technical, texts: technical },
  ].filter(({ texts }) => texts.length > 0);
  if (lines.length === 0) return;
  const { small: style } = styles;
  const x = left + labelWidth;
  doc.space(2);
  doc.open('L');
  for (const { label, texts } of lines) {
    const text = texts.join(' · ');
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: label, style, x: left, width: labelWidth - 8 },
        { tag: 'LBody', text, style, x, width: sheet.right - x },
      ],
    ]);
  }
  doc.close();
}

function unsaid(texts: readonly string[], said: Set<string>): string[] {
  const news = [...new Set(texts)].filter((text) => !said.has(text));
  for (const text of news) said.add(text);
  return news;
}

/** A column that only some of the parts have a value in stands in their table. */
function labelsWithoutValue(fields: ReportPart['fields']): string[] {
  const given = new Set(fields.filter(({ empty }) => !empty).map(({ column }) => column));
  return fields
    .filter(({ column, technical }) => !technical && !given.has(column))
    .map(({ label }) => label);
}

function sayPair({ label, text }: ReportPair): string {
  return `${label}: ${text}`;
}
