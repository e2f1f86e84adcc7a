import { presentBlocked } from '../holdings/blocked-words.ts';
import type { HeldField, HeldRecord, HeldValue } from '../holdings/holdings.ts';
import {
  presentField,
  presentProvenance,
  presentRecordTitle,
  presentState,
  tableName,
} from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import { formatDate } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { RawValue, ReportField, ReportPart, ReportRecord } from './report.ts';

export type RecordTelling = { wording: Wording; t: Translate; eraseOn: Date | undefined };

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
    fields: record.fields.map((field) => reportField(table, field, wording)),
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
  return [presentState(record.state, wording), presentBlocked(record, wording, eraseOn)].flatMap(
    (text) => (text === undefined ? [] : [{ text }]),
  );
}

function partGroups(parts: readonly HeldRecord[], telling: RecordTelling) {
  return [...Map.groupBy(parts, ({ table }) => table)].map(([table, records]) => ({
    table,
    title: tableName(table, telling.wording),
    records: records.map((part) => reportPart(part, telling)),
  }));
}

function reportField(table: string, field: HeldField, wording: Wording): ReportField {
  const { label, text, empty, technical, rawCode, unexplained, textLang } = presentField(
    table,
    field,
    wording,
  );
  const codeIsSaid = rawCode === undefined || unexplained === true;
  return {
    label,
    text: codeIsSaid ? text : `${text} (${rawCode})`,
    column: field.column,
    raw: rawValue(field.value),
    empty,
    technical,
    textLang: textLang ?? null,
  };
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
