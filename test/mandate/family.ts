import assert from 'node:assert/strict';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

export const mother = 'mother-with-claims-from-midwife';
export const father = 'father';

/** A browser in which somebody has signed in, on the page of those they may act for. */
export async function signedInToChoose(town: TestTown, key: string): Promise<Citizen> {
  const citizen = createCitizen(town.origin);
  await citizen.signIn(digitsOf(town.person(key)), '/velg-person');
  return citizen;
}

/** `/for/<reference>`, of a child whom the person may act for now. */
export async function addressFor(town: TestTown, citizen: Citizen, child: string): Promise<string> {
  const { first, last } = town.person(child).names;
  const found = linkFor(await citizen.visit('/velg-person'), `${first} ${last}`);
  assert.ok(found, `${child} is not on the list`);
  return found.replace(/\/oversikt$/, '');
}

export function linkFor(page: Page, name: string): string | undefined {
  return new RegExp(`href="(/for/[^"]+)"[^>]*><strong>${name}`).exec(page.body)?.[1];
}

export type ChildChoice = {
  action?: 'reserve' | 'lift';
  scopes: readonly string[];
  heard?: 'ja' | 'for-liten';
};

/** Ticks boxes for a child; gives the check page. */
export async function draftForChild(
  citizen: Citizen,
  prefix: string,
  { action = 'reserve', scopes }: ChildChoice,
): Promise<Page> {
  const way = action === 'reserve' ? '/reservasjoner/ny' : '/reservasjoner/opphev';
  const choosing = await citizen.visit(prefix + way);
  return citizen.submit(choosing, { valg: [...scopes] }, way);
}

export function confirmForChild(
  citizen: Citizen,
  checking: Page,
  heard: ChildChoice['heard'] = 'for-liten',
): Promise<Page> {
  return citizen.submit(checking, { hort: heard }, '/kontroll');
}

/** The whole way; gives the page that it ends on. */
export async function chooseForChild(
  citizen: Citizen,
  prefix: string,
  choice: ChildChoice,
): Promise<Page> {
  return confirmForChild(citizen, await draftForChild(citizen, prefix, choice), choice.heard);
}
