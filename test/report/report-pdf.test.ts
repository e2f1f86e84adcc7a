import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { before, describe, it } from 'node:test';
import { printReport } from '../../src/report/report.pdf.ts';
import { drawnReport } from './drawn-report.ts';
import { elementsOf, readTagged, spokenText } from '../pdf/pdf-tree.ts';
import { assertWellTagged } from '../pdf/tagged-rules.ts';
import { readPdf, withoutSpace, type ReadPdf } from '../pdf/pdf-reading.ts';
import { printedWords } from './printed-words.ts';
import { longText, samiLetters } from './synthetic-holdings.ts';
import { syntheticReport } from './synthetic-report.ts';

const undrawn = /[\u0007\u{1F600}\u{E123}]/gu;

const printing = {
  form: 'everything',
  verifyAt: 'https://innsyn.example/verifiser',
} as const;

describe('the report as PDF', () => {
  const report = syntheticReport({ claims: 300 });
  let bytes: Buffer;
  let read: ReadPdf;
  before(async () => {
    bytes = await buffer(printReport(report, printing));
    read = await readPdf(bytes);
  });

  it('says everything that the model says', () => {
    for (const word of new Set(printedWords(report))) assertSaid(read.text, word);
  });

  it('cuts nothing of a value that is longer than a page', () => {
    const { text } = read;
    assert.ok(longText.length > 10_000);
    assert.ok(text.includes(withoutSpace(longText)));
    assert.ok(text.includes(withoutSpace(samiLetters)));
  });

  it('shows a character that the font lacks as its code point', () => {
    assert.ok(read.text.includes('hjerte[U+1F600]og[U+0007]og[U+E123]'));
  });

  it('has title, language, tags and bookmarks', () => {
    assert.equal(bytes.subarray(0, 8).toString('latin1'), '%PDF-1.7');
    assert.equal(read.title, 'Rapport fra KPR KPR-7H3K9MPQ');
    assert.equal(read.lang, 'nb-NO');
    assert.equal(read.marked, true);
    assert.equal(read.bookmarks[0], 'Dette har KPR om deg');
    assert.ok(read.bookmarks.includes('Helsestasjon og skolehelsetjeneste'));
  });

  it('has headings in order, and lists and tables as such', () => {
    const { roles } = read;
    const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `H${level} after H${above}`);
      return level;
    });
    for (const role of ['Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'P']) {
      assert.ok(roles.includes(role), role);
    }
  });

  it('shows the head of a table on every page that the table goes on over, and tells it once', () => {
    const { history } = report.reservations;
    const [row] = history.table.rows;
    assert.ok(row);
    const rows = Array.from({ length: 120 }, () => row);
    const long = { ...history, table: { ...history.table, rows } };
    const reservations = { ...report.reservations, history: long };
    const pdf = readTagged(drawnReport({ ...syntheticReport(), reservations }, 'std'));
    assertWellTagged(pdf);
    const heads = pdf.artifacts.filter((shown) => shown.includes('Hva som skjedde'));
    assert.ok(heads.length >= 4, `${heads.length} pages with the head again`);
    const told = elementsOf(pdf.tree).filter((one) => spokenText(one).trim() === 'Hva som skjedde');
    assert.equal(told.length, 1);
  });

  it('says which language a text is in, where it is another than the report’s', () => {
    const pdf = readTagged(drawnReport(syntheticReport({ lang: 'en' }), 'std'));
    assert.equal(pdf.lang, 'en-GB');
    const doctors = elementsOf(pdf.tree).filter((one) =>
      spokenText(one).includes('Fastlege (FALE)'),
    );
    assert.ok(doctors.some((one) => one.lang === 'nb-NO'));
  });

  it('has in its short form nothing technical, and of whom each row comes', () => {
    const short = withoutSpace(spokenText(readTagged(drawnReport(report, 'std')).tree));
    const whole = withoutSpace(spokenText(readTagged(drawnReport(report, 'everything')).tree));
    for (const word of ['HST_Konsultasjon', 'VismaHsPro·Versjon:12.7', 'Helekravet']) {
      assert.ok(!short.includes(word) && whole.includes(word), word);
    }
    assert.ok(short.includes('Malaria(A73)'));
  });

  it('lets pages go before it', { skip: process.platform !== 'linux' }, async () => {
    const drawing = printReport(report, printing);
    await once(drawing, 'readable');
    assert.ok(nicenessOfThreads().includes(getPriority() + 10));
    assert.equal(nicenessOf(process.pid), getPriority());
    drawing.destroy();
  });

  it('is whole for a reader that takes its time, and the same for the same report', async () => {
    const pieces: Uint8Array[] = [];
    const stream = printReport(report, printing);
    for await (const piece of stream) {
      assert.ok(piece instanceof Uint8Array);
      pieces.push(piece);
      for (let turn = 0; turn < 50; turn++) await setImmediate();
    }
    assert.deepEqual(Buffer.concat(pieces), bytes);
  });

  for (const [lang, tag] of [
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const) {
    it(`is written in ${tag}`, async () => {
      const translated = syntheticReport({ lang });
      const { lang: said, text } = await readPdf(await buffer(printReport(translated, printing)));
      assert.equal(said, tag);
      for (const word of new Set(printedWords(translated))) assertSaid(text, word);
    });
  }
});

function assertSaid(text: string, word: string) {
  const drawn = word.replace(undrawn, (letter) => {
    return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  assert.ok(text.includes(withoutSpace(drawn)), `not in the PDF: ${word.slice(0, 80)}`);
}

function nicenessOfThreads(): number[] {
  return readdirSync('/proc/self/task').flatMap((thread) => {
    try {
      return [nicenessOf(Number(thread))];
    } catch {
      // It has ended since.
      return [];
    }
  });
}

/** The nineteenth field, after the name, which may hold spaces: proc(5). */
function nicenessOf(thread: number): number {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}
