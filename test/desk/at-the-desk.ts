import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { paths } from '../../src/paths.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

/** «Er dette feil?», from somebody; gives the case number. */
export async function sendCorrection(town: TestTown, key: string): Promise<string> {
  const citizen = createCitizen(town.origin);
  await citizen.signIn(digitsOf(town.person(key)));
  const words = { feil: 'other', melding: 'Datoen er feil.', gjor: 'send' };
  const sent = await citizen.submit(await citizen.visit(paths.newCase), words, paths.newCase);
  return atDesk(town, referenceOf(sent));
}

/** The number, once the desk has the case: it is told at once. */
export async function atDesk(town: TestTown, reference: string): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const { rowCount } = await town.ownDb.query(
      `select from casework.handling join casework.request using (request_id)
        where reference = $1`,
      [reference],
    );
    if (rowCount === 1) return reference;
    await setTimeout(10);
  }
  assert.fail(`${reference} never came to the desk`);
}

export function referenceOf(page: Page): string {
  const found = page.url.searchParams.get('ref');
  assert.ok(found, page.heading);
  return found;
}

export function openCase(staff: Citizen, reference: string): Promise<Page> {
  return staff.visit(`${paths.deskCase}?ref=${reference}`);
}

/** Opens the case and takes it. */
export async function takeCase(staff: Citizen, reference: string): Promise<Page> {
  return staff.submit(await openCase(staff, reference), {}, paths.takeCase);
}
