import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { columnDrawing } from '../../src/chart/column-drawing.ts';
import { drawingWidths, wrapText, type Drawing, type Shape } from '../../src/chart/drawing.ts';
import { lineDrawing, runsOf, type Gap } from '../../src/chart/line-drawing.ts';
import { periodDrawing } from '../../src/chart/period-drawing.ts';

const width = fc.constantFrom(...drawingWidths);
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const columns = fc.array(
  fc.record({ label: fc.nat({ max: 9999 }).map(String), value: fc.nat({ max: 5000 }) }),
  { maxLength: 30 },
);
const points = fc
  .array(fc.record({ x: finite(0, 20), y: finite(0.2, 250) }), { maxLength: 60 })
  .map((some) => some.toSorted((a, b) => a.x - b.x));
const gaps = fc.array(
  fc
    .tuple(finite(0, 20), finite(0, 20), fc.constantFrom('Sperret', 'Reservert'))
    .map(([one, other, word]): Gap => ({
      from: Math.min(one, other),
      to: Math.max(one, other),
      word,
    })),
  { maxLength: 6 },
);
const lines = fc.array(
  fc.record({
    name: fc.lorem({ maxCount: 9 }),
    periods: fc.array(
      fc.tuple(finite(1990, 2030), finite(1990, 2030), fc.boolean()).map(([one, other, open]) => ({
        from: Math.min(one, other),
        to: Math.max(one, other),
        open,
      })),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  { maxLength: 8 },
);

describe('columns', () => {
  it('lie within the drawing, one for each value over zero', () => {
    fc.assert(
      fc.property(columns, width, (some, wide) => {
        const most = Math.max(0, ...some.map(({ value }) => value));
        const said = some.map((one) => ({ ...one, text: String(one.value) }));
        const drawing = columnDrawing(said, most, { width: wide, columnHeight: 110 });
        isSound(drawing);
        const bars = drawing.shapes.filter(({ kind }) => kind === 'bar');
        assert.equal(bars.length, some.filter(({ value }) => value > 0).length);
      }),
    );
  });

  it('are as high as their values where the same most is given', () => {
    const two = [
      { label: '2024', value: 10, text: '10' },
      { label: '2025', value: 20, text: '20' },
    ];
    const { shapes } = columnDrawing(two, 40, { width: 288, columnHeight: 100 });
    const heights = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape.height] : []));
    assert.deepEqual(heights, [25, 50]);
  });

  it('do not write labels over each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const some = Array.from({ length: count }, (_, place) => ({
          label: String(1990 + place),
          value: place,
          text: String(place),
        }));
        const { shapes } = columnDrawing(some, count, { width: 288, columnHeight: 110 });
        const middles = shapes.flatMap((shape) =>
          shape.kind === 'text' && shape.tone === 'tick' && shape.anchor === 'middle'
            ? [shape.x]
            : [],
        );
        middles.slice(1).forEach((x, place) => {
          assert.ok(x - (middles[place] ?? 0) >= 25, `${x} after ${middles[place]}`);
        });
      }),
    );
  });
});

describe('a line', () => {
  it('lies within the drawing, with a dot for every point and a band for every gap', () => {
    fc.assert(
      fc.property(points, gaps, width, (some, missing, wide) => {
        const drawing = drawn(some, missing, wide);
        isSound(drawing);
        assert.equal(drawing.shapes.filter(({ kind }) => kind === 'dot').length, some.length);
        assert.equal(drawing.shapes.filter(({ kind }) => kind === 'band').length, missing.length);
      }),
    );
  });

  it('is never drawn across a gap', () => {
    fc.assert(
      fc.property(points, gaps, (some, missing) => {
        const runs = runsOf(some, missing);
        assert.deepEqual(runs.flat(), some);
        for (const run of runs) {
          run.slice(1).forEach((point, place) => {
            const before = run[place]?.x ?? NaN;
            assert.ok(!missing.some(({ from, to }) => from < point.x && to > before));
          });
        }
      }),
    );
  });

  it('is broken by a gap between two points, and not by one that ends where it begins', () => {
    const three = [1, 2, 3].map((x) => ({ x, y: x }));
    const word = 'Sperret';
    assert.equal(runsOf(three, [{ from: 1.2, to: 1.3, word }]).length, 2);
    assert.equal(runsOf(three, [{ from: 0, to: 1, word }]).length, 1);
    assert.equal(runsOf(three, [{ from: 1, to: 3, word }]).length, 3);
  });

  it('says the word of each gap', () => {
    const drawing = drawn(
      [{ x: 1, y: 4 }],
      [
        { from: 2, to: 3, word: 'Sperret' },
        { from: 3, to: 4, word: 'Reservert' },
      ],
      288,
    );
    const words = drawing.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.tone === 'gap' ? [shape.text] : [],
    );
    assert.deepEqual(words.toSorted(), ['Reservert', 'Sperret']);
  });
});

describe('periods', () => {
  it('lie within the drawing, with a bar for each and an arrow for the open ones', () => {
    fc.assert(
      fc.property(lines, width, (some, wide) => {
        const drawing = periodDrawing(some, { from: 1995, to: 2026 }, wide);
        isSound(drawing);
        const all = some.flatMap(({ periods }) => periods);
        assert.equal(drawing.shapes.filter(({ kind }) => kind === 'bar').length, all.length);
        const arrows = drawing.shapes.filter((one) => one.kind === 'line' && one.tone === 'arrow');
        assert.equal(arrows.length, all.filter(({ open }) => open).length);
      }),
    );
  });
});

describe('periods of one line', () => {
  it('lie side by side when they overlap, and in a row when they do not', () => {
    const [first, second, third] = [
      { from: 2000, to: 2010, open: false },
      { from: 2005, to: 2008, open: false },
      { from: 2010, to: 2012, open: false },
    ];
    const { shapes } = periodDrawing(
      [{ name: 'Trygghetsalarm', periods: [first, second, third] }],
      { from: 2000, to: 2020 },
      288,
    );
    const tops = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape.y] : []));
    assert.equal(new Set(tops).size, 2);
    assert.equal(tops.length, 3);
  });
});

describe('texts', () => {
  it('are broken between words, and none is lost', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), finite(50, 300), (text, wide) => {
        assert.equal(wrapText(text, wide).join(' '), text);
      }),
    );
  });
});

function drawn(some: { x: number; y: number }[], missing: Gap[], wide: number): Drawing {
  return lineDrawing(
    {
      points: some,
      gaps: missing,
      xTitle: 'Alder i år',
      yTitle: 'kg',
      xText: String,
      yText: String,
      lastText: '12,5 kg',
    },
    { width: wide, height: 260 },
  );
}

function isSound({ width: wide, height, shapes }: Drawing): void {
  assert.ok(Number.isFinite(height) && height > 0);
  for (const shape of shapes) {
    for (const { x, y } of cornersOf(shape)) {
      assert.ok(x >= -0.1 && x <= wide + 0.1, `${shape.kind} at x ${x} of ${wide}`);
      assert.ok(y >= -0.1 && y <= height + 0.1, `${shape.kind} at y ${y} of ${height}`);
    }
  }
}

function cornersOf(shape: Shape): { x: number; y: number }[] {
  if (shape.kind === 'line') return shape.points;
  if (shape.kind === 'dot' || shape.kind === 'text') return [shape];
  assert.ok(shape.width > 0 && shape.height > 0, 'a bar with no size');
  return [shape, { x: shape.x + shape.width, y: shape.y + shape.height }];
}
