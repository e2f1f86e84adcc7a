import type { Admission, NewConnection } from '../../database/pools.ts';
import { Unavailable } from '../../shared/unavailable.ts';
import type { GateClient, GateFailure } from './gate.client.ts';

/** Nobody can be asked what the register should know. */
export class GateSilent extends Error {
  readonly why: GateFailure;

  constructor(why: GateFailure) {
    super('The gate does not answer');
    this.name = 'GateSilent';
    this.why = why;
  }
}

/**
 * Asks on each new connection whether the register knows all duties that the gate has been told are
 * carried out: one brought back from a backup does not, and must not be read or added to.
 *
 * The connection is refused with `GateSilent`, or with `Unavailable` while the register is behind.
 */
export function admitWhole(gate: Pick<GateClient, 'watermark'>): Admission {
  return async (connection) => {
    const told = await gate.watermark();
    if (told.outcome === 'unavailable') throw new GateSilent(told.why);
    const { known } = told.answer;
    if (!(await knowsAll(connection, known))) throw new Unavailable('restored-register');
  };
}

async function knowsAll(connection: NewConnection, dutyIds: readonly string[]): Promise<boolean> {
  const { rows } = await connection.query<{ known: number }>(
    `select count(*)::int as known from innsyn.gate_watermark where duty_id = any ($1::uuid[])`,
    [dutyIds],
  );
  return rows[0]?.known === dutyIds.length;
}
