import type { SourceCode } from './holdings.ts';

/** The last word of a source's address. */
export const sourceSlugs: Readonly<Record<SourceCode, string>> = {
  KUHR: 'refusjonskrav',
  HELSE_OMSORG: 'omsorg',
  HST: 'helsestasjon',
  TANN_OFF: 'tannhelse',
  FREG: 'folkeregister',
};

const sourcesBySlug = new Map<string, SourceCode>([
  [sourceSlugs.KUHR, 'KUHR'],
  [sourceSlugs.HELSE_OMSORG, 'HELSE_OMSORG'],
  [sourceSlugs.HST, 'HST'],
  [sourceSlugs.TANN_OFF, 'TANN_OFF'],
  [sourceSlugs.FREG, 'FREG'],
]);

export function findSource(slug: string): SourceCode | undefined {
  return sourcesBySlug.get(slug);
}
