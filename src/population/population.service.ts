import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { open, seal, type SealingKeys } from '../shared/sealing.ts';
import { shortMessageCmac } from './cmac.ts';
import { NationalId } from './national-id.ts';
import type { PersonFacts, PersonId, PersonName, PersonPort } from './person.ts';
import {
  findBirthDate,
  findPersonsByMac,
  insertIdentifier,
  insertPerson,
  keepBirthDate,
  listIdentifiers,
  lockMacs,
} from './population.repository.ts';

export type Population = ReturnType<typeof createPopulation>;

export type PopulationOptions = {
  db: Knex;
  port: PersonPort;
  keys: SealingKeys;
  macKey: Buffer;
  clock: Clock;
  onSplitIdentity: () => void;
  /** Journals that it looks, and then looks. */
  birthDateInKpr: (person: PersonId, numbers: readonly NationalId[]) => Promise<string | undefined>;
};

const factsAgeMs = 60_000;
const mostKeptFacts = 5_000;
const sealingContext = 'ident.identifier';

/** The person behind the number. Outside this slice, only ids. */
export function createPopulation(options: PopulationOptions) {
  const { db, port, keys, macKey, clock, onSplitIdentity, birthDateInKpr } = options;
  const keptFacts = new Map<PersonId, { facts: PersonFacts; until: number }>();

  /** All numbers, the one in use first. Inside a transaction, give it as `reader`. */
  async function numbersOf(person: PersonId, reader: Db = db): Promise<NationalId[]> {
    const rows = await listIdentifiers(reader, person);
    return rows.map((row) => {
      const digits = open(keys, { keyId: row.key_id, bytes: row.sealed }, sealingContext);
      // What was sealed had been checked, under the rules for numbers of its own time.
      const parsed = NationalId.parse(digits, { allowSynthetic: true });
      if (parsed.outcome !== 'valid') throw new Error('A sealed number is no longer valid');
      return parsed.id;
    });
  }

  /** Facts in force, at most 60 s old; undefined when the population register is silent. */
  async function factsFor(person: PersonId): Promise<PersonFacts | undefined> {
    const now = clock.now().getTime();
    const kept = keptFacts.get(person);
    if (kept !== undefined && kept.until > now) return kept.facts;
    const [current] = await numbersOf(person);
    if (current === undefined) return undefined;
    const answer = await port.lookUp(current);
    if (answer.outcome !== 'found') return undefined;
    remember(person, answer.facts, now);
    await keep(person, answer.facts);
    return answer.facts;
  }

  function remember(person: PersonId, facts: PersonFacts, now: number) {
    if (keptFacts.size >= mostKeptFacts) keptFacts.clear();
    keptFacts.set(person, { facts, until: now + factsAgeMs });
  }

  async function keep(person: PersonId, facts: PersonFacts) {
    await db.transaction(async (tx) => {
      if (facts.birthDate !== undefined) await keepBirthDate(tx, person, facts.birthDate);
      for (const [index, id] of facts.identifiers.entries()) {
        await insertIdentifier(tx, person, identifierOf(id, index === 0));
      }
    });
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

  return {
    /**
     * The person who signed in with a number: found by any number that the population register
     * links to it, so that a D-number and the fødselsnummer after it are one person.
     */
    async recognise(id: NationalId): Promise<PersonId> {
      const answer = await port.lookUp(id);
      const linked = answer.outcome === 'found' ? answer.facts.identifiers : [];
      const ids = [id, ...linked.filter((other) => other.reveal() !== id.reveal())];
      const macs = ids.map(macOf);
      return db.transaction(async (tx) => {
        await lockMacs(tx, macs);
        const known = await findPersonsByMac(tx, macs);
        if (known.length > 1) onSplitIdentity();
        const person = known[0] ?? (await insertPerson(tx));
        const current = linked[0] ?? id;
        for (const other of ids) {
          const isCurrent = other.reveal() === current.reveal();
          await insertIdentifier(tx, person, identifierOf(other, isCurrent));
        }
        if (answer.outcome === 'found') {
          remember(person, answer.facts, clock.now().getTime());
          if (answer.facts.birthDate !== undefined) {
            await keepBirthDate(tx, person, answer.facts.birthDate);
          }
        }
        return person;
      });
    },

    factsFor,
    numbersOf,

    /** The name as last read within the minute, without asking anew: for the page's head. */
    knownNameOf(person: PersonId): string | undefined {
      return fullName(keptFacts.get(person)?.facts.name);
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
