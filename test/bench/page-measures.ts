import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { sessionCookie } from '../../src/web/sessions.ts';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf } from '../support/town.ts';
import { medianOf } from './median.ts';
import type { BenchRegister } from './registers.ts';
import { startBenchServer, type BenchAddresses } from './server-process.ts';

/** Medians in milliseconds, of requests made in turn. */
export type PageMeasure = {
  persons: number;
  who: 'median' | 'large';
  page: string;
  ours: number;
  baseline: number;
  bytes: number;
};

const pages = ['/oversikt', '/tidslinje'];
const warmUp = 30;
const measured = 150;

/** Each register has a service of its own in a process of its own; all are asked in turn. */
export async function measurePages(registers: readonly BenchRegister[], folder: string) {
  const children: ChildProcess[] = [];
  try {
    const contests: Contest[] = [];
    for (const register of registers) {
      const { child, addresses } = await startBenchServer({
        ...register,
        folder,
        personKeys: [register.median.personKey, register.large.personKey],
      });
      children.push(child);
      contests.push(...(await contestsOn(register, addresses)));
    }
    return await runContests(contests);
  } finally {
    for (const child of children) child.kill();
  }
}

type Contest = Omit<PageMeasure, 'ours' | 'baseline'> & {
  ours: () => Promise<number>;
  plain: () => Promise<number>;
};

async function contestsOn(
  { persons, median, large }: BenchRegister,
  { origin, baseline }: BenchAddresses,
): Promise<Contest[]> {
  const contests: Contest[] = [];
  for (const [place, [who, person]] of Object.entries([
    ['median', median.person],
    ['large', large.person],
  ] as const)) {
    const citizen = createCitizen(origin);
    await citizen.signIn(digitsOf(person));
    const cookie = `${sessionCookie}=${citizen.cookie(sessionCookie) ?? ''}`;
    for (const page of pages) {
      const { body, status } = await citizen.visit(page);
      assert.equal(status, 200, page);
      const bytes = Buffer.byteLength(body);
      contests.push({
        persons,
        who,
        page,
        bytes,
        ours: () => timed(`${origin}${page}`, cookie),
        plain: () => timed(`${baseline}/${place}/${bytes}`, cookie),
      });
    }
  }
  return contests;
}

async function runContests(contests: readonly Contest[]): Promise<PageMeasure[]> {
  const times = contests.map(() => ({ ours: Array<number>(), plain: Array<number>() }));
  for (let round = 0; round < warmUp + measured; round++) {
    for (const [at, contest] of contests.entries()) {
      const [ours, plain] = [await contest.ours(), await contest.plain()];
      if (round < warmUp) continue;
      times[at]?.ours.push(ours);
      times[at]?.plain.push(plain);
    }
    process.stderr.write(`\rround ${round + 1} of ${warmUp + measured}   `);
  }
  return contests.map(({ persons, who, page, bytes }, at) => ({
    persons,
    who,
    page,
    bytes,
    ours: medianOf(times[at]?.ours ?? []),
    baseline: medianOf(times[at]?.plain ?? []),
  }));
}

async function timed(url: string, cookie: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  assert.equal(answer.status, 200, url);
  return performance.now() - begun;
}
