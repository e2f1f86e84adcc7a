import { readCodes, type CodeList } from './reference-row.ts';

/** The list of takster of one field: the same code means different things in different fields. */
const takstList = (fagomraade: string): string => `kuhr-takst-${fagomraade}`;

/** @param lines as `readCodes` reads them */
export function takster(fagomraade: string, name: string, lines: string): CodeList {
  return {
    oid: takstList(fagomraade),
    name: `Takster: ${name}`,
    publisher: 'Helfo',
    note: 'Et utvalg, i våre egne ord. Beløp og full tekst står i takstforskriftene. En dato kan være antatt.',
    codes: readCodes(lines),
  };
}
