import { shortMessageCmac } from '../../src/population/cmac.ts';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

type Look = {
  role?: string;
  purpose?: string;
  category?: string;
  organisation?: string;
  /** How long ago, as PostgreSQL writes an interval. */
  ago?: string;
  times?: number;
};

/** Somebody looks in the register, and the register logs it. */
export async function lookAt(town: TestTown, key: string, look: Look = {}): Promise<void> {
  const { role = 'saksbehandler', purpose = 'innsynssak', category = 'KUHR', ago = '0' } = look;
  const mac = shortMessageCmac(
    Buffer.from(town.secrets.registerMacKey, 'base64'),
    digitsOf(town.person(key)),
  );
  await town.registerDb.query(
    `insert into innsyn.oppslag_logg
       (oppslag_id, person_key, looked_at, actor_org_nr, actor_role, actor_pseudonym, purpose_code,
        data_category, channel)
     select (select coalesce(max(oppslag_id), 0) from innsyn.oppslag_logg) + n,
            innsyn.person_key_for($1), clock_timestamp() - $2::interval * n, $3, $4, 'ansatt-1', $5,
            $6, 'brev'
       from generate_series(1, $7) as n`,
    [mac, ago, look.organisation ?? null, role, purpose, category, look.times ?? 1],
  );
}

/** A person signed in, with the id that the service knows them by. */
export async function arrive(town: TestTown, key: string, path = '/hvem') {
  const citizen = createCitizen(town.origin);
  const page = await citizen.signIn(digitsOf(town.person(key)), path);
  const { rows } = await town.ownDb.query<{ person: string }>(
    `select actor_person_id as person from journal.entry
      where action = 'signed-in' order by entry_id desc limit 1`,
  );
  return { citizen, page, person: rows[0]?.person ?? '' };
}
