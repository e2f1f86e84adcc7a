import type pg from 'pg';
import { cmacsOfNumbers } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import { readLookUps } from './use-reading.service.ts';
import type { RegisterLookUp } from './use.ts';

/**
 * The register's log of somebody's numbers, newest first, for work that no person does and that has
 * no mandate. Journal the look before it.
 */
export function createLookUpReader(deps: {
  register: pg.Pool;
  registerMacKey: Buffer;
  patienceMs: number;
}) {
  const { register, registerMacKey, patienceMs } = deps;
  return async (numbers: readonly NationalId[]): Promise<RegisterLookUp[]> => {
    const macs = cmacsOfNumbers(registerMacKey, numbers);
    return readLookUps({ register, macs, patienceMs });
  };
}
