/** Longer than any municipality's name in any of its languages. */
export const longestSearch = 60;

type SearchFault = 'too-long' | 'digits' | 'signs';

export type CoverageSearch = {
  /** What was written, as the field shows it again. */
  written: string;
  /** What to look for; undefined shows all. */
  words: string | undefined;
  fault: SearchFault | undefined;
  /** Counts from 1. */
  page: number;
};

/** The search for a municipality, from an address that anybody may have written. */
export function readCoverageSearch(asked: { sok?: unknown; side?: unknown }): CoverageSearch {
  const written = typeof asked.sok === 'string' ? asked.sok.trim().normalize('NFC') : '';
  const fault =
    asked.sok !== undefined && typeof asked.sok !== 'string' ? 'signs' : faultOf(written);
  return {
    written: written.slice(0, longestSearch),
    words: fault === undefined && written !== '' ? written : undefined,
    fault,
    page: pageOf(asked.side),
  };
}

function faultOf(written: string): SearchFault | undefined {
  if (written === '') return undefined;
  if (written.length > longestSearch) return 'too-long';
  if (/^[\d\s]+$/.test(written)) return 'digits';
  return /^[\p{L}\p{M} .'’/-]+$/u.test(written) && /\p{L}/u.test(written) ? undefined : 'signs';
}

/** A page number; anything else asks for the first page. */
function pageOf(asked: unknown): number {
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}
