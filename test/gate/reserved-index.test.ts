import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createReservedIndex } from '../../src/gate/reserved-index.ts';

const macOf = (number: number) => {
  const mac = Buffer.alloc(16);
  // Many share their first word, which is where one begins to look.
  mac.writeUInt32LE(number % 7, 0);
  mac.writeUInt32LE(number, 12);
  return mac;
};
const idOf = (person: number) => Buffer.from(`person ${String(person).padStart(9, '0')}`);
const uuidText = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** A person has the numbers 3p, 3p + 1 and 3p + 2, as many of them as are known. */
const put = fc.record({
  person: fc.nat(3_000),
  numbers: fc.integer({ min: 1, max: 3 }),
  mask: fc.nat(15),
});
const numbersOf = ({ person, numbers }: { person: number; numbers: number }) =>
  Array.from({ length: numbers }, (_, n) => person * 3 + n);

describe('who has reserved, in memory', () => {
  it('is what a map would say, in every order, for each number and for nobody', () => {
    const some = fc.array(put, { maxLength: 4_000, size: 'max' });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const index = createReservedIndex();
        const expected = new Map<number, { mask: number; person: number }>();
        const apply = (one: typeof before) => {
          for (const { person, numbers, mask } of one) {
            const own = numbersOf({ person, numbers });
            index.put(idOf(person), Buffer.concat(own.map(macOf)), () => mask);
            const known = [0, 1, 2].map((n) => person * 3 + n).filter((n) => expected.has(n));
            for (const number of [...own, ...known]) expected.set(number, { mask, person });
          }
        };
        const asked = Array.from({ length: 9_010 }, (_, number) => number);
        const macs = Buffer.concat(asked.map(macOf));
        const read = (view: ReturnType<typeof index.openView>) =>
          [...view.find(macs)].map((place) =>
            place < 0 ? undefined : { mask: view.maskOf(place), id: view.personAt(place) },
          );
        const said = (of: typeof expected) =>
          asked.map((number) => {
            const found = of.get(number);
            return found && { mask: found.mask, id: uuidText(idOf(found.person)) };
          });

        apply(before);
        const earlier = said(expected);
        const view = index.openView();
        assert.deepEqual(read(view), earlier);
        apply(after);
        const still = read(view);
        earlier.forEach((one, number) => {
          if (one !== undefined) assert.deepEqual(still[number], one, 'a view stays as it was');
        });
        view.close();
        assert.deepEqual(read(index.openView()), said(expected));
      }),
      { numRuns: 15 },
    );
  });
});
