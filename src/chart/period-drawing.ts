import { scaleLinear, type ScaleLinear } from 'd3-scale';
import {
  clamp,
  lineHeight,
  tenths,
  textSize,
  wrapText,
  type Box,
  type Drawing,
  type Shape,
} from './drawing.ts';

/** One line of bars; `from` and `to` are years with their fractions. */
export type PeriodLine = { name: string; periods: readonly Period[] };
/** `open`: it was not over when this was last told of. */
export type Period = { from: number; to: number; open: boolean };

const barHeight = 14;
const laneHeight = barHeight + 3;
const lineGap = 11;
const arrowRoom = 14;
const side = 2;
const foot = 24;
const narrowestBar = 4;

/** Bars over years, each line under its name. `from` and `to` are the first and last year shown. */
export function periodDrawing(
  lines: readonly PeriodLine[],
  domain: { from: number; to: number },
  width: number,
): Drawing {
  const rows = placedLines(lines, width);
  const bottom = rows.at(-1)?.bottom ?? 0;
  const plot = { x: side, y: 0, width: width - side - arrowRoom, height: bottom };
  const x = scaleLinear()
    .domain([domain.from, Math.max(domain.to, domain.from + 1)])
    .range([plot.x, plot.x + plot.width]);
  return {
    width,
    height: bottom + foot,
    plot,
    shapes: [
      ...yearLines(x, plot),
      ...rows.flatMap(({ name, nameTop, barTop, lanes }) => [
        ...name.map((text, line): Shape => ({
          kind: 'text',
          x: side,
          y: nameTop + textSize + line * lineHeight,
          anchor: 'start',
          tone: 'name',
          text,
        })),
        ...lanes.flatMap((lane, place) =>
          lane.flatMap((period) => barShapes(period, barTop + place * laneHeight, { x, plot })),
        ),
      ]),
    ],
  };
}

function placedLines(lines: readonly PeriodLine[], width: number) {
  let top = 0;
  return lines.map(({ name, periods }) => {
    const written = wrapText(name, width - 2 * side);
    const nameTop = top;
    const barTop = nameTop + written.length * lineHeight + 2;
    const lanes = lanesOf(periods);
    const bottom = barTop + lanes.length * laneHeight;
    top = bottom + lineGap;
    return { name: written, lanes, nameTop, barTop, bottom: bottom + 3 };
  });
}

/** What overlaps lies on lanes of its own, so that no bar hides another. */
function lanesOf(periods: readonly Period[]): Period[][] {
  const lanes: Period[][] = [];
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? -Infinity) <= period.from);
    if (free === undefined) lanes.push([period]);
    else free.push(period);
  }
  return lanes;
}

function yearLines(x: ScaleLinear<number, number>, plot: Box): Shape[] {
  const bottom = plot.y + plot.height;
  const years = x.ticks(plot.width < 400 ? 5 : 10).filter((year) => Number.isInteger(year));
  return years.flatMap((year): Shape[] => {
    const at = tenths(x(year));
    return [
      {
        kind: 'line',
        tone: 'grid',
        points: [
          { x: at, y: plot.y },
          { x: at, y: bottom },
        ],
      },
      {
        kind: 'text',
        x: clamp(at, 14, plot.x + plot.width),
        y: bottom + textSize + 4,
        anchor: 'middle',
        tone: 'tick',
        text: String(year),
      },
    ];
  });
}

function barShapes(
  { from, to, open }: Period,
  y: number,
  { x, plot }: { x: ScaleLinear<number, number>; plot: Box },
): Shape[] {
  const end = plot.x + plot.width;
  const start = clamp(x(from), plot.x, end - narrowestBar);
  const stop = clamp(x(to), start + narrowestBar, end);
  const bar: Shape = {
    kind: 'bar',
    x: tenths(start),
    y,
    width: tenths(stop - start),
    height: barHeight,
  };
  if (!open) return [bar];
  const tip = Math.min(stop + 10, plot.x + plot.width + arrowRoom);
  return [
    bar,
    {
      kind: 'line',
      tone: 'arrow',
      points: [
        { x: tenths(stop + 3), y: y + 1 },
        { x: tenths(tip), y: y + barHeight / 2 },
        { x: tenths(stop + 3), y: y + barHeight - 1 },
      ],
    },
  ];
}
