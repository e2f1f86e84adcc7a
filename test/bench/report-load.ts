import assert from 'node:assert/strict';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf } from '../support/town.ts';
import type { Bench } from './bench.ts';
import { medianOf } from './median.ts';
import { prepareBenchRegister } from './registers.ts';
import { startBenchServer } from './server-process.ts';
import type { Line } from './verdict.ts';

const persons = 1_000;
const readers = 20;
const rounds = 60;

/** What reports cost whoever waits for one, and whoever reads a page meanwhile. */
export const reportLoadBench: Bench = async ({ adminUrl, folder }) => {
  const register = await prepareBenchRegister(adminUrl, folder, persons);
  const personKeys = [register.median.personKey, register.large.personKey];
  const { child, addresses } = await startBenchServer({ ...register, folder, personKeys });
  try {
    const signedIn = async (digits: string) => {
      const citizen = createCitizen(addresses.origin);
      await citizen.signIn(digits);
      return citizen;
    };
    const large = await signedIn(digitsOf(register.large.person));
    const median = await signedIn(digitsOf(register.median.person));
    const others = await Promise.all(
      register.adults.slice(0, readers).map((one) => signedIn(digitsOf(one))),
    );
    const page = () => timed(() => median.visit('/oversikt'));
    await repeat(page, 20);
    const alone = medianOf(await repeat(page, rounds));

    let left = readers;
    const reports = others.map(async (citizen) => {
      const answer = await citizen.send('/rapport/pdf');
      await answer.arrayBuffer();
      // Of whom there is much, the report is made meanwhile as well.
      assert.ok([200, 303].includes(answer.status), String(answer.status));
      left -= 1;
    });
    const meanwhile: number[] = [];
    while (left > 0) meanwhile.push(await page());
    await Promise.all(reports);

    const progress = await repeat(() => timed(() => large.visit('/rapport/json')), 1);
    return linesOf({ alone, meanwhile: medianOf(meanwhile), progress: medianOf(progress) });
  } finally {
    child.kill();
  }
};

function linesOf(measured: { alone: number; meanwhile: number; progress: number }): Line[] {
  const { alone, meanwhile, progress } = measured;
  return [
    {
      what: `Overview while ${readers} reports are made at once, median: against alone`,
      figure: meanwhile / alone,
      unit: '×',
      atMost: 2,
    },
    {
      what: 'Report of 5,000 rows: how it goes is shown',
      figure: progress,
      unit: 'ms',
      atMost: 300,
    },
  ];
}

async function repeat(act: () => Promise<number>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) taken.push(await act());
  return taken;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
