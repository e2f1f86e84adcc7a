import { addDays, daysBetween, earlier, later, weekday } from '../people/calendar.ts';
import { municipalityNumberOn, municipalityOf } from '../people/municipalities.ts';
import { randomFor, uuidFor, type Random } from '../people/random.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';
import { createDeliveries, type Deliveries, type Delivery } from './deliveries.ts';
import { makeOrganisations, type Organisations, type Providers } from './organisations.ts';
import type { Cell, RegisterTable, Row } from './register-rows.ts';

/** What all people of one register share. */
export type RegisterContext = {
  seed: string;
  today: string;
  organisations: Organisations;
  deliveries: Deliveries;
  /** @param rest of the row's columns, where several rows have them in common */
  emit: (table: RegisterTable, row: Row, rest?: Row) => void;
  /** Places in the register, by the person's key. */
  ordinalOf: ReadonlyMap<string, number>;
  /** Birth dates of a person's children, by the person's key. */
  childrenOf: ReadonlyMap<string, readonly string[]>;
};

/** What making one person's rows needs. */
export type PersonContext = RegisterContext & {
  person: SyntheticPerson;
  personKey: string;
  random: Random;
  providers: Providers;
  municipalityOn: (date: string) => string;
  /** The next number of a table's own key. */
  nextId: (table: RegisterTable) => number;
};

export function registerContext(
  { seed, today, people }: { seed: string; today: string; people: readonly SyntheticPerson[] },
  emit: RegisterContext['emit'],
): RegisterContext {
  const organisations = makeOrganisations();
  return {
    seed,
    today,
    organisations,
    deliveries: createDeliveries(today, organisations),
    emit,
    ordinalOf: new Map(people.map(({ key }, index) => [key, firstOrdinal + index])),
    childrenOf: birthDatesByParent(people),
  };
}

export function birthDatesByParent(people: readonly SyntheticPerson[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { parents = [], birthDate } of people) {
    for (const parent of parents) {
      children.set(parent, [...(children.get(parent) ?? []), birthDate]);
    }
  }
  return children;
}

export function personContext(register: RegisterContext, person: SyntheticPerson): PersonContext {
  const place = municipalityOf(person.municipality.number);
  return {
    ...register,
    person,
    personKey: personKeyOf(register.seed, person),
    random: randomFor(`${register.seed}/${person.key}/rows`),
    providers: register.organisations.providersIn(place.number),
    municipalityOn: (date) => municipalityNumberOn(place, date),
    nextId: numbersFrom((register.ordinalOf.get(person.key) ?? 0) * numbersPerPerson),
  };
}

/** With this one, numbers of all people have equally many digits, and fewer than a fødselsnummer. */
export const firstOrdinal = 100_001;

/** Above what anybody has of one kind. */
const numbersPerPerson = 10_000;

/** Each person has a range, so that rows do not depend on who was made before. */
function numbersFrom(first: number): PersonContext['nextId'] {
  const last = new Map<RegisterTable, number>();
  return (table) => {
    const id = (last.get(table) ?? first) + 1;
    if (id >= first + numbersPerPerson) throw new Error(`Too many rows of ${table} for one person`);
    last.set(table, id);
    return id;
  };
}

export function personKeyOf(seed: string, { key }: SyntheticPerson): string {
  return uuidFor(`${seed}/person-key/${key}`);
}

/** Where a row came from: the five columns that every row about a person carries. */
export function provenance(
  delivery: Delivery,
  { recordId, validAt }: { recordId: string; validAt: string },
): Record<
  'source_record_id' | 'delivery_id' | 'valid_at_source' | 'loaded_at' | 'superseded_at',
  Cell
> {
  return {
    source_record_id: recordId,
    delivery_id: delivery.id,
    valid_at_source: validAt,
    loaded_at: delivery.receivedAt,
    superseded_at: null,
  };
}

export type Period = { from: string; to: string };

/** The part of a period in which the person lived; undefined if none. */
export function livedIn({ person }: PersonContext, { from, to }: Period): Period | undefined {
  const lived = {
    from: later(from, person.birthDate),
    to: person.deceasedOn ? earlier(to, addDays(person.deceasedOn, -1)) : to,
  };
  return lived.from <= lived.to ? lived : undefined;
}

export function yearsIn({ from, to }: Period): number {
  return (daysBetween(from, to) + 1) / 365.25;
}

export function dayIn({ from, to }: Period, random: Random): string {
  return addDays(from, random.integer(0, daysBetween(from, to)));
}

/** The Friday before a weekend, or the Monday after where the period begins in it. */
export function workingDay(day: string, { from, to }: Period): string {
  const past = weekday(day) - 5;
  if (past <= 0) return day;
  const friday = addDays(day, -past);
  return friday >= from ? friday : earlier(addDays(day, 3 - past), to);
}

/** Clock time on a five-minute mark, both hours included. */
export function clockBetween(from: number, to: number, random: Random): string {
  const twelfth = random.integer(0, 11);
  return clockTimes[random.integer(from, to) * 12 + twelfth] ?? '';
}

const clockTimes = Array.from({ length: 24 * 12 }, (_, mark) => {
  const hour = String(Math.floor(mark / 12)).padStart(2, '0');
  return `${hour}:${String((mark % 12) * 5).padStart(2, '0')}`;
});
