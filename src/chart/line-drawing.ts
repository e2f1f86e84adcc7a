import { scaleLinear, type ScaleLinear } from 'd3-scale';
import {
  clamp,
  lineHeight,
  tenths,
  textSize,
  textWidth,
  type Box,
  type Drawing,
  type Point,
  type Shape,
} from './drawing.ts';

export type LineChart = {
  /** In order of x. */
  points: readonly Point[];
  /** Where the line must not be drawn, and the word that says why. */
  gaps: readonly Gap[];
  /** What x and y are measured in: stands at the end of each axis. */
  xTitle: string;
  yTitle: string;
  /** Values at the axes in words; an empty word is left out. */
  xText: (value: number) => string;
  yText: (value: number) => string;
  /** The last point's own value. */
  lastText: string;
};

export type Gap = { from: number; to: number; word: string };

type Scales = { x: ScaleLinear<number, number>; y: ScaleLinear<number, number> };

const left = 40;
const right = 12;
const foot = 38;
const narrowestBand = 10;

/** One line over time, broken wherever something is missing. */
export function lineDrawing(chart: LineChart, size: { width: number; height: number }): Drawing {
  const { width, height } = size;
  const words = [...new Set(chart.gaps.map(({ word }) => word))];
  const top = lineHeight * (1 + words.length) + 8;
  const plot = { x: left, y: top, width: width - left - right, height: height - top - foot };
  const scales = scalesOf(chart, plot);
  return {
    width,
    height,
    plot,
    shapes: [
      ...axisShapes(chart, scales, plot),
      ...chart.gaps.map((gap) => bandOf(gap, scales, plot)),
      ...gapWords(chart.gaps, words, { scales, plot, width }),
      ...runsOf(chart.points, chart.gaps)
        .filter((run) => run.length > 1)
        .map((run): Shape => ({
          kind: 'line',
          tone: 'data',
          points: run.map((point) => placed(point, scales)),
        })),
      ...chart.points.map((point): Shape => ({ kind: 'dot', ...placed(point, scales) })),
      ...lastValue(chart, scales, plot),
    ],
  };
}

/** Points that a line may join: none with a gap between them. */
export function runsOf(points: readonly Point[], gaps: readonly Gap[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined =
      before !== undefined && !gaps.some(({ from, to }) => from < point.x && to > before.x);
    if (run !== undefined && joined) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function scalesOf({ points, gaps }: LineChart, plot: Box): Scales {
  const xs = [...points.map(({ x }) => x), ...gaps.flatMap(({ from, to }) => [from, to])];
  const ys = points.map(({ y }) => y);
  return {
    x: scaleLinear()
      .domain(extent(xs))
      .nice(4)
      .range([plot.x, plot.x + plot.width]),
    y: scaleLinear()
      .domain(withHeadroom(extent(ys)))
      .nice(4)
      .range([plot.y + plot.height, plot.y]),
  };
}

/** Room over the highest point for its value, clear of the line that leads up to it. */
function withHeadroom([least, most]: [number, number]): [number, number] {
  return [least, most + (most - least) * 0.12];
}

/** Never a single value, which would have no place on a scale. */
function extent(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values);
  const most = Math.max(...values);
  return most - least < 0.01 ? [Math.max(0, least - 0.5), most + 0.5] : [least, most];
}

function placed({ x, y }: Point, scales: Scales): Point {
  return { x: tenths(scales.x(x)), y: tenths(scales.y(y)) };
}

function axisShapes(
  { points, xTitle, yTitle, xText, yText }: LineChart,
  { x, y }: Scales,
  plot: Box,
): Shape[] {
  const base = plot.y + plot.height;
  const end = plot.x + plot.width;
  const xTicks = x.ticks(plot.width < 400 ? 5 : 9).filter((value) => xText(value) !== '');
  const yTicks = points.length === 0 ? [] : y.ticks(4);
  return [
    ...yTicks.flatMap((value): Shape[] => [
      straight('grid', { x: plot.x, y: y(value) }, { x: end, y: y(value) }),
      text({ x: plot.x - 6, y: y(value) + 4 }, yText(value), 'end'),
    ]),
    straight('axis', { x: plot.x, y: base }, { x: end, y: base }),
    ...xTicks.map((value) => text({ x: x(value), y: base + textSize + 4 }, xText(value), 'middle')),
    text({ x: end, y: base + textSize + 20 }, xTitle, 'end'),
    ...(points.length === 0 ? [] : [text({ x: 0, y: textSize }, yTitle, 'start')]),
  ];
}

function straight(tone: 'grid' | 'axis', from: Point, to: Point): Shape {
  return {
    kind: 'line',
    tone,
    points: [from, to].map((point) => ({ x: tenths(point.x), y: tenths(point.y) })),
  };
}

function text(at: Point, words: string, anchor: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'text', x: tenths(at.x), y: tenths(at.y), anchor, tone: 'tick', text: words };
}

function bandOf({ from, to }: Gap, { x }: Scales, plot: Box): Shape & { kind: 'band' } {
  const width = clamp(x(to) - x(from), narrowestBand, plot.width);
  const middle = (x(from) + x(to)) / 2;
  const start = clamp(middle - width / 2, plot.x, plot.x + plot.width - width);
  return {
    kind: 'band',
    x: tenths(start),
    y: plot.y,
    width: tenths(width),
    height: plot.height,
  };
}

/** Each word over its bands, on a line of its own, left out where the one before is in the way. */
function gapWords(
  gaps: readonly Gap[],
  words: readonly string[],
  { scales, plot, width }: { scales: Scales; plot: Box; width: number },
): Shape[] {
  return words.flatMap((word, line) => {
    const half = textWidth(word) / 2;
    let free = -Infinity;
    return gaps
      .filter((gap) => gap.word === word)
      .map((gap) => bandOf(gap, scales, plot))
      .toSorted((a, b) => a.x - b.x)
      .flatMap((band): Shape[] => {
        const middle = clamp(band.x + band.width / 2, half, width - half);
        if (middle - half < free) return [];
        free = middle + half + 8;
        const y = plot.y - 6 - line * lineHeight;
        return [{ kind: 'text', x: tenths(middle), y, anchor: 'middle', tone: 'gap', text: word }];
      });
  });
}

/** Over the last point, where the line that leads up to it does not come. */
function lastValue({ points, lastText }: LineChart, scales: Scales, plot: Box): Shape[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const { x, y } = placed(last, scales);
  const half = textWidth(lastText) / 2;
  const middle = tenths(clamp(x, plot.x + half, plot.x + plot.width - half));
  return [
    { kind: 'text', x: middle, y: tenths(y - 9), anchor: 'middle', tone: 'value', text: lastText },
  ];
}
