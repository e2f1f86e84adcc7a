import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { printReport } from '../../src/report/report.pdf.ts';
import type { Report } from '../../src/report/report.ts';
import { tableOf } from '../../src/report/report-table.ts';
import { fontFiles } from '../../src/pdf/typography.pdf.ts';
import { syntheticReport } from '../report/synthetic-report.ts';
import { launchChromium } from '../support/chromium.ts';

export type TableText = { labels: string[]; rows: string[][] };

/** Six columns, of which some lines break and half of the words are seen once. */
export function tableText(rows: number): TableText {
  return {
    labels: ['Når', 'Hvem', 'Hvorfor', 'Hva', 'Hvor', 'Referanse'],
    rows: Array.from({ length: rows }, (_, i) => [
      `${1 + (i % 28)}. mai 2026 kl. ${String(i % 24).padStart(2, '0')}.${String(i % 60).padStart(2, '0')}`,
      `Helsestasjonen i bydel ${i % 15}`,
      'Kvalitetssikring av innsendte data',
      `Opplysning ${100_000 + i}`,
      i % 3 === 0 ? 'Sagene & Torshov' : 'Ørsta',
      `R-${(i * 7919).toString(36).toUpperCase().padStart(6, '0')}`,
    ]),
  };
}

/** A whole report with the table in it: tagged, in a thread, and read to its end. */
export async function drawOurs({ labels, rows }: TableText): Promise<void> {
  const report = syntheticReport();
  const section = { title: 'Tabell', paragraphs: [], table: tableOf(labels, rows) };
  const withTable: Report = { ...report, use: { ...report.use, sections: [section] } };
  const bytes = printReport(withTable, {
    form: 'std',
    verifyAt: 'https://innsyn.example/verifiser',
  });
  await finished(bytes.resume());
}

type Pdfmake = {
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: () => boolean) => void;
  setFonts: (fonts: object) => void;
  createPdf: (definition: object) => { getBuffer: () => Promise<Buffer> };
};

const require = createRequire(import.meta.url);
/** Its own declarations bring those of a browser, which are not ours. */
const loaded: unknown = require('pdfmake');
if (!isPdfmake(loaded)) throw new Error('Not the pdfmake that is measured');
const pdfmake = loaded;

function isPdfmake(module: unknown): module is Pdfmake {
  return typeof module === 'object' && module !== null && 'createPdf' in module;
}

/** The table alone, untagged, in the same fonts; its head repeated as ours is. */
export async function drawWithPdfmake({ labels, rows }: TableText): Promise<void> {
  const [normal, bold] = [fontFiles.regular, fontFiles.semibold].map((file) =>
    fileURLToPath(import.meta.resolve(file)),
  );
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Source: { normal: normal ?? '', bold: bold ?? '' } });
  const head = labels.map((text) => ({ text, bold: true }));
  // It changes what it is given.
  const body = [head, ...rows.map((row) => [...row])];
  const made = pdfmake.createPdf({
    pageSize: 'A4',
    defaultStyle: { font: 'Source', fontSize: 9.8 },
    content: [
      {
        layout: 'lightHorizontalLines',
        table: { headerRows: 1, widths: Array<string>(6).fill('*'), body },
      },
    ],
  });
  await made.getBuffer();
}

/** @returns ms from the rows to the file, in a browser that runs already */
export async function printWithChromium({ labels, rows }: TableText): Promise<number> {
  const browser = await launchChromium();
  try {
    const content = pageWith(labels, rows);
    const begun = performance.now();
    const page = await browser.newPage();
    await page.setContent(content);
    await page.pdf({ format: 'A4', tagged: true, outline: true });
    return performance.now() - begun;
  } finally {
    await browser.close();
  }
}

/** As our pages show tables. */
function pageWith(labels: readonly string[], rows: readonly string[][]): string {
  const styles = [
    require.resolve('@digdir/designsystemet-css'),
    join(import.meta.dirname, '../../views/assets/kpr.css'),
  ].map((file) => `<style>${readFileSync(file, 'utf8')}</style>`);
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${text.replace('&', '&amp;')}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<!doctype html><html lang="nb"><head><title>Rapport</title>${styles.join('')}</head>
    <body><main><h1>Rapport</h1><table class="ds-table" data-size="sm" data-border>
    <thead><tr>${cells('th scope="col"', labels).replaceAll('</th scope="col">', '</th>')}</tr></thead>
    <tbody>${body}</tbody></table></main></body></html>`;
}
