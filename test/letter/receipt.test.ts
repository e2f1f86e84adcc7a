import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { letterBytes } from '../../src/letter/letter.pdf.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { addressFor, chooseForChild, mother, signedInToChoose } from '../mandate/family.ts';
import { choose, dental, preventive, referenceOf, signedIn } from '../reservation/chooser.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import { readTagged, spokenText } from '../pdf/pdf-tree.ts';
import { assertWellTagged } from '../pdf/tagged-rules.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const pupil = 'pupil-in-all-five-sources';

describe('the receipt of a reservation as a document', () => {
  let town: TestTown;
  let citizen: Citizen;
  let reference: string;
  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, pupil);
    reference = referenceOf(await choose(citizen, 'reserve', [preventive, dental]));
  });
  after(() => town.stop());

  async function fetched(who: Citizen, path: string): Promise<Buffer> {
    const answer = await who.send(path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const name = answer.headers.get('content-disposition') ?? '';
    assert.match(name, /^attachment; filename="kvittering-R-[A-Z0-9-]+\.pdf"$/);
    return Buffer.from(await answer.arrayBuffer());
  }
  const said = (bytes: Buffer) => {
    const pdf = readTagged(bytes);
    assertWellTagged(pdf);
    return withoutSpace(spokenText(pdf.tree));
  };
  const has = (text: string, ...words: string[]) => {
    for (const word of words) assert.ok(text.includes(withoutSpace(word)), word);
  };

  it('says what was chosen, how it is undone, and how it is proven, in three languages', async () => {
    const { rows } = await town.ownDb.query<{ hash: string }>(
      `select encode(hash, 'hex') as hash from reservation.event`,
    );
    const { first, last } = town.person(pupil).names;
    for (const [prefix, ...words] of [
      ['', 'Du har reservert deg', 'Du kan angre til', 'Dette var ikke meg', 'Kontrollkode'],
      ['/nn', 'Du har reservert deg', 'Du kan angre til', 'Dette var ikkje meg', 'Kontrollkode'],
      ['/en', 'Your reservation has been made', 'You can undo it until', 'This was not me'],
    ] as const) {
      const bytes = await fetched(
        citizen,
        `${prefix}/reservasjoner/kvittering/pdf?referanse=${reference}`,
      );
      const text = said(bytes);
      has(text, ...words, reference, `${first} ${last}`, '/verifiser');
      has(text, ...rows.map(({ hash }) => hash));
      assert.ok(!text.includes(digitsOf(town.person(pupil))));
    }
  });

  it('is genuine to whoever has the code, and remembered with its template', async () => {
    const bytes = await fetched(citizen, `/reservasjoner/kvittering/pdf?referanse=${reference}`);
    const code = /Kontrollkode([2-9A-Z]{4}(?:-[2-9A-Z]{4}){3})/.exec(said(bytes))?.[1] ?? '';
    const { rows } = await town.ownDb.query<{ hash: string; kind: string; version: string }>(
      `select encode(file_hash, 'hex') as hash, kind, model_version as version
         from seal.issued_document where reference = $1 order by issued_at desc limit 1`,
      [reference],
    );
    assert.deepEqual(rows, [
      {
        hash: createHash('sha256').update(bytes).digest('hex'),
        ...{ kind: 'reservation-receipt', version: 'reservation-receipt 1' },
      },
    ]);
    const stranger = createCitizen(town.origin);
    const form = await stranger.visit('/verifiser');
    const answer = await stranger.submit(form, { kode: code.toLowerCase() }, '/verifiser');
    assert.match(answer.body, /ekte/);
    assert.doesNotMatch(answer.body, /Modig|Bekk/);
  });

  it('is about the child that it was made for', async () => {
    const her = await signedInToChoose(town, mother);
    const prefix = await addressFor(town, her, 'baby');
    const receipt = await chooseForChild(her, prefix, { scopes: [dental] });
    const bytes = await fetched(
      her,
      `${prefix}/reservasjoner/kvittering/pdf?referanse=${referenceOf(receipt)}`,
    );
    has(said(bytes), 'Fersk Rips', 'et valg du har gjort for Fersk Rips');
  });

  it('is made for nobody who only asks about it, and not without end', async () => {
    const address = `/reservasjoner/kvittering/pdf?referanse=${reference}`;
    const issued = async () => {
      const { rows } = await town.ownDb.query('select from seal.issued_document');
      return rows.length;
    };
    const before = await issued();
    assert.equal((await citizen.send(address, { method: 'HEAD' })).status, 405);
    assert.equal(await issued(), before);
    let last = 200;
    for (let n = 0; n < 30 && last === 200; n += 1) last = (await citizen.send(address)).status;
    assert.equal(last, 429);
    assert.ok((await issued()) <= before + 20);
    assert.equal(
      (await citizen.visit(`/reservasjoner/kvittering?referanse=${reference}`)).status,
      200,
    );
  });

  it("is as absent as the receipt itself for anybody else's eyes", async () => {
    const other = createCitizen(town.origin);
    await other.signIn(digitsOf(town.person('sami-name')));
    for (const asked of [reference, 'R-AAAA-AAAA', 'x', '']) {
      const page = await other.visit(`/reservasjoner/kvittering/pdf?referanse=${asked}`);
      assert.equal(page.status, 404);
    }
  });
});

describe('a letter', () => {
  const letter: Letter = {
    ...{ template: 'reservation-receipt', templateVersion: '1', lang: 'nb' },
    ...{ reference: 'S-7K3M-9QX2', verificationCode: 'CDFG-HJKM-NPQR-TVWX' },
    madeAt: '2026-05-12T12:03:00.000Z',
    address: ['Åse Čáhppe', 'Eksempelveien 1', '0001 OSLO'],
    title: 'Svar på kravet ditt om retting & sletting <kort>',
    lead: 'Vi har rettet det du meldte fra om.',
    facts: [{ label: 'Sak', text: 'S-7K3M-9QX2' }],
    sections: [
      {
        title: 'Hva vi har gjort',
        paragraphs: Array.from({ length: 40 }, (_, i) => `Avsnitt ${i + 1} av et langt brev.`),
        list: ['Målingen er rettet.', 'Den gamle er merket.'],
      },
    ],
    legalReference: 'Personvernforordningen artikkel 16.',
    remedy: 'Du kan klage innen tre uker.',
  };

  it('has its address in the window, and all its words in their order on as many pages', () => {
    const bytes = letterBytes(letter, 'https://innsyn.example.no/verifiser');
    const pdf = readTagged(bytes);
    assertWellTagged(pdf);
    const text = withoutSpace(spokenText(pdf.tree));
    const words = [
      ...letter.address,
      ...[letter.title, letter.lead, 'Hva vi har gjort', ...(letter.sections[0]?.paragraphs ?? [])],
      ...['Den gamle er merket.', 'Hva det bygger på', 'artikkel 16', 'Slik klager du', 'tre uker'],
      ...['Oppgi referansen S-7K3M-9QX2', letter.verificationCode],
    ];
    let at = 0;
    for (const word of words) {
      const found = text.indexOf(withoutSpace(word), at);
      assert.ok(found >= at, word);
      at = found;
    }
    assert.ok(pdf.artifacts.length > 1);
    for (const [i, shown] of pdf.artifacts.entries()) {
      assert.match(withoutSpace(shown), new RegExp(`Side${i + 1}av${pdf.artifacts.length}`));
    }
  });
});
