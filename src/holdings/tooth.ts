import type { HoldingsTextKey } from './column.ts';
import type { Wording } from './wording.ts';

type Say = Wording['t'];

const regions: Readonly<Record<string, HoldingsTextKey>> = {
  '00': 'holdings.tooth.region-00',
  '01': 'holdings.tooth.region-01',
  '02': 'holdings.tooth.region-02',
  '10': 'holdings.tooth.region-10',
  '20': 'holdings.tooth.region-20',
  '30': 'holdings.tooth.region-30',
  '40': 'holdings.tooth.region-40',
};

/** Quadrants clockwise as seen by the dentist: 1–4 permanent teeth, 5–8 milk teeth. */
const sides = [
  'holdings.tooth.upper-right',
  'holdings.tooth.upper-left',
  'holdings.tooth.lower-left',
  'holdings.tooth.lower-right',
] as const;

const permanentTeeth = [
  'holdings.tooth.1',
  'holdings.tooth.2',
  'holdings.tooth.3',
  'holdings.tooth.4',
  'holdings.tooth.5',
  'holdings.tooth.6',
  'holdings.tooth.7',
  'holdings.tooth.8',
] as const;

const milkTeeth = [
  'holdings.tooth.1',
  'holdings.tooth.2',
  'holdings.tooth.3',
  'holdings.tooth.milk-4',
  'holdings.tooth.milk-5',
] as const;

const surfaces: Readonly<Record<string, HoldingsTextKey>> = {
  M: 'holdings.surface.M',
  D: 'holdings.surface.D',
  O: 'holdings.surface.O',
  I: 'holdings.surface.I',
  B: 'holdings.surface.B',
  F: 'holdings.surface.F',
  L: 'holdings.surface.L',
  P: 'holdings.surface.P',
};

/**
 * A tooth (ISO 3950: quadrant, position) with the surfaces that may follow it: `16O` is the biting
 * surface of the first upper right molar.
 *
 * @returns undefined for what is no tooth and no region of the mouth
 */
export function toothText(code: string, t: Say): string | undefined {
  const parts = /^(\d)(\d)([A-Z]*)$/.exec(code.toUpperCase());
  if (parts === null) return undefined;
  const [, quadrant = '', position = '', letters = ''] = parts;
  const tooth = placeText(Number(quadrant), Number(position), t);
  if (tooth === undefined) return undefined;
  if (letters === '') return tooth;
  const where = surfaceText(letters, t);
  return where === undefined
    ? undefined
    : t('holdings.tooth.with-surface', { tooth, surfaces: where });
}

/** Surfaces of a tooth by their letters, as `MOD`; undefined when a letter is no surface. */
export function surfaceText(letters: string, t: Say): string | undefined {
  const keys = Array.from(letters.toUpperCase()).map((letter) => surfaces[letter]);
  if (keys.length === 0 || keys.includes(undefined)) return undefined;
  return keys.flatMap((key) => (key === undefined ? [] : [t(key)])).join(', ');
}

function placeText(quadrant: number, position: number, t: Say): string | undefined {
  const region = regions[`${quadrant}${position}`];
  if (region !== undefined) return t(region);
  const milk = quadrant > 4;
  const side = sides[(quadrant - 1) % 4];
  const name = (milk ? milkTeeth : permanentTeeth)[position - 1];
  if (quadrant > 8 || side === undefined || name === undefined) return undefined;
  return t(milk ? 'holdings.tooth.milk' : 'holdings.tooth.permanent', {
    tooth: t(name),
    side: t(side),
  });
}
