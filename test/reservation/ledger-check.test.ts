import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import pg from 'pg';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, identified, personIdOf, secondary, signedIn } from './chooser.ts';

const command = join(import.meta.dirname, '../../src/launch/ledger-verify.ts');
const kept = ['ledger_head', 'status', 'event_payload', 'event'] as const;

describe('npm run ledger:verify', () => {
  let town: TestTown;
  let owner: pg.Client;
  let auditorUrl: string;

  before(async () => {
    town = await startTestTown();
    for (const key of ['sami-name', 'adult-with-only-claims']) {
      const citizen = await signedIn(town, key);
      await choose(citizen, 'reserve', [identified, secondary]);
      await choose(citizen, 'lift', [identified]);
    }
    const url = town.ownDb.options.connectionString ?? '';
    auditorUrl = urlForRole(url, town.secrets, 'kpr_auditor');
    owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await owner.query(`set session_replication_role = replica; create schema kept`);
    for (const table of kept) {
      await owner.query(`create table kept.${table} as table reservation.${table}`);
    }
  });
  after(async () => {
    await owner.end();
    await town.stop();
  });
  beforeEach(async () => {
    for (const table of kept) {
      await owner.query(`delete from reservation.${table}`);
      await owner.query(`insert into reservation.${table} select * from kept.${table}`);
    }
  });

  async function verify(args: readonly string[] = [], url = auditorUrl) {
    const child = spawn(process.execPath, [command, ...args], {
      env: { PATH: process.env['PATH'], DATABASE_URL_AUDITOR: url },
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    return { code: child.exitCode, said };
  }

  it('says that the ledger is whole, and what to keep elsewhere', async () => {
    const { code, said } = await verify();
    assert.equal(code, 0, said);
    const [, point = ''] = /Keep elsewhere: (6:[0-9a-f]{64})/.exec(said) ?? [];
    assert.equal((await verify(['--expect', point])).code, 0);
    const earlier = await owner.query<{ hash: string }>(
      `select encode(hash, 'hex') as hash from reservation.event where position = 3`,
    );
    assert.equal((await verify(['--expect', `3:${earlier.rows[0]?.hash}`])).code, 0);
    assert.match((await verify(['--expect', `3:${'0'.repeat(64)}`])).said, /position 3/);
    assert.match((await verify(['--expect', `0:${'0'.repeat(64)}`])).said, /position 0/);
    assert.match((await verify(['--expect', `7:${'0'.repeat(64)}`])).said, /position 7/);
  });

  it('names the first broken position, and what is wrong there', async () => {
    const swap = `update reservation.event set position = position + 100 where position in (2, 3);
      update reservation.event set position = case position when 102 then 3 else 2 end
       where position > 100`;
    const cases: [what: string, tamper: string, position: number, words: RegExp][] = [
      [
        'other words',
        `update reservation.event_payload
            set canonical = replace(canonical, 'reserve', 'lift') where position = 2`,
        2,
        /has been changed/,
      ],
      [
        'another action',
        `update reservation.event set action = 'lift' where position = 4`,
        4,
        /something else/,
      ],
      [
        'another person',
        `update reservation.event set person_id = gen_random_uuid()
          where position = 5`,
        5,
        /something else/,
      ],
      [
        'another time',
        `update reservation.event set recorded_at = recorded_at + interval '1 microsecond'
          where position = 3`,
        3,
        /something else/,
      ],
      ['two swapped', swap, 2, /not later|something else|has been changed/],
      ['one gone', `delete from reservation.event where position = 3`, 3, /is not there/],
      ['the last gone', `delete from reservation.event where position = 6`, 6, /some are gone/],
      [
        'a payload gone',
        `delete from reservation.event_payload where position = 5`,
        5,
        /retention has not taken it/,
      ],
      [
        'another hash',
        `update reservation.event set hash = sha256('x') where position = 6`,
        6,
        /does not follow/,
      ],
      [
        'another head',
        `update reservation.ledger_head set hash = sha256('x')`,
        7,
        /head of the ledger/,
      ],
      [
        'a status turned round',
        `update reservation.status set active = not active where position = 6`,
        6,
        /in force/,
      ],
      [
        'a status too many',
        `insert into reservation.status
         select person_id, 'registration-dental', true, now(), 6 from reservation.event
          where position = 6`,
        6,
        /in force/,
      ],
      ['a status gone', `delete from reservation.status where position = 6`, 6, /in force/],
      [
        'a status that began earlier',
        `update reservation.status set since = since - interval '1 day' where position = 6`,
        6,
        /in force/,
      ],
      [
        'a status that must be older than what broke behind it',
        `update reservation.status set active = not active where position = 2;
         update reservation.event set hash = sha256('x') where position = 6`,
        2,
        /in force/,
      ],
      [
        'another choice as evidence',
        `update reservation.event set choice_id =
           (select choice_id from reservation.event where position = 6) where position = 2`,
        2,
        /something else/,
      ],
      [
        'valid from another day',
        `update reservation.event set valid_from = valid_from - interval '1 day' where position = 5`,
        5,
        /something else/,
      ],
      [
        'another hash of what was said',
        `update reservation.event set payload_hash = sha256('x') where position = 4`,
        4,
        /has been changed/,
      ],
      [
        'words that are no JSON, with their hash',
        `update reservation.event_payload set canonical = 'x' where position = 4;
         update reservation.event set payload_hash = sha256('x') where position = 4`,
        4,
        /something else/,
      ],
      [
        'one payload taken by another than retention',
        `update reservation.event_payload set canonical = null, expired_at = now()
          where position = (select max(position) from reservation.event
                             where person_id = (select person_id from reservation.event
                                                 where position = 1))`,
        1,
        /without this/,
      ],
      ['no head', `delete from reservation.ledger_head`, 7, /head of the ledger/],
    ];
    for (const [what, tamper, position, words] of cases) {
      await owner.query(tamper);
      const { code, said } = await verify();
      assert.equal(code, 1, `${what}: ${said}`);
      assert.match(said, new RegExp(`Broken at position ${position}: `), what);
      assert.match(said, words, what);
      for (const table of kept) {
        await owner.query(`delete from reservation.${table}`);
        await owner.query(`insert into reservation.${table} select * from kept.${table}`);
      }
    }
  });

  it('finds a ledger that was made anew as a whole, by what was kept', async () => {
    const { said } = await verify();
    const [, point = ''] = /Keep elsewhere: (\S+)/.exec(said) ?? [];
    await owner.query(`
      do $$
      declare
        row reservation.event;
        before bytea := sha256('');
        text_of text;
      begin
        for row in select * from reservation.event order by position loop
          select replace(canonical, 'release-secondary', 'registration-dental') into text_of
            from reservation.event_payload where position = row.position;
          before := sha256(before || sha256(convert_to(text_of, 'UTF8')));
          update reservation.event_payload set canonical = text_of where position = row.position;
          update reservation.event
             set payload_hash = sha256(convert_to(text_of, 'UTF8')), hash = before,
                 scope = replace(scope, 'release-secondary', 'registration-dental')
           where position = row.position;
        end loop;
        update reservation.ledger_head set hash = before;
        delete from reservation.status;
        insert into reservation.status
        select distinct on (person_id, scope)
               person_id, scope, action = 'reserve', recorded_at, position
          from reservation.event order by person_id, scope, position desc;
      end $$`);
    assert.equal((await verify()).code, 0, 'by itself the chain holds');
    const { code, said: told } = await verify(['--expect', point]);
    assert.equal(code, 1);
    assert.match(told, /had another hash here/);
  });

  it('says "expired" where retention took what an event said, and the chain holds', async () => {
    const person = await personIdOf(town, 'sami-name');
    await owner.query('select reservation.expire_payloads($1)', [person]);
    const { code, said } = await verify();
    assert.equal(code, 0, said);
    assert.match(said, /3 expired: retention took what they said/);
  });

  it('reads with a role that can do nothing else', async () => {
    const auditor = new pg.Client({ connectionString: auditorUrl });
    await auditor.connect();
    for (const sql of [
      `update reservation.status set active = false`,
      `select subject_person_id from reservation.choice`,
      `select from ident.identifier`,
      `select reservation.expire_payloads(gen_random_uuid())`,
    ]) {
      await assert.rejects(auditor.query(sql), /permission denied/, sql);
    }
    await auditor.end();
  });

  it('says what it needs when it is used otherwise', async () => {
    assert.equal((await verify(['--expect', 'x'])).code, 2);
    assert.equal((await verify([], '')).code, 2);
    assert.equal((await verify([], 'postgres://127.0.0.1:1/none')).code, 4);
  });
});
