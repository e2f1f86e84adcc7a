import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presentBlocked } from '../../src/holdings/blocked-words.ts';
import { catalogue } from '../../src/holdings/catalogue.ts';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import { loadDiagnoses } from '../../src/holdings/codes.repository.ts';
import { volven } from '../../src/holdings/column.ts';
import type { HeldRecord, HeldValue } from '../../src/holdings/holdings.ts';
import {
  presentField,
  presentProvenance,
  presentRecordTitle,
  presentState,
} from '../../src/holdings/present.ts';
import { surfaceText, toothText } from '../../src/holdings/tooth.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { translator } from '../../src/web/texts.ts';

const codes = createCodeBook({
  ...emptyCodeSources,
  ...(await loadDiagnoses()),
  values: [
    {
      system: volven(9151),
      code: '6',
      validFrom: '2007-01-01',
      validTo: '2022-12-31',
      texts: { nb: 'Trygghetsalarm', en: 'Safety alarm' },
    },
    {
      system: volven(9151),
      code: '6',
      validFrom: '2023-01-01',
      validTo: undefined,
      texts: { nb: 'Noe nytt', nn: 'Noko nytt' },
    },
  ],
  municipalities: [{ code: '0301', name: 'Oslo kommune' }],
});

function wordingIn(lang: 'nb' | 'nn' | 'en'): Wording {
  return { lang, t: translator(lang), codes, hideHealth: false };
}

const nb = wordingIn('nb');

function code(system: string, value: string, onDate?: string): HeldValue {
  return { kind: 'code', system, code: value, onDate };
}

function textOf(table: string, column: string, value: HeldValue, wording = nb): string {
  return presentField(table, { column, value }, wording).text;
}

describe('codes in words', () => {
  const alarm = (onDate: string | undefined, wording = nb) =>
    presentField(
      'omsorg_tjeneste',
      { column: 'tjenestetype', value: code(volven(9151), '6', onDate) },
      wording,
    );

  it('takes the text that held on the day of the row', () => {
    assert.equal(alarm('2018-09-10').text, 'Trygghetsalarm');
    assert.equal(alarm('2022-12-31').text, 'Trygghetsalarm');
    assert.equal(alarm('2024-01-01').text, 'Noe nytt');
    assert.equal(alarm(undefined).text, 'Noe nytt');
  });

  it('shows a code without a text as it is, and says so', () => {
    assert.deepEqual(alarm('2006-12-31'), {
      column: 'tjenestetype',
      label: 'Tjeneste',
      empty: false,
      technical: false,
      text: '6 (uten forklaring)',
      rawCode: '6',
      unexplained: true,
    });
  });

  it('falls back to another language and names it', () => {
    assert.equal(alarm('2018-09-10', wordingIn('en')).text, 'Safety alarm');
    assert.deepEqual(
      [alarm('2024-01-01', wordingIn('en')).text, alarm('2024-01-01', wordingIn('en')).textLang],
      ['Noe nytt', 'nb'],
    );
    assert.equal(alarm('2018-09-10', wordingIn('nn')).textLang, 'nb');
    assert.equal(alarm('2024-01-01', wordingIn('nn')).textLang, undefined);
  });

  it('explains diagnoses, with and without the dot of ICD-10', () => {
    const diagnosis = (system: string, value: string) =>
      textOf('kuhr_diagnose', 'code', code(system, value, '2019-01-01'));
    assert.equal(diagnosis(volven(7170), 'R05'), 'Hoste');
    assert.equal(diagnosis(volven(7110), 'A00.0'), diagnosis(volven(7110), 'A000'));
    assert.equal(diagnosis(volven(7170), 'Q99'), 'Q99 (uten forklaring)');
  });

  it('says the register’s own words without a code beside them', () => {
    const field = { column: 'status', value: code('kpr-claim-status', 'avvist') };
    const presented = presentField('kuhr_regning', field, nb);
    assert.deepEqual([presented.text, presented.rawCode], ['Avvist', undefined]);
  });

  it('names teeth and their surfaces by rule', () => {
    const { t } = nb;
    assert.equal(toothText('16', t), 'første store jeksel, øvre høyre side');
    assert.equal(toothText('25I', t), 'andre lille jeksel, øvre venstre side; skjærekanten');
    assert.equal(toothText('85', t), 'andre melkejeksel (melketann), nedre høyre side');
    assert.equal(toothText('01', t), 'overkjeven');
    assert.equal(surfaceText('MO', t), 'flaten mot midten, tyggeflaten');
    for (const unknown of ['19', '91', '56', '16X', 'abc', '', '1']) {
      assert.equal(toothText(unknown, t), undefined, unknown);
    }
    assert.equal(
      textOf('kuhr_takst', 'tooth_codes', code('iso-3950', '99')),
      '99 (uten forklaring)',
    );
  });
});

