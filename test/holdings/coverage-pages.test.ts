import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import { formatDate } from '../../src/shared/format.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { hour } from '../support/clock.ts';
import { createCitizen, textOf, type Page } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  addMunicipalityNumber,
  addOrganisations,
  daysBefore,
  deliver,
} from './made-up-deliveries.ts';

const kommune = { org_kind: 'kommune' };

describe('who has sent what', () => {
  let town: TestTown;
  let ago: (days: number) => string;
  before(async () => {
    town = await startTestTown();
    const now = town.clock.now();
    ago = (days) => daysBefore(now, days);
    const db = town.registerDb;
    await addOrganisations(db, [
      { ...kommune, org_nr: '399000001', name: 'Prøvevik kommune', kommune_nr: '9001' },
      { ...kommune, org_nr: '399000002', name: 'Byttedal kommune', kommune_nr: '9002' },
      { ...kommune, org_nr: '399000003', name: 'Stanseng kommune', kommune_nr: '9003' },
      { ...kommune, org_nr: '399000004', name: 'Aldriøy kommune', kommune_nr: '9004' },
      { ...kommune, org_nr: '399000005', name: 'Fordums kommune', kommune_nr: '9005' },
    ]);
    await addMunicipalityNumber(db, { code: '9005', name: 'Fordums', until: '2019-12-31' });
    const hst = (sender: string, name: string, version: string, extracted: string) =>
      deliver(db, [{ source: 'HST', sender, system: [name, version], extracted }]);
    for (const days of [300, 200, 3, 2, 1]) {
      await hst('399000001', 'Visma HsPro', days > 100 ? '8.4.1' : '8.5.0', ago(days));
    }
    await hst('399000002', 'EG Infodoc', '5.9', '2021-05-31');
    await hst('399000002', 'CGM Helsestasjon', '3.12.0', '2021-09-01');
    await hst('399000002', 'CGM Helsestasjon', '3.12.0', ago(1));
    await hst('399000003', 'Visma HsPro', '8.4.1', ago(90));
    await hst('399000005', 'Visma HsPro', '8.4.1', '2019-01-10');
  });
  after(() => town.stop());

  const anybody = () => createCitizen(town.origin);
  const search = (words: string, prefix = '') =>
    anybody().visit(`${prefix}/om-kpr/kilder/helsestasjon?sok=${encodeURIComponent(words)}`);

  it('says of a municipality that sends: when, how often, from which system and version', async () => {
    const row = rowOf(await search('prøve'), 'Prøvevik kommune');
    assert.match(row, /Sist: (i dag|i går) kl\. 03\.10/);
    assert.ok(row.includes(`Første gang: ${formatDate(ago(299), 'nb')}`), row);
    assert.match(row, /5 ganger/);
    assert.match(row, /Visma HsPro/);
    assert.match(row, /2 versjoner av Visma HsPro Versjon 8\.4\.1, fra .* Versjon 8\.5\.0, fra/);
    assert.match(row, /Ikke som vi vet om/);
  });

  it('says where a municipality changed its record system, and what may be missing', async () => {
    const row = rowOf(await search('Byttedal'), 'Byttedal kommune');
    assert.match(
      row,
      /Byttet journalsystem fra EG Infodoc til CGM Helsestasjon\. Opplysninger fra 31\. mai 2021 til 1\. september 2021 kan mangle\./,
    );
    assert.match(row, /EG Infodoc 31\. mai 2021 /);
  });

  it('says since when one has not delivered', async () => {
    const row = rowOf(await search('stanseng'), 'Stanseng kommune');
    const since = formatDate(ago(89), 'nb');
    assert.ok(row.includes(`Har ikke levert siden ${since}. Det som har skjedd etterpå, mangler.`));
  });

  it('says that one has never delivered', async () => {
    const row = rowOf(await search('aldriøy'), 'Aldriøy kommune');
    assert.match(row, /Har aldri levert\. Det som har skjedd her, står ikke i KPR\. Ingenting/);
  });

  it('says that a municipality is no more, and waits for none that never sent', async () => {
    assert.match(
      rowOf(await search('fordums'), 'Fordums kommune'),
      /ny grense etter 31\. desember 2019/,
    );
    const care = await anybody().visit('/om-kpr/kilder/omsorg?sok=fordums');
    assert.match(textOf(care.body), /Vi fant ingen kommune som heter «fordums»/);
  });

  it('counts who sends, who never did and who stopped', async () => {
    const page = await anybody().visit('/om-kpr/kilder/helsestasjon');
    const [, delivering, all, never, stopped] =
      /(\d+) av (\d+) kommuner\. (\d+) har aldri levert\. (\d+) har stoppet/.exec(
        textOf(page.body),
      ) ?? [];
    assert.equal(Number(delivering) + Number(never) + Number(stopped), Number(all));
    assert.ok(Number(never) >= 1 && Number(stopped) >= 1);
  });

  const faults: readonly [words: string, says: RegExp][] = [
    ['x'.repeat(61), /Navnet er for langt\. Skriv høyst 60 tegn/],
    ['4601', /Skriv navnet på kommunen, ikke et tall/],
    ['<b>Oslo</b>', /Bruk bare bokstaver, mellomrom og bindestrek/],
  ];
  for (const [words, says] of faults) {
    it(`says beside the field what is wrong with «${words.slice(0, 12)}»`, async () => {
      const page = await search(words);
      assert.equal(page.status, 422);
      const message = /<p class="ds-validation-message" id="sok-feil"[^>]*>(.*?)<\/p>/s.exec(
        page.body,
      );
      assert.match(message?.[1] ?? '', says);
      assert.match(page.body, /aria-describedby="sok-hjelp sok-feil" aria-invalid="true"/);
      assert.ok(!page.body.includes('<b>Oslo'));
    });
  }

  it('says that no municipality is called so, and leads back to all', async () => {
    const page = await search('Ingensteds');
    assert.equal(page.status, 200);
    assert.match(textOf(page.body), /Vi fant ingen kommune som heter «Ingensteds»/);
    assert.match(page.body, /<a class="ds-link" href="\/om-kpr\/kilder\/helsestasjon">Vis alle/);
  });

  for (const language of languages) {
    it(`is said of every source in ${language}, with what no delivery can mend`, async () => {
      const page = await anybody().visit(hrefIn(language, '/om-kpr/kilder'));
      for (const slug of Object.values(sourceSlugs)) {
        const address = hrefIn(language, `/om-kpr/kilder/${slug}`);
        assert.ok(page.body.includes(`href="${address}"`), address);
        const one = await anybody().visit(address);
        assert.equal(one.status, 200);
        assert.doesNotMatch(one.body, /undefined|NaN|holdings\./);
      }
    });
  }

  it('says what no delivery can mend', async () => {
    const words = textOf((await anybody().visit('/om-kpr/kilder')).body);
    for (const said of [
      'siste seks månedene',
      'uten fødselsnummer, D-nummer eller DUF-nummer',
      'før 2017',
      'Private tannleger',
      'etter 2023',
    ]) {
      assert.ok(words.includes(said), said);
    }
  });

  it('is not asked for of a source that is not there', async () => {
    assert.equal((await anybody().visit('/om-kpr/kilder/noe-annet')).status, 404);
  });

  it('stays light and in pages with every municipality of the country', async () => {
    await addOrganisations(
      town.registerDb,
      Array.from({ length: 357 }, (_, n) => ({
        ...kommune,
        org_nr: `3991${String(n).padStart(5, '0')}`,
        name: `Storkommune nummer ${n} kommune`,
        kommune_nr: `8${String(n).padStart(3, '0')}`,
      })),
    );
    for (let n = 0; n < 357; n++) {
      const sender = `3991${String(n).padStart(5, '0')}`;
      await deliver(town.registerDb, [
        { source: 'HST', sender, system: ['EG Infodoc', '5.9'], extracted: '2021-05-31' },
        { source: 'HST', sender, system: ['Visma HsPro', '8.4.1'], extracted: '2025-08-01' },
      ]);
    }
    town.clock.move(hour);
    const first = await search('storkommune');
    assert.match(textOf(first.body), /357 treff .* Side 1 av 8/);
    assert.match(first.body, /href="[^"]*\?sok=storkommune&amp;side=2"/);
    const last = await anybody().visit('/om-kpr/kilder/helsestasjon?sok=storkommune&side=99');
    assert.match(textOf(last.body), /Side 8 av 8/);
    for (const { body } of [first, last, await anybody().visit('/om-kpr/kilder/helsestasjon')]) {
      assert.ok(body.length < 150_000, String(body.length));
    }
  });

  it('says what it can when the register is away', async () => {
    await town.registerDb.query(`revoke select on kpr.source_delivery from kpr_innsyn_reader`);
    const unread = await startTestTown();
    try {
      await unread.registerDb.query(`revoke select on kpr.source_delivery from kpr_innsyn_reader`);
      const citizen = createCitizen(unread.origin);
      const page = await citizen.visit('/om-kpr/kilder');
      assert.equal(page.status, 200);
      assert.match(textOf(page.body), /Vi får ikke lest alt akkurat nå .* Dette kan mangle/);
      const one = await citizen.visit('/om-kpr/kilder/helsestasjon');
      assert.equal(one.status, 503);
    } finally {
      await unread.stop();
    }
    town.clock.move(hour);
    assert.match(rowOf(await search('prøve'), 'Prøvevik kommune'), /5 ganger/);
  });
});

/** The words of a table's row. */
function rowOf({ body }: Page, name: string): string {
  const rows = Array.from(body.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) => textOf(row));
  const found = rows.find((row) => row.startsWith(name));
  assert.ok(found, `${name} is not on the page`);
  return found;
}
