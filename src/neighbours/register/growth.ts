/** Medians by age in days, read off common growth charts; enough to look like a child. */
const lengthInCentimetres: readonly (readonly [number, number])[] = [
  [0, 50],
  [30, 54],
  [91, 61],
  [183, 67.5],
  [274, 72],
  [365, 75.5],
  [547, 82],
  [730, 87.5],
  [1461, 103],
  [2190, 116.5],
  [2920, 128],
  [3650, 138.5],
  [4745, 156.5],
  [5840, 168],
  [7300, 173],
];

const weightInKilograms: readonly (readonly [number, number])[] = [
  [0, 3.5],
  [9, 3.5],
  [30, 4.4],
  [91, 6.2],
  [183, 7.8],
  [274, 8.9],
  [365, 9.7],
  [547, 11],
  [730, 12.3],
  [1461, 16.4],
  [2190, 21],
  [2920, 26],
  [3650, 32],
  [4745, 46],
  [5840, 60],
  [7300, 67],
];

const headInCentimetres: readonly (readonly [number, number])[] = [
  [0, 35],
  [30, 37.3],
  [91, 40.3],
  [183, 43.2],
  [274, 45],
  [365, 46.2],
  [730, 48.5],
];

/** How a child differs from the median, in standard deviations; stays with it as it grows. */
export type Build = { length: number; weight: number };

export type Measure = {
  kind: 'vekt' | 'lengde' | 'hoyde' | 'hodeomkrets';
  value: number;
  unit: string;
};

/** Weight and length; the head until the first birthday; from two years length is height. */
export function measuresAt(ageInDays: number, build: Build): Measure[] {
  const length = at(lengthInCentimetres, ageInDays) * (1 + 0.038 * build.length);
  const weight = at(weightInKilograms, ageInDays) * (1 + 0.12 * build.weight);
  const measures: Measure[] = [
    { kind: 'vekt', value: rounded(weight, ageInDays < 730 ? 2 : 1), unit: 'kg' },
    { kind: ageInDays < 730 ? 'lengde' : 'hoyde', value: rounded(length, 1), unit: 'cm' },
  ];
  if (ageInDays > 366) return measures;
  const head = at(headInCentimetres, ageInDays) * (1 + 0.025 * build.length);
  return [...measures, { kind: 'hodeomkrets', value: rounded(head, 1), unit: 'cm' }];
}

function at(curve: readonly (readonly [number, number])[], day: number): number {
  let before = curve[0] ?? [0, 0];
  for (const point of curve) {
    if (point[0] >= day) {
      const span = point[0] - before[0];
      const share = span === 0 ? 0 : (day - before[0]) / span;
      return before[1] + share * (point[1] - before[1]);
    }
    before = point;
  }
  return before[1];
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
