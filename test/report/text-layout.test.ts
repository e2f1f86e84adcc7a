import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawableText, wrapText } from '../../src/report/text-layout.pdf.ts';

const oneEach = (text: string) => text.length;

describe('text on lines', () => {
  it('breaks between words, and keeps the space that a screen reader needs', () => {
    assert.deepEqual(wrapText('en to tre fire', 7, oneEach), ['en to ', 'tre ', 'fire ']);
  });

  it('breaks a word that is wider than the line', () => {
    assert.deepEqual(wrapText('abcdefgh', 3, oneEach), ['abc', 'def', 'gh ']);
  });

  it('keeps line breaks, and has no line for nothing', () => {
    assert.deepEqual(wrapText('en\nto', 10, oneEach), ['en ', 'to ']);
    assert.deepEqual(wrapText('', 10, oneEach), []);
  });

  it('does not break at a space that must not break', () => {
    assert.deepEqual(wrapText('kr 1\u00a0234', 5, oneEach), ['kr ', '1\u00a0234 ']);
  });

  it('loses nothing and overflows nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const letterWidth = (piece: string) => Array.from(piece).length;
          const lines = wrapText(text, width, letterWidth);
          const bare = (value: string) => value.replace(/[ \t\n]+/g, '');
          assert.equal(bare(lines.join('')), bare(text));
          for (const line of lines) assert.ok(letterWidth(line.replace(/ $/, '')) <= width);
        },
      ),
    );
  });
});

describe('drawable text', () => {
  const latin = (codePoint: number) => codePoint < 0x250;

  it('composes letters, as fonts have them so', () => {
    assert.equal(drawableText('A\u030a', latin), 'Å');
  });

  it('has one kind of line break', () => {
    assert.equal(drawableText('a\r\nb\rc\u2028d', latin), 'a\nb\nc\nd');
  });

  it('names what it cannot draw', () => {
    assert.equal(drawableText('a\u{1F600}\u0000', latin), 'a[U+1F600][U+0000]');
  });
});
