import { presentProvenance, tableName, type PresentedField } from './present.ts';
import type { PresentedRow } from './presented-row.ts';
import type { Wording } from './wording.ts';

type Line = { label: string; text: string };

/** Keys and times of loading, of a record, its delivery and its parts. */
export function technicalLines(
  row: PresentedRow,
  parts: readonly PresentedRow[],
  wording: Wording,
): Line[] {
  const { provenance } = row.held;
  const own = technicalOf(row);
  const from = provenance === undefined ? [] : presentProvenance(provenance, wording);
  return [
    ...own,
    ...from.filter(({ technical }) => technical),
    ...linesOfParts(parts, own, wording),
  ];
}

function technicalOf({ fields }: PresentedRow): PresentedField[] {
  return fields.map(({ shown }) => shown).filter(({ technical, empty }) => technical && !empty);
}

/** What the parts have that their row does not already say, all parts of a kind in one line. */
function linesOfParts(
  parts: readonly PresentedRow[],
  own: readonly PresentedField[],
  wording: Wording,
): Line[] {
  const said = new Set(own.map(({ column, text }) => `${column} ${text}`));
  const ofPart = (part: PresentedRow) => {
    const { provenance } = part.held;
    return [
      ...technicalOf(part),
      ...(provenance === undefined ? [] : presentProvenance(provenance, wording)),
    ]
      .filter(({ column, text }) => !said.has(`${column} ${text}`))
      .map(({ label, text }) => `${label}: ${text}`)
      .join(', ');
  };
  return [...Map.groupBy(parts, ({ held }) => held.table)].flatMap(([table, ofTable]) => {
    const text = ofTable
      .map(ofPart)
      .filter((line) => line !== '')
      .join(' · ');
    return text === '' ? [] : [{ label: tableName(table, wording), text }];
  });
}
