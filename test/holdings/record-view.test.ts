import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import { codeSystems, volven } from '../../src/holdings/column.ts';
import type { HeldField, HeldRecord, HeldValue, Provenance } from '../../src/holdings/holdings.ts';
import { recordView, type RecordFacts } from '../../src/holdings/record-view.ts';
import { sentBy } from '../../src/holdings/sent-by.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { translator } from '../../src/web/texts.ts';

const codes = createCodeBook({
  ...emptyCodeSources,
  values: [
    listed(volven(9505), '4M', '4 måneder'),
    listed(volven(8524), '2', 'Delvis amming'),
    listed(volven(9151), '3', 'Brukerstyrt personlig assistanse'),
    {
      ...listed('iplos-skar', '2', 'Klarer det selv, med utfordringer'),
      plain: { nb: 'Bruker lenger tid, men trenger ikke hjelp av noen.' },
    },
  ],
  systems: [{ code: volven(9505), name: 'Anbefalt type konsultasjon' }],
});
const shown: Wording = { lang: 'nb', t: translator('nb'), codes, hideHealth: false };
const hidden: Wording = { ...shown, hideHealth: true };
const important: RecordFacts = { everything: false, eraseOn: undefined };
const everything: RecordFacts = { everything: true, eraseOn: undefined };

function listed(system: string, code: string, nb: string) {
  return { system, code, validFrom: '2006-01-01', validTo: undefined, texts: { nb } };
}

function code(system: string, value: string): HeldValue {
  return { kind: 'code', system, code: value, onDate: '2020-05-04' };
}

function held(table: string, fields: Record<string, HeldValue>, own: Partial<HeldRecord> = {}) {
  return {
    table,
    id: undefined,
    occurredAt: new Date('2020-05-04T08:00:00Z'),
    state: 'current' as const,
    blockedAt: undefined,
    fields: Object.entries(fields).map(([column, value]): HeldField => ({ column, value })),
    parts: [],
    provenance: undefined,
    ...own,
  };
}

const none: HeldValue = { kind: 'none' };
const weight = held('hst_maling', {
  measure_kind: code('kpr-measure-kind', 'vekt'),
  value: { kind: 'number', number: 12.4, decimals: 2 },
  unit: { kind: 'text', text: 'kg' },
  value_raw: { kind: 'text', text: '12,40' },
  measured_at: { kind: 'instant', instant: new Date('2020-05-04T08:00:00Z') },
});
const unreadable = held('hst_maling', {
  measure_kind: code('kpr-measure-kind', 'lengde'),
  value: none,
  unit: { kind: 'text', text: 'cm' },
  value_raw: { kind: 'text', text: 'ca. 70' },
  measured_at: { kind: 'instant', instant: new Date('2020-05-04T08:00:00Z') },
});
const breastfeeding = held('hst_ammestatus', { status: code(volven(8524), '2') });
const consultation = held(
  'hst_konsultasjon',
  {
    alderstrinn_code: code(volven(9505), '4M'),
    local_type: { kind: 'text', text: 'Ernæring' },
    registered_at: { kind: 'instant', instant: new Date('2020-05-04T09:00:00Z') },
    episode_guid: { kind: 'text', text: 'e-77' },
  },
  { parts: [weight, unreadable, breastfeeding] },
);

function tableIn(view: ReturnType<typeof recordView>) {
  const table = view.parts.find((parts) => parts.kind === 'table');
  assert.ok(table);
  return {
    headings: table.headings,
    rows: table.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join())),
  };
}

