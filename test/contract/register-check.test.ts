import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it, type TestContext } from 'node:test';
import { catalogue } from '../../src/holdings/catalogue.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { registerToCheck } from './check-run.ts';

/** Checks a register in which something has been planted. */
async function checkPlanted(t: TestContext, sql: string, { withOwner = true } = {}) {
  const register = await registerToCheck();
  t.after(() => register.drop());
  await register.plant(sql);
  return register.check({ withOwner });
}

describe('the read contract', () => {
  it('has an entry in the field catalogue for every column that the register holds', () => {
    const tables = readContract.filter(({ name }) => name.startsWith('kpr.'));
    assert.equal(tables.length, 20);
    for (const { name, columns } of tables) {
      const shown = Object.keys(catalogue.get(name.replace('kpr.', '')) ?? {});
      assert.deepEqual(shown.sort(), Object.keys(columns).sort(), name);
    }
  });
});

describe('the check of a register that fits', () => {
  let checked: Awaited<ReturnType<Awaited<ReturnType<typeof registerToCheck>>['check']>>;
  let withoutOwner: typeof checked;
  before(async () => {
    const register = await registerToCheck();
    checked = await register.check();
    withoutOwner = await register.check({ withOwner: false });
    await register.drop();
  });

  it('finds nothing to say, table by table and view by view', () => {
    assert.deepEqual([checked.faults, checked.warnings], [[], []]);
    assert.equal(checked.result.fits, true);
    for (const { name } of readContract) {
      assert.ok(checked.text.includes(`  fits     ${name} `), name);
    }
    assert.match(checked.text, /fits {5}innsyn\.person_key_for\(bytea\)/);
    assert.match(checked.text, /fulfils the read contract \(0 faults, 0 warnings\)/);
  });

  it('has tried two persons in every table and view with rows about persons', () => {
    const { asked, askedWithPersons } = checked.result.hiding;
    assert.ok(asked.length >= 29);
    assert.equal(askedWithPersons, asked.length);
    assert.match(checked.text, /Tried with two persons each in \d+\./);
  });

  it('says that it tried unknown keys only, when it may not choose persons', () => {
    assert.deepEqual(withoutOwner.faults, []);
    assert.equal(withoutOwner.result.hiding.askedWithPersons, 0);
    assert.match(withoutOwner.text, /Tried with unknown keys only: --owner-url/);
  });
});

