import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { freePort } from '../support/town.ts';

const ready = z.object({ origin: z.string(), baseline: z.string(), maskinporten: z.string() });
export type BenchAddresses = z.infer<typeof ready>;

export type BenchPlan = {
  own: string;
  register: string;
  secrets: TownSecrets;
  folder: string;
  /** Whom the plain page that is compared with is about. */
  personKeys: string[];
};

/** The service and its neighbours in a process of their own; whoever starts it kills it. */
export async function startBenchServer(
  plan: BenchPlan,
): Promise<{ child: ChildProcess; addresses: BenchAddresses }> {
  const { own, register, folder, personKeys } = plan;
  const given = {
    ...{ own, register, folder, personKeys },
    secrets: JSON.stringify(plan.secrets),
    port: await freePort(),
  };
  const child = fork(join(import.meta.dirname, 'bench-server.ts'), [JSON.stringify(given)]);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The service ended')));
  const messages: unknown[] = await Promise.race([once(child, 'message'), ended]);
  return { child, addresses: ready.parse(messages[0]) };
}
