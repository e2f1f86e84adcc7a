import { isOutage } from '../database/outage.ts';
import type { Db } from '../database/query.ts';
import { shortMessageCmac } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import {
  becomeSubject,
  findBirthDate,
  findPersonKeys,
  readingRegister,
} from './subject.repository.ts';

/**
 * The birth date that KPR has for somebody's numbers (YYYY-MM-DD), for when the population register
 * is silent. Undefined when KPR has none, or is away as well. Journal the look before it.
 */
export function createBirthDateReader(deps: { register: Db; registerMacKey: Buffer }) {
  const { register, registerMacKey } = deps;
  return async (numbers: readonly NationalId[]): Promise<string | undefined> => {
    const macs = numbers.map((id) => shortMessageCmac(registerMacKey, id.reveal()));
    try {
      return await readingRegister(register, async (tx) => {
        const [personKey] = await findPersonKeys(tx, macs);
        if (personKey === undefined) return undefined;
        await becomeSubject(tx, personKey);
        return findBirthDate(tx);
      });
    } catch (error) {
      if (isOutage(error)) return undefined;
      throw error;
    }
  };
}
