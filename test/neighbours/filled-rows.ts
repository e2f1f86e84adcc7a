import { makePeople } from '../../src/neighbours/people/people.ts';
import { emitProjects } from '../../src/neighbours/register/disclosures.ts';
import { emitPersonRows } from '../../src/neighbours/register/person-rows.ts';
import {
  personContext,
  personKeyOf,
  registerContext,
} from '../../src/neighbours/register/register-context.ts';
import type { RegisterTable, Row } from '../../src/neighbours/register/register-rows.ts';

/** The rows of a whole register, without a database. */
export function fillRows({ seed, today, count }: { seed: string; today: string; count: number }) {
  const people = makePeople({ seed, today, count });
  const rows = new Map<string, Row[]>();
  const context = registerContext({ seed, today, people }, (table, row, rest) => {
    const whole = { ...row, ...rest };
    const list = rows.get(table);
    if (list) list.push(whole);
    else rows.set(table, [whole]);
  });
  emitProjects(context);
  for (const person of people) {
    emitPersonRows(personContext(context, person), () => Buffer.alloc(16));
  }
  const keyOf = (key: string): string => {
    const person = people.find((candidate) => candidate.key === key);
    if (!person) throw new Error(`Nobody is called ${key}`);
    return personKeyOf(seed, person);
  };
  const rowsNamed = (table: string): readonly Row[] => rows.get(table) ?? [];
  const rowsOf = (table: RegisterTable): readonly Row[] => rowsNamed(table);
  return {
    people,
    organisations: context.organisations,
    deliveries: context.deliveries.rows(),
    rowsNamed,
    rowsOf,
    keyOf,
    rowsAbout: (table: RegisterTable, key: string): readonly Row[] => {
      const personKey = keyOf(key);
      return rowsOf(table).filter((row) => row['person_key'] === personKey);
    },
  };
}
