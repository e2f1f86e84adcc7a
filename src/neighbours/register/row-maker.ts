import { shortMessageCmacs } from '../../population/cmac.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';
import { createRowCollector, type CopyBatch, type TableColumns } from './copy-batch.ts';
import { emitPersonRows } from './person-rows.ts';
import { personContext, registerContext } from './register-context.ts';
import type { Row } from './register-rows.ts';

/** What the rows of all people of one register follow from; can be sent to another thread. */
export type RowPlan = {
  seed: string;
  /** 'YYYY-MM-DD' */
  today: string;
  /** 32 bytes. */
  macKey: Uint8Array;
  tables: TableColumns;
};

/** Somebody, with what their rows owe to the rest of the population. */
export type PlacedPerson = {
  person: SyntheticPerson;
  ordinal: number;
  childrenBornOn: readonly string[];
};

export type RowMaker = {
  rowsOf: (people: readonly PlacedPerson[]) => CopyBatch[];
  /** Of all rows made so far, and those that brought nothing about anybody. */
  deliveries: () => Row[];
};

/** Makes people's rows: the same for the same person, whoever is made before or elsewhere. */
export function createRowMaker({ seed, today, macKey, tables }: RowPlan): RowMaker {
  const { emit, takeBatches } = createRowCollector(tables);
  const ordinalOf = new Map<string, number>();
  const childrenOf = new Map<string, readonly string[]>();
  const register = { ...registerContext({ seed, today, people: [] }, emit), ordinalOf, childrenOf };
  const key = Buffer.from(macKey);
  return {
    rowsOf: (people) => {
      const macOf = macsOf(people, key);
      for (const { person, ordinal, childrenBornOn } of people) {
        ordinalOf.set(person.key, ordinal);
        childrenOf.set(person.key, childrenBornOn);
        emitPersonRows(personContext(register, person), macOf);
      }
      ordinalOf.clear();
      childrenOf.clear();
      return takeBatches();
    },
    deliveries: register.deliveries.rows,
  };
}

/** All at once: one number at a time costs as much as a thousand. */
function macsOf(people: readonly PlacedPerson[], key: Buffer): (digits: string) => Buffer {
  const numbers = people.flatMap(({ person }) => person.numbers.map(({ digits }) => digits));
  const macs = new Map<string, Buffer>();
  shortMessageCmacs(key, numbers).forEach((mac, index) => macs.set(numbers[index] ?? '', mac));
  return (digits) => {
    const mac = macs.get(digits);
    if (!mac) throw new Error('No MAC was made');
    return mac;
  };
}
