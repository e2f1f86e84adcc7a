import { formatDate } from '../shared/format.ts';
import { getColumn } from './catalogue.ts';
import type { CoveredTarget } from './covered-rows.ts';
import type { HeldRecord } from './holdings.ts';
import type { PresentedField } from './present.ts';
import { presentRow, toldFields } from './presented-row.ts';
import type { Wording } from './wording.ts';

/** Beyond these a row is told better on its own page. */
const mostFields = 3;

/** One row as an example: «12. mars 2021: Vekt, 12,4 kg». What is to be hidden reads «Skjult». */
export function exampleWords(
  held: HeldRecord,
  columns: CoveredTarget['columns'],
  wording: Wording,
): string {
  const shown = columns === 'row' ? fieldsOfRow(held, wording) : fieldsOf(held, columns, wording);
  const what = shown.some(({ hidden }) => hidden)
    ? wording.t('holdings.value.hidden')
    : textOf(shown, columns);
  const { occurredAt } = held;
  return occurredAt === undefined ? what : `${formatDate(occurredAt, wording.lang)}: ${what}`;
}

/** What it was, and not once more when. */
function fieldsOfRow(held: HeldRecord, wording: Wording): PresentedField[] {
  return toldFields(presentRow(held, wording, false), false)
    .filter(({ column, empty }) => {
      const { kind } = getColumn(held.table, column).reading;
      return !empty && kind !== 'instant' && kind !== 'date';
    })
    .slice(0, mostFields);
}

function fieldsOf(
  held: HeldRecord,
  columns: readonly string[],
  wording: Wording,
): PresentedField[] {
  return presentRow(held, wording, true)
    .fields.map(({ shown }) => shown)
    .filter(({ column, empty }) => !empty && columns.includes(column));
}

/** Of several columns each is named; of one the table's own name says it. */
function textOf(shown: readonly PresentedField[], columns: CoveredTarget['columns']): string {
  const isNamed = columns !== 'row' && columns.length > 1;
  if (isNamed) return shown.map(({ label, text }) => `${label} ${text}`).join(', ');
  const texts = shown.map(({ text }) => text);
  // «Undersøkelse hos tannlege» says what «Undersøkelse» says.
  return texts
    .filter((text, at) => !texts.some((other, place) => place !== at && tells(other, text)))
    .join(', ');
}

function tells(text: string, less: string): boolean {
  return text.length > less.length && text.startsWith(less);
}
