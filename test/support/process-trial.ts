import type { Checkout } from './process-checkout.ts';
import type { ProcessRun } from './process-run.ts';
import { freePort } from './town.ts';

/** `npm start` that has come so far as to say where it is. */
export type Trial = {
  run: ProcessRun;
  origin: string;
  /** Those it offers to sign in as, in its order. */
  people: { digits: string; name: string; age: number; story: string }[];
};

/**
 * Starts a checkout on a free port, with the hand-made people alone.
 *
 * @throws with all it said, when it ends before it is ready
 */
export async function startTrial(
  checkout: Checkout,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Trial> {
  const run = checkout.run(['npm', 'start', '--', '--people', '0', ...args], {
    PORT: String(await freePort()),
    ...env,
  });
  const ready = await run.line(/KPR innsyn er klar/);
  await run.line(/Stopp med Ctrl-C/);
  return { run, origin: /http:\S+/.exec(ready)?.[0] ?? '', people: peopleOffered(run.out) };
}

function peopleOffered(lines: readonly string[]): Trial['people'] {
  return lines.flatMap((line, at) => {
    const [, digits = '', name = '', age = ''] =
      /^ {2}(\d{11}) {2}(.+), (\d+) år$/.exec(line) ?? [];
    return digits === '' ? [] : [{ digits, name, age: Number(age), story: lines[at + 1] ?? '' }];
  });
}
