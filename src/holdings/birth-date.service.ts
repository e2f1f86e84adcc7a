import type pg from 'pg';
import { isOutage } from '../database/outage.ts';
import { cmacsOfNumbers } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import { isCalendarDate } from './possible-time.ts';
import { askAbout } from './subject-reading.service.ts';
import { birthDateStatement } from './subject.repository.ts';

/**
 * The birth date that KPR has for somebody's numbers (YYYY-MM-DD), for when the population register
 * is silent. Undefined when KPR has none, or is away as well. Journal the look before it.
 */
export function createBirthDateReader(deps: {
  register: pg.Pool;
  registerMacKey: Buffer;
  patienceMs?: number;
}) {
  const { register, registerMacKey, patienceMs = 2_000 } = deps;
  return async (numbers: readonly NationalId[]): Promise<string | undefined> => {
    const macs = cmacsOfNumbers(registerMacKey, numbers);
    try {
      const statement = { statement: birthDateStatement, bindings: {} };
      const { perKey } = await askAbout<{ birth_date: string | null }>(
        { register, macs, patienceMs },
        [statement],
      );
      const [[answer] = []] = perKey;
      if (answer?.outcome !== 'rows') return undefined;
      const birthDate = answer.rows[0]?.birth_date;
      // A date that cannot be one tells no age.
      return isCalendarDate(birthDate) ? birthDate : undefined;
    } catch (error) {
      if (isOutage(error)) return undefined;
      throw error;
    }
  };
}
