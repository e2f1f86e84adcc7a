import { signInPeople } from '../../src/neighbours/people/people.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import type { Report } from '../../src/report/report.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { addressFor } from '../mandate/family.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import type { TestTown } from '../support/town.ts';

export type EdgeReport = { about: string; report: Report };

/** The largest is drawn once: another language has the same rows. */
export const large = 'five-thousand-rows';

/** The reports of everybody with a story who may have one, in every language. */
export async function* edgeReports(town: TestTown): AsyncGenerator<EdgeReport> {
  for (const person of signInPeople(town.people)) {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(currentNumber(person).digits, '/rapport');
    yield* reportsFrom(citizen, person.key, '');
  }
  const mother = createCitizen(town.origin);
  const key = 'mother-of-six-year-old';
  await mother.signIn(currentNumber(town.person(key)).digits, '/velg-person');
  yield* reportsFrom(mother, 'child-of-six', await addressFor(town, mother, 'child-of-six'));
}

async function* reportsFrom(citizen: Citizen, about: string, address: string) {
  for (const lang of about === large ? (['nb'] as const) : languages) {
    const answer = await citizen.send(hrefIn(lang, `${address}/rapport/json`));
    // The young, and those whom somebody must look at first, have none.
    if (answer.status !== 200) return;
    const report: unknown = await answer.json();
    if (!isReport(report)) throw new Error(`Not a report: ${about}`);
    yield { about: `${about} in ${lang}`, report };
  }
}

/** The file is the model itself. */
function isReport(read: unknown): read is Report {
  return typeof read === 'object' && read !== null && 'schemaVersion' in read && 'sources' in read;
}
