import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import pg from 'pg';
import { createPool } from '../../src/database/pools.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { NationalId } from '../../src/population/national-id.ts';
import type { PersonPort } from '../../src/population/person.ts';
import { createPopulation } from '../../src/population/population.service.ts';
import { minute, movableClock } from '../support/clock.ts';
import { somebodyWaits } from '../support/lock-wait.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';
import { unremarkable } from './unremarkable.ts';

const make = createNumberMaker();
const random = randomFor('answers');
const bearer = { birthDate: '1980-03-04', sex: 'female' } as const;

function idOf({ digits }: { digits: string }): NationalId {
  const parsed = NationalId.parse(digits, { allowSynthetic: true });
  assert.ok(parsed.outcome === 'valid');
  return parsed.id;
}

function revealed(ids: readonly NationalId[]): string[] {
  return ids.map((id) => id.reveal()).toSorted();
}

describe('what the population register answers', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let db: ReturnType<typeof createPool>;
  let population: ReturnType<typeof createPopulation>;
  let dnr: NationalId;
  let fnr: NationalId;
  const clock = movableClock();
  const alarms: string[] = [];
  const learnt: NationalId[] = [];
  /** The numbers in the document about a number; without one, the register is silent about it. */
  const documents = new Map<NationalId, NationalId[]>();

  before(async () => {
    database = await cloneDatabase(templateNames.own);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const url = urlForRole(database.url, await testSecrets(), 'kpr_web');
    db = createPool({ url, max: 3, applicationName: 'test' });
    population = populationAsking((id) => Promise.resolve(answerAbout(id)));
  });
  const keys = { keys: { first: randomBytes(32) }, macKey: randomBytes(32) };

  function populationAsking(lookUp: PersonPort['lookUp']) {
    return createPopulation({
      db,
      port: { lookUp, familyOf: () => Promise.resolve({ outcome: 'unavailable' }) },
      ...keys,
      clock,
      onSplitIdentity: () => alarms.push('split'),
      onForeignAnswer: () => alarms.push('foreign-answer'),
      onNewNumbers: async (tx, _person, ids) => {
        await tx.raw('select pg_advisory_xact_lock(1)');
        learnt.push(...ids);
      },
      birthDateInKpr: () => Promise.resolve(undefined),
    });
  }
  beforeEach(() => {
    [dnr, fnr] = [idOf(make.dnr(bearer, random)), idOf(make.fnr(bearer, random))];
  });
  afterEach(() => {
    alarms.length = 0;
    learnt.length = 0;
    documents.clear();
  });
  after(async () => {
    await Promise.all([owner.end(), db.destroy()]);
    await database.drop();
  });

  function answerAbout(id: NationalId) {
    const asked = [...documents].find(([about]) => about.reveal() === id.reveal());
    if (asked === undefined) return { outcome: 'unavailable' } as const;
    const facts = {
      identifiers: asked[1],
      name: { first: 'Noen', middle: undefined, last: 'Annen' },
      birthDate: '1980-03-04',
      deceasedOn: undefined,
      ...unremarkable,
      readAt: clock.now(),
    } as const;
    return { outcome: 'found', facts } as const;
  }

  function reversed(answer: ReturnType<typeof answerAbout>) {
    if (answer.outcome !== 'found') return answer;
    const { facts } = answer;
    return { ...answer, facts: { ...facts, identifiers: facts.identifiers.toReversed() } };
  }

  async function numbersOf(person: string): Promise<string[]> {
    return (await population.numbersOf(person)).map((id) => id.reveal());
  }

  async function inUse(): Promise<{ person_id: string; is_current: boolean }[]> {
    const { rows } = await owner.query<{ person_id: string; is_current: boolean }>(
      'select person_id, is_current from ident.identifier order by mac',
    );
    return rows;
  }

  it('with several new numbers is stored by two processes at once, in whichever order', async () => {
    const [second, third] = [idOf(make.fnr(bearer, random)), idOf(make.fnr(bearer, random))];
    documents.set(dnr, [dnr]);
    const person = await population.recognise(dnr);
    clock.move(2 * minute);
    learnt.length = 0;
    documents.set(dnr, [dnr, second, third]);
    const forwards = populationAsking((id) => Promise.resolve(answerAbout(id)));
    const backwards = populationAsking((id) => Promise.resolve(reversed(answerAbout(id))));
    await owner.query('begin; select pg_advisory_xact_lock(1)');
    const facts = Promise.all([forwards.factsFor(person), backwards.factsFor(person)]);
    await somebodyWaits(owner, 2);
    await owner.query('commit');
    await facts;
    assert.deepEqual(revealed(learnt), revealed([second, third]));
    assert.equal((await numbersOf(person)).length, 3);
  });

  it('about somebody else signs nobody in as them', async () => {
    documents.set(fnr, [fnr]);
    const victim = await population.recognise(fnr);
    const mine = idOf(make.fnr(bearer, random));
    documents.set(mine, [fnr]);
    const me = await population.recognise(mine);
    assert.notEqual(me, victim);
    assert.deepEqual(alarms, ['foreign-answer']);
    assert.deepEqual(await numbersOf(me), [mine.reveal()]);
    assert.equal(population.knownNameOf(me), undefined);
  });

  it('about somebody else is silence, and binds their number to nobody', async () => {
    const me = await population.recognise(dnr);
    documents.set(dnr, [fnr]);
    clock.move(minute);
    assert.equal(await population.nameOf(me), undefined);
    assert.equal(await population.birthDateOf(me), undefined);
    assert.deepEqual(await numbersOf(me), [dnr.reveal()]);
    assert.deepEqual(alarms, ['foreign-answer']);
  });

  it('makes who owns the number signed in with win, when two were made of one', async () => {
    const first = await population.recognise(dnr);
    const second = await population.recognise(fnr);
    assert.notEqual(first, second);
    for (const id of [dnr, fnr]) documents.set(id, [fnr, dnr]);
    assert.equal(await population.recognise(fnr), second);
    assert.equal(await population.recognise(dnr), first);
    assert.deepEqual(alarms, ['split', 'split']);
    assert.deepEqual(await numbersOf(first), [dnr.reveal()]);
    assert.deepEqual(await numbersOf(second), [fnr.reveal()]);
  });

  it('leaves another person’s number as it was', async () => {
    const first = await population.recognise(dnr);
    await population.recognise(fnr);
    const earlier = await inUse();
    documents.set(dnr, [dnr, fnr]);
    clock.move(minute);
    await population.nameOf(first);
    assert.deepEqual(await inUse(), earlier);
    await population.recognise(dnr);
    assert.deepEqual(await inUse(), earlier);
  });

  it('tells of each number once, when it is learnt', async () => {
    const person = await population.recognise(dnr);
    documents.set(dnr, [fnr, dnr]);
    clock.move(minute);
    await population.nameOf(person);
    await population.recognise(fnr);
    assert.deepEqual(
      learnt.map((id) => id.reveal()),
      [dnr.reveal(), fnr.reveal()],
    );
    assert.deepEqual(await numbersOf(person), [fnr.reveal(), dnr.reveal()]);
  });
});
