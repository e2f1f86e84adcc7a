import assert from 'node:assert/strict';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import type { Scope } from '../../src/reservation/scope.ts';
import { ageOn } from '../../src/shared/format.ts';
import { createCitizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { confirm, draft } from '../reservation/chooser.ts';
import { everyReservation } from './oracle.ts';

export type Reserver = { key: string; digits: string; scopes: readonly Scope[] };

/** A town with sixteen persons more, one for each way to have reserved; the first has nothing. */
export async function startTownOfReservers() {
  const town = await startTestTown({ count: 40 });
  const adults = town.people.filter(
    ({ key, birthDate, deceasedOn }) =>
      !deceasedOn && key.startsWith('person-') && ageOn(birthDate, town.secrets.today) >= 16,
  );
  const reservers = adults.slice(0, everyReservation.length).map((person, index) => ({
    key: person.key,
    digits: currentNumber(person).digits,
    scopes: everyReservation[index] ?? [],
  }));
  try {
    assert.equal(reservers.length, everyReservation.length);
    await Promise.all(reservers.map((reserver) => reserve(town, reserver)));
  } catch (error) {
    // A town that nobody stops would keep the test from ending.
    await town.stop();
    throw error;
  }
  return { town, reservers };
}

/** By sign-in and form, as everybody does it. */
export async function reserve(town: TestTown, { digits, scopes }: Omit<Reserver, 'key'>) {
  const citizen = createCitizen(town.origin);
  await citizen.signIn(digits, '/reservasjoner');
  if (scopes.length > 0) await confirm(citizen, await draft(citizen, 'reserve', scopes));
}
