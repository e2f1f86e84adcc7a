export const nb = {
  'letter.file-title': 'Brev fra KPR',
  'letter.date': 'Dato',
  'letter.legal': 'Hva det bygger på',
  'letter.contact.reference':
    'Oppgi referansen {reference} når du tar kontakt. Ikke send helseopplysninger eller fødselsnummer i e-post.',
  'letter.verify.text':
    'Den som får dokumentet av deg, kan skrive inn koden eller legge ved filen her, og se om det er ekte og uendret:',
} as const;
