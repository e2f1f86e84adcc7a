import type { Random } from './random.ts';
import type { SyntheticNumber } from './synthetic-person.ts';

type Bearer = { birthDate: string; sex: 'female' | 'male' };

/**
 * Makes numbers that nobody bears: month + 80, with real check digits. Never the same twice.
 * Source of weights and of the rule for D-numbers: Folkeregisteret's published validator.
 */
export function createNumberMaker(): {
  fnr: (bearer: Bearer, random: Random) => SyntheticNumber;
  dnr: (bearer: Bearer, random: Random) => SyntheticNumber;
  duf: (random: Random) => SyntheticNumber;
} {
  const taken = new Set<string>();
  const untaken = (make: () => string | undefined): string => {
    for (;;) {
      const digits = make();
      if (digits === undefined || taken.has(digits)) continue;
      taken.add(digits);
      return digits;
    }
  };
  return {
    fnr: (bearer, random) => ({
      kind: 'fnr',
      digits: untaken(() => elevenDigits(bearer, 0, random)),
      current: true,
    }),
    dnr: (bearer, random) => ({
      kind: 'dnr',
      digits: untaken(() => elevenDigits(bearer, 40, random)),
      current: true,
    }),
    duf: (random) => ({ kind: 'duf', digits: untaken(() => dufDigits(random)), current: true }),
  };
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function elevenDigits(bearer: Bearer, addedToDay: number, random: Random): string | undefined {
  const [year = 0, month = 0, day = 0] = bearer.birthDate.split('-').map(Number);
  const [from, to] = year < 2000 ? [0, 499] : [500, 999];
  const individual = random.integer(from, to);
  const isOdd = individual % 2 === 1;
  if (isOdd !== (bearer.sex === 'male')) return undefined;
  const nine = [
    twoDigits(day + addedToDay),
    twoDigits(month + 80),
    twoDigits(year % 100),
    String(individual).padStart(3, '0'),
  ].join('');
  return withCheckDigit(withCheckDigit(nine, firstWeights), secondWeights);
}

function withCheckDigit(digits: string | undefined, weights: number[]): string | undefined {
  if (digits === undefined) return undefined;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${digits}${check}`;
}

/** A DUF-number starts with a year; one far ahead cannot have been given to anybody. */
function dufDigits(random: Random): string {
  return `2099${String(random.integer(0, 99_999_999)).padStart(8, '0')}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
