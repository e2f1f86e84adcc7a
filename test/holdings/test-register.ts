import type { Knex } from 'knex';
import { createPipelinedPool } from '../../src/database/pipelined.ts';
import { createPool } from '../../src/database/pools.ts';
import { query } from '../../src/database/query.ts';
import {
  createHoldingsService,
  type HoldingsService,
} from '../../src/holdings/holdings.service.ts';
import type { JournalAction } from '../../src/journal/journal.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { makePeople } from '../../src/neighbours/people/people.ts';
import type { SyntheticPerson } from '../../src/neighbours/people/synthetic-person.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { NationalId } from '../../src/population/national-id.ts';
import { systemClock } from '../../src/shared/clock.ts';
import type { Log } from '../../src/shared/log.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

export type TestRegister = Awaited<ReturnType<typeof startTestRegister>>;

/**
 * A register of the edge persons alone. `owner` sees all rows and stands for the register itself;
 * `reader` is what the service is given.
 */
export async function startTestRegister() {
  const database = await cloneDatabase(templateNames.register);
  const secrets = await testSecrets();
  const people = makePeople(secrets);
  const owner = pool(database.url);
  const readerUrl = urlForRole(database.url, secrets, 'kpr_innsyn_reader');
  const reader = pool(readerUrl);
  const reads = createPipelinedPool({
    url: readerUrl,
    max: 3,
    applicationName: 'holdings test',
  });
  return {
    owner,
    reader,
    reads,
    macKey: Buffer.from(secrets.registerMacKey, 'base64'),
    people,
    personNamed: (key: string) => personNamed(people, key),
    close: async () => {
      await Promise.all([owner.destroy(), reader.destroy(), reads.end()]);
      await database.drop();
    },
  };
}

/** The service over the register, and what it wrote in the journal. */
export function holdingsOver(
  { reader, reads, macKey }: Pick<TestRegister, 'reader' | 'reads' | 'macKey'>,
  person: SyntheticPerson,
  options: { pageSize?: number; patienceMs?: number; log?: Log } = {},
) {
  const journalled: JournalAction[] = [];
  const holdings = createHoldingsService({
    register: reader,
    registerReads: reads,
    keys: { k1: Buffer.alloc(32, 1) },
    numbersOf: () => Promise.resolve(numbersOf(person)),
    placesHidden: () => Promise.resolve(false),
    registerMacKey: macKey,
    journal: {
      recordView: (_mandate, action) => {
        journalled.push(action);
        return Promise.resolve();
      },
    },
    clock: systemClock,
    ...options,
  });
  return { holdings: readAtOnce(holdings), journalled, mandate: mandateFor(person) };
}

/** Of somebody whose places need no hiding. */
export const openPlaces = { stateFor: () => Promise.resolve('open' as const) };

/** The service with its readings opened and read in one. */
export function readAtOnce(holdings: HoldingsService) {
  const { openOverview, openSource, openTimeline } = holdings;
  return {
    ...holdings,
    overview: async (...asked: Parameters<typeof openOverview>) => (await openOverview(...asked))(),
    source: async (...asked: Parameters<typeof openSource>) => (await openSource(...asked))(),
    timeline: async (...asked: Parameters<typeof openTimeline>) => (await openTimeline(...asked))(),
  };
}

export function mandateFor(person: SyntheticPerson): Mandate {
  // The register is read for people of every age here; who may look is tested elsewhere.
  const self = Mandate.forSelf({
    person: person.key,
    birthDate: '1980-01-01',
    today: '2026-03-04',
  });
  if (self.outcome !== 'granted') throw new Error(self.outcome);
  return self.mandate;
}

/** The person's keys as the register has them, asked as its owner. */
export async function personKeysOf(
  { owner, macKey }: Pick<TestRegister, 'owner' | 'macKey'>,
  person: SyntheticPerson,
): Promise<string[]> {
  const macs = shortMessageCmacs(
    macKey,
    person.numbers.map(({ digits }) => digits),
  );
  const rows = await query<{ person_key: string }>(
    owner,
    `select distinct person_key from kpr.person_pseudonym where id_mac = any(:macs::bytea[])`,
    { macs },
  );
  return rows.map(({ person_key }) => person_key);
}

function numbersOf(person: SyntheticPerson): NationalId[] {
  return person.numbers.map(({ digits }) => {
    const parsed = NationalId.parse(digits, { allowSynthetic: true });
    if (parsed.outcome !== 'valid') throw new Error(parsed.outcome);
    return parsed.id;
  });
}

function personNamed(people: readonly SyntheticPerson[], key: string): SyntheticPerson {
  const person = people.find((candidate) => candidate.key === key);
  if (person === undefined) throw new Error(`Nobody is called ${key}`);
  return person;
}

function pool(url: string): Knex {
  return createPool({ url, max: 3, applicationName: 'holdings test' });
}
