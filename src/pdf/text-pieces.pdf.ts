import type { FaceName } from './typography.pdf.ts';

/** Text in one font, drawn from left to right as it stands here. */
export type Piece = { text: string; face: FaceName };

/** A line as the eye meets it. */
export type Stretch = {
  pieces: Piece[];
  /** What it means, where its glyphs say something else. */
  actual: string | undefined;
  /** Its order is not that of the text. */
  turned: boolean;
};
export type Line = Stretch[];

/** As little text as is drawn together: a letter with its accents, or a mark in its place. */
export type Unit = Piece & {
  /** What it stands for: itself, a character without a glyph, or nothing that can be said. */
  meant: string;
  /** Its glyphs do not say what it means. */
  unclear: boolean;
};

/** What the fonts can do. */
export type Drawers = {
  draws: (face: FaceName, codePoint: number) => boolean;
  /** Whether the glyph of these letters is known to stand for them, and not for some that look alike. */
  says: (face: FaceName, letters: string) => boolean;
};

// What every face of ours has; a test draws each of them.
const usual =
  /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u2012-\u2014\u2018-\u201E\u2026\u2212]*$/;

/** What is not seen, or changes what is seen: shown by its number, so that nothing is hidden. */
const unseen = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u;
/** What no reading aloud or copying should be given. */
const unsayable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

const clusters = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** The fonts that we write in; the others turn what they draw, as it is read from the right. */
export function isOurs(face: FaceName): boolean {
  return face === 'regular' || face === 'semibold';
}

/** Composed letters, one kind of line break, and no tabs. */
export function tidied(text: string): string {
  return isUsual(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ');
}

/** Text for those who listen or copy: tidied, and what cannot be said by its number. */
export function sayable(text: string): string {
  return isUsual(text)
    ? text
    : tidied(text).replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (letter) =>
        numbered([letter]),
      );
}

/** Whether all of it is letters that need no care. */
export function isUsual(text: string): boolean {
  return usual.test(text);
}

/**
 * Tidied text as units that can be drawn. What no font has, and what is not seen, stands as its code
 * point: «[U+1F600]».
 */
export function unitsOf(text: string, face: FaceName, others: readonly FaceName[], fonts: Drawers) {
  const faces = [face, ...others];
  const faceFor = (letters: string) =>
    unseen.test(letters)
      ? undefined
      : faces.find((one) =>
          Array.from(letters).every((letter) => fonts.draws(one, codeOf(letter))),
        );
  const unitOf = (letters: string, own: FaceName): Unit => {
    const unclear = !fonts.says(own, letters);
    return { text: letters, face: own, meant: letters, unclear };
  };
  return Array.from(clusters.segment(text)).flatMap(({ segment }): Unit[] => {
    const whole = faceFor(segment);
    if (whole !== undefined) return [unitOf(segment, whole)];
    const letters = Array.from(segment);
    if (faceFor(letters[0] ?? '') === undefined && !unsayable.test(segment)) {
      return [markOf(segment, face)];
    }
    return letters.map((letter) => {
      const own = faceFor(letter);
      return own === undefined ? markOf(letter, face) : unitOf(letter, own);
    });
  });
}

function markOf(letters: string, face: FaceName): Unit {
  const text = numbered(Array.from(letters));
  const meant = unsayable.test(letters) ? text : letters;
  return { text, face, meant, unclear: meant !== text };
}

function numbered(letters: readonly string[]): string {
  const codes = letters.map((letter) => {
    return `U+${codeOf(letter).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `[${codes.join(' ')}]`;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
