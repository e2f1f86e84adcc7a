import { createHash } from 'node:crypto';

/** A reproducible stream of chance: the same name gives the same draws. */
export type Random = {
  /** Uniform in [0, 1). */
  unit: () => number;
  /** Uniform whole number, both ends included. */
  integer: (from: number, to: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** Picks by the second member, a weight above zero. */
  weighted: <T>(items: readonly (readonly [T, number])[]) => T;
  /** Picks by a weight above zero. */
  weightedBy: <T>(items: readonly T[], weightOf: (item: T) => number) => T;
  normal: (mean: number, deviation: number) => number;
  /** Parameters of the underlying normal distribution. */
  lognormal: (mu: number, sigma: number) => number;
  /** Mean 1; a smaller shape spreads more. */
  gammaOfMeanOne: (shape: number) => number;
  poisson: (mean: number) => number;
  uuid: () => string;
};

/** @param name what the stream is for, such as `seed/person/17/claims` */
export function randomFor(name: string): Random {
  const unit = uniformStream(name);
  const integer = (from: number, to: number): number => from + Math.floor(unit() * (to - from + 1));
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    integer,
    chance: (probability) => unit() < probability,
    pick: (items) => existing(items[integer(0, items.length - 1)]),
    weighted: (items) => pickWeighted(items, weightOfPair, unit())[0],
    weightedBy: (items, weightOf) => pickWeighted(items, weightOf, unit()),
    normal,
    lognormal: (mu, sigma) => Math.exp(normal(mu, sigma)),
    gammaOfMeanOne: (shape) => gamma(shape, unit, normal) / shape,
    poisson: (mean) => poisson(mean, unit, normal),
    uuid: () => uuidFrom(() => integer(0, 255)),
  };
}

/** A stable UUID for a name; the version digit says that it is made up (8: custom). */
export function uuidFor(name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  let next = 0;
  return uuidFrom(() => bytes[next++] ?? 0);
}

function uuidFrom(nextByte: () => number): string {
  const bytes = Buffer.from(Array.from({ length: 16 }, nextByte));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Chris Doty-Humphrey's sfc32. */
function uniformStream(name: string): () => number {
  const seed = createHash('sha256').update(name).digest();
  let a = seed.readInt32LE(0);
  let b = seed.readInt32LE(4);
  let c = seed.readInt32LE(8);
  let counter = 1;
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
}

function weightOfPair([, weight]: readonly [unknown, number]): number {
  return weight;
}

function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, unit: number): T {
  let total = 0;
  for (const item of items) total += weightOf(item);
  let left = unit * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return existing(items.at(-1));
}

/** Marsaglia and Tsang 2000, with their boost for shapes below one. */
function gamma(shape: number, unit: () => number, normal: Random['normal']): number {
  if (shape < 1) return gamma(shape + 1, unit, normal) * (1 - unit()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(0, 1);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, unit: () => number, normal: Random['normal']): number {
  if (mean > 60) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = unit(); product > limit; product *= unit()) count++;
  return count;
}

function existing<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
