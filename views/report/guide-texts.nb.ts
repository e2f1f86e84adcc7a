/** How the report is read. */
export const guide = {
  'report.guide.title': 'Slik leser du rapporten',
  'report.guide.lead':
    'Rapporten er en kopi av det KPR har om en person. Her forklarer vi delene, ordene og filene.',
  'report.guide.parts': 'Delene',
  'report.guide.part.front': 'Forsiden',
  'report.guide.part.front.text':
    'Hvem rapporten gjelder, hvem som ba om den, når den ble laget, og en referanse. Oppgi referansen når du tar kontakt med oss om rapporten.',
  'report.guide.part.sources': 'Kildene vi har søkt i',
  'report.guide.part.sources.text':
    'KPR har fem kilder. For hver av dem står det om vi fant noe, om vi søkte og ikke fant noe, om kilden ikke svarte, eller om vi ikke har søkt. Det står også når opplysningene sist ble oppdatert. Det som er sendt inn senere, er ikke med.',
  'report.guide.part.records': 'Opplysningene',
  'report.guide.part.records.text':
    'Kilde for kilde og år for år. Hver opplysning har en dato og sier hva det gjelder. Under står det hva som er registrert, og hvem som sendte det inn.',
  'report.guide.part.reservations': 'Reservasjonene',
  'report.guide.part.reservations.text':
    'Det som er valgt nå, hva det betyr, og hva som er valgt tidligere.',
  'report.guide.part.use': 'Hvem har sett, og hvem har fått',
  'report.guide.part.use.text':
    'Oppslag fra KPR sin egen logg og fra denne nettsiden, og prosjekter som har fått opplysninger.',
  'report.guide.part.rights': 'Rettigheter og kontakt',
  'report.guide.part.rights.text':
    'Hvorfor KPR har opplysningene, hvor lenge de blir lagret, hva som ikke er med, hva du kan kreve, og hvordan du klager.',
  'report.guide.words': 'Ord og merker',
  'report.guide.word.code': 'En kode i parentes',
  'report.guide.word.code.text':
    'KPR lagrer mye som koder. Vi skriver hva koden betyr, og setter koden i parentes. Står koden alene, vet vi ikke hva den betyr.',
  'report.guide.word.blocked': 'Sperret',
  'report.guide.word.blocked.text':
    'Ingen andre enn du kan se det, fordi du har reservert deg. Datoen sier når det blir slettet.',
  'report.guide.word.state': 'Rettet, avvist eller slettet hos avsender',
  'report.guide.word.state.text':
    'Opplysningen gjelder ikke lenger, men KPR har den fortsatt. Derfor er den med.',
  'report.guide.word.odd': 'Ser feil ut',
  'report.guide.word.odd.text':
    'Verdien kan ikke stemme, for eksempel en dato som ikke har vært ennå. Vi viser den slik den er lagret.',
  'report.guide.word.hidden': 'Skjult',
  'report.guide.word.hidden.text':
    'Et sted er utelatt, fordi det kan fortelle hvor noen bor eller ferdes.',
  'report.guide.word.technical': 'Teknisk',
  'report.guide.word.technical.text':
    'Nummer og tidspunkter som KPR bruker for å holde orden på opplysningene. De sier ikke noe om helsen din.',
  'report.guide.files': 'Filene',
  'report.guide.file.pdf': 'PDF',
  'report.guide.file.pdf.text':
    'For å lese, skrive ut og gi videre. Den har bokmerker og virker med skjermleser.',
  'report.guide.file.json': 'JSON',
  'report.guide.file.json.text': 'For programmer. Skjemaet under sier hva hvert felt betyr.',
  'report.guide.file.csv': 'CSV',
  'report.guide.file.csv.text':
    'For regneark. En zip-fil med én tabell for hver del, og en fil som forklarer dem.',
  'report.guide.schema': 'Skjema for JSON-filen',
  'report.guide.genuine': 'Er rapporten ekte?',
  'report.guide.genuine.text':
    'Alle du gir rapporten til, kan sjekke at den kommer fra oss og ikke er endret: med filen, eller med koden på første side.',
  'report.guide.genuine.link': 'Sjekk et dokument',
  'report.guide.wrong': 'Er noe feil?',
  'report.guide.wrong.text':
    'Du kan melde feil på nettsiden. Da spør vi den som sendte inn opplysningen.',
  'report.guide.wrong.link': 'Meld fra om en feil',
} as const;
