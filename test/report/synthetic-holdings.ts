import type {
  HeldField,
  HeldRecord,
  HeldValue,
  Holdings,
  Provenance,
  SourceCode,
  SourceHoldings,
} from '../../src/holdings/holdings.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import type { Language } from '../../src/shared/format.ts';
import { translator } from '../../src/web/texts.ts';

/** Longer than any page: shows that nothing is cut. */
export const longText = Array.from({ length: 1_200 }, (_, i) => `ledd${i + 1000}`).join(' ');

/** No letter of the font: emoji, a control character and an unassigned code point. */
export const undrawable = 'hjerte \u{1F600} og \u0007 og \u{E123}';

export const samiLetters = 'Čáhppe Áđđá ŋuŧŧot šžđ ÁČĐŊŠŦŽ';

const onDate = '2025-03-14';
const codeTexts: Readonly<Record<string, string>> = {
  'kuhr-praksistype FALE': 'Fastlege',
  '2.16.578.1.12.4.1.1.7170 A73': 'Malaria',
};

const plainTexts: Readonly<Record<string, string>> = { FALE: 'Legen som er din til vanlig.' };

/** Wording with a few code texts, all of them in bokmål. */
export function wordingIn(lang: Language): Wording {
  const explain: Wording['codes']['explain'] = (system, code) => {
    const text = codeTexts[`${system} ${code}`];
    const plain = plainTexts[code];
    return text === undefined ? undefined : { text, lang: 'nb', ...(plain && { plain }) };
  };
  return { lang, t: translator(lang), codes: { explain, repeat: explain }, hideHealth: false };
}

/** A person with rows in three sources; dental care failed, the population register is empty. */
export function syntheticHoldings({ claims = 3 } = {}): Holdings {
  return {
    registered: true,
    readAt: new Date('2026-05-12T12:02:00Z'),
    sources: [
      source(
        'KUHR',
        Array.from({ length: claims }, (_, i) => claim(i)),
      ),
      source('HELSE_OMSORG', [assessment()]),
      source('HST', [consultation(), appointment()]),
      { ...source('TANN_OFF', []), result: 'failed' },
      source('FREG', []),
    ],
  };
}

function source(code: SourceCode, records: HeldRecord[]): SourceHoldings {
  const found = records.length > 0;
  return {
    source: code,
    result: found ? 'found' : 'empty',
    records,
    rowCount: records.length,
    firstOn: found ? '2016-07-01' : undefined,
    lastOn: found ? onDate : undefined,
    senderCount: found ? 2 : 0,
    perYear: found ? [{ year: 2025, rows: records.length }] : [],
    lastDelivery: found ? provenance(1) : undefined,
    coversFrom: '2016-07-01',
    frequency: 'daglig',
    legalBasis: 'KPR-forskriften § 2-1',
    lastLoadAt: new Date('2026-05-12T01:10:00Z'),
  };
}

function claim(i: number): HeldRecord {
  const key = String(i).padStart(6, '0');
  return {
    ...record('kuhr_regning', [
      [
        'treated_at',
        { kind: 'instant', instant: new Date(Date.UTC(2016 + (i % 9), 6, 1, 8, i % 60)) },
      ],
      ['praksistype', coded('kuhr-praksistype', 'FALE')],
      ['kontakttype', coded('kpr-kontakttype', `ukjent-${key}`)],
      ['egenandel_amount', { kind: 'money', kroner: 100 + i }],
      ['refusjon_amount', { kind: 'money', kroner: 1_234.5 }],
      ['krav_amount', { kind: 'none' }],
      ['regning_id', { kind: 'text', text: `9${key}` }],
    ]),
    occurredAt: new Date(Date.UTC(2016 + (i % 9), 6, 1, 8, i % 60)),
    state: i % 3 === 1 ? 'rejected' : 'current',
    provenance: provenance(i),
    parts: [
      record('kuhr_takst', [
        ['takst_code', coded('kuhr-takst-FALE', '2ad')],
        ['quantity', { kind: 'number', number: 1, decimals: 0 }],
        ['tooth_codes', coded('iso-3950', '16')],
        ['tooth_codes', coded('iso-3950', '17')],
        ['line_no', { kind: 'text', text: '1' }],
      ]),
      record('kuhr_diagnose', [
        ['code', coded('2.16.578.1.12.4.1.1.7170', 'A73')],
        ['is_main', { kind: 'boolean', value: true }],
      ]),
    ],
  };
}

function consultation(): HeldRecord {
  return {
    ...record('hst_konsultasjon', [
      ['started_at', { kind: 'instant', instant: new Date('2025-03-14T09:30:00Z') }],
      ['local_type', { kind: 'text', text: longText }],
      ['unit_name', { kind: 'text', text: samiLetters }],
    ]),
    occurredAt: new Date('2025-03-14T09:30:00Z'),
    blockedAt: new Date('2026-05-05T10:00:00Z'),
    provenance: provenance(7),
    parts: [
      {
        ...record('hst_maling', [
          ['measure_kind', coded('kpr-measure-kind', 'vekt')],
          ['value', { kind: 'number', number: 7.25, decimals: 2 }],
          ['unit', { kind: 'text', text: 'kg' }],
        ]),
        blockedAt: new Date('2026-05-05T10:00:00Z'),
      },
    ],
  };
}

function appointment(): HeldRecord {
  return {
    ...record('hst_avtale', [
      ['local_type', { kind: 'text', text: `første linje\nandre linje ${undrawable}` }],
      ['avtale_id', { kind: 'text', text: 'x'.repeat(90) }],
    ]),
    state: 'deleted-at-source',
  };
}

function assessment(): HeldRecord {
  return {
    ...record('omsorg_kartlegging', [
      ['recorded_on', { kind: 'date', date: onDate }],
      ['individuell_plan', { kind: 'boolean', value: false }],
    ]),
    occurredAt: new Date(`${onDate}T00:00:00Z`),
    state: 'superseded',
  };
}

function record(table: string, columns: [string, HeldValue][]): HeldRecord {
  const fields: HeldField[] = columns.map(([column, value]) => ({ column, value }));
  return {
    table,
    id: undefined,
    occurredAt: undefined,
    state: 'current',
    blockedAt: undefined,
    fields,
    parts: [],
    provenance: undefined,
  };
}

function coded(system: string, code: string): HeldValue {
  return { kind: 'code', system, code, onDate };
}

function provenance(i: number): Provenance {
  return {
    senderOrganisation: '999999990',
    senderName: 'Ørsta kommune',
    unitName: 'Sagene & Torshov <helsestasjon>',
    municipalityNumber: '1520',
    municipalityName: 'Ørsta',
    systemName: 'Visma HsPro',
    systemVersion: `12.${i}`,
    extractedOn: '2025-03-15',
    receivedAt: new Date('2025-03-15T02:10:00Z'),
    sourceRecordId: `kilde-${i}`,
    supplierName: undefined,
    messageType: 'HST_Konsultasjon',
    messageVersion: '1.0',
    deliveryId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    correlationId: undefined,
    deliveryStatus: 'mottatt',
  };
}
