import pg from 'pg';
import { z } from 'zod';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { paths } from '../../src/paths.ts';
import { choose, confirm, draft, secondary } from '../reservation/chooser.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { digitsOf } from '../support/town.ts';
import { medianOf } from './median.ts';
import type { ReservedTown } from './reserved-town.ts';
import type { Line } from './verdict.ts';

const rounds = 40;

const pageShape = z.object({ position: z.int(), changes: z.array(z.unknown()) });

/** From pressing «Bekreft» until a consumer who waits has the change in its hands. */
export async function measureFeed(town: ReservedTown): Promise<Line[]> {
  const citizen = createCitizen(town.origin);
  await citizen.signIn(digitsOf(town.person), '/reservasjoner');
  await choose(citizen, 'reserve', [secondary]);
  let position = await headOf(town);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { ms, next } = await seen(town, citizen, { round, position });
    position = next;
    times.push(ms);
  }
  const [figure, worst] = [medianOf(times), Math.max(...times)];
  return [
    { what: 'Reserve → seen by a waiting consumer, median', figure, unit: 'ms', atMost: 100 },
    { what: 'Reserve → seen by a waiting consumer, slowest', figure: worst, unit: 'ms' },
  ];
}

async function seen(
  town: ReservedTown,
  citizen: Citizen,
  { round, position }: { round: number; position: number },
) {
  const checking = await draft(citizen, round % 2 === 0 ? 'lift' : 'reserve', [secondary]);
  const waiting = pageAfter(town, position, 60).then((page) => ({ page, at: performance.now() }));
  // The question before it has come to the service by then, and waits there.
  await pageAfter(town, position, 0);
  const begun = performance.now();
  const [{ page, at }] = await Promise.all([waiting, confirm(citizen, checking)]);
  return { ms: at - begun, next: page.position };
}

async function headOf({ ownerUrl }: ReservedTown): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ position: string }>(
      'select position from reservation.ledger_head',
    );
    return Number(rows[0]?.position);
  } finally {
    await owner.end();
  }
}

async function pageAfter(town: ReservedTown, after: number, wait: number) {
  const address = `${paths.changes}?after=${after}&wait=${wait}`;
  return pageShape.parse(await (await town.ask(machineScopes.changes, address)).json());
}
