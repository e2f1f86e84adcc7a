import type { nb as base } from './texts.nb.ts';

export const nn = {
  'letter.file-title': 'Brev frå KPR',
  'letter.date': 'Dato',
  'letter.legal': 'Kva det byggjer på',
  'letter.contact.reference':
    'Oppgi referansen {reference} når du tek kontakt. Ikkje send helseopplysningar eller fødselsnummer i e-post.',
  'letter.verify.text':
    'Den som får dokumentet av deg, kan skrive inn koden eller leggje ved fila her, og sjå om det er ekte og uendra:',
} as const satisfies Record<keyof typeof base, string>;
