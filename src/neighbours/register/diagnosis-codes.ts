import type { Random } from '../people/random.ts';

export const icpc2 = '2.16.578.1.12.4.1.1.7170';
export const icd10 = '2.16.578.1.12.4.1.1.7110';

export type Patient = { age: number; sex: 'female' | 'male' };

/** Codes alone: their texts belong to WONCA and come from the package that may carry them. */
type Diagnosis = {
  code: string;
  weight: number;
  ages: readonly [number, number];
  sex?: 'female' | 'male';
};

const everyAge = [0, 120] as const;
const adults = [18, 120] as const;
const middleAgedAndOld = [40, 120] as const;

function passing(
  codes: string,
  ages: readonly [number, number] = everyAge,
  weight = 1,
): Diagnosis[] {
  return codes.split(' ').map((code) => ({ code, weight, ages }));
}

const passingComplaints: readonly Diagnosis[] = [
  ...passing('R74 R05 A03 R80 D73 S74 A97 H71 F70 L81 S18 A04', everyAge, 3),
  ...passing('R75 R76 R78 R81 D01 D10 D87 H81 N01 L77 S87 S96 A98 H72 R95', everyAge, 1),
  ...passing('D84 U71 L03 L02 L08 L15 L18 L92 P01 P02 P06 N17 A29 N89', adults, 2),
  ...passing('K86 T90 K78 T93 L90 L91 L99', middleAgedAndOld, 1),
  { code: 'X11', weight: 2, ages: [45, 60], sex: 'female' },
  { code: 'W11', weight: 2, ages: [16, 45], sex: 'female' },
  { code: 'Y85', weight: 2, ages: [55, 100], sex: 'male' },
];

const lastingConditions: readonly Diagnosis[] = [
  ...passing('R96 R97 S87 P81', everyAge, 1),
  ...passing('P76 P74 P03 L84 L86 T82 T86 D84 N89 L18', adults, 2),
  ...passing('K86 T90 T93 L90 L91 K74 R95 K78 L88', middleAgedAndOld, 3),
];

const muscleAndSkeleton = 'L01 L02 L03 L08 L13 L15 L18 L83 L84 L86 L90 L92'.split(' ');

/** A complaint that passes, fitting age and sex. */
export function passingComplaint(patient: Patient, random: Random): string {
  return pickFitting(passingComplaints, patient, random);
}

/** What one goes to the doctor for again and again. */
export function lastingCondition(patient: Patient, random: Random): string {
  return pickFitting(lastingConditions, patient, random);
}

export function painInTheBody(random: Random): string {
  return random.pick(muscleAndSkeleton);
}

function pickFitting(list: readonly Diagnosis[], patient: Patient, random: Random): string {
  return random.weightedBy(fitting(list, patient), ({ weight }) => weight).code;
}

const known = new Map<readonly Diagnosis[], Map<string, readonly Diagnosis[]>>();

/** What fits an age and a sex, sought once: bills come by the million. */
function fitting(list: readonly Diagnosis[], { age, sex }: Patient): readonly Diagnosis[] {
  const knownOfList = known.get(list) ?? new Map<string, readonly Diagnosis[]>();
  known.set(list, knownOfList);
  const found = knownOfList.get(`${sex}${age}`);
  if (found) return found;
  const sought = list.filter(
    (diagnosis) =>
      age >= diagnosis.ages[0] &&
      age <= diagnosis.ages[1] &&
      (diagnosis.sex === undefined || diagnosis.sex === sex),
  );
  knownOfList.set(`${sex}${age}`, sought);
  return sought;
}

/** Every ICPC-2 code that the generator may use. */
export const usedIcpc2Codes: readonly string[] = [
  ...new Set([
    ...passingComplaints.map(({ code }) => code),
    ...lastingConditions.map(({ code }) => code),
    ...muscleAndSkeleton,
    'W78',
    'A98',
    'L99',
    'D82',
  ]),
];
