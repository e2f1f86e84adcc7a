import { z } from 'zod';
import type { RecordFilter, SourceCode } from './holdings.ts';
import { findSource } from './source-slug.ts';

/** Fields in error, each with the end of its text's key. */
type FilterErrors = { aar?: 'not-a-year'; kilde?: 'not-a-source' };

export type AskedRecords = {
  filter: RecordFilter & { sources: SourceCode[] };
  /** As it was typed, for the form. */
  typedYear: string;
  errors: FilterErrors;
};

const firstYear = 1900;
const lastYear = 2100;
/** What is shown again of a year that is none. */
const longestEcho = 40;

const asked = z.object({
  aar: z.union([z.string(), z.array(z.string())]).catch(''),
  kilde: z.union([z.string(), z.array(z.string())]).catch([]),
  visning: z.string().catch(''),
  etter: z.string().optional().catch(undefined),
});

/** What a page of rows was asked for. Nonsense in a field leaves the field out, and is told. */
export function readRecordFilter(query: unknown): AskedRecords {
  const { aar, kilde, visning, etter } = asked.parse(query);
  const [firstTyped = '', ...otherYears] = [aar].flat();
  const typedYear = firstTyped.trim().slice(0, longestEcho);
  const year = otherYears.length === 0 ? yearIn(firstTyped.trim()) : undefined;
  const slugs = new Set([kilde].flat().filter((slug) => slug !== ''));
  const sources = [...slugs].map((slug) => findSource(slug));
  return {
    filter: {
      year,
      everything: visning === 'alt',
      cursor: etter,
      sources: sources.filter((source) => source !== undefined),
    },
    typedYear,
    errors: {
      ...(typedYear !== '' && year === undefined ? { aar: 'not-a-year' as const } : {}),
      ...(sources.includes(undefined) ? { kilde: 'not-a-source' as const } : {}),
    },
  };
}

function yearIn(typed: string): number | undefined {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined;
  return year !== undefined && year >= firstYear && year <= lastYear ? year : undefined;
}
