import { shortMessageCmacs } from '../../src/population/cmac.ts';
import type { TestTown } from '../support/town.ts';

/** The person's keys in a town's register, asked as its owner. */
export async function personKeysIn(town: TestTown, key: string): Promise<string[]> {
  const macs = shortMessageCmacs(
    Buffer.from(town.secrets.registerMacKey, 'base64'),
    town.person(key).numbers.map(({ digits }) => digits),
  );
  const { rows } = await town.registerDb.query<{ person_key: string }>(
    'select distinct person_key from kpr.person_pseudonym where id_mac = any($1::bytea[])',
    [macs],
  );
  return rows.map(({ person_key }) => person_key);
}
