import { formatNumber, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { longestName, longestReason, type AccessError } from './access-for-another.ts';
import type { AskedAccess } from './access-for-another.service.ts';
import { largestDocument, largestInAll, mostDocuments, type MediaType } from './document.ts';
import { sizeText } from './document-words.ts';

const extensions: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

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
      size: sizeText(byteLength, lang),
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
      each: sizeText(largestDocument, lang),
      all: sizeText(largestInAll, lang),
    },
  };
}
