import { shortMessageCmacs } from '../../population/cmac.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';

/** Gives the number behind a MAC; a current one before one that it replaced. */
export type NumberVault = { numberOf: (macs: readonly Buffer[]) => string | undefined };

/**
 * The register keeps no numbers, only their MACs. In production those with the right to see both
 * keep the numbers elsewhere, encrypted; here the list of synthetic people is that place.
 */
export function createNumberVault(
  people: readonly SyntheticPerson[],
  registerMacKey: Buffer,
): NumberVault {
  const numbers = people.flatMap((person) => person.numbers);
  const macs = shortMessageCmacs(
    registerMacKey,
    numbers.map(({ digits }) => digits),
  );
  const byMac = new Map(numbers.map((number, index) => [macs[index]?.toString('hex'), number]));
  return {
    numberOf: (given) => {
      const found = given
        .map((mac) => byMac.get(mac.toString('hex')))
        .filter((number) => number !== undefined);
      return (found.find(({ current }) => current) ?? found[0])?.digits;
    },
  };
}
