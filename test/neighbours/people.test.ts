import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NationalId } from '../../src/population/national-id.ts';
import { addDays, addYears, ageOn } from '../../src/neighbours/people/calendar.ts';
import { makePeople, signInPeople } from '../../src/neighbours/people/people.ts';
import { currentNumber, fullName } from '../../src/neighbours/people/synthetic-person.ts';

const today = '2026-05-12';
const people = makePeople({ seed: 'test', today, count: 400 });

function edge(key: string) {
  const person = people.find((candidate) => candidate.key === key);
  assert.ok(person, key);
  return person;
}

describe('synthetic people', () => {
  it('bear numbers that are valid, of the kind they say, and synthetic', () => {
    for (const { kind, digits } of people.flatMap(({ numbers }) => numbers)) {
      const parsed = NationalId.parse(digits, { allowSynthetic: true });
      assert.equal(parsed.outcome === 'valid' ? parsed.id.kind : parsed.outcome, kind);
      if (kind === 'duf') {
        assert.match(digits, /^2099/);
        continue;
      }
      assert.ok(Number(digits.slice(2, 4)) > 80, 'month + 80');
      const real = NationalId.parse(digits, { allowSynthetic: false });
      assert.equal(real.outcome, 'unknown-kind');
    }
  });

  it('bear numbers that fit birth date and sex, and nobody bears the number of another', () => {
    for (const person of people) {
      const { kind, digits } = currentNumber(person);
      if (kind === 'duf') continue;
      const [year = '', month = '', day = ''] = person.birthDate.split('-');
      assert.equal(digits.slice(0, 6), `${day}${Number(month) + 80}${year.slice(2)}`);
      assert.equal(Number(digits[8]) % 2 === 1, person.sex === 'male');
    }
    const all = people.flatMap(({ numbers }) => numbers.map(({ digits }) => digits));
    assert.equal(new Set(all).size, all.length);
  });

  it('are the same for the same seed and others for another', () => {
    assert.deepEqual(makePeople({ seed: 'test', today, count: 400 }), people);
    const others = makePeople({ seed: 'other', today, count: 400 });
    assert.notDeepEqual(others.at(-1)?.numbers, people.at(-1)?.numbers);
  });

  it('have ages and families as a population has', () => {
    const random = people.filter(({ story }) => !story);
    assert.equal(random.length, 400);
    const ages = random.map(({ birthDate }) => ageOn(birthDate, today));
    const children = random.filter(({ birthDate }) => ageOn(birthDate, today) < 18);
    assert.ok(children.length > 50 && children.length < 120);
    assert.ok(ages.some((age) => age >= 80));
    for (const child of children) {
      const parents = (child.parents ?? []).map(edge);
      assert.ok(parents.length > 0);
      for (const parent of parents) {
        const ageAtBirth = ageOn(parent.birthDate, child.birthDate);
        assert.ok(ageAtBirth >= 19 && ageAtBirth <= 45);
      }
    }
  });

  it('include those who have a birthday of consequence tomorrow', () => {
    const tomorrow = addDays(today, 1);
    for (const [key, age] of [
      ['turns-twelve-tomorrow', 12],
      ['turns-sixteen-tomorrow', 16],
    ] as const) {
      assert.equal(ageOn(edge(key).birthDate, today), age - 1);
      assert.equal(ageOn(edge(key).birthDate, tomorrow), age);
    }
    assert.equal(ageOn(edge('child-of-fourteen').birthDate, today), 14);
    assert.equal(ageOn(edge('child-of-eight').birthDate, today), 8);
    assert.deepEqual(edge('child-of-eight').parents, ['mother-with-claims-from-midwife', 'father']);
  });

  it('include a changed number, a DUF-number, a death, a silence and a protected address', () => {
    const changed = edge('d-number-became-fnr').numbers;
    assert.deepEqual(
      changed.map(({ kind, current }) => [kind, current]),
      [
        ['dnr', false],
        ['fnr', true],
      ],
    );
    assert.deepEqual(
      edge('only-duf-number').numbers.map(({ kind }) => kind),
      ['duf'],
    );
    assert.ok((edge('dead-for-eleven-years').deceasedOn ?? today) < addYears(today, -11));
    assert.equal(edge('population-register-silent').folkeregisterSilent, true);
    const shielded = edge('protected-address');
    assert.equal(shielded.addressProtection, 'strengtFortrolig');
    assert.match(shielded.story?.nb ?? '', /steder er skjult/);
  });

  it('include families in which it matters who may act for whom', () => {
    const ages = ['eleven', 'twelve', 'fifteen', 'sixteen'].map((age) => edge(`child-of-${age}`));
    assert.deepEqual(
      ages.map(({ birthDate }) => ageOn(birthDate, today)),
      [11, 12, 15, 16],
    );
    for (const child of ages) assert.deepEqual(child.parents, ['mother-of-four', 'father-of-four']);
    assert.equal(edge('father-of-four').livesWith, 'mother-of-four');
    assert.equal(edge('parent-elsewhere').livesWith, undefined);
    assert.ok(edge('child-of-six').parents?.includes('parent-elsewhere'));
    const sole = edge('child-of-sole-parent');
    assert.deepEqual(sole.relativesOnly, ['parent-without-responsibility']);
    assert.equal(edge('protected-parent').addressProtection, 'strengtFortrolig');
    assert.equal(edge('protected-child').addressProtection, 'fortrolig');
    for (const key of ['dead-parent', 'dead-child'])
      assert.ok((edge(key).deceasedOn ?? '') < today);
    assert.equal(ageOn(edge('underage-parent').birthDate, today), 17);
    assert.ok(edge('parent-with-limited-capacity').legalCapacityLimited);
    assert.ok(edge('unknown-responsibility').responsibility?.word);
    assert.equal(edge('child-away-from-home').livesWith, 'foster-parent');
  });

  it('name only people who exist as family or home', () => {
    const keys = new Set(people.map(({ key }) => key));
    for (const { parents = [], relativesOnly = [], livesWith } of people) {
      const named = [...parents, ...relativesOnly, ...(livesWith ? [livesWith] : [])];
      assert.deepEqual(
        named.filter((key) => !keys.has(key)),
        [],
      );
    }
  });

  it('offer for signing in those alive with a number that ID-porten knows, the pupil first', () => {
    const offered = signInPeople(people);
    assert.equal(offered[0]?.key, 'pupil-in-all-five-sources');
    assert.equal(ageOn(offered[0].birthDate, today), 17);
    for (const person of offered) {
      assert.ok(person.story?.nb.endsWith('.'));
      assert.ok(!person.deceasedOn);
      assert.notEqual(currentNumber(person).kind, 'duf');
      assert.match(fullName(person), /^\p{Lu}[\p{L} ]+$/u);
    }
    assert.equal(new Set(offered.map(fullName)).size, offered.length);
  });
});
