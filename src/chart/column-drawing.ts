import { scaleBand, scaleLinear } from 'd3-scale';
import { tenths, textSize, textWidth, type Drawing, type Shape } from './drawing.ts';

/** One column; `text` is its value as people write it. */
export type Column = { label: string; value: number; text: string };

/** `columnHeight` is that of the value `most`; a drawing is no higher than its columns need. */
export type ColumnSize = { width: number; columnHeight: number };

const headroom = 20;
const footroom = 22;
/** Few beside many are still seen. */
const lowestColumn = 3;
/** Low enough to show how little there is, high enough to look like a chart. */
const lowestPlot = 24;
/** One year alone is a column, not a wall. */
const widestColumn = 40;

/**
 * Columns side by side, each under its value where there is room, over its label.
 *
 * @param most the value that fills the height: the same for drawings that are compared
 */
export function columnDrawing(
  columns: readonly Column[],
  most: number,
  { width, columnHeight: highest }: ColumnSize,
): Drawing {
  const own = Math.max(0, ...columns.map(({ value }) => value));
  const plotHeight = tenths(Math.max(lowestPlot, highest * Math.min(1, own / Math.max(most, 1))));
  const plot = { x: 0, y: headroom, width, height: plotHeight };
  const places = scaleBand<number>()
    .domain(columns.keys())
    .range([0, width])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const layout: Layout = {
    width,
    base: plot.y + plot.height,
    barWidth: Math.min(places.bandwidth(), widestColumn),
    heightOf: scaleLinear()
      .domain([0, Math.max(most, 1)])
      .range([0, highest]),
    middleOf: (place) => tenths((places(place) ?? 0) + places.bandwidth() / 2),
    labelEvery: labelEvery(columns, places.step()),
    valued: valuesShown(columns, places.step()),
  };
  return {
    width,
    height: plotHeight + headroom + footroom,
    plot,
    shapes: [
      axis(width, layout.base),
      ...columns.flatMap((column, place) => columnShapes(column, place, layout)),
    ],
  };
}

type Layout = {
  width: number;
  /** Where columns stand. */
  base: number;
  barWidth: number;
  heightOf: (value: number) => number;
  middleOf: (place: number) => number;
  labelEvery: number;
  /** Places whose values are written. */
  valued: ReadonlySet<number>;
};

function columnShapes({ label, value, text }: Column, place: number, layout: Layout): Shape[] {
  const { width, base, barWidth } = layout;
  const middle = layout.middleOf(place);
  const under =
    place % layout.labelEvery === 0
      ? [said(middle, base + textSize + 4, label, { tone: 'tick', width })]
      : [];
  if (value <= 0) return under;
  const height = tenths(Math.max(layout.heightOf(value), lowestColumn));
  const y = tenths(base - height);
  return [
    { kind: 'bar', x: tenths(middle - barWidth / 2), y, width: tenths(barWidth), height },
    ...(layout.valued.has(place) ? [said(middle, y - 5, text, { tone: 'value', width })] : []),
    ...under,
  ];
}

function axis(width: number, y: number): Shape {
  return {
    kind: 'line',
    tone: 'axis',
    points: [
      { x: 0, y },
      { x: width, y },
    ],
  };
}

/** A text over or under a column, moved inwards where it would leave the drawing. */
function said(
  middle: number,
  y: number,
  text: string,
  { tone, width }: { tone: 'value' | 'tick'; width: number },
): Shape {
  const half = textWidth(text) / 2;
  if (middle - half < 0) return { kind: 'text', x: 0, y, anchor: 'start', tone, text };
  if (middle + half > width) return { kind: 'text', x: width, y, anchor: 'end', tone, text };
  return { kind: 'text', x: middle, y, anchor: 'middle', tone, text };
}

/** Every label, or every second, third … when they would run into each other. */
function labelEvery(columns: readonly Column[], step: number): number {
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label)));
  return Math.max(1, Math.ceil((widest + 4) / step));
}

/** Every value, or only the highest when they would run into each other. */
function valuesShown(columns: readonly Column[], step: number): Set<number> {
  const widest = Math.max(0, ...columns.map(({ text }) => textWidth(text)));
  if (widest + 2 <= step) return new Set(columns.keys());
  const highest = Math.max(...columns.map(({ value }) => value));
  return new Set([columns.findIndex(({ value }) => value === highest)]);
}