describe('the check of what a register has', () => {
  const planted: [string, string, RegExp[]][] = [
    [
      'a column that is gone',
      'alter table kpr.tann_observasjon drop column surface',
      [/^kpr\.tann_observasjon: column surface is missing \(varchar\(6\)\)$/],
    ],
    [
      'a column of another type',
      'alter table kpr.hst_maling alter column value type text',
      [/^kpr\.hst_maling: column value is text, should be numeric\(7,2\)$/],
    ],
    [
      'a time without time zone',
      'alter table ref.data_source alter column last_load_at type timestamp',
      [/^ref\.data_source: column last_load_at is timestamp, should be timestamptz$/],
    ],
    [
      'a value that is demanded where the contract knows rows without',
      `update kpr.hst_maling set blocked_at = now();
       alter table kpr.hst_maling alter column blocked_at set not null`,
      [/^kpr\.hst_maling: column blocked_at must be allowed to be null$/],
    ],
    [
      'a view and a table that are gone',
      'drop view innsyn.v_oversikt; drop table ref.field_doc',
      [/^ref\.field_doc: there is no such table$/, /^innsyn\.v_oversikt: there is no such view$/],
    ],
    [
      'a key that no longer tells rows apart, and one that does not begin with the person',
      `alter table kpr.hst_deltaker drop constraint hst_deltaker_pkey;
       alter table kpr.hst_helseperson drop constraint hst_helseperson_pkey,
         add primary key (konsultasjon_row_id, seq, person_key)`,
      [
        /^kpr\.hst_helseperson: the key must begin with person_key/,
        /^kpr\.hst_deltaker: person_key, konsultasjon_row_id, seq must be a unique key$/,
      ],
    ],
    [
      'a column that the reader may not read',
      `revoke select on ref.code_system from kpr_innsyn_reader;
       grant select (oid, name, publisher, note) on ref.code_system to kpr_innsyn_reader`,
      [/^ref\.code_system: column licence cannot be read by the reading role$/],
    ],
  ];
  for (const [fault, sql, expected] of planted) {
    it(`finds ${fault}`, async (t) => {
      const { faults, result } = await checkPlanted(t, sql);
      assert.equal(result.fits, false);
      assert.equal(faults.length, expected.length, faults.join('\n'));
      for (const words of expected)
        assert.ok(
          faults.some((one) => words.test(one)),
          `${words}`,
        );
    });
  }

  it('warns of a column that the service would not show, and finds no fault in it', async (t) => {
    const { faults, warnings, result, text } = await checkPlanted(
      t,
      'alter table kpr.kuhr_regning add column merknad text; alter table ref.code_value add x int',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(warnings, [
      'kpr.kuhr_regning: column merknad is not in the contract: the service does not show it',
    ]);
    assert.equal(result.fits, true);
    assert.match(text, /warning {2}kpr\.kuhr_regning/);
  });

  it('warns of tables that the contract does not have', async (t) => {
    const { faults, warnings } = await checkPlanted(
      t,
      `create table kpr.notat (tekst text); create table kpr.ikke_lest (person_key uuid);
       grant select on kpr.notat to kpr_innsyn_reader`,
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(warnings, [
      'kpr.notat: not in the contract: if its rows are about persons, nothing hides them',
    ]);
  });
});

describe('the check of the function that finds persons', () => {
  it('finds it missing', async (t) => {
    const { faults } = await checkPlanted(t, 'drop function innsyn.person_key_for(bytea)');
    assert.deepEqual(faults, [
      'innsyn.person_key_for(bytea): there is no such function',
      'innsyn.person_key_for(bytea): cannot be asked: PostgreSQL answers 42883',
    ]);
  });

  it('finds that it has no right to see whom it looks for', async (t) => {
    const { faults } = await checkPlanted(
      t,
      'alter function innsyn.person_key_for(bytea) security invoker',
    );
    assert.equal(faults.length, 2);
    assert.match(faults.join(), /must be a security definer function.*does not find the person/);
  });

  it('finds that it finds somebody for any number', async (t) => {
    const { faults } = await checkPlanted(
      t,
      `create or replace function innsyn.person_key_for(id_mac bytea) returns uuid
         language sql stable security definer set search_path = pg_catalog
         as 'select person_key from kpr.person limit 1'`,
    );
    assert.deepEqual(faults, [
      'innsyn.person_key_for(bytea): finds a person for a number that nobody has',
    ]);
  });

  it('warns of another that runs with more rights than the reader has', async (t) => {
    const { faults, warnings } = await checkPlanted(
      t,
      `create function innsyn.alle() returns setof kpr.person language sql security definer
         as 'select * from kpr.person'`,
    );
    assert.deepEqual(faults, []);
    assert.match(warnings.join(), /^innsyn\.alle\(\): not in the contract: runs with its owner/);
  });
});

it('never prints a key, a number or a row', async (t) => {
  const register = await registerToCheck();
  t.after(() => register.drop());
  await register.plant(
    `alter table kpr.person disable row level security;
     alter view innsyn.v_oppslag reset (security_invoker);
     alter database ${register.name} set innsyn.subject = '${randomUUID()}'`,
  );
  const { text, result, faults } = await register.check();
  assert.ok(faults.length >= 5);
  assert.match(faults.join('\n'), /a person is named for every connection/);
  for (const printed of [text, JSON.stringify(result)]) {
    // Its random name may have nine digits in a row, and is printed as it should be.
    const others = printed.replaceAll(register.name, '');
    assert.doesNotMatch(others, /\d{9}|[\da-f]{8}-[\da-f]{4}|passw/i);
  }
});
