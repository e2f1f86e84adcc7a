import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose } from '../../src/compose.ts';
import { catalogue } from '../../src/holdings/catalogue.ts';
import { presentField, type PresentedField } from '../../src/holdings/present.ts';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { translator } from '../../src/web/texts.ts';
import { formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { rowOf, signedIn, tokenFor } from '../casework/correcting.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { personKeysIn } from './person-keys.ts';

/** What somebody went for, to whom, what was found, and what was done. */
const tellingColumns: Readonly<Record<string, readonly string[]>> = {
  kuhr_regning: [
    'praksistype',
    'fagomraade',
    'kontakttype',
    'behandler_type',
    'praksis_org_nr',
    'arsak_fri_egenandel',
    'stonadspunkt',
    'egenandel_amount',
    'refusjon_amount',
    'krav_amount',
    'debitor',
  ],
  kuhr_takst: ['takst_code', 'amount'],
  kuhr_diagnose: ['code'],
  hst_konsultasjon: ['alderstrinn_code', 'local_type', 'unit_name', 'form_code'],
  hst_avtale: ['konsultasjon_type', 'local_type'],
  hst_maling: ['measure_kind'],
  hst_ammestatus: ['status'],
  hst_helseperson: ['yrkesgruppe', 'rolle'],
  omsorg_tjeneste: ['tjenestetype', 'utforer_org_nr'],
  omsorg_kartlegging: ['husstand', 'boform'],
  omsorg_bistandsskar: ['variable_code'],
  omsorg_diagnose: ['code'],
  tann_besok: ['patient_group', 'paid_amount'],
  tann_observasjon: ['kind', 'code'],
};

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('«Skjul helseopplysninger»', () => {
  for (const [key, word] of [
    ['mother-with-claims-from-midwife', 'Jordmor'],
    ['pupil-in-all-five-sources', 'Høyde'],
    ['elderly-with-much-care', 'Egen bolig'],
  ] as const) {
    it(`leaves no word of what it was about on any page of ${key}`, async () => {
      const citizen = await signedIn(town, key);
      const pages = await pagesOf(key);
      const words = await tellingWords(key);
      const open = await wordsOn(citizen, pages);
      const there = words.filter((one) => says(open, one));
      assert.ok(there.includes(word) && there.length > 5, there.join(', '));
      await hideHealth(citizen);
      for (const path of pages) {
        const shown = await wordsOn(citizen, [path]);
        assert.deepEqual(
          words.filter((one) => says(shown, one)),
          [],
          path,
        );
      }
    });
  }
});

describe('a project that got one’s own data, while health is hidden', () => {
  it('does not tell what it is about', async () => {
    const title = 'Svangerskap og diabetes';
    const key = 'mother-with-claims-from-midwife';
    const projectId = '0b8f7a52-6d0e-4c53-9d0a-000000000001';
    const [personKey] = await personKeysIn(town, key);
    await town.registerDb.query(
      `insert into innsyn.utlevering_prosjekt
         (prosjekt_id, recipient_name, title, purpose_code, purpose_text, legal_basis, identified,
          url)
       values ($1, 'Sykehuset', $2, 2, 'Forske på diabetes', 'Loven', true,
               'https://example.no/diabetes')`,
      [projectId, title],
    );
    await town.registerDb.query(
      `insert into innsyn.utlevering_person
         (prosjekt_id, person_key, delivered_at, dataset_codes, with_fnr)
       values ($1, $2, '2025-01-01', '{KUHR}', true)`,
      [projectId, personKey],
    );
    const citizen = await signedIn(town, key);
    const open = await citizen.visit('/hvem');
    assert.match(open.body, /diabetes/i);
    await hideHealth(citizen);
    const hidden = await citizen.visit('/hvem');
    assert.doesNotMatch(hidden.body, /diabetes/i);
    assert.match(textOf(hidden.body), /Prosjekt med skjult navn.*Mottaker Sykehuset/s);
  });
});

async function hideHealth(citizen: Citizen) {
  const token = formTokenOn(await citizen.visit('/oversikt'));
  await citizen.visit('/skjul', { _csrf: token, skjul: 'ja', til: '/oversikt' });
}

async function pagesOf(key: string): Promise<string[]> {
  const about = await tokenFor(town, key, await rowOf(town, key));
  const lists = [
    '/tidslinje',
    ...Object.values(sourceSlugs).map((slug) => `/opplysninger/${slug}`),
  ];
  return [
    '/oversikt',
    '/hvem',
    '/meldinger',
    '/saker',
    ...lists.flatMap((path) => [path, `${path}?visning=alt`]),
    `/saker/ny?rad=${about}`,
  ];
}

/** Coded values and free texts in words, without those that our own pages say to everybody. */
async function tellingWords(key: string): Promise<string[]> {
  const fields = await heldFields(key);
  const told = new Set(
    fields
      .flatMap(({ text, plain }) => [text, plain ?? ''])
      .map((text) => text.trim())
      .filter((text) => text.length > 2),
  );
  const nobody = await signedIn(town, 'nothing-held');
  const explained = Object.values(sourceSlugs).map((slug) => `/opplysninger/${slug}`);
  const common = await wordsOn(nobody, ['/oversikt', '/tidslinje', '/saker/ny', ...explained]);
  const ofColumns = [...catalogue.values()]
    .flatMap((columns) => Object.values(columns))
    .flatMap(({ label, explain }) => [label, explain])
    .map((key) => translator('nb')(key));
  return [...told].filter((text) => !says(`${common} ${ofColumns.join(' ')}`, text));
}

async function heldFields(key: string): Promise<PresentedField[]> {
  const services = compose(town.config, { clock: town.clock });
  try {
    const self = Mandate.forSelf({
      person: await personIdOf(town, key),
      birthDate: '1980-01-01',
      today: town.secrets.today,
    });
    assert.equal(self.outcome, 'granted');
    const held = await services.holdings.everything(self.mandate, 'report-json-downloaded');
    const wording = await services.holdings.wording('nb', { hideHealth: false });
    const records = held.sources.flatMap((source) => source.records);
    return records
      .flatMap((record) => [record, ...record.parts])
      .flatMap(({ table, fields }) =>
        fields
          .filter(({ column, value }) => value.kind !== 'none' && isTelling(table, column))
          .map((field) => presentField(table, field, wording)),
      );
  } finally {
    await services.close();
  }
}

function isTelling(table: string, column: string): boolean {
  return tellingColumns[table]?.includes(column) === true;
}

async function wordsOn(citizen: Citizen, pages: readonly string[]): Promise<string> {
  const shown = [];
  for (const path of pages) {
    const page = await citizen.visit(path);
    assert.equal(page.status, 200, path);
    shown.push(textOf(page.body));
  }
  return shown.join(' ');
}

function says(shown: string, word: string): boolean {
  return shown.toLowerCase().includes(word.toLowerCase());
}
