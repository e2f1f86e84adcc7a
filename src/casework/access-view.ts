import { formatNumber, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { longestName, longestReason, type AccessError } from './access-for-another.ts';
import type { AskedAccess } from './access-for-another.service.ts';
import { largestDocument, largestInAll, mostDocuments, type MediaType } from './document.ts';

const extensions: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

const megabyte = 1024 * 1024;

export function extensionOf(mediaType: MediaType): string {
  return extensions[mediaType];
}

export function accessView(
  { words, documents }: Exclude<AskedAccess, 'unreadable'>,
  t: Translate,
  lang: Language,
) {
  return {
    name: words.name,
    relation: t(`casework.relation.${words.relation}`),
    documents: documents.map(({ place, name, mediaType, byteLength }) => ({
      place,
      name,
      kind: extensionOf(mediaType).toUpperCase(),
      size: sizeOf(byteLength, lang),
    })),
  };
}

export function accessErrorView(one: AccessError, t: Translate, lang: Language) {
  const name = 'name' in one ? one.name : '';
  return {
    field: one.field,
    text: t(`casework.access.error.${one.error}`, { name, ...accessLimits(lang)[one.field] }),
  };
}

/** What each field has room for, in words. */
export function accessLimits(lang: Language) {
  return {
    number: {},
    name: { n: formatNumber(longestName, lang) },
    relation: {},
    reason: { n: formatNumber(longestReason, lang) },
    documents: {
      n: formatNumber(mostDocuments, lang),
      each: sizeOf(largestDocument, lang),
      all: sizeOf(largestInAll, lang),
    },
  };
}

/** «1,2 MB», «340 kB», as people's own machines say it. */
function sizeOf(bytes: number, lang: Language): string {
  if (bytes < megabyte) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), lang)} kB`;
  const decimals = bytes % megabyte === 0 ? 0 : 1;
  return `${formatNumber(bytes / megabyte, lang, decimals)} MB`;
}
