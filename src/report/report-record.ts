import { presentBlocked } from '../holdings/blocked-words.ts';
import type { HeldField, HeldRecord, HeldValue } from '../holdings/holdings.ts';
import { oddMark } from '../holdings/odd-mark.ts';
import {
  presentField,
  presentProvenance,
  presentRecordTitle,
  presentState,
  tableName,
  type PresentedField,
} from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import { formatDate } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { RawValue, ReportField, ReportPart, ReportRecord, ReportWord } from './report.ts';

export type RecordTelling = {
  wording: Wording;
  t: Translate;
  eraseOn: Date | undefined;
  /** Is told of each code that the register says more of. */
  explain: (word: ReportWord) => void;
};

export function reportRecord(record: HeldRecord, telling: RecordTelling): ReportRecord {
  const { wording, t } = telling;
  const what = presentRecordTitle(record, wording);
  const date =
    record.occurredAt === undefined ? undefined : formatDate(record.occurredAt, wording.lang);
  const title = date === undefined ? what : t('report.record', { date, what });
  return { title, ...reportPart(record, telling) };
}

function reportPart(record: HeldRecord, telling: RecordTelling): ReportPart {
  const { table, occurredAt, state, blockedAt, provenance } = record;
  const { wording } = telling;
  return {
    table,
    occurredAt: occurredAt?.toISOString() ?? null,
    state,
    blockedAt: blockedAt?.toISOString() ?? null,
    marks: marks(record, telling),
    fields: record.fields.map((field) => reportField(table, field, telling)),
    parts: partGroups(record.parts, telling),
    provenance:
      provenance === undefined
        ? []
        : presentProvenance(provenance, wording).map(({ label, text, technical }) => {
            return { label, text, technical };
          }),
  };
}

function marks(record: HeldRecord, { wording, eraseOn }: RecordTelling) {
  return [
    presentState(record.state, wording),
    presentBlocked(record, wording, eraseOn),
    oddMark(record, wording),
  ].flatMap((text) => (text === undefined ? [] : [{ text }]));
}

function partGroups(parts: readonly HeldRecord[], telling: RecordTelling) {
  return [...Map.groupBy(parts, ({ table }) => table)].map(([table, records]) => ({
    table,
    title: tableName(table, telling.wording),
    records: records.map((part) => reportPart(part, telling)),
  }));
}

function reportField(
  table: string,
  field: HeldField,
  { wording, explain }: RecordTelling,
): ReportField {
  const shown = presentField(table, field, wording);
  const { label, text, empty, technical, plain, textLang = null } = shown;
  if (plain !== undefined) explain({ label: text, text: plain, textLang });
  return {
    label,
    text: [text, codeBeside(shown), oddBeside(shown, wording)].join(''),
    column: field.column,
    raw: rawValue(field.value),
    odd: field.odd ?? null,
    empty,
    technical,
    textLang,
  };
}

/** A code without a text says itself already. */
function codeBeside({ rawCode, unexplained }: PresentedField): string {
  return rawCode === undefined || unexplained === true ? '' : ` (${rawCode})`;
}

function oddBeside({ odd }: PresentedField, { t }: Wording): string {
  return odd === undefined ? '' : ` (${t('holdings.page.odd')})`;
}

function rawValue(value: HeldValue): RawValue {
  switch (value.kind) {
    case 'instant':
      return { kind: 'instant', instant: value.instant.toISOString() };
    case 'code':
      return { ...value, onDate: value.onDate ?? null };
    default:
      return value;
  }
}
