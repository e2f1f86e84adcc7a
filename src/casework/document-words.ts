import { formatNumber, type Language } from '../shared/format.ts';

const megabyte = 1024 * 1024;

/** «1,2 MB», «340 kB», as people's own machines say it. */
export function sizeText(bytes: number, lang: Language): string {
  if (bytes < megabyte) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), lang)} kB`;
  const decimals = bytes % megabyte === 0 ? 0 : 1;
  return `${formatNumber(bytes / megabyte, lang, decimals)} MB`;
}
