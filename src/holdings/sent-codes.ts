import { codeSystems } from './column.ts';
import type { PresentedRow } from './presented-row.ts';
import type { Wording } from './wording.ts';

type SentCode = { label: string; code: string; system: string };

/** The codes of rows as they were sent, each kind in a line with the name of its list. */
export function sentCodes(
  rows: readonly PresentedRow[],
  wording: Wording,
): { label: string; text: string }[] {
  const kinds = Map.groupBy(rows.flatMap(codesOf), ({ label, system }) => `${label} ${system}`);
  return [...kinds.values()].flatMap((codes) => {
    const [first] = codes;
    if (first === undefined) return [];
    const written = [...new Set(codes.map(({ code }) => code))].join(', ');
    return { label: first.label, text: `${written} (${systemName(first.system, wording)})` };
  });
}

/** Without what says all in its text, and without what is hidden. */
function codesOf({ fields }: PresentedRow): SentCode[] {
  return fields.flatMap(({ value, shown: { rawCode, label } }) =>
    value.kind !== 'code' || rawCode === undefined
      ? []
      : [{ label, code: rawCode, system: value.system }],
  );
}

/** A list that nobody has named stands by its number. */
function systemName(system: string, { codes, lang, t }: Wording): string {
  if (system === '') return t('holdings.page.no-system');
  return codes.explain(codeSystems, system, undefined, lang)?.text ?? system;
}
