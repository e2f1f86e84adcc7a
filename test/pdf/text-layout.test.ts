import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../src/pdf/text-layout.pdf.ts';
import type { Line } from '../../src/pdf/text-pieces.pdf.ts';

const latin = (codePoint: number) => codePoint >= 32 && codePoint < 0x250;

describe('text on lines', () => {
  it('breaks between words, and keeps the space that a screen reader needs', () => {
    assert.deepEqual(drawn('en to tre fire', 7), ['en to ', 'tre ', 'fire ']);
  });

  it('breaks a word that is wider than the line', () => {
    assert.deepEqual(drawn('abcdefgh', 3), ['abc', 'def', 'gh ']);
    assert.deepEqual(drawn('\u{1F600}abcdefgh', 9), ['[U+1F600]', 'abcdefgh ']);
  });

  it('keeps line breaks of every kind, and has no line for nothing', () => {
    assert.deepEqual(drawn('en\nto', 10), ['en ', 'to ']);
    assert.deepEqual(drawn('a\r\nb\rc\u2028d\u0085e', 10), ['a ', 'b ', 'c ', 'd ', 'e ']);
    assert.deepEqual(drawn('', 10), []);
  });

  it('does not break at a space that must not break', () => {
    assert.deepEqual(drawn('kr 1\u00a0234', 5), ['kr ', '1\u00a0234 ']);
  });

  it('loses nothing and overflows nothing, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', 'ש', 'م', '(', '7', '\u202E', '\u{1F600}'),
      }),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 24, max: 60 }), (text, width) => {
        const lines = laidOut(text, width);
        const tidy = text.normalize('NFC');
        for (const letter of Array.from(tidy).filter((one) => /\S/u.test(one))) {
          const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          const shown = drawn(text, 1_000).join('').replace(/\s/g, '');
          assert.ok(
            shown.includes(letter) || shown.includes(`U+${code}`) || mirrored(letter),
            code,
          );
        }
        for (const line of lines) {
          const length = Array.from(textOf(line).trimEnd()).length;
          assert.ok(length <= width || length <= longestMark(line), textOf(line));
        }
      }),
    );
  });
});

describe('what has no glyph', () => {
  it('is composed with its accents first, as fonts have letters so', () => {
    assert.deepEqual(drawn('A\u030a', 20), ['Å ']);
  });

  it('is shown by its number, and means itself where that can be said', () => {
    const [line = []] = laidOut('a\u{1F600}\u0000', 100);
    assert.deepEqual(
      line.map(({ pieces, actual }) => [pieces.map(({ text }) => text).join(''), actual]),
      [
        ['a', undefined],
        ['[U+1F600]', '\u{1F600}'],
        ['[U+0000] ', undefined],
      ],
    );
  });

  it('is one mark where several make one picture', () => {
    assert.deepEqual(drawn('\u{1F468}\u200D\u{1F469}', 100), ['[U+1F468 U+200D U+1F469] ']);
  });

  it('never turns the text around it, as what changes the direction is shown', () => {
    assert.deepEqual(drawn('a\u202Ebc', 100), ['a[U+202E]bc ']);
  });
});

describe('text from right to left', () => {
  const hebrew = (codePoint: number) =>
    latin(codePoint) || (codePoint >= 0x5d0 && codePoint < 0x5eb);

  it('has its words in the order of the eye, its brackets mirrored, and its numbers unturned', () => {
    const [line = []] = laidOut('a אב (גד) 12', 100, hebrew);
    const texts = line.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    assert.deepEqual(texts, ['a ', '12 (דג) בא', ' ']);
    assert.ok(line.some(({ turned }) => turned));
  });
});

function laidOut(text: string, width: number, draws = latin): Line[] {
  return linesOf(text, {
    width,
    face: 'regular',
    measure: (part) => Array.from(part).length,
    draws: (_face, codePoint) => draws(codePoint),
    says: () => true,
  });
}

function drawn(text: string, width: number): string[] {
  return laidOut(text, width).map(textOf);
}

function textOf(line: Line): string {
  return line.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
}

function longestMark(line: Line): number {
  return Math.max(
    0,
    ...Array.from(textOf(line).matchAll(/\[U\+[^\]]*\]/g), ([mark]) => mark.length),
  );
}

function mirrored(letter: string): boolean {
  return '()[]{}<>«»'.includes(letter);
}
