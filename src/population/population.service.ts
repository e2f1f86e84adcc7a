import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { open, seal, type SealingKeys } from '../shared/sealing.ts';
import { shortMessageCmac } from './cmac.ts';
import { createKeptFacts } from './kept-facts.ts';
import { NationalId } from './national-id.ts';
import type { PersonFacts, PersonId, PersonLookUp, PersonName, PersonPort } from './person.ts';
import {
  findBirthDate,
  findPersonsByMac,
  insertIdentifier,
  insertPerson,
  keepBirthDate,
  listIdentifiers,
  listNumbersOf,
  lockMacs,
  markIdentifier,
} from './population.repository.ts';
import { createRelatives } from './relatives.ts';

export type Population = ReturnType<typeof createPopulation>;

export type PopulationOptions = {
  db: Knex;
  port: PersonPort;
  keys: SealingKeys;
  macKey: Buffer;
  clock: Clock;
  onSplitIdentity: () => void;
  /** The register's document does not name the number that it was asked about. */
  onForeignAnswer: () => void;
  /** Last within the transaction that gives a person further numbers. */
  onNewNumbers: (
    tx: Knex.Transaction,
    person: PersonId,
    ids: readonly NationalId[],
  ) => Promise<void>;
  /** Journals that it looks, and then looks. */
  birthDateInKpr: (person: PersonId, numbers: readonly NationalId[]) => Promise<string | undefined>;
};

const sealingContext = 'ident.identifier';

