import type { Measurement } from './holdings.ts';

/** What a child is measured for that makes a curve: in kilograms, and in centimetres. */
export type Growth = 'weight' | 'height';

const growthOf: Readonly<Record<string, Growth>> = {
  vekt: 'weight',
  lengde: 'height',
  hoyde: 'height',
};

/** How many kilograms or centimetres there are in one. */
const unitsOf: Readonly<Record<Growth, Readonly<Record<string, number>>>> = {
  weight: { kg: 1, kilo: 1, kilogram: 1, g: 0.001, gram: 0.001 },
  height: {
    cm: 1,
    centimeter: 1,
    mm: 0.1,
    millimeter: 0.1,
    m: 100,
    meter: 100,
  },
};

/** Outside of this a figure is a slip of the pen, and would flatten the curve of the others. */
const believable: Readonly<Record<Growth, { least: number; most: number }>> = {
  weight: { least: 0.2, most: 300 },
  height: { least: 15, most: 250 },
};

export function growthMeasured({ kind }: Measurement): Growth | undefined {
  return growthOf[kind];
}

/**
 * Kilograms or centimetres. Undefined where a figure or its unit is missing, unknown or cannot be
 * right: a unit is never guessed.
 */
export function measuredSize({ value, unit }: Measurement, growth: Growth): number | undefined {
  const factor = unitsOf[growth][(unit ?? '').trim().toLowerCase().replace(/\.$/, '')];
  if (value === undefined || factor === undefined) return undefined;
  const size = value * factor;
  const { least, most } = believable[growth];
  return Number.isFinite(size) && size >= least && size <= most ? size : undefined;
}
