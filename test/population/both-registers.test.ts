import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  currentNumber,
  type SyntheticPerson,
} from '../../src/neighbours/people/synthetic-person.ts';
import type { PersonFacts, PersonLookUp, PersonPort } from '../../src/population/person.ts';
import {
  factsAbout,
  idOf,
  numberOf,
  people,
  registerNames,
  startRegister,
  type ReadRegister,
} from './reading-register.ts';

const known = people.filter((person) => currentNumber(person).kind !== 'duf');

describe('both population registers', () => {
  const towns: ReadRegister[] = [];
  const clients: PersonPort[] = [];
  before(async () => {
    for (const name of registerNames) towns.push(await startRegister(name));
    clients.push(...towns.map((town) => town.newClient()));
  });
  after(async () => {
    for (const town of towns) await town.stop();
  });

  async function answersAbout(person: SyntheticPerson): Promise<unknown[]> {
    const id = numberOf(currentNumber(person).digits);
    return Promise.all(clients.map(async (client) => comparable(await client.lookUp(id))));
  }

  it('say the same of every hand-made person', async () => {
    assert.ok(known.length > 50);
    for (const person of known) {
      const [first, second] = await answersAbout(person);
      assert.deepEqual(second, first, person.key);
    }
  });

  it('find somebody by an earlier number, the one in use first', async () => {
    const person = people.find(({ key }) => key === 'd-number-became-fnr');
    const earlier = person?.numbers.find(({ current }) => !current)?.digits ?? '';
    for (const client of clients) {
      const { identifiers } = await factsAbout(client, numberOf(earlier));
      assert.deepEqual(
        identifiers.map((id) => id.reveal()),
        [idOf('d-number-became-fnr').reveal(), earlier],
      );
    }
  });

  it('tell who holds responsibility, and who lives with the child', async () => {
    for (const client of clients) {
      const facts = (key: string) => factsAbout(client, idOf(key));
      const child = await facts('child-of-six');
      assert.deepEqual(holdersOf(child), [
        `joint ${idOf('mother-of-six-year-old').reveal()}`,
        `joint ${idOf('parent-elsewhere').reveal()}`,
      ]);
      assert.deepEqual((await facts('mother-of-six-year-old')).residences, child.residences);
      assert.notDeepEqual((await facts('parent-elsewhere')).residences, child.residences);
      const relative = await facts('parent-without-responsibility');
      assert.deepEqual(relative.parentalResponsibilities, []);
      assert.deepEqual(holdersOf(await facts('child-of-dead-parent')), [
        `father ${idOf('widowed-parent').reveal()}`,
      ]);
      const away = await facts('child-away-from-home');
      assert.deepEqual(away.residences, (await facts('foster-parent')).residences);
      assert.notDeepEqual(away.residences, (await facts('mother-apart-from-child')).residences);
    }
  });

  it('tell of what stands in the way', async () => {
    for (const client of clients) {
      const facts = (key: string) => factsAbout(client, idOf(key));
      const shielded = await facts('protected-parent');
      assert.equal(shielded.addressProtection, 'strictly-confidential');
      assert.deepEqual(shielded.residences, []);
      assert.equal((await facts('protected-child')).addressProtection, 'confidential');
      const dead = await facts('dead-child');
      assert.equal(dead.status, 'dead');
      assert.match(dead.deceasedOn ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.ok((await facts('parent-with-limited-capacity')).legalCapacityLimited);
      assert.ok((await facts('false-identity')).falseIdentity);
    }
  });
});

function holdersOf({ parentalResponsibilities }: PersonFacts): string[] {
  return parentalResponsibilities.map(
    ({ kind, responsible }) => `${kind} ${responsible?.reveal() ?? 'nobody'}`,
  );
}

/** Numbers hide their digits from comparisons, and each answer has its own time. */
function comparable(answer: PersonLookUp): unknown {
  if (answer.outcome !== 'found') return answer;
  const { identifiers, parentalResponsibilities } = answer.facts;
  return {
    ...answer.facts,
    readAt: undefined,
    identifiers: identifiers.map((id) => id.reveal()),
    parentalResponsibilities: parentalResponsibilities.map((row) => ({
      ...row,
      responsible: row.responsible?.reveal(),
      child: row.child?.reveal(),
    })),
  };
}
