import assert from 'node:assert/strict';
import { createRowReferences, type RowReference } from '../../src/holdings/row-reference.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';

export const newCase = '/saker/ny';

/** What a form needs to be sent. */
export const words = { feil: 'wrong-date', melding: 'Jeg var ikke der den dagen.', skal: '' };

export async function signedIn(town: TestTown, key: string, path = '/saker'): Promise<Citizen> {
  const citizen = createCitizen(town.origin);
  const page = await citizen.signIn(digitsOf(town.person(key)), path);
  assert.equal(page.status, 200, page.heading);
  return citizen;
}

/** The newest bill of a person. */
export async function rowOf(town: TestTown, key: string): Promise<RowReference> {
  const macs = shortMessageCmacs(
    Buffer.from(town.secrets.registerMacKey, 'base64'),
    town.person(key).numbers.map(({ digits }) => digits),
  );
  const { rows } = await town.registerDb.query<{ id: string }>(
    `select r.regning_id::text as id from kpr.kuhr_regning r
       join kpr.person_pseudonym p using (person_key)
      where p.id_mac = any($1::bytea[]) order by r.treated_at desc limit 1`,
    [macs],
  );
  assert.ok(rows[0], `${key} has no bill`);
  return { table: 'kuhr_regning', id: rows[0].id };
}

/** What the person's own pages would link with. */
export async function tokenFor(town: TestTown, key: string, row: RowReference): Promise<string> {
  const keys = { first: Buffer.from(town.secrets.identityKey, 'base64') };
  const self = Mandate.forSelf({
    person: await personIdOf(town, key),
    birthDate: '1980-01-01',
    today: town.secrets.today,
  });
  assert.equal(self.outcome, 'granted');
  return createRowReferences(keys).seal(self.mandate, row);
}

/** Opens the form, fills it in and sends it; gives the page that follows. */
export async function send(
  citizen: Citizen,
  fields: Record<string, string> = words,
  path = newCase,
): Promise<Page> {
  return citizen.submit(await citizen.visit(path), { gjor: 'send', ...fields }, newCase);
}

export function referenceOn(page: Page): string {
  return page.url.searchParams.get('ref') ?? '';
}

export type StoredRequest = {
  kind: string;
  row_table: string | null;
  row_id: string | null;
  source: string | null;
  fault: string | null;
  reference: string;
  message: Buffer | null;
};

export async function requestsOf(town: TestTown, key: string): Promise<StoredRequest[]> {
  const { rows } = await town.ownDb.query<StoredRequest>(
    `select kind, row_table, row_id, source, fault, reference, message from casework.request
      where subject_person_id = $1 order by received_at`,
    [await personIdOf(town, key)],
  );
  return rows;
}

export async function draftsOf(town: TestTown, key: string): Promise<number> {
  const { rowCount } = await town.ownDb.query(
    'select from casework.draft where subject_person_id = $1',
    [await personIdOf(town, key)],
  );
  return rowCount ?? 0;
}