/** The person behind the number. Outside this slice, only ids. */
export function createPopulation(options: PopulationOptions) {
  const { db, port, keys, macKey, clock, birthDateInKpr } = options;
  const { onSplitIdentity, onForeignAnswer, onNewNumbers } = options;
  const keptFacts = createKeptFacts(clock);
  const relatives = createRelatives({ port, clock });
  const inFlight = new Map<PersonId, Promise<PersonFacts | undefined>>();

  /** All numbers, the one in use first. Inside a transaction, give it as `reader`. */
  async function numbersOf(person: PersonId, reader: Db = db): Promise<NationalId[]> {
    const rows = await listIdentifiers(reader, person);
    return rows.map(numberIn);
  }

  function numberIn(row: { key_id: string; sealed: Buffer }): NationalId {
    const digits = open(keys, { keyId: row.key_id, bytes: row.sealed }, sealingContext);
    // What was sealed had been checked, under the rules for numbers of its own time.
    const parsed = NationalId.parse(digits, { allowSynthetic: true });
    if (parsed.outcome !== 'valid') throw new Error('A sealed number is no longer valid');
    return parsed.id;
  }

  /** A document about somebody else would sign the bearer of the number in as them. */
  async function lookUp(id: NationalId): Promise<PersonLookUp> {
    const answer = await port.lookUp(id);
    if (answer.outcome !== 'found') return answer;
    const isAboutId = answer.facts.identifiers.some((one) => one.reveal() === id.reveal());
    if (isAboutId) return answer;
    onForeignAnswer();
    return { outcome: 'unavailable' };
  }

  /** Facts in force, at most 60 s old; undefined when the population register is silent. */
  async function factsFor(person: PersonId): Promise<PersonFacts | undefined> {
    const kept = keptFacts.find(person);
    if (kept !== undefined) return kept.facts;
    const earlier = inFlight.get(person);
    if (earlier !== undefined) return earlier;
    const reading = readFacts(person).finally(() => inFlight.delete(person));
    inFlight.set(person, reading);
    return reading;
  }

  async function readFacts(person: PersonId): Promise<PersonFacts | undefined> {
    const [current] = await numbersOf(person);
    if (current === undefined) return undefined;
    const answer = await lookUp(current);
    const facts = answer.outcome === 'found' ? answer.facts : undefined;
    if (facts !== undefined) {
      await db.transaction(async (tx) => {
        await lockMacs(tx, facts.identifiers.map(macOf));
        await store(tx, person, { ids: facts.identifiers, facts });
      });
    }
    keptFacts.keep(person, facts);
    return facts;
  }

  /** The number in use stands first among the ids; those that are somebody else's stay so. */
  async function store(
    tx: Knex.Transaction,
    person: PersonId,
    { ids, facts }: { ids: readonly NationalId[]; facts: PersonFacts | undefined },
  ) {
    if (facts?.birthDate !== undefined) await keepBirthDate(tx, person, facts.birthDate);
    const added: NationalId[] = [];
    for (const [index, id] of ids.entries()) {
      const identifier = identifierOf(id, index === 0);
      if (await insertIdentifier(tx, person, identifier)) added.push(id);
      else await markIdentifier(tx, person, identifier);
    }
    if (added.length > 0) await onNewNumbers(tx, person, added);
  }

  function identifierOf(id: NationalId, isCurrent: boolean) {
    const { keyId, bytes } = seal(keys, id.reveal(), sealingContext);
    return {
      mac: macOf(id),
      kind: id.kind,
      sealed: bytes,
      key_id: keyId,
      is_current: isCurrent,
    };
  }

  function macOf(id: NationalId): Buffer {
    return shortMessageCmac(macKey, id.reveal());
  }

  /**
   * The person who signed in with a number: found by any number that the population register
   * links to it, so that a D-number and the fødselsnummer after it are one person.
   */
  async function recognise(id: NationalId): Promise<PersonId> {
    const answer = await lookUp(id);
    const facts = answer.outcome === 'found' ? answer.facts : undefined;
    const ids = facts?.identifiers ?? [id];
    const person = await db.transaction(async (tx) => {
      const macs = ids.map(macOf);
      await lockMacs(tx, macs);
      const known = await findPersonsByMac(tx, macs);
      if (known.length > 1) onSplitIdentity();
      const [owner] = await findPersonsByMac(tx, [macOf(id)]);
      const found = owner ?? known[0] ?? (await insertPerson(tx));
      // A silent register says nothing of which of several numbers is in use.
      const isKnown = facts === undefined && owner !== undefined;
      if (!isKnown) await store(tx, found, { ids, facts });
      return found;
    });
    keptFacts.keep(person, facts);
    return person;
  }

  return {
    recognise,
    factsFor,
    numbersOf,

    /** Every number of each of them, in no order. */
    async numbersOfMany(persons: readonly PersonId[]) {
      const rows = await listNumbersOf(db, persons);
      return rows.map((row) => ({ person: row.person, id: numberIn(row) }));
    },

    /** Who bears a number that the population register named, without asking it anew when known. */
    async personWith(id: NationalId): Promise<PersonId> {
      const [known] = await findPersonsByMac(db, [macOf(id)]);
      return known ?? recognise(id);
    },

    /** Who bears a number that somebody has typed, and that may be nobody's. */
    async bearerOf(
      id: NationalId,
    ): Promise<{ outcome: 'found'; person: PersonId } | { outcome: 'not-found' | 'unavailable' }> {
      const [known] = await findPersonsByMac(db, [macOf(id)]);
      if (known !== undefined) return { outcome: 'found', person: known };
      const { outcome } = await lookUp(id);
      return outcome === 'found' ? { outcome, person: await recognise(id) } : { outcome };
    },

    /** Whether a person is close kin of any of the others; undefined while the register is silent. */
    async areRelated(person: PersonId, others: readonly PersonId[]): Promise<boolean | undefined> {
      const [current] = await numbersOf(person);
      const kin = current && (await relatives.of(current));
      if (kin === undefined) return undefined;
      const numbers = await Promise.all(others.map((other) => numbersOf(other)));
      return numbers.flat().some((id) => kin.has(id.reveal()));
    },

    /** The name as last read within the minute, without asking anew: for the page's head. */
    knownNameOf(person: PersonId): string | undefined {
      return fullName(keptFacts.find(person)?.facts?.name);
    },

    /** The name in the population register; undefined when it is silent. */
    async nameOf(person: PersonId): Promise<string | undefined> {
      return fullName((await factsFor(person))?.name);
    },

    /**
     * From the population register when it answers, else as it was last read, else as KPR has it:
     * a silent register locks nobody out of their own data. YYYY-MM-DD.
     */
    async birthDateOf(person: PersonId): Promise<string | undefined> {
      const facts = await factsFor(person);
      const known = facts?.birthDate ?? (await findBirthDate(db, person));
      if (known !== undefined) return known;
      const held = await birthDateInKpr(person, await numbersOf(person));
      if (held !== undefined) await db.transaction((tx) => keepBirthDate(tx, person, held));
      return held;
    },
  };
}

function fullName(name: PersonName | undefined): string | undefined {
  return name && [name.first, name.middle, name.last].filter(Boolean).join(' ');
}