describe('a record on its page', () => {
  it('has the most important, and all the rest on demand', () => {
    const short = recordView(consultation, shown, important);
    const whole = recordView(consultation, shown, everything);
    const columns = ({ fields }: typeof short) => fields.map(({ column }) => column);
    assert.deepEqual(columns(short), ['alderstrinn_code', 'local_type']);
    assert.deepEqual(columns(whole), ['alderstrinn_code', 'local_type', 'registered_at']);
    assert.deepEqual(short.technical, []);
    assert.ok(whole.technical.some(({ text }) => text === 'e-77'));
  });

  it('tells a measurement with its unit, and what was written where no number was', () => {
    assert.deepEqual(tableIn(recordView(consultation, shown, important)), {
      headings: ['Måling', 'Resultat', 'Målt'],
      rows: [
        ['Vekt', '12,4 kg', '4. mai 2020 kl. 10.00'],
        ['Lengde', 'ca. 70 cm', '4. mai 2020 kl. 10.00'],
      ],
    });
    const whole = tableIn(recordView(consultation, shown, everything));
    assert.deepEqual(
      whole.rows.map((row) => row.slice(1, 3)),
      [
        ['12,4 kg', '12,40'],
        ['Ikke oppgitt', 'ca. 70 cm'],
      ],
    );
  });

  it('tells a single thing in a line rather than a table', () => {
    const lines = recordView(consultation, shown, important).parts.filter(
      (parts) => parts.kind === 'line',
    );
    assert.deepEqual(
      lines.map(({ label, cells }) => [label, cells.map(({ text }) => text)]),
      [['Amming (gjelder moren)', ['Delvis amming']]],
    );
  });

  it('says how old the child was, and marks breastfeeding after the first year', () => {
    const at = (birthDate: string | undefined) =>
      recordView(consultation, shown, { ...important, birthDate });
    assert.equal(at('2020-01-02').age, '4 måneder gammel');
    assert.deepEqual(at('2020-01-02').notes, []);
    assert.deepEqual(at('2019-05-05').notes, []);
    assert.match(at('2019-05-04').notes[0] ?? '', /etter fylte 12 måneder/);
    assert.deepEqual([at(undefined).age, at(undefined).notes], [undefined, []]);
  });

  it('hides every word about health where that is asked for, its codes and meaning too', () => {
    const view = recordView(consultation, hidden, { ...everything, explained: true });
    const words = JSON.stringify(view);
    for (const word of ['12,4', 'Ernæring', 'Delvis amming', 'ca. 70', 'Vekt']) {
      assert.ok(!words.includes(word), word);
    }
    assert.equal(view.title, 'Konsultasjon');
    assert.deepEqual(
      view.parts.map((parts) => parts.kind === 'line' && [parts.label, parts.cells[0]?.text]),
      [
        ['Målinger', 'Skjult'],
        ['Amming', 'Skjult'],
      ],
    );
    const service = held('omsorg_tjeneste', { tjenestetype: code(volven(9151), '3') });
    assert.match(recordView(service, shown, important).title, /assistanse/);
    assert.equal(recordView(service, hidden, important).title, 'Tjeneste fra kommunen');
    assert.deepEqual(recordView(service, hidden, everything).codes, []);
  });

  it('says once what of it is blocked, and until when', () => {
    const blockedAt = new Date('2026-05-05T08:00:00Z');
    const parts = [weight, unreadable, breastfeeding].map((part) => ({ ...part, blockedAt }));
    const eraseOn = new Date('2026-05-12T08:00:00Z');
    const view = (record: HeldRecord) => recordView(record, shown, { ...important, eraseOn });
    assert.deepEqual(view({ ...consultation, parts }).marks, [
      'Sperret, slettes 12. mai 2026: målinger og amming',
    ]);
    assert.deepEqual(view({ ...consultation, blockedAt, parts }).marks, [
      'Sperret, slettes 12. mai 2026: stedets egne ord, målinger og amming',
    ]);
    assert.deepEqual(view(consultation).marks, []);
  });

  it('shows what cannot be right as it is stored, with a mark', () => {
    const claim = held('kuhr_regning', {}, { odd: 'no-date', occurredAt: undefined });
    claim.fields.push({
      column: 'egenandel_amount',
      value: { kind: 'money', kroner: -160 },
      odd: 'negative-amount',
    });
    const view = recordView(claim, shown, important);
    assert.equal(view.date, 'Uten dato');
    assert.deepEqual(view.marks, ['Ser feil ut. Vist slik den er lagret.']);
    assert.deepEqual(
      view.fields.map(({ text, odd }) => [text, odd]),
      [['−160,00 kr', true]],
    );
  });

  it('has the codes as they were sent, with the names of their lists', () => {
    const { codes: sent } = recordView(consultation, shown, important);
    assert.deepEqual(sent, [
      { label: 'Type konsultasjon', text: '4M (Anbefalt type konsultasjon)' },
      { label: 'Amming (gjelder moren)', text: `2 (${volven(8524)})` },
    ]);
    assert.equal(codes.explain(codeSystems, volven(9505), undefined, 'nb')?.lang, 'nb');
  });

  it('explains its words in place, and a value that needs more of them', () => {
    const score = held('omsorg_bistandsskar', { skar: code('iplos-skar', '2') });
    const assessment = held('omsorg_kartlegging', {}, { parts: [score] });
    const { words } = recordView(assessment, shown, { ...important, explained: true });
    assert.deepEqual(
      words.map(({ label }) => label),
      ['Behov for hjelp', 'Klarer det selv, med utfordringer'],
    );
    assert.match(words[1]?.text ?? '', /lenger tid/);
    assert.deepEqual(recordView(assessment, shown, important).words, []);
  });

  it('asks whether it is wrong only where it can be named', () => {
    const reference = 'abc';
    assert.equal(recordView(consultation, shown, important).wrongAddress, undefined);
    assert.equal(
      recordView(consultation, shown, { ...important, reference }).wrongAddress,
      '/saker/ny?rad=abc',
    );
  });
});

describe('from whom a record came', () => {
  const unknown: Provenance = {
    senderOrganisation: undefined,
    senderName: undefined,
    unitName: undefined,
    municipalityNumber: undefined,
    municipalityName: undefined,
    systemName: undefined,
    systemVersion: undefined,
    extractedOn: undefined,
    receivedAt: undefined,
    sourceRecordId: undefined,
    supplierName: undefined,
    messageType: undefined,
    messageVersion: undefined,
    deliveryId: undefined,
    correlationId: undefined,
    deliveryStatus: undefined,
  };
  const said = (from: Partial<Provenance>) => sentBy({ ...unknown, ...from }, shown);

  it('is told in sentences', () => {
    assert.equal(
      said({
        unitName: 'Fosen helsestasjon',
        senderName: 'Trondheim kommune',
        municipalityName: 'Trondheim kommune',
        systemName: 'Visma HsPro',
        systemVersion: '12.4',
        receivedAt: new Date('2026-03-03T02:10:00Z'),
      }),
      'Sendt av Fosen helsestasjon, Trondheim kommune, fra Visma HsPro 12.4. Mottatt i KPR 3. mars 2026 kl. 03.10.',
    );
    assert.equal(
      said({ unitName: 'Byen legesenter', senderName: 'Helfo' }),
      'Fra Byen legesenter. Sendt av Helfo.',
    );
    assert.equal(said({ senderName: 'Skatteetaten' }), 'Sendt av Skatteetaten.');
    assert.equal(said({ senderOrganisation: '999' }), 'Sendt av 999.');
    assert.equal(said({ unitName: 'Bø skole' }), 'Fra Bø skole.');
    assert.equal(said({}), 'KPR vet ikke hvem som sendte dette.');
  });
});
