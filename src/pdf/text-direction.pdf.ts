import * as bidiModule from 'bidi-js';
import { isOurs, type Line, type Piece, type Stretch, type Unit } from './text-pieces.pdf.ts';

const bidi = openBidi(bidiModule.default);
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** A unit with how deep it lies in text of the other direction: odd is right to left. */
export type Levelled = Unit & { level: number };

/** Unicode's bidirectional algorithm (UAX #9), for a paragraph as it is drawn. */
export function levelled(paragraph: readonly Unit[]): Levelled[] {
  const text = paragraph.map((unit) => unit.text).join('');
  if (!rightToLeft.test(text)) return paragraph.map((unit) => ({ ...unit, level: 0 }));
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  let at = 0;
  return paragraph.map((unit) => {
    const level = levels[at] ?? 0;
    at += unit.text.length;
    return { ...unit, level };
  });
}

/** A line's units in the order of the eye. */
export function lineOf(units: readonly Levelled[]): Line {
  return runs(units, readTogether).map(stretchOf);
}

/** What must be told beside has a stretch of its own, but never inside what is turned. */
function readTogether(a: Levelled, b: Levelled): boolean {
  if (a.level > 0 || b.level > 0) return a.level > 0 && b.level > 0;
  return !a.unclear && !b.unclear;
}

function stretchOf(run: readonly Levelled[]): Stretch {
  const words = runs(run, (a, b) => a.face === b.face && a.level === b.level);
  const pieces = joined(inOrderOfTheEye(words).map(pieceOf));
  if (run.some(({ level }) => level > 0)) return { pieces, actual: undefined, turned: true };
  const meant = run.map((unit) => unit.meant).join('');
  return { pieces, actual: run[0]?.unclear === true ? meant : undefined, turned: false };
}

/** The fonts of scripts that are read from the right turn their words themselves. */
function pieceOf(word: readonly Levelled[]): Piece {
  const [{ level, face } = { level: 0, face: 'regular' as const }] = word;
  const turned = level % 2 === 1;
  const texts = word.map(({ text }) => (turned ? (bidi.getMirroredCharacter(text) ?? text) : text));
  return { text: (turned && isOurs(face) ? texts.toReversed() : texts).join(''), face };
}

/** Rule L2: from the deepest level to the first odd one, what lies so deep is turned around. */
function inOrderOfTheEye(words: readonly Levelled[][]): Levelled[][] {
  const levelOf = (word: readonly Levelled[]) => word[0]?.level ?? 0;
  const ordered = [...words];
  for (let level = Math.max(...words.map(levelOf)); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let until = from;
      while (until < ordered.length && levelOf(ordered[until] ?? []) >= level) until++;
      if (until - from < 2) continue;
      ordered.splice(from, until - from, ...ordered.slice(from, until).reverse());
      from = until;
    }
  }
  return ordered;
}

function joined(pieces: readonly Piece[]): Piece[] {
  return runs(pieces, (a, b) => a.face === b.face && isOurs(a.face)).map((same) => ({
    text: same.map(({ text }) => text).join(''),
    face: same[0]?.face ?? 'regular',
  }));
}

type Bidi = ReturnType<(typeof bidiModule)['default']['default']>;

/** The package's declarations are of a module of the newer kind than it is. */
function openBidi(factory: unknown): Bidi {
  if (!isFactory(factory)) throw new Error('bidi-js is no longer a function');
  return factory();
}

function isFactory(factory: unknown): factory is () => Bidi {
  return typeof factory === 'function';
}

/** Neighbours that belong together. */
function runs<Item>(items: readonly Item[], together: (a: Item, b: Item) => boolean): Item[][] {
  const found: Item[][] = [];
  let before: Item | undefined;
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && before !== undefined && together(before, item)) last.push(item);
    else found.push([item]);
    before = item;
  }
  return found;
}
