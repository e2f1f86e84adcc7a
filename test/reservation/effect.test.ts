import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import { signInPeople } from '../../src/neighbours/people/people.ts';
import { personKeysIn } from '../holdings/person-keys.ts';
import { createCitizen, textOf, type Citizen, type Page } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  addressFor,
  confirmForChild,
  draftForChild,
  mother,
  signedInToChoose,
} from '../mandate/family.ts';
import { confirm, dental, draft, personIdOf, preventive, signedIn } from './chooser.ts';
import { detailsOn, effectOn, summaryOn, type SaidEffect } from './said-effect.ts';

const children = ['child-of-eight', 'baby'] as const;
const both: Scope[] = [preventive, dental];

type Done = { scope: string; kind: string; state: string; fields: number | null };

describe('what the check page says that a reservation comes to', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  async function doneOf(key: string): Promise<Done[]> {
    const { rows } = await town.ownDb.query<Done>(
      'select scope, kind, state, fields from gate.duty where person_id = $1',
      [await personIdOf(town, key)],
    );
    return rows;
  }

  /** Anything of what the two choices may be about, as the register's owner sees it. */
  async function hasSomething(key: string): Promise<boolean> {
    const tables = ['hst_maling', 'hst_ammestatus', 'hst_konsultasjon', 'hst_avtale', 'tann_besok'];
    const claims = `select from kpr.kuhr_regning where person_key = any($1)
      and praksistype in ('HELS', 'KOHS', 'JORD')`;
    const rows = tables.map((name) => `select from kpr.${name} where person_key = any($1)`);
    const found = await town.registerDb.query<{ any: boolean }>(
      `select exists (${[...rows, claims].join(' union all ')}) as any`,
      [await personKeysIn(town, key)],
    );
    return found.rows[0]?.any === true;
  }

  /** Undefined for those who may not, or who are 12–15. */
  async function choosesAlone(key: string): Promise<Citizen | undefined> {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person(key)), '/reservasjoner/ny');
    if (page.heading !== 'Hva vil du si nei til?' || page.status !== 200) return undefined;
    const trial = await draft(citizen, 'reserve', [dental]);
    return summaryOn(trial) === '' ? undefined : citizen;
  }

  const fieldsIn = (done: readonly Done[], kind: string, scope: string) => {
    const found = done.find((one) => one.kind === kind && one.scope === scope);
    assert.equal(found?.state, 'done', `${kind} ${scope}`);
    return found.fields ?? 0;
  };

  it('is what the register answers that it blocked and erased, value for value', async () => {
    const said = new Map<string, Record<string, SaidEffect>>();
    const citizens: [string, Citizen, Page][] = [];
    for (const { key } of signInPeople(town.people)) {
      if (!(await hasSomething(key))) continue;
      const citizen = await choosesAlone(key);
      if (citizen === undefined) continue;
      const first = effectOn(await draft(citizen, 'reserve', [preventive]));
      const second = effectOn(await draft(citizen, 'reserve', [dental]));
      const page = await draft(citizen, 'reserve', both);
      const together = effectOn(page);
      assert.equal(together.erased, first.erased + second.erased, key);
      assert.equal(together.onlyBlocked, first.onlyBlocked + second.onlyBlocked, key);
      assert.deepEqual(effectOn(await draft(citizen, 'reserve', scopes)), together, key);
      said.set(key, { [preventive]: first, [dental]: second });
      citizens.push([key, citizen, page]);
    }
    const people = [...said.keys()];
    assert.ok(people.length > 10, people.join());
    const totals = [...said.values()].flatMap((one) => Object.values(one));
    assert.ok(totals.filter(({ erased }) => erased > 0).length > 4, 'several have something');
    assert.ok(
      totals.some(({ onlyBlocked }) => onlyBlocked > 0),
      'somebody has claims',
    );

    for (const [key, citizen, page] of citizens) {
      assert.equal((await confirm(citizen, page)).heading, 'Du har reservert deg', key);
    }
    await town.ingestion.settleDuties();
    for (const key of people) {
      const done = await doneOf(key);
      for (const [scope, { erased, onlyBlocked }] of Object.entries(said.get(key) ?? {})) {
        assert.equal(fieldsIn(done, 'block', scope), erased + onlyBlocked, `${key} ${scope}`);
      }
    }
    for (const [key, citizen] of citizens) {
      const returned = effectOn(await draft(citizen, 'lift', both)).returned;
      const blocked = both.map((scope) => said.get(key)?.[scope]);
      const sum = blocked.reduce((n, one) => n + (one?.erased ?? 0) + (one?.onlyBlocked ?? 0), 0);
      assert.equal(returned, sum, `${key}: a lift gives back what was blocked`);
    }

    town.clock.move(8 * day);
    await town.ingestion.settleDuties();
    for (const key of people) {
      const done = await doneOf(key);
      for (const [scope, { erased }] of Object.entries(said.get(key) ?? {})) {
        assert.equal(fieldsIn(done, 'erase', scope), erased, `${key} ${scope}`);
      }
    }
  });

  it('is the same for children, within the longer window of who acts for another', async () => {
    const parent = await signedInToChoose(town, mother);
    const said = new Map<string, SaidEffect>();
    for (const child of children) {
      const page = await draftForChild(parent, await addressFor(town, parent, child), {
        scopes: both,
      });
      assert.match(detailsOn(page), /Siste frist for å angre/);
      said.set(child, effectOn(page));
      assert.match((await confirmForChild(parent, page, 'ja')).heading, /reservert/);
    }
    await town.ingestion.settleDuties();
    const sum = (done: readonly Done[], kind: string) =>
      both.reduce((total, scope) => total + fieldsIn(done, kind, scope), 0);
    for (const [child, { erased, onlyBlocked }] of said) {
      assert.ok(erased > 0, child);
      assert.equal(sum(await doneOf(child), 'block'), erased + onlyBlocked, child);
    }
    town.clock.move(15 * day);
    await town.ingestion.settleDuties();
    for (const [child, { erased }] of said) {
      assert.equal(sum(await doneOf(child), 'erase'), erased, child);
    }
  });

  it('is, once it has been erased, that nothing but what is blocked comes back', async () => {
    const citizen = await signedIn(town, 'pupil-in-all-five-sources');
    const lift = await draft(citizen, 'lift', both);
    assert.equal(effectOn(lift).returned, 0);
    assert.match(textOf(lift.body), /Ingenting av dette er sperret i KPR nå/);
    assert.doesNotMatch(textOf(lift.body), /Slettingen stanses/);
  });
});
