import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { ageOn } from '../../src/shared/format.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { textVersion } from '../../src/reservation/reservation.ts';
import { createCitizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { confirm, draft, identified, secondary } from './chooser.ts';
import { rulesOn } from './rule-books.ts';

const crowd = 20;

type EventRow = {
  position: string;
  person_id: string;
  person_sequence: number;
  scope: string;
  action: string;
  recorded_at: Date;
  /** Microseconds since 1970: a Date cannot hold them. */
  recorded_us: string;
  payload_hash: Buffer;
  hash: Buffer;
  canonical: string;
};

let town: TestTown;
let web: pg.Client;
before(async () => {
  town = await startTestTown({ count: 40 });
  web = new pg.Client({ connectionString: town.config.databases.web });
  await web.connect();
});
after(async () => {
  await web.end();
  await town.stop();
});

async function events(): Promise<EventRow[]> {
  const { rows } = await town.ownDb.query<EventRow>(
    `select e.*, p.canonical, (extract(epoch from recorded_at) * 1000000)::bigint as recorded_us
       from reservation.event e join reservation.event_payload p using (position)
      order by position`,
  );
  return rows;
}

async function head() {
  const { rows } = await town.ownDb.query<{ position: string; hash: Buffer; recorded_at: Date }>(
    'select position, hash, recorded_at from reservation.ledger_head',
  );
  assert.ok(rows[0]);
  return rows[0];
}

describe('the ledger when twenty persons choose at the same moment', () => {
  before(async () => {
    const adults = town.people.filter(
      ({ birthDate, deceasedOn, key }) =>
        !deceasedOn && key.startsWith('person-') && ageOn(birthDate, town.secrets.today) >= 16,
    );
    assert.ok(adults.length >= crowd);
    const drafted = await Promise.all(
      adults.slice(0, crowd).map(async (person) => {
        const citizen = createCitizen(town.origin);
        await citizen.signIn(currentNumber(person).digits, '/reservasjoner/ny');
        return { citizen, checking: await draft(citizen, 'reserve', [identified, secondary]) };
      }),
    );
    const receipts = await Promise.all(
      drafted.map(({ citizen, checking }) => confirm(citizen, checking)),
    );
    assert.ok(receipts.every(({ heading }) => heading === 'Du har reservert deg'));
  });

  it('numbers events without a gap, and time never goes back or stands still', async () => {
    const rows = await events();
    assert.deepEqual(
      rows.map(({ position }) => Number(position)),
      Array.from({ length: 2 * crowd }, (_, index) => index + 1),
    );
    rows.slice(1).forEach(({ recorded_us: us, position }, index) => {
      assert.ok(BigInt(us) > BigInt(rows[index]?.recorded_us ?? 0), `position ${position}`);
    });
  });

  it('has a chain that anybody can compute anew, from the first event to the head', async () => {
    let hash = sha256('');
    for (const { canonical, payload_hash, hash: stored, position } of await events()) {
      assert.deepEqual(sha256(canonical), payload_hash, `payload ${position}`);
      hash = sha256(Buffer.concat([hash, payload_hash]));
      assert.deepEqual(hash, stored, `chain ${position}`);
    }
    assert.deepEqual((await head()).hash, hash);
  });

  it('says in each payload what the event says, who did it, how, and on what words', async () => {
    const numbered = new Map<string, number>();
    for (const row of await events()) {
      const stated: unknown = JSON.parse(row.canonical);
      assert.partialDeepStrictEqual(stated, {
        position: Number(row.position),
        person: row.person_id,
        sequence: row.person_sequence,
        scope: row.scope,
        action: row.action,
        actor: row.person_id,
        capacity: 'self',
        channel: 'web',
        textVersion,
        rulesVersion: rulesOn(town.secrets.today).version,
      });
      const sequence = (numbered.get(row.person_id) ?? 0) + 1;
      assert.equal(row.person_sequence, sequence);
      numbered.set(row.person_id, sequence);
    }
    assert.equal(numbered.size, crowd);
  });

  it('agrees with the present', async () => {
    const { rows } = await town.ownDb.query<{ differing: number }>(
      `select count(*)::int as differing from reservation.status s
         full join (select distinct on (person_id, scope) * from reservation.event
                     order by person_id, scope, position desc) e using (person_id, scope)
        where s.active is distinct from (e.action = 'reserve')
           or s.position is distinct from e.position or s.since is distinct from e.recorded_at`,
    );
    assert.deepEqual(rows, [{ differing: 0 }]);
  });
});

describe('append_at_commit, the only way in', () => {
  async function draftedChoice({ confirmed = false } = {}): Promise<string> {
    const { rows } = await web.query<{ id: string }>(
      `insert into reservation.choice (subject_person_id, actor_person_id, capacity, channel, action,
         scopes, text_version, rules_version)
       select person_id, person_id, 'self', 'web', 'reserve', $1, 't', $2
         from ident.person limit 1 returning choice_id as id`,
      [[identified], rulesOn(town.secrets.today).version],
    );
    const choiceId = rows[0]?.id ?? '';
    if (confirmed) {
      await web.query(
        `update reservation.choice set reference = 'R-TEST-TEST', confirmed_at = now()
          where choice_id = $1`,
        [choiceId],
      );
    }
    return choiceId;
  }
  const append = (choiceId: string | null, scope: string | null) =>
    web.query('select reservation.append_at_commit($1, array[$2])', [choiceId, scope]);

  it('refuses what no confirmed choice says, and leaves no gap behind', async () => {
    const before = await head();
    const drafted = await draftedChoice();
    await assert.rejects(append(drafted, identified), /the choice does not say this/);
    const confirmed = await draftedChoice({ confirmed: true });
    await assert.rejects(append(confirmed, secondary), /the choice does not say this/);
    await assert.rejects(append(confirmed, null));
    await assert.rejects(append(null, identified), /null value/);
    await assert.rejects(append('00000000-0000-4000-8000-000000000000', identified), /no rows/);
    assert.deepEqual(await head(), before);
  });

  it('refuses to say the same twice', async () => {
    const { rows } = await town.ownDb.query<{ id: string; scope: string }>(
      'select choice_id as id, scope from reservation.event limit 1',
    );
    const before = await head();
    await assert.rejects(append(rows[0]?.id ?? '', rows[0]?.scope ?? ''), /duplicate key/);
    assert.deepEqual(await head(), before);
  });

  it('gives a number back when its transaction fails', async () => {
    const before = await head();
    const [choiceId] = (
      await web.query<{ id: string }>(
        `select choice_id as id from reservation.choice where reference = 'R-TEST-TEST'`,
      )
    ).rows.map(({ id }) => id);
    await web.query('begin');
    await append(choiceId ?? '', identified);
    await web.query('rollback');
    assert.deepEqual(await head(), before);
  });

  it('keeps a confirmed choice as it was confirmed', async () => {
    for (const change of [
      `confirmed_at = now()`,
      `reference = 'R-2222-2222'`,
      `erase_at_once = true`,
      `confirmed_at = null, reference = null`,
    ]) {
      await assert.rejects(
        web.query(`update reservation.choice set ${change} where reference is not null`),
        /a confirmed choice stands as it was confirmed/,
        change,
      );
    }
  });

  it('cancels and holds duties only for a choice that asks for it just then', async () => {
    const { rows } = await town.ownDb.query<{ id: string; scope: string }>(
      'select choice_id as id, scope from reservation.event limit 1',
    );
    const [event] = rows;
    const cancel = (choiceId: string, scope: string) =>
      web.query('select gate.cancel_duties($1, $2)', [choiceId, scope]);
    await assert.rejects(cancel(event?.id ?? '', event?.scope ?? ''), /or has had it/);
    await assert.rejects(cancel(await draftedChoice(), identified), /does not ask for this/);
    const hold = web.query('select gate.hold_erasures($1)', [event?.id]);
    await assert.rejects(hold, /nobody disputes the choice/);
  });
});

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
