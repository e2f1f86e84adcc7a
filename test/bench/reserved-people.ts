import pg from 'pg';
import { pseudonymKeyContext } from '../../src/gate/pseudonym.service.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import { openBytes, seal } from '../../src/shared/sealing.ts';

export const reservedCount = 280_000;

/** What the nth of the reserved has in force: one of the fifteen ways to reserve something. */
export function scopesOfReserved(index: number): Scope[] {
  return scopes.filter((_scope, place) => ((index % 15) + 1) & (1 << place));
}

/**
 * Puts so many persons with reservations straight into the tables of a new database, under every
 * key that lives: a ledger of one event for each scope, whose hashes are no chain.
 *
 * @param ownerUrl a database that `prepareOwnDatabase` has prepared
 * @returns their synthetic numbers; `scopesOfReserved` tells what the nth has reserved
 */
export async function loadReservedPeople(
  ownerUrl: string,
  secrets: TownSecrets,
  persons = reservedCount,
): Promise<string[]> {
  const numbers = makeNumbers(persons);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Foreign keys of a million rows would be looked up one by one.
    await client.query(`set session_replication_role = replica`);
    await client.query(`begin`);
    await client.query(ofPersons, [persons]);
    await insertIdentifiers(client, secrets, numbers);
    await insertPseudonyms(client, secrets, numbers);
    await client.query(ofChoices, [scopes]);
    await client.query(ofEvents);
    await client.query(ofStatus);
    await client.query(ofHead);
    await client.query(`commit`);
    await client.query(`update gate.pseudonym_key set filled_at = now() where sealed is not null`);
    await client.query(`vacuum analyze`);
    // Else it is written to disk while something else is measured.
    await client.query(`checkpoint`);
  } finally {
    await client.end();
  }
  return numbers;
}

const personIds = `md5('reserved ' || n)::uuid`;

const ofPersons = `insert into ident.person (person_id, birth_date)
  select ${personIds}, '1980-01-01' from generate_series(0, $1::int - 1) n`;

const ofChoices = `insert into reservation.choice (subject_person_id, actor_person_id, capacity,
    channel, action, scopes, text_version, rules_version, reference, confirmed_at)
  select ${personIds}, ${personIds}, 'self', 'web', 'reserve',
         (select array_agg(scope order by place)
            from unnest($1::text[]) with ordinality u (scope, place)
           where (n % 15 + 1) & (1 << (place - 1)::int) > 0),
         'bench', '2026-1', 'R-' || n, now()
    from generate_series(0, (select count(*) - 1 from ident.person)) n`;

const ofEvents = `insert into reservation.event (position, person_id, person_sequence, scope, action,
    valid_from, recorded_at, choice_id, payload_hash, hash)
  select position, subject_person_id, place, scope, 'reserve', at, at, choice_id,
         sha256(position::text::bytea), sha256(('hash ' || position)::bytea)
    from (select row_number() over (order by c.choice_id, u.place) as position, c.*, u.*,
                 timestamptz '2026-01-01' + interval '1 millisecond' *
                   row_number() over (order by c.choice_id, u.place) as at
            from reservation.choice c, unnest(c.scopes) with ordinality u (scope, place)) e`;

const ofStatus = `insert into reservation.status (person_id, scope, active, since, position)
  select person_id, scope, true, recorded_at, position from reservation.event`;

const ofHead = `update reservation.ledger_head h
    set position = e.position, recorded_at = e.recorded_at, hash = e.hash
   from (select * from reservation.event order by position desc limit 1) e`;

function makeNumbers(persons: number): string[] {
  const maker = createNumberMaker();
  const random = randomFor('reserved');
  return Array.from({ length: persons }, (_, index) => {
    const day = new Date(Date.UTC(1940, 0, 1 + (index % 20_000))).toISOString().slice(0, 10);
    return maker.fnr({ birthDate: day, sex: index % 2 === 0 ? 'female' : 'male' }, random).digits;
  });
}

const batchSize = 20_000;

async function insertIdentifiers(client: pg.Client, secrets: TownSecrets, numbers: string[]) {
  const macs = shortMessageCmacs(Buffer.from(secrets.identityMacKey, 'base64'), numbers);
  const keys = { first: Buffer.from(secrets.identityKey, 'base64') };
  for (let from = 0; from < numbers.length; from += batchSize) {
    const batch = numbers.slice(from, from + batchSize);
    await client.query(
      `insert into ident.identifier (mac, person_id, kind, sealed, key_id, is_current)
       select mac, ${personIds}, 'fnr', sealed, 'first', true
         from unnest($1::int[], $2::bytea[], $3::bytea[]) u (n, mac, sealed)`,
      [
        batch.map((_, at) => from + at),
        macs.slice(from, from + batchSize),
        batch.map((digits) => seal(keys, digits, 'ident.identifier').bytes),
      ],
    );
  }
}

async function insertPseudonyms(client: pg.Client, secrets: TownSecrets, numbers: string[]) {
  const identityKeys = { first: Buffer.from(secrets.identityKey, 'base64') };
  const { rows } = await client.query<{ keyId: string; sealed: Buffer | null }>(
    `select key_id as "keyId", sealed from gate.pseudonym_key where ended_at is null`,
  );
  for (const { keyId, sealed } of rows) {
    const key =
      sealed === null
        ? Buffer.from(secrets.registerMacKey, 'base64')
        : openBytes(identityKeys, { keyId: 'first', bytes: sealed }, pseudonymKeyContext);
    const macs = shortMessageCmacs(key, numbers);
    for (let from = 0; from < numbers.length; from += batchSize) {
      const batch = macs.slice(from, from + batchSize);
      await client.query(
        `insert into gate.pseudonym (key_id, person_id, mac)
         select $1, ${personIds}, mac from unnest($2::int[], $3::bytea[]) u (n, mac)`,
        [keyId, batch.map((_, at) => from + at), batch],
      );
    }
  }
}
