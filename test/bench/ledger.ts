import assert from 'node:assert/strict';
import type { Knex } from 'knex';
import { createPool } from '../../src/database/pools.ts';
import { query, queryOne } from '../../src/database/query.ts';
import { createDuties } from '../../src/gate/duty.service.ts';
import { createPseudonyms } from '../../src/gate/pseudonym.service.ts';
import { createJournal } from '../../src/journal/journal.service.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { defaultPolicy } from '../../src/mandate/policy.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { NationalId } from '../../src/population/national-id.ts';
import {
  createReservations,
  type Reservations,
} from '../../src/reservation/reservation.service.ts';
import { createRulesInUse } from '../../src/reservation/rules-in-use.service.ts';
import { createRuleBook, publications } from '../../src/reservation/rule-book.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLog } from '../../src/shared/log.ts';
import { draft, preventive, secondary } from '../reservation/chooser.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { digitsOf } from '../support/town.ts';
import { quantileOf } from './median.ts';
import type { ReservedTown } from './reserved-town.ts';
import type { Line } from './verdict.ts';

const atOnce = 50;
const inDatabase = 9_000;
const roundsAtForm = 20;
const scopes = [preventive, secondary] as const;

/** Many who choose at once: each waits for the head of the ledger, and none is lost. */
export async function measureLedger(town: ReservedTown): Promise<Line[]> {
  const db = createPool({
    url: urlForRole(town.ownerUrl, town.secrets, 'kpr_web'),
    max: 10,
    applicationName: 'bench',
  });
  try {
    return [...(await measureService(town, db)), ...(await measureForm(town, db))];
  } finally {
    await db.destroy();
  }
}

/** From the first statement of each transaction until it is stored: ten at once, as one process has. */
async function measureService(town: ReservedTown, db: Knex): Promise<Line[]> {
  const times: number[] = [];
  const { reservations, mandates } = await choosers(town, timed(db, times));
  const drafts = [];
  for (const mandate of mandates) {
    drafts.push({ mandate, draftId: await reservations.draft(mandate, 'reserve', [preventive]) });
  }
  const before = await ledgerState(db);
  const begun = performance.now();
  await inBursts(drafts, ({ mandate, draftId }) => confirmed(reservations, mandate, draftId));
  const seconds = (performance.now() - begun) / 1000;
  await assertNothingLost(db, before, drafts.length);
  const what = `Reservations, ${atOnce} at once to ${drafts.length}`;
  return [
    {
      what: `${what}: in the database, p99`,
      figure: quantileOf(times, 0.99),
      unit: 'ms',
      atMost: 150,
    },
    { what: `${what}: in the database, median`, figure: quantileOf(times, 0.5), unit: 'ms' },
    { what: `${what}: each second`, figure: drafts.length / seconds, unit: '/s' },
  ];
}

async function confirmed(reservations: Reservations, mandate: Mandate, draftId: string) {
  const { outcome } = await reservations.confirm(mandate, {
    ...{ draftId, action: 'reserve', eraseAtOnce: false },
  });
  assert.equal(outcome, 'confirmed');
}

/** From pressing «Bekreft» until the form is answered, and until the receipt that follows is there. */
async function measureForm(town: ReservedTown, db: Knex): Promise<Line[]> {
  const citizens = await signedInAtOnce(town);
  const before = await ledgerState(db);
  const answered: number[] = [];
  const received: number[] = [];
  for (let round = 0; round < roundsAtForm; round++) {
    const action = round % 2 === 0 ? 'reserve' : 'lift';
    const ready = [];
    for (const citizen of citizens) {
      ready.push({ citizen, checking: await draft(citizen, action, scopes) });
    }
    await inBursts(ready, async ({ citizen, checking }) => {
      const begun = performance.now();
      const answer = await citizen.press(checking, {}, '/kontroll');
      answered.push(performance.now() - begun);
      const receipt = await citizen.visit(answer.headers.get('location') ?? '/');
      assert.equal(receipt.url.pathname, '/reservasjoner/kvittering');
      received.push(performance.now() - begun);
    });
  }
  await assertNothingLost(db, before, answered.length * scopes.length);
  const what = `Reservations, ${atOnce} at once to ${answered.length}: at the form`;
  return [
    { what: `${what}, p99`, figure: quantileOf(answered, 0.99), unit: 'ms', atMost: 500 },
    { what: `${what}, median`, figure: quantileOf(answered, 0.5), unit: 'ms' },
    { what: `${what}, with the receipt, p99`, figure: quantileOf(received, 0.99), unit: 'ms' },
  ];
}

