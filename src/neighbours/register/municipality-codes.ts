import { municipalities } from '../people/municipalities.ts';
import { volven, type CodeList, type CodeText } from './reference-row.ts';

/** Municipality numbers with the name that each had while it held. */
export const municipalityCodeList: CodeList = {
  oid: volven(3402),
  name: 'Kommunenummer',
  publisher: 'SSB',
  codes: allPeriods(),
};

/** A number that two places shared, as Ålesund and Haram did, is listed once. */
function allPeriods(): CodeText[] {
  const periods = municipalities.flatMap(({ number, name, former }) =>
    [...former, { number, name, until: null }].map((period, index, all) => ({
      code: period.number,
      nb: period.name,
      nn: period.name,
      en: period.name,
      validFrom: dayAfter(all[index - 1]?.until) ?? '2006-01-01',
      validTo: period.until,
    })),
  );
  return [
    ...new Map(periods.map((period) => [`${period.code} ${period.validFrom}`, period])).values(),
  ];
}

/** Municipalities change at the turn of the year. */
function dayAfter(lastDay: string | null | undefined): string | undefined {
  return lastDay ? `${Number(lastDay.slice(0, 4)) + 1}-01-01` : undefined;
}