describe('values in words', () => {
  it('writes each kind in the language asked for', () => {
    const weight: HeldValue = { kind: 'number', number: 12.4, decimals: 2 };
    assert.equal(textOf('hst_maling', 'value', weight), '12,4');
    assert.equal(textOf('hst_maling', 'value', weight, wordingIn('en')), '12.4');
    assert.equal(textOf('hst_maling', 'value', { kind: 'number', number: 20, decimals: 2 }), '20');
    assert.match(
      textOf('kuhr_regning', 'krav_amount', { kind: 'money', kroner: 1234.5 }),
      /^1.234,50 kr$/,
    );
    assert.equal(textOf('tann_besok', 'refund_related', { kind: 'boolean', value: false }), 'Nei');
    assert.equal(
      textOf('tann_besok', 'visited_on', { kind: 'date', date: '2021-05-17' }),
      '17. mai 2021',
    );
    const empty = presentField(
      'tann_besok',
      { column: 'paid_amount', value: { kind: 'none' } },
      nb,
    );
    assert.deepEqual([empty.text, empty.empty], ['Ikke oppgitt', true]);
  });

  it('has a label in three languages for every column', () => {
    for (const [table, columns] of catalogue) {
      for (const [name, { label }] of Object.entries(columns)) {
        for (const lang of ['nb', 'nn', 'en'] as const) {
          assert.ok(translator(lang)(label), `${table}.${name}`);
        }
      }
    }
  });
});

describe('a record in words', () => {
  const blockedAt = new Date('2026-05-05T08:00:00Z');
  const visit: HeldRecord = {
    table: 'hst_konsultasjon',
    id: '7',
    occurredAt: new Date('2020-05-04T08:00:00Z'),
    state: 'annulled',
    blockedAt,
    fields: [
      { column: 'alderstrinn_code', value: code(volven(9505), '2A') },
      { column: 'local_type', value: { kind: 'text', text: 'Samtale' } },
    ],
    parts: [],
    provenance: undefined,
  };
  const measured: HeldRecord = { ...visit, table: 'hst_maling', fields: [] };

  it('has a title, and says why it is not in force', () => {
    assert.equal(presentRecordTitle(visit, nb), 'Konsultasjon: 2A (uten forklaring)');
    assert.equal(presentState('annulled', nb), 'Annullert av den som sendte det');
    assert.equal(presentState('current', nb), undefined);
  });

  it('says what is blocked, and when it is erased', () => {
    const eraseOn = new Date('2026-05-12T08:00:00Z');
    assert.equal(presentBlocked(measured, nb), 'Sperret');
    assert.equal(presentBlocked(measured, nb, eraseOn), 'Sperret, slettes 12. mai 2026');
    assert.equal(
      presentBlocked(visit, nb, eraseOn),
      'Sperret, slettes 12. mai 2026: stedets egne ord',
    );
    assert.equal(presentBlocked({ ...measured, blockedAt: undefined }, nb, eraseOn), undefined);
    const withoutType = { ...visit, fields: visit.fields.slice(0, 1) };
    assert.equal(presentBlocked(withoutType, nb, eraseOn), undefined);
  });

  it('leaves out what is unknown of where it came from', () => {
    const unknown = {
      senderOrganisation: undefined,
      senderName: 'Bø kommune',
      unitName: undefined,
      municipalityNumber: '4021',
      municipalityName: undefined,
      systemName: 'Visma HsPro',
      systemVersion: undefined,
      extractedOn: '2025-08-02',
      receivedAt: undefined,
      sourceRecordId: undefined,
      supplierName: undefined,
      messageType: undefined,
      messageVersion: undefined,
      deliveryId: undefined,
      correlationId: undefined,
      deliveryStatus: undefined,
    };
    assert.deepEqual(
      presentProvenance(unknown, nb).map(({ label, text }) => `${label}: ${text}`),
      [
        'Sendt av: Bø kommune',
        'Kommune: 4021',
        'Journalsystem: Visma HsPro',
        'Hentet ut: 2. august 2025',
      ],
    );
  });
});
