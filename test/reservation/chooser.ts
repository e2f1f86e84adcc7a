import assert from 'node:assert/strict';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import type { ReservationAction } from '../../src/reservation/reservation.ts';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

export const preventive = 'registration-preventive-health';
export const dental = 'registration-dental';
export const identified = 'release-identified';
export const secondary = 'release-secondary';

/** Every way to choose something. */
export function combinations(): Scope[][] {
  return Array.from({ length: 15 }, (_, bits) =>
    scopes.filter((_scope, place) => ((bits + 1) >> place) & 1),
  );
}

/** Where each of the two ways begins. */
export const ways = { reserve: '/reservasjoner/ny', lift: '/reservasjoner/opphev' } as const;

/** A browser in which a person of the town has signed in. */
export async function signedIn(
  town: TestTown,
  key: string,
  path = '/reservasjoner',
): Promise<Citizen> {
  const citizen = createCitizen(town.origin);
  const page = await citizen.signIn(digitsOf(town.person(key)), path);
  assert.equal(page.status, 200);
  return citizen;
}

/** Ticks boxes on the first page; gives the check page. */
export async function draft(
  citizen: Citizen,
  action: ReservationAction,
  scopes: readonly Scope[],
): Promise<Page> {
  const choosing = await citizen.visit(ways[action]);
  const checking = await citizen.submit(choosing, { valg: [...scopes] }, ways[action]);
  assert.equal(checking.heading, 'Se over før du bekrefter');
  return checking;
}

/** Presses «Bekreft» on a check page; gives the page that follows. */
export function confirm(citizen: Citizen, checking: Page, { atOnce = false } = {}): Promise<Page> {
  return citizen.submit(checking, atOnce ? { slett: 'na' } : {}, '/kontroll');
}

/** The whole way; gives the receipt. */
export async function choose(
  citizen: Citizen,
  action: ReservationAction,
  scopes: readonly Scope[],
  options: { atOnce?: boolean } = {},
): Promise<Page> {
  const receipt = await confirm(citizen, await draft(citizen, action, scopes), options);
  assert.equal(receipt.url.pathname, '/reservasjoner/kvittering', receipt.heading);
  return receipt;
}

export function referenceOf(receipt: Page): string {
  return receipt.url.searchParams.get('referanse') ?? '';
}

export function draftOf(checking: Page): string {
  return checking.url.searchParams.get('utkast') ?? '';
}

/** The service's own id of a person who has signed in. */
export async function personIdOf(town: TestTown, key: string): Promise<string> {
  const macKey = Buffer.from(town.secrets.identityMacKey, 'base64');
  const mac = shortMessageCmac(macKey, digitsOf(town.person(key)));
  const { rows } = await town.ownDb.query<{ id: string }>(
    'select person_id as id from ident.identifier where mac = $1',
    [mac],
  );
  assert.ok(rows[0], `${key} has never signed in`);
  return rows[0].id;
}

/** A person's ledger, oldest first, as `reserve release-secondary`. */
export async function eventsOf(town: TestTown, key: string): Promise<string[]> {
  const { rows } = await town.ownDb.query<{ event: string }>(
    `select action || ' ' || scope as event from reservation.event
      where person_id = $1 order by person_sequence`,
    [await personIdOf(town, key)],
  );
  return rows.map(({ event }) => event);
}

/** A person's duties as `erase registration-dental open`, oldest first. */
export async function dutiesOf(town: TestTown, key: string): Promise<string[]> {
  const { rows } = await town.ownDb.query<{ duty: string }>(
    `select concat_ws(' ', kind, scope, state, case when held_at is not null then 'held' end) as duty
       from gate.duty where person_id = $1 order by created_at, kind`,
    [await personIdOf(town, key)],
  );
  return rows.map(({ duty }) => duty);
}

/** Duties stay as they were imposed: ingestion asks for them every other second otherwise. */
export async function shutOutIngestion(town: TestTown): Promise<void> {
  await town.ownDb.query(
    `update gate.consumer set organisation = '0192:000000000' where consumer_id = 'ingestion'`,
  );
}
