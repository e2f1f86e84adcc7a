import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/report/report.ts';
import { drawnReport } from './drawn-report.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import { readTagged, spokenText } from '../pdf/pdf-tree.ts';
import { asSaid } from './said-words.ts';
import { syntheticReport } from './synthetic-report.ts';
import { assertWellTagged } from '../pdf/tagged-rules.ts';

const letters = fc.constantFrom(
  ...['a', 'Å', 'č', ' ', '\n', '\t', '&', '<', '>', ')', '(', '\\', '[', '7', '%'],
  ...[
    'ש',
    'ל',
    'م',
    'ح',
    'م',
    'د',
    '،',
    '\u064e',
    '\u0302',
    '\u00ad',
    '\u200d',
    '\u202e',
    '\u2067',
  ],
  ...['\u0000', '\u0007', '\u001b', '\ud800', '\udc00', '\ufeff', '\ufffe', '\ue123', '\u{1f600}'],
  ...['\u{1f468}', '\ufe0f', '日', 'ก', 'ა', '𝔘', 'ﷺ', 'ﬁ', 'Ω', 'Ж', '½', '…', '−', '\u2028'],
);
const hostile = fc.oneof(
  fc.string({ unit: letters, maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('texts that were not meant for paper', () => {
  it('are said whole, and drawn without a fault', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 40, maxLength: 40 }), (texts) => {
        const pdf = readTagged(drawnReport(reportWith(texts), 'std'));
        const said = withoutFiller(withoutSpace(spokenText(pdf.tree)));
        for (const text of texts) {
          assert.ok(said.includes(withoutFiller(asSaid(text))), JSON.stringify(text));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('may be any letter that is read from the right, and with marks', () => {
    const all = Array.from({ length: 0x780 - 0x590 }, (_, i) => String.fromCharCode(0x590 + i));
    const texts = all.flatMap((letter) => [letter, `${letter}\u064e\u0651 م${letter}م`]);
    const pdf = readTagged(drawnReport(reportWith(texts), 'std'));
    const said = withoutFiller(withoutSpace(spokenText(pdf.tree)));
    for (const text of texts) assert.ok(said.includes(withoutFiller(asSaid(text))), text);
  });

  it('may be titles', () => {
    const title = 'Bø & «Å» <script> \u0007 שלום \u{1f600}';
    const report = { ...syntheticReport(), title, reference: 'A & <B> \u0007' };
    const pdf = readTagged(drawnReport(report, 'std'));
    assertWellTagged(pdf);
    assert.ok(withoutSpace(spokenText(pdf.tree)).includes(asSaid(title)));
    const xmp = Buffer.from(drawnReport(report, 'std')).toString('utf8');
    assert.match(
      xmp,
      /<rdf:li xml:lang="x-default">Rapport fra KPR A &amp; &lt;B&gt; {2}<\/rdf:li>/,
    );
  });

  it('may be a word of ten thousand letters, which goes on over pages', () => {
    const word = 'æ'.repeat(9_999) + 'å';
    const pdf = readTagged(drawnReport(reportWith([word]), 'std'));
    assert.ok(withoutSpace(spokenText(pdf.tree)).includes(word));
  });
});

/** Every text as a value about the person, in a table and in a list. */
function reportWith(texts: readonly string[]): Report {
  const report = syntheticReport();
  const cells = texts.map((text) => ({ cells: [{ text }, { text: 'x' }] }));
  const columns = [{ label: 'a' }, { label: 'b' }];
  return {
    ...report,
    about: texts.map((text) => ({ label: 'y', text })),
    use: {
      ...report.use,
      sections: [{ title: 't', paragraphs: [], table: { columns, rows: cells } }],
    },
  };
}

/** A glyph that stands for no letter of its own stands for this. */
function withoutFiller(text: string): string {
  return text.replaceAll('\u2060', '');
}