async function signedInAtOnce(town: ReservedTown): Promise<Citizen[]> {
  const citizens: Citizen[] = [];
  // The same number may have been made for one of the reserved.
  const reserved = new Set(town.numbers);
  for (const person of town.adults.filter((one) => !reserved.has(digitsOf(one)))) {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(person), '/reservasjoner');
    // Some of the register's people may not use the service by themselves.
    if (page.url.pathname === '/reservasjoner' && page.status === 200) citizens.push(citizen);
    if (citizens.length === atOnce) return citizens;
  }
  throw new Error('Too few can sign in');
}

/** The same, and it keeps the milliseconds from the beginning of a transaction to its end. */
function timed(db: Knex, times: number[]): Knex {
  async function transaction<Result>(work: (tx: Knex.Transaction) => Promise<Result>) {
    let begun = 0;
    const result = await db.transaction(async (tx) => {
      begun = performance.now();
      return work(tx);
    });
    times.push(performance.now() - begun);
    return result;
  }
  return new Proxy(db, {
    get(target, name): unknown {
      return name === 'transaction' ? transaction : Reflect.get(target, name);
    },
  });
}

/** So many at once, and when all of them are done, as many again. */
async function inBursts<Item>(items: readonly Item[], act: (item: Item) => Promise<void>) {
  for (let from = 0; from < items.length; from += atOnce) {
    await Promise.all(items.slice(from, from + atOnce).map(act));
  }
}

/** Persons who have reserved, but not this, as if signed in, with everything that their choices need. */
async function choosers({ secrets, numbers }: ReservedTown, db: Knex) {
  const identityKeys = { first: Buffer.from(secrets.identityKey, 'base64') };
  const registerMacKey = Buffer.from(secrets.registerMacKey, 'base64');
  const rows = await query<{ person: string; n: number }>(
    db,
    `select n, md5('reserved ' || n)::uuid as person
       from generate_series(0, :last::int) n where (n % 15 + 1) & 1 = 0 limit :wanted`,
    { last: numbers.length - 1, wanted: inDatabase },
  );
  const numberOf = new Map(rows.map(({ person, n }) => [person, numbers[n] ?? '']));
  const journal = createJournal({ db });
  const pseudonyms = createPseudonyms({ registerMacKey, keys: identityKeys });
  const log = createLog('silent');
  const duties = createDuties({
    numbersOf: (person) => Promise.resolve([idOf(numberOf.get(person) ?? '')]),
    pseudonyms,
    log,
  });
  const ruleBook = createRuleBook(publications, defaultPolicy);
  const reservations = createReservations({
    ...{ db, journal, duties, ruleBook, clock: systemClock },
    rulesInUse: createRulesInUse({ db, ruleBook, clock: systemClock, log }),
    onChosenForChild: () => Promise.resolve(),
  });
  return { reservations, mandates: rows.map(({ person }) => mandateOf(person)) };
}

function mandateOf(person: string): Mandate {
  const found = Mandate.forSelf({ person, birthDate: '1980-01-01', today: '2026-03-04' });
  assert.ok(found.outcome === 'granted');
  return found.mandate;
}

function idOf(digits: string): NationalId {
  const parsed = NationalId.parse(digits, { allowSynthetic: true });
  assert.ok(parsed.outcome === 'valid');
  return parsed.id;
}

type LedgerState = { position: number; events: number };

async function ledgerState(db: Knex): Promise<LedgerState> {
  return queryOne<LedgerState>(
    db,
    `select max(position)::int as position, count(*)::int as events from reservation.event`,
  );
}

async function assertNothingLost(db: Knex, before: LedgerState, more: number) {
  const after = await ledgerState(db);
  assert.deepEqual(after, { position: before.position + more, events: before.events + more });
}
