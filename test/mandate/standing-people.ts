import assert from 'node:assert/strict';
import { createPersonReferences } from '../../src/mandate/person-reference.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { seal } from '../../src/shared/sealing.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { createCitizen, formTokenOn, type Citizen } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

/** Who may act for whom in the town, and who may not: rules.md § 3. */
export const granted: readonly (readonly [actor: string, subject: string])[] = [
  ['mother-of-four', 'child-of-eleven'],
  ['father-of-four', 'child-of-eleven'],
  ['mother-of-six-year-old', 'child-of-six'],
  // The co-parent at another address.
  ['parent-elsewhere', 'child-of-six'],
  ['sole-parent', 'child-of-sole-parent'],
  // The other parent is dead.
  ['widowed-parent', 'child-of-dead-parent'],
];

export const hidden: readonly (readonly [actor: string, subject: string])[] = [
  ['mother-of-four', 'child-of-twelve'],
  ['mother-of-four', 'child-of-fifteen'],
  ['mother-of-four', 'child-of-sixteen'],
  ['parent-without-responsibility', 'child-of-sole-parent'],
  ['protected-parent', 'child-of-protected-parent'],
  ['parent-beside-protected', 'child-of-protected-parent'],
  ['mother-of-protected-child', 'protected-child'],
  ['parent-of-dead-child', 'dead-child'],
  ['underage-parent', 'baby-of-underage-parent'],
  ['parent-with-limited-capacity', 'child-of-limited-parent'],
  ['parent-by-unknown-word', 'unknown-responsibility'],
  ['mother-apart-from-child', 'child-away-from-home'],
  ['foster-parent', 'child-away-from-home'],
  // Strangers: an adult, a child of fifteen, a child for its parent.
  ['nothing-held', 'child-of-eleven'],
  ['child-of-fifteen', 'child-of-eleven'],
  ['child-of-fifteen', 'mother-of-four'],
];

export type SignedIn = { citizen: Citizen; token: string };

export async function signedIn(town: TestTown, key: string): Promise<SignedIn> {
  const citizen = createCitizen(town.origin);
  const page = await citizen.signIn(digitsOf(town.person(key)), '/velg-person');
  return { citizen, token: formTokenOn(page) };
}

/**
 * The address before a page for somebody, as the service would seal it if the person were on the
 * list: for those who are not, nobody ever gets one, and it must help nobody who did.
 */
export async function forgedPrefix(
  town: TestTown,
  { citizen }: SignedIn,
  [actor, subject]: readonly [string, string],
): Promise<string> {
  const keys = { first: Buffer.from(town.secrets.identityKey, 'base64') };
  const cookie = decodeURIComponent(citizen.cookie('__Host-innsyn') ?? '');
  const sessionId = /^s:([^.]+)\./.exec(cookie)?.[1];
  assert.ok(sessionId, 'no session');
  const references = createPersonReferences(keys);
  const holder = { actor: await personIdOf(town, actor), sessionId };
  return `/for/${references.seal(holder, await knownPerson(town, subject))}`;
}

/** The id of a person, also of one whom the service has never met. */
async function knownPerson(town: TestTown, key: string): Promise<string> {
  const digits = digitsOf(town.person(key));
  const mac = shortMessageCmac(Buffer.from(town.secrets.identityMacKey, 'base64'), digits);
  const keys = { first: Buffer.from(town.secrets.identityKey, 'base64') };
  const { keyId, bytes } = seal(keys, digits, 'ident.identifier');
  await town.ownDb.query(
    `with known as (select from ident.identifier where mac = $1),
          made as (insert into ident.person (person_id) select gen_random_uuid()
                    where not exists (select from known) returning person_id)
     insert into ident.identifier (mac, person_id, kind, sealed, key_id, is_current)
     select $1, person_id, 'fnr', $2, $3, true from made`,
    [mac, bytes, keyId],
  );
  return personIdOf(town, key);
}
