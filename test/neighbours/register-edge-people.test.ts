import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { keyOf, makeRegister, valueOf, type TestRegister } from './register-for-tests.ts';

describe('what the register holds of hand-made people', () => {
  let register: TestRegister;
  let admin: pg.Client;

  before(async () => {
    register = await makeRegister();
    admin = await register.connectAs();
  });
  after(() => register.drop());

  /** A whole number about the person, who is $1 in the query. */
  async function count(key: string, fromAndWhere: string): Promise<number> {
    return Number(await valueOf(admin, `select count(*)::int ${fromAndWhere}`, [keyOf(key)]));
  }

  async function sourcesOf(key: string): Promise<unknown> {
    const sources = `select string_agg(source_code, ' ' order by source_code)
                     from innsyn.v_oversikt where person_key = $1`;
    return valueOf(admin, sources, [keyOf(key)]);
  }

  it('the pupil: rows in all five sources, with measurements of the school health service', async () => {
    const pupil = 'pupil-in-all-five-sources';
    assert.equal(await sourcesOf(pupil), 'FREG HELSE_OMSORG HST KUHR TANN_OFF');
    assert.ok((await count(pupil, 'from kpr.hst_maling where person_key = $1')) >= 4);
    const inSchool = `from kpr.hst_konsultasjon where person_key = $1 and local_type is not null
                      and unit_name like '%skolehelsetjeneste'`;
    assert.ok((await count(pupil, inSchool)) >= 2);
    assert.ok((await count(pupil, 'from kpr.omsorg_bistandsskar where person_key = $1')) >= 16);
  });

  it('the mother: claims from midwife and clinic', async () => {
    for (const fagomraade of ['JO', 'HS']) {
      const claims = `from kpr.kuhr_regning where person_key = $1 and fagomraade = '${fagomraade}'`;
      const made = await count('mother-with-claims-from-midwife', claims);
      assert.ok(made > 0, fagomraade);
    }
    const jord = `from kpr.kuhr_regning where person_key = $1 and praksistype = 'JORD'`;
    assert.ok((await count('mother-with-claims-from-midwife', jord)) > 3);
  });

  it('claims alone, nothing at all, and a great lot', async () => {
    assert.equal(await sourcesOf('adult-with-only-claims'), 'FREG KUHR');
    assert.equal(await sourcesOf('nothing-held'), null);
    assert.equal(await count('nothing-held', 'from kpr.person where person_key = $1'), 0);
    const many = 'from innsyn.v_tidslinje where person_key = $1';
    assert.ok((await count('five-thousand-rows', many)) >= 5000);
    const care = 'from kpr.omsorg_tjeneste where person_key = $1';
    assert.ok((await count('elderly-with-much-care', care)) >= 15);
  });

  it('the baby: breastfeeding status only before the first birthday', async () => {
    assert.ok((await count('baby', 'from kpr.hst_ammestatus where person_key = $1')) >= 5);
    const late = await valueOf(
      admin,
      `select count(*)::int from kpr.hst_ammestatus a
       join kpr.hst_konsultasjon k using (person_key, konsultasjon_row_id)
       join kpr.person p using (person_key)
       where k.started_at > p.birth_date + interval '1 year' and person_key <> $1`,
      [keyOf('toddler-breastfed-late')],
    );
    assert.equal(late, 0);
  });

  it('a municipality that was merged and split: three numbers in turn', async () => {
    const numbers = await valueOf(
      admin,
      `select string_agg(distinct praksis_kommune_nr, ' ') from kpr.kuhr_regning where person_key = $1`,
      [keyOf('municipality-merged-and-split')],
    );
    assert.equal(numbers, '1507 1534 1580');
  });

  it('codes that have expired or that no list has', async () => {
    const expired = `from kpr.omsorg_tjeneste t left join lateral ref.code_text(
        '2.16.578.1.12.4.1.1.9151', t.tjenestetype::text, current_date) c on true
      where person_key = $1 and c.nb is null`;
    assert.ok((await count('expired-codes', expired)) >= 3);
    const unknown =
      'from innsyn.v_omsorg_tjeneste where person_key = $1 and tjenestetype_nb is null';
    assert.equal(await count('expired-codes', unknown), 1);
  });

  it('bills that were credited, anew, and rejected', async () => {
    const person = 'credited-and-rejected-bills';
    const credited = `from kpr.kuhr_regning old
      join kpr.kuhr_regning anew on anew.person_key = old.person_key
       and anew.regning_id = old.credited_by and anew.status = 'godkjent'
      where old.person_key = $1 and old.status = 'kreditert'`;
    assert.ok((await count(person, credited)) >= 3);
    const rejected = `from kpr.kuhr_regning
      where person_key = $1 and status = 'avvist' and refusjon_amount = 0`;
    assert.ok((await count(person, rejected)) >= 3);
  });

  it('a consultation that was annulled and one that was corrected', async () => {
    const person = 'annulled-and-corrected';
    const annulled = `from kpr.hst_konsultasjon where person_key = $1 and notification_status = 'C'`;
    assert.equal(await count(person, annulled), 1);
    const corrected = `from kpr.hst_konsultasjon old
      join kpr.hst_konsultasjon anew using (person_key, source_record_id)
      where person_key = $1 and old.superseded_at is not null
        and anew.superseded_at is null and anew.notification_status = 'M'
        and anew.loaded_at = old.superseded_at`;
    assert.equal(await count(person, corrected), 1);
  });

  it('two numbers of one person, a DUF-number, and a death of long ago', async () => {
    const numbers = 'from kpr.person_pseudonym where person_key = $1';
    assert.equal(await count('d-number-became-fnr', numbers), 2);
    assert.equal(await count('only-duf-number', `${numbers} and id_type = 10`), 1);
    const dead = `from kpr.kuhr_regning join kpr.person using (person_key)
      where person_key = $1 and treated_at::date < deceased_on`;
    assert.equal(await count('dead-for-eleven-years', dead), 3);
  });
});
