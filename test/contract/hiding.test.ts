import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { registerToCheck } from './check-run.ts';

/** What the check says after something was planted, with and without persons to try. */
async function faultsAfter(t: TestContext, sql: string) {
  const register = await registerToCheck();
  t.after(() => register.drop());
  await register.plant(sql);
  const { faults, warnings } = await register.check();
  const blind = await register.check({ withOwner: false });
  return { faults, warnings, blind: blind.faults };
}

function policyOf(table: string, condition: string): string {
  return `drop policy subject_only on ${table};
          create policy subject_only on ${table} for select to kpr_innsyn_reader
            using (${condition})`;
}

describe('the check whether other people’s rows are hidden', () => {
  it('finds a policy that lets all rows through, also without persons to try', async (t) => {
    const { faults, blind } = await faultsAfter(t, policyOf('kpr.kuhr_takst', 'true'));
    const expected = [
      'kpr.kuhr_takst: policy subject_only cannot be seen to let the person alone see the row',
      'kpr.kuhr_takst: shows rows where no person is named',
      'kpr.kuhr_takst: shows one person rows about others',
      'kpr.kuhr_takst: shows rows after commit, on the same connection',
      'kpr.kuhr_takst: shows rows after rollback, on the same connection',
      'kpr.kuhr_takst: shows rows where the person is named by an empty setting',
      'kpr.kuhr_takst: shows rows to somebody the register does not know',
    ];
    assert.deepEqual(faults, expected);
    assert.deepEqual(blind, expected);
  });

  it('finds a second policy that opens what the first guards', async (t) => {
    const { faults } = await faultsAfter(
      t,
      'create policy statistics on kpr.person for select using (birth_date is not null)',
    );
    assert.equal(
      faults[0],
      'kpr.person: policy statistics cannot be seen to let the person alone see the row',
    );
    assert.ok(faults.includes('kpr.person: shows one person rows about others'));
  });

  it('finds a policy that is missing, and whom it hides rows from', async (t) => {
    const { faults, blind } = await faultsAfter(t, 'drop policy subject_only on kpr.hst_maling');
    const missing = 'kpr.hst_maling: no policy lets the reading role see a row';
    assert.deepEqual(faults, [
      missing,
      'kpr.hst_maling: hides rows from the person they are about',
    ]);
    assert.deepEqual(blind, [missing]);
  });

  it('finds row-level security that is off', async (t) => {
    const { faults } = await faultsAfter(
      t,
      'alter table innsyn.oppslag_logg disable row level security',
    );
    assert.equal(faults[0], 'innsyn.oppslag_logg: row-level security is not enabled');
    assert.ok(faults.includes('innsyn.v_oppslag: shows one person rows about others'));
  });

  it('finds row-level security that does not bind a reader who owns the table', async (t) => {
    const { faults } = await faultsAfter(
      t,
      `alter table kpr.hst_avtale no force row level security;
       alter table kpr.hst_avtale owner to kpr_innsyn_reader`,
    );
    assert.ok(faults.includes('kpr.hst_avtale: row-level security is not forced'));
    assert.ok(faults.includes('kpr.hst_avtale: the reading role owns it, or can become its owner'));
    assert.ok(faults.includes('kpr.hst_avtale: shows rows where no person is named'));
  });

  it('finds a view that reads with its owner’s rights, also without persons to try', async (t) => {
    const { faults, blind } = await faultsAfter(
      t,
      'alter view innsyn.v_tidslinje reset (security_invoker)',
    );
    for (const found of [faults, blind]) {
      assert.match(found[0] ?? '', /^innsyn\.v_tidslinje: without security_invoker/);
      assert.ok(found.includes('innsyn.v_tidslinje: shows rows where no person is named'));
      assert.ok(found.every((one) => one.startsWith('innsyn.v_tidslinje: ')));
    }
  });

  it('finds a policy that fails on a connection used before', async (t) => {
    const { faults, warnings } = await faultsAfter(
      t,
      policyOf('kpr.tann_besok', `person_key = current_setting('innsyn.subject', true)::uuid`),
    );
    assert.match(warnings.join(), /kpr\.tann_besok: policy subject_only is worded otherwise/);
    assert.ok(faults.includes('kpr.tann_besok: cannot be asked: PostgreSQL answers 22P02'));
  });

  it('finds a policy whose answer a kept plan carries over to the next person', async (t) => {
    const { faults } = await faultsAfter(
      t,
      `create function innsyn.subject() returns uuid language sql immutable
         as $$ select nullif(current_setting('innsyn.subject', true), '')::uuid $$;
       grant execute on function innsyn.subject() to kpr_innsyn_reader;
       ${policyOf('kpr.hst_ammestatus', 'person_key = innsyn.subject()')}`,
    );
    assert.deepEqual(faults, [
      'kpr.hst_ammestatus: policy subject_only cannot be seen to let the person alone see the row',
      'kpr.hst_ammestatus: hides rows from the person they are about',
      'kpr.hst_ammestatus: shows one person rows about others',
    ]);
  });

  it('finds a copy in another schema, and rows that no policy can guard', async (t) => {
    const { faults } = await faultsAfter(
      t,
      `create schema arkiv; grant usage on schema arkiv to kpr_innsyn_reader;
       create table arkiv.person as select * from kpr.person;
       create materialized view innsyn.per_person as
         select person_key, count(*) from kpr.kuhr_regning group by person_key;
       grant select on arkiv.person, innsyn.per_person to kpr_innsyn_reader`,
    );
    assert.ok(faults.includes('arkiv.person: row-level security is not enabled'));
    assert.ok(faults.includes('arkiv.person: shows rows where no person is named'));
    assert.match(
      faults.join(),
      /innsyn\.per_person: a materialized view has no row-level security/,
    );
  });

  it('finds a part of a table that can be read past its guard', async (t) => {
    const { faults, warnings } = await faultsAfter(
      t,
      `create table kpr.hst_deltaker_arkiv () inherits (kpr.hst_deltaker);
       insert into kpr.hst_deltaker_arkiv select * from only kpr.hst_deltaker limit 5;
       grant select on kpr.hst_deltaker_arkiv to kpr_innsyn_reader`,
    );
    assert.deepEqual(warnings, []);
    assert.ok(faults.includes('kpr.hst_deltaker_arkiv: row-level security is not enabled'));
    assert.ok(faults.includes('kpr.hst_deltaker_arkiv: shows one person rows about others'));
  });
});

describe('the check of the reading role', () => {
  it('finds that it may write, also when it is only a column', async (t) => {
    const { faults } = await faultsAfter(
      t,
      `grant update (status) on kpr.kuhr_regning to kpr_innsyn_reader;
       grant insert, truncate on innsyn.oppslag_logg to kpr_innsyn_reader;
       grant create on schema kpr to kpr_innsyn_reader`,
    );
    assert.deepEqual(faults, [
      'kpr.kuhr_regning: the reading role may update',
      'innsyn.oppslag_logg: the reading role may insert, truncate',
      'kpr_innsyn_reader: may create objects in schema kpr',
    ]);
  });

  it('finds a superuser, and all that it sees', async (t) => {
    const register = await registerToCheck();
    t.after(() => register.drop());
    const { faults } = await register.check({ url: register.ownerUrl });
    const role = new URL(register.ownerUrl).username;
    assert.ok(faults.includes(`${role}: is a superuser: it sees everybody's rows`));
    assert.ok(faults.includes('kpr.person: shows one person rows about others'));
    assert.ok(!faults.some((one) => /reading role (may|owns)/.test(one)));
  });
});
