import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  type Language,
} from '../shared/format.ts';
import { findRecordTable, findTable, getColumn } from './catalogue.ts';
import { toothNumbers, toothSurfaces, type Column, type HoldingsTextKey } from './column.ts';
import type { CodeText } from './codes.ts';
import type {
  HeldField,
  HeldRecord,
  HeldValue,
  Provenance,
  RecordState,
  SourceCode,
} from './holdings.ts';
import { ownListText } from './own-lists.ts';
import { surfaceText, toothText } from './tooth.ts';
import { repeating, type Wording } from './wording.ts';

/** A value as words in one language. */
export type PresentedField = {
  column: string;
  label: string;
  /** «Ikke oppgitt» when `empty`. */
  text: string;
  empty: boolean;
  /** Keys and times of loading: listed under «Teknisk», apart from what describes the person. */
  technical: boolean;
  /** The code as stored, for a coded value whose text does not already say it. */
  rawCode?: string;
  /** What the code means, where the register says it in more words. */
  plain?: string;
  /** A code without a text: `text` is then the raw code marked «uten forklaring». */
  unexplained?: true;
  /** Left out: health because the person has asked for it, places because they may be in danger. */
  hidden?: true;
  /** Breaks the read contract: `text` is the value as it is stored. */
  odd?: true;
  /** Set when no text exists in the asked language, so that the page can mark the other one. */
  textLang?: Language;
};

type PresentedValue = Pick<
  PresentedField,
  'text' | 'rawCode' | 'plain' | 'unexplained' | 'textLang'
>;
type CodeValue = Extract<HeldValue, { kind: 'code' }>;

/**
 * One field of a row of `table`. With `wording.hideHealth` a word about health reads «Skjult».
 *
 * @throws for a column that the catalogue does not know
 */
export function presentField(table: string, field: HeldField, wording: Wording): PresentedField {
  const column = getColumn(table, field.column);
  const { kind } = field.value;
  const empty = kind === 'none';
  const shared = {
    column: field.column,
    label: wording.t(column.label),
    empty,
    technical: column.use === 'technical',
  };
  if (kind === 'hidden' || (!empty && isHidden(column, wording))) {
    return { ...shared, text: wording.t('holdings.value.hidden'), hidden: true };
  }
  return {
    ...shared,
    ...presentValue(field.value, wording),
    ...(field.odd === undefined ? {} : { odd: true }),
  };
}

/** What the row is, in words, without its date: «Refusjonskrav: Fastlege». */
export function presentRecordTitle(record: HeldRecord, wording: Wording): string {
  const table = findRecordTable(record.table);
  if (table === undefined) return tableName(record.table, wording);
  const what = record.fields.find(({ column }) => column === table.titled?.column)?.value;
  if (table.titled === undefined || what?.kind !== 'code') return wording.t(table.title);
  if (isHidden(getColumn(record.table, table.titled.column), wording)) {
    return wording.t(table.title);
  }
  return wording.t(table.titled.title, { what: presentCode(what, repeating(wording)).text });
}

/** Undefined for a row that is simply in force. */
export function presentState(state: RecordState, { t }: Wording): string | undefined {
  return state === 'current' ? undefined : t(`holdings.state.${state}`);
}

export function sourceName(source: SourceCode, { t }: Wording): string {
  return t(`holdings.source.${source}`);
}

/** What the rows of a table are, in plural: «Målinger». */
export function tableName(table: string, { t }: Wording): string {
  const label = findTable(table)?.label;
  return label === undefined ? table : t(label);
}

