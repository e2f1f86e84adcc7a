import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { addYears, ageOn } from '../../src/neighbours/people/calendar.ts';
import type { Row } from '../../src/neighbours/register/register-rows.ts';
import { fillRows } from './filled-rows.ts';

const today = '2026-05-12';

describe('people whose rows are out of the ordinary', () => {
  let filled: ReturnType<typeof fillRows>;
  before(() => {
    filled = fillRows({ seed: 'odd', today, count: 300 });
  });

  it('all have a story, and those who can sign in are all alive', () => {
    const told = filled.people.filter(({ story }) => story);
    assert.ok(told.length >= 30);
    assert.equal(new Set(told.map(({ key }) => key)).size, told.length);
    for (const { key, story } of told) assert.match(story?.nb ?? '', /^\p{Lu}.*\.$/u, key);
  });

  it('rows that break the contract: one of each kind', () => {
    const broken = 'rows-that-break-the-contract';
    const bills = filled.rowsAbout('kpr.kuhr_regning', broken);
    const having = (rows: readonly Row[], odd: (row: Row) => boolean) => rows.filter(odd).length;
    assert.equal(
      having(bills, (row) => Number(row['refusjon_amount']) < 0),
      1,
    );
    assert.equal(
      having(bills, (row) => String(row['treated_at']) > '2090'),
      1,
    );
    assert.equal(
      having(bills, (row) => row['praksis_org_nr'] === null),
      1,
    );
    assert.equal(
      having(bills, (row) => row['fagomraade'] === null),
      1,
    );
    const diagnoses = filled.rowsAbout('kpr.kuhr_diagnose', broken);
    assert.equal(
      having(diagnoses, (row) => String(row['code_system_oid']).endsWith('.9999')),
      1,
    );
    const measures = filled.rowsAbout('kpr.hst_maling', broken);
    const unread = (row: Row) => row['value'] === null && row['value_raw'] === 'ca. 60, med sko';
    assert.ok(having(measures, unread) >= 1);
    const consultations = filled.rowsAbout('kpr.hst_konsultasjon', broken);
    assert.equal(
      having(consultations, (row) => row['unit_name'] === null),
      1,
    );
    const services = filled.rowsAbout('kpr.omsorg_tjeneste', broken);
    const undated = (row: Row) => row['started_on'] === null && row['reporting_year'] === null;
    assert.equal(having(services, undated), 1);
  });

  it('a toddler: breastfeeding status after the first birthday', () => {
    const toddler = filled.people.find(({ key }) => key === 'toddler-breastfed-late');
    assert.ok(toddler);
    const firstBirthday = addYears(toddler.birthDate, 1);
    const consultations = new Map(
      filled
        .rowsAbout('kpr.hst_konsultasjon', toddler.key)
        .map((row) => [row['konsultasjon_row_id'], String(row['started_at']).slice(0, 10)]),
    );
    const late = filled
      .rowsAbout('kpr.hst_ammestatus', toddler.key)
      .map((row) => consultations.get(row['konsultasjon_row_id']) ?? '')
      .filter((day) => day > firstBirthday);
    assert.equal(late.length, 2);
  });

  it('one who tries reservations has something that each scope is about', () => {
    const tries = 'reserved-and-lifted-twice';
    const bills = filled.rowsAbout('kpr.kuhr_regning', tries);
    assert.ok(bills.some((row) => row['praksistype'] === 'HELS'));
    assert.ok(bills.some((row) => row['praksistype'] === 'FALE'));
    assert.ok(filled.rowsAbout('kpr.tann_besok', tries).length > 0);
  });

  it('turns eighteen tomorrow', () => {
    const nearlyAdult = filled.people.find(({ key }) => key === 'turns-eighteen-tomorrow');
    assert.equal(ageOn(nearlyAdult?.birthDate ?? '', today), 17);
    assert.equal(ageOn(nearlyAdult?.birthDate ?? '', '2026-05-13'), 18);
  });

  it('over two hundred look-ups by several organisations, and others by oneself alone', () => {
    const looks = filled.rowsAbout('innsyn.oppslag_logg', 'many-look-ups');
    assert.ok(looks.length >= 200);
    assert.ok(new Set(looks.map((row) => row['actor_org_nr'])).size >= 5);
    const alone = filled.rowsAbout('innsyn.oppslag_logg', 'only-own-look-ups');
    assert.ok(alone.length > 0);
    for (const row of alone) {
      assert.equal(row['actor_role'], 'innbygger');
      assert.equal(row['actor_pseudonym'], null);
    }
  });

  it('look-ups of one case lie within a day, by one caseworker of a named department', () => {
    const { accessDepartment, instituteOfPublicHealth, operator, rows } = filled.organisations;
    const ofCases = filled
      .rowsAbout('innsyn.oppslag_logg', 'many-look-ups')
      .filter((row) => row['purpose_code'] === 'innsynssak');
    const days = Map.groupBy(ofCases, (row) => String(row['looked_at']).slice(0, 10));
    assert.ok([...days.values()].some((looks) => looks.length >= 3));
    assert.ok(ofCases.every((row) => row['actor_org_nr'] === accessDepartment));
    const department = rows.find((row) => row['org_nr'] === accessDepartment);
    assert.equal(department?.['parent_org_nr'], instituteOfPublicHealth);
    const operation = filled
      .rowsOf('innsyn.oppslag_logg')
      .filter((row) => row['actor_role'] === 'teknisk-drift');
    assert.ok(operation.length > 0);
    assert.ok(operation.every((row) => row['actor_org_nr'] === operator));
  });

  it('data went only to projects that are about such a person', () => {
    const titles = new Map(
      filled
        .rowsOf('innsyn.utlevering_prosjekt')
        .map((row) => [row['prosjekt_id'], String(row['title'])]),
    );
    const released = (key: string) =>
      new Set(
        filled
          .rowsAbout('innsyn.utlevering_person', key)
          .map((row) => titles.get(String(row['prosjekt_id']))),
      );
    assert.deepEqual([...released('pupil-in-all-five-sources')], ['Oppvekst og skolehelse']);
    assert.deepEqual(
      [...released('mother-with-claims-from-midwife')],
      ['Svangerskap og senere helse'],
    );
    assert.deepEqual([...released('elderly-with-much-care')], ['Hjemmeboende eldre: en kohort']);
  });
});