/** From whom and when, as label and text, without what is unknown. */
export function presentProvenance(from: Provenance, wording: Wording): PresentedField[] {
  const { t, lang } = wording;
  const said: [string, HoldingsTextKey, string | undefined, 'technical'?][] = [
    ['sender_org_nr', 'holdings.field.sender', from.senderName ?? from.senderOrganisation],
    ['unit_name', 'holdings.field.sender-unit', placeShown(from, wording)],
    ['kommune_nr', 'holdings.field.sender-municipality', municipality(from)],
    ['epj_name', 'holdings.field.system', from.systemName],
    ['epj_version', 'holdings.field.system-version', from.systemVersion],
    ['supplier_org_nr', 'holdings.field.supplier', from.supplierName],
    ['extraction_date', 'holdings.field.extracted-on', dateOf(from.extractedOn, lang)],
    [
      'received_at',
      'holdings.field.received-at',
      from.receivedAt === undefined ? undefined : formatDateTime(from.receivedAt, lang),
    ],
    ['org_nr', 'holdings.field.sender-org-nr', from.senderOrganisation, 'technical'],
    ['message_type', 'holdings.field.message-type', from.messageType, 'technical'],
    ['message_version', 'holdings.field.message-version', from.messageVersion, 'technical'],
    ['correlation_id', 'holdings.field.correlation-id', from.correlationId, 'technical'],
    ['status', 'holdings.field.delivery-status', from.deliveryStatus, 'technical'],
  ];
  return said.flatMap(([column, label, text, technical]) =>
    text === undefined
      ? []
      : [{ column, label: t(label), text, empty: false, technical: technical !== undefined }],
  );
}

/** Where the person was met. A name such as «jordmorpraksis» tells of health as a code does. */
export function placeShown({ unitName }: Provenance, { hideHealth }: Wording): string | undefined {
  return hideHealth ? undefined : unitName;
}

function isHidden({ sensitivity }: Column, { hideHealth }: Wording): boolean {
  return hideHealth && sensitivity === 3;
}

function municipality({ municipalityName, municipalityNumber }: Provenance): string | undefined {
  if (municipalityName === undefined) return municipalityNumber;
  return `${municipalityName} (${municipalityNumber ?? ''})`;
}

function dateOf(date: string | undefined, lang: Language): string | undefined {
  return date === undefined ? undefined : formatDate(date, lang);
}

function presentValue(value: HeldValue, wording: Wording): PresentedValue {
  const { t, lang } = wording;
  switch (value.kind) {
    case 'none':
      return { text: t('holdings.value.none') };
    case 'hidden':
      return { text: t('holdings.value.hidden') };
    case 'text':
      return { text: value.text };
    case 'number':
      return { text: formatNumber(value.number, lang, decimalsOf(value)) };
    case 'money':
      return { text: formatMoney(value.kroner, lang) };
    case 'boolean':
      return { text: t(value.value ? 'holdings.value.yes' : 'holdings.value.no') };
    case 'date':
      return { text: formatDate(value.date, lang) };
    case 'instant':
      return { text: formatDateTime(value.instant, lang) };
    case 'code':
      return presentCode(value, wording);
  }
}

/** A weight of 12.40 was sent as 12.4: zeros that nobody wrote are not shown. */
function decimalsOf({ number, decimals }: { number: number; decimals: number }): number {
  const written = number.toFixed(decimals).replace(/0+$/, '');
  return decimals === 0 ? 0 : written.length - written.indexOf('.') - 1;
}

function presentCode(value: CodeValue, wording: Wording): PresentedValue {
  const own = ownListText(value.system, value.code);
  if (own !== undefined) return { text: wording.t(own) };
  const found = codeText(value, wording);
  if (found === undefined) {
    return {
      text: wording.t('holdings.value.unexplained', { code: value.code }),
      rawCode: value.code,
      unexplained: true,
    };
  }
  return {
    text: found.text,
    // KPR's own lists have no codes worth a reader's while, only words and numbers of its making.
    ...(value.system.startsWith('kpr-') ? {} : { rawCode: value.code }),
    ...(found.plain === undefined ? {} : { plain: found.plain }),
    ...(found.lang === wording.lang ? {} : { textLang: found.lang }),
  };
}

/** Teeth and their surfaces follow from a rule; all else has its text in the code book. */
function codeText({ system, code, onDate }: CodeValue, wording: Wording): CodeText | undefined {
  const { t, lang, codes } = wording;
  if (system !== toothNumbers && system !== toothSurfaces) {
    return codes.explain(system, code, onDate, lang);
  }
  const text = system === toothNumbers ? toothText(code, t) : surfaceText(code, t);
  return text === undefined ? undefined : { text, lang };
}
